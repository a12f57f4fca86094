import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createChecker, type Finding, type Language, type Report } from '#plain-language';
import { en } from '#plain-language/en';
import { ru } from '#plain-language/ru';
import { textOf } from '../support/session-edits.ts';

const checker = createChecker({ en, ru });
const other = { en: 'ru', ru: 'en' } as const;

/** Anything at all, and anything between sentences that rules speak about. */
const anyText = fc.constantFrom<Language>('en', 'ru').chain((language) =>
  fc.record({
    language: fc.constant(language),
    text: fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.tuple(textOf(language), fc.string({ unit: 'binary', maxLength: 20 })).map((parts) => parts.join('')),
    ),
  }),
);

const isInside = (text: string, { start, end }: { start: number; end: number }): boolean =>
  Number.isInteger(start) && start >= 0 && start < end && end <= text.length;

const isBefore = (one: Finding, next: Finding): boolean =>
  one.start < next.start ||
  (one.start === next.start && (one.end < next.end || (one.end === next.end && one.rule <= next.rule)));

function expectSound(text: string, { findings, sentences, ease }: Report): void {
  expect([...findings, ...sentences].filter((place) => !isInside(text, place))).toEqual([]);
  expect(findings.filter((finding, index) => index > 0 && !isBefore(findings[index - 1] as Finding, finding))).toEqual(
    [],
  );
  expect(sentences.filter(({ start }, index) => start < (sentences[index - 1]?.end ?? 0))).toEqual([]);
  expect(findings.filter(({ message }) => message === '')).toEqual([]);
  if (ease) expect(ease.low <= ease.score && ease.score <= ease.high && ease.low >= 0 && ease.high <= 100).toBe(true);
}

test('of any text, all that is said stands inside it, in order', () => {
  fc.assert(
    fc.property(anyText, ({ language, text }) => expectSound(text, checker.check(text, { language }))),
    { numRuns: 150 },
  );
}, 60_000);

test('any text gets the same answer twice, whatever was checked in between', () => {
  fc.assert(
    fc.property(anyText, anyText, ({ language, text }, between) => {
      const first = checker.check(text, { language });
      checker.check(between.text, { language: between.language });
      checker.check(text, { language: other[language] });
      expect(checker.check(text, { language })).toEqual(first);
    }),
    { numRuns: 80 },
  );
}, 60_000);

test('a checker that has read much says what a new one says', () => {
  const texts = fc.sample(anyText, { numRuns: 40, seed: 5 });
  const before = texts.map(({ language, text }) => checker.check(text, { language }));
  const fresh = createChecker({ en, ru });
  expect(texts.toReversed().map(({ language, text }) => fresh.check(text, { language }))).toEqual(before.toReversed());
}, 60_000);
