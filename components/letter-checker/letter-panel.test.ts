import { readFileSync } from 'node:fs';
import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type Language, words } from '#i18n';
import { allSlots, createChecker } from '#plain-language';
import { en } from '#plain-language/en';
import { ru } from '#plain-language/ru';
import { classOf, factGroups } from '#report-words';
import { useBrowser } from '../../test/support/browser.ts';
import { languages, openDesk } from './open-desk.ts';

const open = useBrowser();
const start = (language?: string, options?: BrowserContextOptions) => openDesk(open, language, options);
const checker = createChecker({ en, ru });
const letterIn = (language: Language, name = 'tax-notice-before'): string =>
  readFileSync(`content/letters/${language}/${name}.md`, 'utf8').replace(/^---\n.*?\n---\n+/s, '');

describe('what the letter must say', () => {
  test.for(languages)('tells what is missing and what is there, and goes there (%s)', async (language, { expect }) => {
    const letter = letterIn(language);
    const { slots } = checker.check(letter, { language });
    const { text, report, part, toggle, selected, close } = await start(language);
    await report(() => text.fill(letter));
    await toggle('must');
    const missing = slots.filter(({ status }) => status === 'missing');
    for (const { slot } of missing) {
      const how = allSlots.find(({ id }) => id === slot)?.text[language]?.how ?? expect.fail(slot);
      expect(await part('must').innerText()).toContain(how);
    }
    const places = part('must').locator('.letter-checker-place');
    const found = slots.filter(({ status }) => status === 'found');
    expect(await places.count()).toBe(found.length);
    const names = words(language).letters.slots;
    for (const { slot, start: from, end } of found) {
      await places.filter({ has: part('must').page().locator(`b:text-is("${names[slot]}")`) }).click();
      expect(await selected()).toBe(letter.slice(from, end));
    }
    await close();
  });

  test('takes the letter for another type with one choice, and guesses again for another letter', async () => {
    const letter = letterIn('en');
    const { page, text, press, report, part, toggle, close } = await start();
    await report(() => text.fill(letter));
    await toggle('must');
    const type = page.locator('.letter-checker-type select');
    expect(await type.inputValue()).toBe('');
    const lacks = () => part('must').locator('li:not(:has(button)) b').allInnerTexts();
    const before = await lacks();
    await type.focus();
    await report(() => type.selectOption('appointment'));
    const { slots } = checker.check(letter, { language: 'en', type: 'appointment' });
    const missing = slots.filter(({ status }) => status === 'missing');
    const names = words('en').letters.slots;
    expect((await lacks()).sort()).toEqual(missing.map(({ slot }) => names[slot]).sort());
    expect(await lacks()).not.toEqual(before);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('select');
    await report(() => press('after'));
    expect(await type.inputValue()).toBe('');
    await close();
  });

  test('is found as soon as it is written, and neither focus nor open rows change', async () => {
    const letter = letterIn('en', 'tax-notice-after')
      .replace(/^.*555-01\d\d.*$/gm, '')
      .replace(/^.*@.*$/gm, '');
    const says = 'If you have a question, call Owen Mockridge on 555-0141 from 9am to 5pm.';
    const { page, text, report, part, toggle, close } = await start();
    await report(() => text.fill(letter));
    await toggle('must', 'facts');
    const contact = part('must').locator('li').filter({ hasText: 'Whom to ask' });
    expect(await contact.locator('.letter-checker-place').count()).toBe(0);
    const at = letter.indexOf('Yours sincerely');
    await text.evaluate((element, place) => {
      element.focus();
      (element as HTMLTextAreaElement).setSelectionRange(place, place);
    }, at);
    await report(() => page.keyboard.type(`${says}\n\n`));
    await contact.locator('.letter-checker-place').filter({ hasText: '555-0141' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('textarea');
    expect(await text.evaluate((element) => (element as HTMLTextAreaElement).selectionStart)).toBe(
      at + says.length + 2,
    );
    expect(await part('facts').locator('> .letter-checker-body').count()).toBe(1);
    await close();
  });

  test('leads from the verdict to what is missing', async () => {
    const { page, press, report, part, text, close } = await start();
    await report(() => text.fill(letterIn('en')));
    await page.getByRole('button', { name: 'See what is missing' }).click();
    await part('must').locator('h3').first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^What the letter must say/);
    await report(() => press('after'));
    expect(await page.getByRole('button', { name: 'See what is missing' }).count()).toBe(0);
    await close();
  });
});

test('facts come by kind, go to their places, and say what is unclear and what was counted', async () => {
  const letter = `${letterIn('en', 'rent-arrears-final')}\n\nPlease pay us within 30 days of 12 March 2026.\n`;
  const groups = factGroups(checker.check(letter, { language: 'en' }).facts);
  const { text, report, part, toggle, selected, close } = await start();
  await report(() => text.fill(letter));
  await toggle('facts');
  const kinds = words('en').checker.factKinds;
  expect(await part('facts').locator('h3').allInnerTexts()).toEqual(groups.map(({ kind }) => kinds[kind]));
  const places = part('facts').locator('.letter-checker-fact');
  for (const [index, fact] of groups.flatMap(({ facts }) => facts).entries()) {
    await places.nth(index).click();
    expect(await selected()).toBe(letter.slice(fact.start, fact.end));
  }
  expect(await part('facts').locator('li').filter({ hasText: '04/05/26' }).innerText()).toContain('two ways');
  expect(await part('facts').innerText()).toContain('counted: 11 April 2026');
  await close();
});

test('tone is apart from the other findings, and the table counts both', async () => {
  const letter = letterIn('en');
  const { findings } = checker.check(letter, { language: 'en' });
  const tone = findings.filter((finding) => classOf(finding) === 'tone');
  const { page, text, report, part, toggle, close } = await start();
  await report(() => text.fill(letter));
  await toggle('tone');
  expect(await part('tone').locator('.letter-checker-finding').count()).toBe(tone.length);
  const said = await part('tone').locator('.letter-checker-finding span[lang]').allInnerTexts();
  expect(said).toEqual(tone.map(({ message }) => message));
  const counts = await page.locator('.letter-checker-classes td').allInnerTexts();
  expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(findings.length);
  await close();
});

test.for([
  ['thread', 'On 3 May 2026 at 10:00, Ann Ray wrote:\n> Please call us.\n> Thank you.\n\n'],
  ['passage', 'Please send us the form by 20 May 2026. We will answer within a week.'],
] as const)('a text that is no letter is called what it was taken for: %s', async ([shape, before], { expect }) => {
  const letter = shape === 'thread' ? `${letterIn('en', 'tax-notice-after')}\n\n${before}` : before;
  expect(checker.check(letter, { language: 'en' }).shape).toBe(shape);
  const { text, report, part, toggle, close } = await start();
  await report(() => text.fill(letter));
  await toggle('must', 'limits');
  const note = words('en').checker.shapes[shape];
  expect(await part('must').innerText()).toContain(note);
  expect(await part('limits').innerText()).toContain(note);
  await close();
});

test('rows open and close with the keyboard, and stay as they were left', async () => {
  const narrow = { viewport: { width: 320, height: 640 } };
  const { page, text, report, part, close } = await start('en', narrow);
  await report(() => text.fill(letterIn('en')));
  await page.locator('.letter-checker-readers a').focus();
  const rows: string[] = [];
  for (let press = 0; press < 6; press++) {
    await page.keyboard.press('Tab');
    rows.push(await page.evaluate(() => document.activeElement?.querySelector('h2')?.textContent ?? ''));
  }
  const { must, ease, tone, facts, found, limits } = words('en').checker;
  expect(rows).toEqual([must, ease, tone, facts, found, limits]);
  await page.keyboard.press('Enter');
  await part('limits').locator('> .letter-checker-body').waitFor();
  await report(() => text.fill(letterIn('en', 'tax-notice-after')));
  expect(await page.locator('.letter-checker-section[open]').count()).toBe(1);
  await part('limits').locator('> summary').press('Space');
  await part('limits').locator('> .letter-checker-body').waitFor({ state: 'detached' });
  await close();
});

test('no task is long while 2,000 words are written', async () => {
  const { page, text, report, toggle, close } = await start();
  const letter = Array.from({ length: 8 }, () => letterIn('en')).join('\n\n');
  await report(() => text.fill(letter));
  await toggle('must', 'ease', 'tone', 'facts');
  await text.press('Control+Home');
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
  });
  await report(() => page.keyboard.type('Dear Ms Ray, ', { delay: 40 }));
  await report(() => page.keyboard.type('please pay us. ', { delay: 40 }));
  const tasks = await page.evaluate(() => Reflect.get(globalThis, 'tasks') as number[]);
  // The machine that tests is slow and shared; `bench` tells the time by itself.
  expect(Math.max(0, ...tasks)).toBeLessThan(200);
  await close();
});
