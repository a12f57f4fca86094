import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { letterParts } from '../src/layouts/letter-parts.ts';
import { useBrowser } from './support/browser.ts';
import { builtPage } from './support/built-site.ts';

const lettersIn = (language: string) =>
  readdirSync(`content/letters/${language}`).map((file) => {
    const [, head = '', ...rest] = readFileSync(`content/letters/${language}/${file}`, 'utf8').split('---\n');
    const [slug, field] = [file.replace('.md', ''), (name: string) => RegExp(`^${name}: (.*)$`, 'm').exec(head)?.[1]];
    const isSingle = field('version') === 'single';
    const gold = isSingle && JSON.parse(readFileSync(`content/letters/annotations/${language}/${slug}.json`, 'utf8'));
    const isGood = isSingle ? gold.quality === 'good' : field('version') === 'after';
    return { slug, type: field('kind'), isGood, text: rest.join('---\n').trim() };
  });

const open = useBrowser();
const meals = '/en/letters/payment-demand/#school-meals-unpaid';

describe('a letter is set', () => {
  test('in headings, lines, rows and lists', () => {
    const text =
      'Ms Oak\n2 Elm Row\n\nYour bill\n\nYou owe:\n1. 12 000 crowns\n2. tax\n\nPaid     0\nLeft     9\n\nHead     A. Ash';
    expect(letterParts(text, new Set(['Your bill']))).toEqual([
      { kind: 'lines', lines: [['Ms Oak'], ['2\u00a0Elm Row']] },
      { kind: 'heading', text: 'Your bill' },
      { kind: 'lines', lines: [['You owe:']] },
      { kind: 'list', start: 1, items: ['12\u00a0000 crowns', 'tax'] },
      {
        kind: 'rows',
        lines: [
          ['Paid', '0'],
          ['Left', '9'],
        ],
      },
      { kind: 'lines', lines: [['Head', 'A. Ash']] },
    ]);
  });

  test.for(['en', 'ru'])('with every word that it has (%s)', (language, { expect }) => {
    const wordsOf = (text: string): string => (text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
    for (const { slug, text } of lettersIn(language)) {
      const set = letterParts(text, new Set()).map((part) => {
        if (part.kind === 'heading') return part.text;
        if (part.kind !== 'list') return part.lines.flat().join(' ');
        return part.items.map((item, at) => (part.start === undefined ? item : `${part.start + at} ${item}`)).join(' ');
      });
      expect(wordsOf(set.join(' ')), slug).toBe(wordsOf(text));
    }
  });
});

describe.each(['en', 'ru'])('the sample letters in %s', (language) => {
  const letters = lettersIn(language);

  test('are the good ones, each in the list and on the page of its type', () => {
    const list = builtPage(`/${language}/letters/`).html;
    for (const { slug, type, isGood } of letters) {
      const [link, article] = [`/${language}/letters/${type}/#${slug}"`, `<article class="sample`];
      expect(list.includes(link), slug).toBe(isGood);
      const page = builtPage(`/${language}/letters/${type}/`).html;
      expect(new RegExp(`${article}[^>]* id="${slug}"`).test(page), slug).toBe(isGood);
    }
  });

  test('stand in a menu of one line at 1280 px', async () => {
    const { page, close } = await open(`/${language}/letters/`, { viewport: { width: 1280, height: 800 } });
    const tops = await page
      .locator('.site-head > a, .site-nav a')
      .evaluateAll((links) =>
        links.map((link) => link.getBoundingClientRect()).map(({ top, height }) => top + height / 2),
      );
    expect(new Set(tops.map(Math.round)).size).toBe(1);
    await close();
  });
});

describe('on the page of a type', () => {
  const letter = lettersIn('en').find(({ slug }) => slug === 'school-meals-unpaid')?.text;

  test('a letter is copied as it is written', async () => {
    const { page, troubles, close } = await open(meals, { permissions: ['clipboard-write', 'clipboard-read'] });
    await page.locator('#school-meals-unpaid button').click();
    await page.locator('#school-meals-unpaid [role=status]', { hasText: 'The text is copied.' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(letter);
    expect(troubles).toEqual([]);
    await close();
  });

  test('a letter is selected where copying is not allowed', async () => {
    const { page, close } = await open(meals);
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.locator('#school-meals-unpaid button').click();
    await page.locator('#school-meals-unpaid [role=status]', { hasText: 'Press Ctrl+C' }).waitFor();
    expect(await page.evaluate(() => String(getSelection()))).toMatch(/^Priory Green.*Quince Walk, Pellworth\s*$/s);
    await close();
  });

  test('what the reader wants to know stands open beside the letter, and folded below it', async () => {
    for (const [width, isOpen] of [
      [1280, true],
      [320, false],
    ] as const) {
      const { page, close } = await open(meals, { viewport: { width, height: 800 } });
      expect(await page.locator('#school-meals-unpaid dl').isVisible()).toBe(isOpen);
      await close();
    }
  });

  test('letters can be read without scripts, and no button promises to copy', async () => {
    const { page, close } = await open(meals, { javaScriptEnabled: false });
    expect(await page.locator('.sample button:visible').count()).toBe(0);
    await page.locator('#school-meals-unpaid summary').click();
    expect(await page.locator('#school-meals-unpaid dt').first().isVisible()).toBe(true);
    await close();
  });

  test('the letter that was chosen is printed alone, else all of them', async () => {
    for (const [path, sheets] of [
      [meals, 1],
      [meals.replace(/#.*/, ''), 4],
    ] as const) {
      const { page, close } = await open(path);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.sample-sheet:visible').count()).toBe(sheets);
      expect(await page.locator('.sample-head:visible, details:visible').count()).toBe(0);
      await close();
    }
  });
});
