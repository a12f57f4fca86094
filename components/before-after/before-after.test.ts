import { expect, test } from 'vitest';
import { words } from '#i18n';
import { useBrowser } from '../../test/support/browser.ts';
import { expectFree } from '../../test/support/screens.ts';

const open = useBrowser();
const path = '/en/specimens/before-after/';
const { home } = words('en');

test('a button and the keyboard show one text or the other', async () => {
  const { page, close } = await open(path);
  const root = page.locator('#specimen-permit');
  const slider = root.getByRole('slider');
  const inert = () =>
    root.locator('.before-after-text').evaluateAll((all) => all.map((one) => one.hasAttribute('inert')));
  const told = () => slider.getAttribute('aria-valuetext');
  expect([await told(), await inert()]).toEqual([home.before, [false, true]]);
  await root.getByRole('button', { name: home.after }).click();
  expect([await told(), await inert()]).toEqual([home.after, [true, false]]);
  await slider.focus();
  await page.keyboard.press('ArrowLeft');
  expect([await told(), await inert()]).toEqual(['The new text covers 90%', [false, false]]);
  await close();
});

test('without scripts and on paper both texts stand there, one after the other', async () => {
  for (const javaScriptEnabled of [false, true]) {
    const { page, close } = await open(path, { javaScriptEnabled });
    if (javaScriptEnabled) await page.emulateMedia({ media: 'print' });
    const [before, after] = await page.locator('.before-after-text').all();
    const box = await before?.boundingBox();
    expect((await after?.boundingBox())?.y).toBeCloseTo((box?.y ?? 0) + (box?.height ?? 0), 0);
    expect(await page.getByRole('slider').isVisible()).toBe(false);
    await close();
  }
});

test('no state breaks a rule of accessibility, light and dark', async ({ expect }) => {
  const opened = await open(path, { reducedMotion: 'reduce' });
  const { page, ace, troubles, close } = opened;
  for (const name of [home.before, home.after]) {
    await page.getByRole('button', { name }).click();
    await expectFree(opened, name);
  }
  expect(await ace()).toEqual([]);
  expect(troubles).toEqual([]);
  await close();
});
