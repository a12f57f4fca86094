import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../../test/support/browser.ts';
import { looksAt, widths } from '../../test/support/screens.ts';
import { address, hard, languages, openDesk, shortLetter } from './open-desk.ts';

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
  const screens = languages.flatMap((language) => widths.map((width) => ({ language, width })));
  test.for(screens)('$language, $width px: light, dark, forced', async ({ language, width }, { expect }) => {
    const opened = await start(language, { viewport: { width, height: 800 } });
    const { page, text, press, report, ignore, house, toggle, troubles, close } = opened;
    const look = looksAt(opened, width);
    expect(await page.locator('.letter-checker-section').count()).toBe(0);
    await look('empty');
    await report(() => text.fill(shortLetter[language]));
    await look('rows');
    await toggle('must', 'ease', 'tone', 'facts', 'limits');
    for (const details of await page.locator('#specimen .letter-checker-more:not(.letter-checker-finding *)').all()) {
      await details.locator('summary').click();
    }
    await text.press('Alt+ArrowDown');
    await look('a hard letter');
    // On a narrow screen the row of findings is shut until one of its own is shown; what is ignored stands in it.
    if ((await page.locator('details.letter-checker-found[open]').count()) === 0) await toggle('found');
    await ignore(0).locator('summary').click();
    await look('a choice', '.letter-checker-found');
    await report(() => ignore(0).locator('button').last().click());
    await page.locator('.letter-checker-ignored summary').click();
    await look('something ignored', '.letter-checker-side');
    await report(() => house('{"rules":{"officialese":"off"},"retext":["retext-readability"]}'));
    await look('a house style');
    await house('{"rules":{"official":"off"}}');
    await page.locator('.letter-checker-house-said li').waitFor();
    await look('no house style', '.letter-checker-house');
    await report(() => press('after'));
    await look('a clear letter');
    await report(() => text.fill('Pay.'));
    await look('a short text');
    await report(() => text.fill('Sehr geehrte Frau Muster, bitte zahlen Sie bis zum 1. Mai. '.repeat(4)));
    await look('another language');
    await page.locator('#specimen').evaluate((element) => Object.assign(element, { trouble: 'too-slow' }));
    await page.locator('.letter-checker-verdict .button').waitFor();
    await look('trouble');
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
  for (const details of await page.locator('#specimen .letter-checker-more:not(.letter-checker-finding *)').all()) {
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
