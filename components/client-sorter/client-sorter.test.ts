import { expect, test } from 'vitest';
import { words } from '#i18n';
import { useBrowser } from '../../test/support/browser.ts';
import { expectFree } from '../../test/support/screens.ts';

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

test('no state breaks a rule of accessibility, light and dark', async ({ expect }) => {
  const opened = await open(path, { reducedMotion: 'reduce' });
  const { page, ace, troubles, close } = opened;
  for (const name of ['A pension', 'Inspection of a bakery']) {
    await page.getByRole('radio', { name }).check();
    await expectFree(opened, name);
  }
  expect(await ace()).toEqual([]);
  expect(troubles).toEqual([]);
  await close();
});
