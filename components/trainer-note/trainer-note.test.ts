import { expect, test } from 'vitest';
import { words } from '#i18n';
import { useBrowser } from '../../test/support/browser.ts';

const open = useBrowser();

test('the note opens from the keyboard, without scripts too', async () => {
  const { page, close } = await open('/en/specimens/trainer-note/', { javaScriptEnabled: false });
  const text = page.locator('.trainer-note-text');
  expect(await text.isVisible()).toBe(false);
  await page.getByText(words('en').trainer.title).focus();
  await page.keyboard.press('Enter');
  expect(await text.isVisible()).toBe(true);
  await close();
});

test('the note is on paper with the answers only, open or not', async () => {
  const { page, close } = await open('/en/specimens/trainer-note/');
  const shown = () => page.locator('.trainer-note-text').evaluate((text) => text.getBoundingClientRect().height > 40);
  await page.emulateMedia({ media: 'print' });
  expect(await shown()).toBe(false);
  await page.evaluate(() => document.documentElement.setAttribute('data-print-answers', ''));
  expect(await shown()).toBe(true);
  await close();
});

test.for(['light', 'dark'] as const)('the open note breaks no rule of accessibility (%s)', async (colorScheme, it) => {
  const { page, axe, troubles, close } = await open('/ru/specimens/trainer-note/', { colorScheme });
  await page.locator('summary').click();
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    it.expect(await axe(), String(width)).toEqual([]);
    it.expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
  it.expect(troubles).toEqual([]);
  await close();
});
