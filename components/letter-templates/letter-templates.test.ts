import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../../test/support/browser.ts';
import { looksAt, widths } from '../../test/support/screens.ts';
import { hard, languages, openDesk } from '../letter-checker/open-desk.ts';

const open = useBrowser();
const words = {
  en: { taken: 'is in the editor', unknown: 'There is no sample letter of that name', first: '[your office]' },
  ru: { taken: 'можно править', unknown: 'Такого готового письма нет', first: '[ваше ведомство]' },
};

/** What a test works with around the templates. */
const parts = (page: Page) => ({
  fold: page.locator('.letter-templates-choice > summary'),
  type: page.locator('letter-templates select'),
  letters: page.locator('.letter-templates-list li'),
  bar: page.locator('.letter-templates-bar'),
  left: page.locator('.letter-templates-left'),
  next: page.locator('.letter-templates-row > .button').first(),
});

/** Opens the desk and the list of letters. */
async function start(language: 'en' | 'ru' = 'en', options: BrowserContextOptions = {}) {
  const opened = await openDesk(open, language, options);
  const all = { ...opened, ...parts(opened.page) };
  await all.fold.click();
  await all.letters.first().waitFor();
  return all;
}

test.for(languages)(
  'a letter is chosen by type and taken, with its gaps and the way to them (%s)',
  async (language, { expect }) => {
    const { type, letters, text, left, says, verdict, selected, next, bar, troubles, close } = await start(language);
    await type.selectOption('appointment');
    await letters.nth(1).locator('button').click();
    await says(words[language].taken);
    const letter = await text.inputValue();
    const gaps = letter.match(/\[[^\]]+\]/g) ?? [];
    expect(await left.innerText()).toMatch(new RegExp(`^${gaps.length} `));
    expect(await selected()).toBe(gaps[0]);
    await verdict.filter({ hasText: language === 'en' ? 'Not ready' : 'Не готово' }).waitFor();
    await next.click();
    expect(await selected()).toBe(gaps[1]);
    await bar.locator('summary').click();
    expect(await bar.locator('li').count()).toBe(new Set(gaps).size);
    expect(troubles).toEqual([]);
    await close();
  },
);

test('what is typed takes the place of a gap, and the last one leaves a word of warning', async () => {
  const { page, letters, text, left, next, close } = await start();
  await letters.first().locator('button').click();
  const before = Number.parseInt(await left.innerText(), 10);
  await page.keyboard.insertText('Town of Wexcombe');
  expect(await left.innerText()).toBe(`${before - 1} gaps to fill`);
  expect(await text.inputValue()).toMatch(/^Town of Wexcombe\n/);
  for (let gap = before - 1; gap > 0; gap--) {
    await next.click();
    await page.keyboard.insertText('x');
  }
  expect(await left.innerText()).toContain('All gaps are filled');
  expect(await text.inputValue()).not.toContain('[');
  await close();
});

test('a gap with several places leads to one after the other', async () => {
  const { page, letters, selected, text, bar, close } = await start();
  await letters.filter({ hasText: 'Parking badge refused' }).locator('button').click();
  await bar.locator('summary').click();
  const starts = async () => text.evaluate((area: HTMLTextAreaElement) => area.selectionStart);
  const form = page.locator('.letter-templates-bar li button', { hasText: 'form' }).first();
  expect(await form.innerText()).toMatch(/^form\s+2 places$/);
  await form.click();
  const [name, first] = [await selected(), await starts()];
  await form.click();
  expect([name, await selected()]).toEqual(['[form]', '[form]']);
  expect(await starts()).toBeGreaterThan(first);
  await close();
});

test.for(['Control+z', 'button'])(
  '%s brings back the text that a letter took the place of',
  async (way, { expect }) => {
    const { page, letters, text, report, bar, close } = await start();
    await report(() => text.fill(hard));
    await report(() => letters.first().locator('button').click());
    await report(() => (way === 'button' ? bar.getByText('Bring my text back').click() : page.keyboard.press(way)));
    expect(await text.inputValue()).toBe(hard);
    expect(await bar.count()).toBe(0);
    await close();
  },
);

