import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Language, words } from '#i18n';
import { createChecker } from '#plain-language';
import { en } from '#plain-language/en';
import { ru } from '#plain-language/ru';
import { causesOf, hardSentences, helpsOf } from '#report-words';
import { useBrowser } from '../../test/support/browser.ts';
import { findingsIn, hard, languages, openDesk } from './open-desk.ts';

const open = useBrowser();
const start = (language?: string) => openDesk(open, language);
const checker = createChecker({ en, ru });
const letterIn = (language: Language): string =>
  readFileSync(`content/letters/${language}/tax-notice-before.md`, 'utf8').replace(/^---\n.*?\n---\n+/s, '');

describe('reading ease', () => {
  test.for(languages)('says no more and no less than the engine does (%s)', async (language, { expect }) => {
    const letter = letterIn(language);
    const report = checker.check(letter, { language });
    const { page, text, report: reported, toggle, close } = await start(language);
    await reported(() => text.fill(letter));
    const said = words(language).report;
    const card = page.locator('.letter-checker-ease');
    await toggle('ease');
    if (report.ease?.cefr) expect(await card.innerText()).toContain(said.levels[report.ease.cefr]);
    else expect(await card.innerText()).not.toMatch(/[ABC][12]/);
    for (const summary of await card.locator('.letter-checker-more summary').all()) await summary.click();
    const helps = helpsOf(report, letter, said).map(({ sentence }) => sentence);
    expect(await card.locator('.letter-checker-helps li > p:first-child').count()).toBe(helps.length);
    for (const help of helps) expect(await card.innerText()).toContain(help);
    const sentences = hardSentences(report, letter);
    expect(sentences.length).toBeGreaterThan(0);
    const causes = sentences.map(({ contributions = [] }) =>
      causesOf(contributions, letter, said, language).map(({ name, points }) => `${name} ${points}`),
    );
    const items = card.locator('.letter-checker-hard-list ol > li');
    expect(await Promise.all((await items.all()).map((item) => item.locator('ul li').allInnerTexts()))).toEqual(causes);
    await close();
  });

  test('goes to what would help, puts in what is ready, and stays with what would help', async () => {
    const letter = letterIn('en');
    const report = checker.check(letter, { language: 'en' });
    const helps = helpsOf(report, letter, words('en').report);
    const { page, text, selected, report: reported, toggle, close } = await start();
    await reported(() => text.fill(letter));
    await toggle('ease');
    const items = page.locator('.letter-checker-helps li');
    for (const [index, { start, end }] of helps.entries()) {
      await items.nth(index).getByRole('button', { name: 'Show in letter' }).click();
      expect(await selected()).toBe(letter.slice(start, end));
    }
    const ready = helps.find((help) => help.ready)?.ready ?? expect.fail('no change is ready');
    await reported(() => items.getByRole('button', { name: `Write “${ready.text}”` }).click());
    expect(await text.inputValue()).toBe(letter.slice(0, ready.start) + ready.text + letter.slice(ready.end));
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('What would help most');
    await reported(() => page.keyboard.press('Control+z'));
    expect(await text.inputValue()).toBe(letter);
    await close();
  });

  test('finds its sentences again when the words before them have changed', async () => {
    const letter = letterIn('en');
    const [hardest] = hardSentences(checker.check(letter, { language: 'en' }), letter);
    const { page, text, selected, report, toggle, close } = await start();
    await report(() => text.fill(letter));
    await toggle('ease');
    await page.locator('.letter-checker-ease').getByText('hard sentences').click();
    const show = page.locator('.letter-checker-hard-list').getByRole('button', { name: 'Show in letter' }).first();
    await text.press('Control+Home');
    await page.keyboard.insertText('One more line.\n');
    await show.click();
    expect(await selected()).toBe(letter.slice(hardest?.start, hardest?.end));
    await close();
  });
});

describe('ignoring', () => {
  const twice = `${hard} Tell us prior to June.`;
  const about = (passage: string) => ({ hasText: `“${passage}”` });

  test('in one place leaves the other, and can be taken back', async () => {
    const { page, text, items, report, says, close } = await start();
    const before = await report(() => text.fill(twice));
    const same = items.filter(about('prior to'));
    expect(await same.count()).toBe(2);
    await same.first().locator('.letter-checker-ignore summary').click();
    const after = await report(() => same.first().getByRole('button', { name: 'Only here' }).click());
    expect(after?.findings).toBe((before?.findings ?? 0) - 1);
    expect(await same.count()).toBe(1);
    await says('“prior to” is ignored.');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Show in letter');
    expect(await page.locator('.letter-checker-ignore[open]').count()).toBe(0);
    await page.locator('.letter-checker-ignored summary').click();
    expect(await page.locator('.letter-checker-ignored li').allInnerTexts()).toEqual([
      expect.stringContaining('“prior to” in this place'),
    ]);
    await report(() => page.getByRole('button', { name: 'Bring back “prior to”' }).click());
    expect(await same.count()).toBe(2);
    expect(await page.locator('.letter-checker-ignored').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Findings/);
    await close();
  });

  test('in one place moves with the text, and ends when its words change', async () => {
    const { page, text, items, ignore, report, close } = await start();
    const place = findingsIn(twice).findIndex(({ start, end }) => twice.slice(start, end) === 'prior to');
    await report(() => text.fill(twice));
    await ignore(place).locator('summary').click();
    await report(() => ignore(place).getByRole('button', { name: 'Only here' }).click());
    const same = items.filter(about('prior to'));
    await text.press('Control+Home');
    await report(() => page.keyboard.insertText('Dear Ms Samplewood,\n\n'));
    expect(await same.count()).toBe(1);
    await report(() => text.fill(`Dear Ms Samplewood,\n\n${twice.replace('prior to', 'up to')}`));
    await report(() => text.fill(`Dear Ms Samplewood,\n\n${twice}`));
    expect(await same.count()).toBe(2);
    await close();
  });

  test('everywhere holds for the letters after this one, until the page is left', async () => {
    const { page, text, items, press, report, close } = await start();
    await report(() => text.fill(twice));
    const same = items.filter(about('prior to'));
    await same.first().locator('.letter-checker-ignore summary').click();
    await report(() => same.first().getByRole('button', { name: 'Everywhere' }).click());
    expect(await same.count()).toBe(0);
    await press('clear');
    await report(() => text.fill(`Please call us prior to May. ${hard}`));
    expect(await same.count()).toBe(0);
    expect(await items.count()).toBeGreaterThan(0);
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
    await report(() => text.fill(hard));
    expect(await same.count()).toBe(1);
    expect(await page.evaluate(() => Object.keys(localStorage).concat(Object.keys(sessionStorage)))).toEqual([]);
    await close();
  });

  test('a long passage is offered for its place alone', async () => {
    const { text, items, report, close } = await start();
    const long =
      'You must send us the form and all of the papers that we ask for in this letter and in the notes to it, if you want us to look at your case again this year.';
    await report(() => text.fill(long));
    const finding = items.filter({ hasText: 'Split this sentence' });
    await finding.locator('.letter-checker-ignore summary').click();
    expect(await finding.locator('.letter-checker-ignore button').allInnerTexts()).toEqual(['Only here']);
    await close();
  });
});
