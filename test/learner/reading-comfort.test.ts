import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { languages } from '#i18n';
import { useBrowser } from '../support/browser.ts';
import { fileFrom, modulePath } from '../support/learner.ts';

const open = useBrowser();

test('a note in the margin stays on the device and stands on the page of progress', async () => {
  const { page, troubles, close } = await open(modulePath());
  await page.getByText('My notes', { exact: true }).click();
  await page.locator('#notes').fill('Ask Vera about “shall”.');
  await page.locator('h1').click();
  await page.getByText('The note is kept on this device.').waitFor();
  await page.reload();
  await page.locator('#module-notes').waitFor();
  expect(await page.locator('#notes').inputValue()).toBe('Ask Vera about “shall”.');
  await page.goto(new URL('/en/learn/progress/', page.url()).href);
  await page.locator('.learner-note').waitFor();
  expect(await page.locator('.learner-note').innerText()).toBe('Ask Vera about “shall”.');
  expect(troubles).toEqual([]);
  await close();
});

/** Opens the note on a section and writes it. */
async function noteOn(page: Page, slug: string, text: string): Promise<void> {
  await page.locator(`[data-note-on="${slug}"] summary`).click();
  await page.locator(`[data-note-on="${slug}"] textarea`).fill(text);
  await page.locator('h1').click();
  await page.locator(`[data-note-on="${slug}"]`).getByText('The note is kept on this device.').waitFor();
}

test('each section has a note of its own, in both languages, on the page of progress and in the file', async () => {
  const { page, troubles, close } = await open(modulePath());
  const origin = new URL(page.url()).origin;
  await noteOn(page, 'say-who-acts', 'Ask who signs.');
  await page.goto(origin + modulePath('ru'));
  const noted = page.locator('.section-note[data-noted]');
  await noted.waitFor();
  expect(await noted.locator('textarea').inputValue()).toBe('Ask who signs.');
  const heading = await noted.getAttribute('data-note-on');
  expect(await page.locator(`h2[id="${heading}"] ~ .section-note`).first().getAttribute('data-note-on')).toBe(heading);
  expect(await page.locator('.section-note').count()).toBe(await page.locator('.section-note textarea').count());
  await page.goto(`${origin}/en/learn/progress/`);
  const link = page.getByRole('link', { name: 'Sentences and words: Say who acts' });
  expect(await link.getAttribute('href')).toBe(`${modulePath()}#say-who-acts`);
  const { content } = await fileFrom(page, 'Save my progress to a file');
  expect(content.toString()).toContain('Ask who signs.');
  expect(troubles).toEqual([]);
  await close();
});

test('notes are printed when wanted, and only then', async () => {
  const { page, close } = await open(modulePath());
  await page.locator('[data-note-on="say-who-acts"] textarea').waitFor({ state: 'attached' });
  const button = page.getByRole('button', { name: 'Print with my notes' });
  expect(await button.isVisible()).toBe(false);
  await noteOn(page, 'say-who-acts', 'Ask who signs.');
  await page.evaluate(() => {
    globalThis.print = () => {};
  });
  await page.emulateMedia({ media: 'print' });
  const copy = page.locator('.note-printed', { hasText: 'Ask who signs.' });
  expect(await copy.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  await button.click();
  await page.emulateMedia({ media: 'print' });
  expect(await copy.isVisible()).toBe(true);
  expect(await page.locator('.section-note:visible').count()).toBe(0);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await copy.isVisible()).toBe(false);
  await close();
});

test('a note on a section that the author has taken away is still shown', async () => {
  const { page, close } = await open(modulePath());
  await noteOn(page, 'say-who-acts', 'Ask who signs.');
  await page.route(`**${modulePath()}`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll('say-who-acts', 'another-section') });
  });
  await page.reload();
  await page.getByText('My notes', { exact: true }).click();
  await page.getByText('Notes on sections that are no longer here').waitFor();
  expect(await page.locator('.note-lost').innerText()).toContain('Ask who signs.');
  await close();
});

test('without scripts no note is offered that could not be kept', async () => {
  const { page, close } = await open(modulePath(), { javaScriptEnabled: false });
  expect(await page.locator('.section-note:visible').count()).toBe(0);
  await close();
});

test('the size of the text is chosen by button and kept', async () => {
  const { page, close } = await open(modulePath());
  const size = () =>
    page
      .locator('.prose > p')
      .last()
      .evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
  const before = await size();
  await page.getByRole('button', { name: 'Very large' }).click();
  expect(await size()).toBeGreaterThan(before * 1.3);
  await page.reload();
  expect(await page.getByRole('button', { name: 'Very large' }).getAttribute('aria-pressed')).toBe('true');
  expect(await size()).toBeGreaterThan(before * 1.3);
  await close();
});

test.for(languages)(
  'with open notes and very large text the page has no barrier (%s)',
  async (language, { expect }) => {
    const { page, axe, ace, close } = await open(modulePath(language), { reducedMotion: 'reduce' });
    await page.locator('#module-notes summary').click();
    await page.locator('.section-note summary').first().click();
    await page.locator('[data-text-size-choice="largest"]').click();
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await axe(), String(width)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
    expect(await ace()).toEqual([]);
    await close();
  },
);
