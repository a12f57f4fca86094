import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../../test/support/browser.ts';
import { address, hard, languages, openDesk } from './open-desk.ts';

const open = useBrowser();
const start = (language?: string, options?: BrowserContextOptions) => openDesk(open, language, options);

test.for(languages)('without scripts it says how to check a letter (%s)', async (language, { expect }) => {
  const { page, close } = await open(address(language), { javaScriptEnabled: false });
  expect(await page.locator('#specimen').innerText()).toContain('npx okno check letter.txt');
  expect(await page.getByRole('textbox', { name: language === 'en' ? 'Your letter' : 'Ваше письмо' }).count()).toBe(1);
  expect(await page.locator('#specimen button:visible, #specimen select:visible').count()).toBe(0);
  await close();
});

describe('no state breaks an axe rule', () => {
  const looks = { light: {}, dark: { colorScheme: 'dark' }, forced: { forcedColors: 'active' } } as const;
  const states = languages.flatMap((language) =>
    (['light', 'dark', 'forced'] as const).flatMap((look) => [320, 1280].map((width) => ({ language, look, width }))),
  );
  test.for(states)('$language, $look, $width px', async ({ language, look, width }, { expect }) => {
    const options = { ...looks[look], viewport: { width, height: 800 } };
    const { page, text, axe, press, report, ignore, house, toggle, troubles, close } = await start(language, options);
    expect(await page.locator('.letter-checker-section').count()).toBe(0);
    expect(await axe(), 'empty').toEqual([]);
    await report(() => press('before'));
    expect(await axe(), 'rows').toEqual([]);
    await toggle('must', 'ease', 'tone', 'facts', 'limits');
    for (const details of await page.locator('#specimen .letter-checker-more').all()) {
      await details.locator('summary').click();
    }
    await text.press('Alt+ArrowDown');
    expect(await axe(), 'a hard letter').toEqual([]);
    // On a narrow screen the row of findings is shut until one of its own is shown; what is ignored stands in it.
    if ((await page.locator('details.letter-checker-found[open]').count()) === 0) await toggle('found');
    await ignore(0).locator('summary').click();
    expect(await axe(), 'a choice').toEqual([]);
    await report(() => ignore(0).locator('button').last().click());
    await page.locator('.letter-checker-ignored summary').click();
    expect(await axe(), 'something ignored').toEqual([]);
    await report(() => house('{"rules":{"officialese":"off"},"retext":["retext-readability"]}'));
    expect(await axe(), 'a house style').toEqual([]);
    await house('{"rules":{"official":"off"}}');
    await page.locator('.letter-checker-house-said li').waitFor();
    expect(await axe(), 'no house style').toEqual([]);
    await report(() => press('after'));
    expect(await axe(), 'a clear letter').toEqual([]);
    await report(() => text.fill('Pay.'));
    expect(await axe(), 'a short text').toEqual([]);
    await report(() => text.fill('Sehr geehrte Frau Muster, bitte zahlen Sie bis zum 1. Mai. '.repeat(4)));
    expect(await axe(), 'another language').toEqual([]);
    await page.locator('#specimen').evaluate((element) => Object.assign(element, { trouble: 'too-slow' }));
    await page.locator('.letter-checker-verdict .button').waitFor();
    expect(await axe(), 'trouble').toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });
});

test('each trouble has a sentence and a way on', async () => {
  const { page, text, report, verdict, items, close } = await start();
  await report(() => text.fill(hard));
  for (const trouble of ['too-slow', 'failed', 'not-loaded', 'closed']) {
    await page.locator('#specimen').evaluate((element, value) => Object.assign(element, { trouble: value }), trouble);
    await verdict.filter({ hasText: 'No report this time' }).waitFor();
    expect(await page.locator('.letter-checker-verdict p').first().innerText()).toContain('Your text is still here');
    await report(() => page.getByRole('button', { name: 'Try again' }).click());
    expect(await items.count()).toBeGreaterThan(0);
  }
  await close();
});

test.for(languages)('nothing is wider than a narrow screen (%s)', async (language, { expect }) => {
  const narrow = { viewport: { width: 320, height: 640 } };
  const { page, text, press, report, ignore, toggle, close } = await start(language, narrow);
  await report(() => press('before'));
  await toggle('must', 'ease', 'tone', 'facts', 'found', 'limits');
  for (const details of await page.locator('#specimen .letter-checker-more').all()) {
    await details.locator('summary').click();
  }
  await ignore(0).locator('summary').click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const heights = await page
    .locator('#specimen :is(button, select, summary, input):visible')
    .evaluateAll((all) => all.map((one) => (one.closest('label') ?? one).getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  await report(() => text.fill(`prior to ${'x'.repeat(5000)}`));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await close();
});
