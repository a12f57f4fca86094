import { expect, test } from 'vitest';
import { words } from '#i18n';
import { useBrowser } from '../../test/support/browser.ts';
import { expectFree } from '../../test/support/screens.ts';

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

test('the open note breaks no rule of accessibility, light and dark', async ({ expect }) => {
  const opened = await open('/ru/specimens/trainer-note/');
  await opened.page.locator('summary').click();
  await expectFree(opened, 'open');
  expect(opened.troubles).toEqual([]);
  await opened.close();
});
