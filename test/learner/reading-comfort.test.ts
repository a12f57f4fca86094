import { expect, test } from 'vitest';
import { languages } from '#i18n';
import { useBrowser } from '../support/browser.ts';
import { modulePath } from '../support/learner.ts';

const open = useBrowser();

test('a note in the margin stays on the device and stands on the page of progress', async () => {
  const { page, troubles, close } = await open(modulePath());
  await page.getByText('My notes').click();
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
