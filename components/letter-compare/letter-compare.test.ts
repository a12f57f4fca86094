import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { words } from '#i18n';
import { useBrowser } from '../../test/support/browser.ts';
import { expectFree, widths } from '../../test/support/screens.ts';

const open = useBrowser();
const languages = ['en', 'ru'] as const;
const old = 'You must pay 486.20 crowns by 11 February 2026. If you have a question, call us on 555-0141.';
const mended = 'You must pay 468.20 crowns by 11 February 2026. We are glad to help you with this.';
const filler = 'We write to you about your tax.\n\n'.repeat(40);
const russian = 'Заплатите, пожалуйста, 468 рублей до 11 февраля 2026 года.';

/** Opens the page and waits until all that it needs is in. */
async function start(language: 'en' | 'ru' = 'en', options: BrowserContextOptions = {}) {
  const opened = await open(`/${language}/compare/`, { reducedMotion: 'reduce', ...options });
  const { page } = opened;
  await page.waitForFunction(() => /\d/.test(document.querySelector('.letter-compare-requests')?.textContent ?? ''));
  const verdict = page.locator('.letter-compare-verdict');
  return {
    ...opened,
    old: page.locator('#versions-old'),
    now: page.locator('#versions-new'),
    press: (name: 'sample' | 'swap' | 'clear') => page.locator(`[data-does=${name}]`).click(),
    says: (text: string) => verdict.filter({ hasText: text }).waitFor(),
    figures: page.locator('.letter-compare-figures'),
  };
}

test('facts that are lost and changed are told, and lead to their place', async () => {
  const { page, old: first, now, says, press, figures, troubles, close } = await start();
  await first.fill(`${filler}${old}`);
  await now.fill(`${filler}${mended}`);
  await says('2 facts to check: 1 lost, 1 changed.');
  await page.getByRole('button', { name: '555-0141' }).click();
  const place = await first.evaluate((box: HTMLTextAreaElement) => ({
    selected: box.value.slice(box.selectionStart, box.selectionEnd),
    scrolled: box.scrollTop,
    focused: document.activeElement === box,
  }));
  expect(place).toMatchObject({ selected: '555-0141', focused: true });
  expect(place.scrolled).toBeGreaterThan(100);
  expect(await figures.locator('tbody tr').count()).toBe(4);
  expect(await page.locator('.letter-compare-words ins').first().textContent()).toContain('added:');
  await press('swap');
  await says('2 facts to check: 1 changed, 1 new.');
  expect(await first.inputValue()).toBe(`${filler}${mended}`);
  await press('clear');
  await says('Put a letter in each box.');
  expect(await figures.count()).toBe(0);
  expect(troubles).toEqual([]);
  await close();
});

test('what cannot be compared is refused with a reason', async () => {
  const { old: first, now, says, figures, close } = await start();
  await first.fill(old);
  await says(words('en').versions.empty);
  await now.fill(old);
  await says(words('en').versions.same);
  await now.fill(russian);
  await says(words('en').versions.twoLanguages);
  await now.fill('Sehr geehrte Frau Muster, bitte zahlen Sie bis zum 1. Mai. '.repeat(4));
  await says(words('en').versions.otherLanguage);
  expect(await figures.count()).toBe(0);
  await close();
});

test('nothing is loaded after the page, and nothing is left when it is left', async () => {
  const { page, old: first, now, press, figures, close } = await start();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await press('sample');
  await figures.waitFor();
  await first.fill(russian);
  await now.fill(russian.replace('468', '486'));
  await figures.waitFor();
  expect(requests).toEqual([]);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  expect([await first.inputValue(), await now.inputValue()]).toEqual(['', '']);
  await figures.waitFor({ state: 'detached' });
  expect(await page.locator('.letter-compare-result').textContent()).not.toContain('468');
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  await close();
});

describe('no state breaks an axe rule or is wider than the screen', () => {
  const screens = languages.flatMap((language) => widths.map((width) => ({ language, width })));
  test.for(screens)('$language, $width px: light, dark', async ({ language, width }, { expect }) => {
    const opened = await start(language, { viewport: { width, height: 800 } });
    const { page, press, figures, troubles, close } = opened;
    const look = (state: string): Promise<void> => expectFree(opened, state, { widths: [width] });
    await look('empty');
    await press('sample');
    await figures.waitFor();
    for (const summary of await page.locator('letter-compare summary').all()) await summary.click();
    await look('compared');
    expect(troubles).toEqual([]);
    await close();
  });
});

test.for(languages)('without scripts it says how to compare (%s)', async (language, { expect }) => {
  const { page, close } = await open(`/${language}/compare/`, { javaScriptEnabled: false });
  expect(await page.locator('letter-compare').innerText()).toContain('npx okno compare before.txt after.txt');
  expect(await page.locator('letter-compare button:visible').count()).toBe(0);
  await close();
});
