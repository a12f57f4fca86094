import { expect, test } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { builtPage, builtPages } from './support/built-site.ts';
import { expectFree } from './support/screens.ts';

const open = useBrowser();
const path = '/en/learn/clear-language/sentences-and-words/';
const told = (html: string): string[] => [...html.matchAll(/popovertarget="term-([\w-]+)"/g)].map(([, id = '']) => id);

test('a module tells each term once, everyday words not at all, and links to its place in the glossary', () => {
  const modules = builtPages.filter(({ path }) => /^\/(?:en|ru)\/learn\/[^/]+\/[^/]+\/$/.test(path));
  const ids = modules.map(({ html }) => told(html));
  expect(ids.flat().length).toBeGreaterThan(5);
  for (const one of ids) expect(one).toEqual([...new Set(one)]);
  expect(ids.flat()).not.toContain('need');
  expect(told(builtPage(path).html)).toEqual(['plain-language', 'hidden-verb']);
  const [link] = /<a href="[^"]*#officialese">[^<]*<.a>/.exec(builtPage(path.replace('en', 'ru')).html) ?? [];
  expect(link).toBe('<a href="/ru/glossary/#officialese">В словаре</a>');
});

test('no term is told in a quotation, a heading or an activity, nor on other pages', () => {
  const { html } = builtPage(path);
  for (const [part] of html.matchAll(/<(blockquote|h2|em|quiz-question)\b[\s\S]*?<\/\1>/g)) {
    expect(part).not.toContain('glossary-term');
  }
  const others = builtPages.filter((page) => !page.path.includes('/learn/') && page.html.includes('glossary-term'));
  expect(others).toEqual([]);
});

test.for([true, false])('a key opens a definition and closes it; scripts: %s', async (javaScriptEnabled) => {
  const { page, close } = await open(path, { javaScriptEnabled });
  const note = page.locator('#term-hidden-verb');
  expect(await note.isVisible()).toBe(false);
  await page.getByRole('button', { name: 'hidden verb' }).press('Enter');
  expect(await note.innerText()).toMatch(/^A verb turned into a noun/);
  await page.keyboard.press('Tab');
  expect(await note.getByRole('link').evaluate((link) => link.matches(':focus'))).toBe(true);
  await page.keyboard.press('Escape');
  expect(await note.isVisible()).toBe(false);
  await close();
});

test('an open definition has no barrier and fits 320 px, light and dark', async () => {
  const opened = await open(path, { viewport: { width: 320, height: 640 } });
  const { page, troubles, close } = opened;
  await page.getByRole('button', { name: 'hidden verb' }).click();
  await expectFree(opened, 'open', { widths: [320] });
  const box = await page.locator('#term-hidden-verb').boundingBox();
  expect(box && box.x >= 0 && box.x + box.width <= 320).toBe(true);
  expect(troubles).toEqual([]);
  await close();
});
