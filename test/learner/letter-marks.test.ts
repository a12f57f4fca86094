import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '#i18n';
import { readMarks, scoreOf, writeMarks } from '../../src/layouts/learner/letter-marks.ts';
import type { SiteLetter } from '../../src/layouts/learner/site-bank.ts';
import { builtBank } from '../support/diagnostic.ts';

const task = JSON.parse(readFileSync('content/questions/letter-tasks/refusal-letter.json', 'utf8'));

describe.for(languages)('the letter of the diagnostic (%s)', (language) => {
  const letter = builtBank(language).letter as SiteLetter;
  const all = letter.lines.flat().flatMap(({ key }) => key ?? []);
  const marked = (...keys: readonly string[]) => scoreOf(letter, new Set(keys));

  test('is cut into pieces without a word lost', () => {
    const lines = letter.lines.map((line) => line.map(({ text }) => text).join(''));
    expect(lines).toEqual(task.letter[language]);
  });

  test('has a piece of its own for each passage, and each key once', () => {
    const pieces = new Map(letter.lines.flat().map(({ key, text }) => [key, text]));
    const places = [...letter.problems, ...letter.decoys];
    const texts = places.map(({ keys }) => keys.map((key) => pieces.get(key)));
    expect(texts).toEqual(places.map(({ passages }) => passages));
    expect(new Set(all).size).toBe(all.length);
  });

  test('counts a problem once, however many of its passages are marked', () => {
    expect(marked('problem-0-0', 'problem-0-1', 'problem-3-0')).toEqual({ found: 2, of: 5, wrong: 0 });
  });

  test('counts decoys and plain passages as wrong, and unknown ones not at all', () => {
    expect(marked('decoy-1-0', `${language}-1`, 'zz-1')).toEqual({ found: 0, of: 5, wrong: 2 });
  });

  test('gives nothing to who marks everything', () => {
    expect(marked(...all).wrong).toBeGreaterThan(5);
  });

  test('keeps marks as a text and reads them again', () => {
    expect([...readMarks(writeMarks(new Set(all)))]).toEqual([...all].sort());
    expect(readMarks('').size).toBe(0);
  });
});
