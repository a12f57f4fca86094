import { expect, test } from 'vitest';
import { createChecker } from '#plain-language';
import { en } from '#plain-language/en';
import { countText, meanSentenceLength, type TextCounts } from '../../src/plain-language/formulas/count.ts';
import {
  automatedReadability,
  colemanLiau,
  daleChall,
  fleschKincaidGrade,
  fleschReadingEase,
  gunningFog,
  smog,
} from '../../src/plain-language/formulas/english.ts';
import {
  fleschKincaidGradeOborneva,
  fleschReadingEaseOborneva,
  matskovsky,
  meanWordLength,
  schoolGrade,
} from '../../src/plain-language/formulas/russian.ts';

// 100 words in 5 sentences: every figure below is worked out by hand.
const counts: TextCounts = {
  sentences: 5,
  words: 100,
  spokenWords: 100,
  syllables: 150,
  letters: 470,
  polysyllables: 10,
  longWords: 20,
  marks: 15,
  foggyWords: 8,
  unfamiliarWords: 20,
};

test.each([
  // 0.39 · 20 + 11.8 · 1.5 − 15.59
  [fleschKincaidGrade, 9.91],
  // 206.835 − 1.015 · 20 − 84.6 · 1.5
  [fleschReadingEase, 59.635],
  // 0.1579 · 20 + 0.0496 · 20 + 3.6365
  [daleChall, 7.7865],
  // 3.1291 + 1.043 · √60
  [smog, 11.20814],
  // 0.4 · (20 + 8)
  [gunningFog, 11.2],
  // 0.0588 · 470 − 0.296 · 5 − 15.8
  [colemanLiau, 10.356],
  // 4.71 · 4.7 + 0.5 · 20 − 21.43
  [automatedReadability, 10.707],
  // 100 / 5
  [meanSentenceLength, 20],
  // 470 / 100
  [meanWordLength, 4.7],
  // −17.5 + 0.56 · 23 + 2.45 · 4.7
  [schoolGrade, 6.895],
  // 0.051 + 0.62 · 20 + 0.123 · 20
  [matskovsky, 14.911],
  // 206.835 − 1.3 · 20 − 60.1 · 1.5
  [fleschReadingEaseOborneva, 90.685],
  // 0.5 · 20 + 8.4 · 1.5 − 15.59
  [fleschKincaidGradeOborneva, 7.01],
] as const)('$0.name is the published formula', (formula, expected) => {
  expect(formula(counts)).toBeCloseTo(expected, 4);
});

test('Dale–Chall adds its constant only above 5 % unfamiliar words', () => {
  // 0.1579 · 5 + 0.0496 · 20
  expect(daleChall({ ...counts, unfamiliarWords: 5 })).toBeCloseTo(1.7815, 4);
});

test('what is counted is what the authors counted', () => {
  const document = createChecker({ en }).parse(
    'Eastmere houses 12 walked dogs. We created a community-based notification for Ms Samplewood.',
    'en',
  );
  // Forms of familiar words are familiar; names, numbers, compounds of short words and -ed are not hard.
  expect(countText(document, document.sentences)).toEqual({
    sentences: 2,
    words: 13,
    spokenWords: 12,
    syllables: 26,
    letters: 77,
    polysyllables: 4,
    longWords: 2,
    marks: 2,
    foggyWords: 1,
    unfamiliarWords: 3,
  });
});
