import { expect, test } from 'vitest';
import { words } from '#i18n';
import { useBrowser } from '../../test/support/browser.ts';

const open = useBrowser();
const path = '/en/specimens/client-sorter/';
const { sorter } = words('en');

test('the switch shows one service at a time by the keyboard, and each keeps its answers', async () => {
  const { page, close } = await open(path);
  const shown = () =>
    page.locator('client-sorter section:visible').evaluateAll((all) => all.map((one) => one.ariaLabel));
  expect(await shown()).toEqual(['Inspection of a bakery']);
  await page.locator('#bakery-people input').first().check();
  await page.locator('.client-sorter-switch input').first().focus();
  await page.keyboard.press('ArrowDown');
  expect(await shown()).toEqual(['Enrolment at a school']);
  await page.keyboard.press('ArrowUp');
  expect(await page.locator('#bakery-people input:checked').count()).toBe(1);
  await close();
});

test('without scripts all services stand there, each with its talk about the hard ones', async () => {
  const { page, close } = await open(path, { javaScriptEnabled: false });
  expect(await page.locator('client-sorter section:visible').count()).toBe(3);
  expect(await page.getByText(sorter.service).isVisible()).toBe(false);
  await page.getByText(sorter.hardOnes).last().click();
  expect(await page.getByText('with a signed paper she is a client').isVisible()).toBe(true);
  await close();
});

test.for(['light', 'dark'] as const)('no state breaks a rule of accessibility (%s)', async (colorScheme, it) => {
  const { page, axe, ace, troubles, close } = await open(path, { colorScheme, reducedMotion: 'reduce' });
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const name of ['A pension', 'Inspection of a bakery']) {
      await page.getByRole('radio', { name }).check();
      it.expect(await axe(), `${name}, ${width}`).toEqual([]);
      it.expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  }
  it.expect(await ace()).toEqual([]);
  it.expect(troubles).toEqual([]);
  await close();
});