test('another text in the box ends the list of gaps, and so does its button', async () => {
  const { letters, text, bar, fold, press, close } = await start();
  await letters.first().locator('button').click();
  await text.fill(hard);
  expect(await bar.count()).toBe(0);
  await press('clear');
  await fold.click();
  await letters.first().locator('button').click();
  await bar.locator('.letter-templates-close').click();
  expect(await bar.count()).toBe(0);
  await close();
});

test('erasing everything forgets the text that a letter took the place of', async () => {
  const { page, letters, text, report, bar, says, close } = await start();
  await report(() => text.fill(hard));
  await report(() => letters.first().locator('button').click());
  await page.locator('.letter-checker-erase').click();
  await says('Everything is erased');
  expect([await text.inputValue(), await bar.count()]).toEqual(['', 0]);
  for (const key of ['Control+z', 'Control+z']) await page.keyboard.press(key);
  expect(await text.inputValue()).toBe('');
  expect(await page.locator('[data-keeps]').count()).toBe(0);
  await close();
});

test('the letters come with the first look, and the counter names them', async () => {
  const opened = await openDesk(open);
  const { fold, letters } = parts(opened.page);
  expect(await opened.requests.innerText()).toMatch(/^0 /);
  await fold.click();
  await letters.first().waitFor();
  await opened.requests.filter({ hasText: 'letter-templates.js' }).waitFor();
  await opened.close();
});

test('letters that do not come are told of, and asked for anew', async () => {
  const { page, close } = await openDesk(open);
  const { fold, letters } = parts(page);
  await page.route('**/letter-templates.js', (route) => route.abort());
  await fold.click();
  await page.getByText('The letters did not load').waitFor();
  await page.locator('.letter-templates-list button').click();
  await letters.first().waitFor();
  await close();
});

describe('an address', () => {
  test.for(languages)('that names a letter of the library begins with it (%s)', async (language, { expect }) => {
    const { page, troubles, close } = await open(`/${language}/letters/appointment/`);
    const link = page.locator('a[href*="?letter="]').first();
    expect(await link.innerText()).toBe(language === 'en' ? 'Open in the checker' : 'Открыть в проверке');
    await link.click();
    await parts(page).bar.waitFor();
    expect(await page.locator('.letter-checker-text').inputValue()).toContain(words[language].first);
    expect(troubles).toEqual([]);
    await close();
  });

  test.for(languages)('that names none offers the others (%s)', async (language, { expect }) => {
    const { page, close } = await open(`/${language}/check/?letter=no-such-letter`);
    await page.getByText(words[language].unknown).waitFor();
    expect(await parts(page).letters.count()).toBeGreaterThan(1);
    expect(await page.locator('.letter-checker-text').inputValue()).toBe('');
    await close();
  });
});

describe('no state breaks an axe rule or is wider than the screen', () => {
  const screens = languages.flatMap((language) => widths.map((width) => ({ language, width })));
  test.for(screens)('$language, $width px: light, dark, forced', async ({ language, width }, { expect }) => {
    const opened = await start(language, { viewport: { width, height: 800 } });
    const { letters, text, report, bar, troubles, close } = opened;
    const look = looksAt(opened, width);
    await look('letters');
    await report(() => text.fill(hard));
    await report(() => letters.first().locator('button').click());
    await bar.locator('summary').click();
    await look('gaps');
    await report(async () => text.fill((await text.inputValue()).replaceAll(/\[[^\]]+\]/g, 'x')));
    await look('no gaps');
    expect(troubles).toEqual([]);
    await close();
  });
});

test.for(languages)('without scripts there is the way to the library (%s)', async (language, { expect }) => {
  const { page, close } = await open(`/${language}/check/`, { javaScriptEnabled: false });
  await page.locator('.letter-templates-choice > summary').click();
  expect(await page.locator(`letter-templates a[href="/${language}/letters/"]`).isVisible()).toBe(true);
  expect(await page.locator('letter-templates select').isVisible()).toBe(false);
  await close();
});
