import type { Band, Ease, Language } from '../types.ts';
import { oborneva } from './oborneva.ts';

/**
 * The English scale: an S-curve of the difficulty, so that every change moves the score, at both ends too.
 *
 * 50 is a little above the border from B1 to B2. Plain official letters, at B1, have about 65 to 85; letters in the old
 * style, at C1, have less than 30.
 */
const english = { middle: 3.7, slope: 1.26 };

/** The score of a difficulty before it is rounded: 0 (hardest) to 100 (easiest). */
export const easeOf = (language: Language, difficulty: number): number =>
  language === 'en'
    ? 100 / (1 + Math.exp(english.slope * (difficulty - english.middle)))
    : Math.min(100, Math.max(0, oborneva.intercept - difficulty));

/**
 * Least score of each band above `very-hard`.
 *
 * English: 80 is about where B1 begins, 60 within it, 50 within B2, 30 about where C1 begins. Russian: on the scale of Oborneva, where the usual
 * aim of official plain language, 12 words a sentence and at most 2.6 syllables a word, is 35.
 */
const bands: Readonly<Record<Language, readonly (readonly [Band, number])[]>> = {
  en: [
    ['very-easy', 80],
    ['easy', 60],
    ['fair', 50],
    ['hard', 30],
  ],
  ru: [
    ['very-easy', 55],
    ['easy', 35],
    ['fair', 25],
    ['hard', 10],
  ],
};

/** The band of a score. */
export const bandOf = (language: Language, score: number): Band =>
  bands[language].find(([, least]) => score >= least)?.[0] ?? 'very-hard';

type Cefr = NonNullable<Ease['cefr']>;

const levels: readonly Cefr[] = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'];

/** The level of a difficulty. `borders`: where A2, B1, B2, C1 and C2 begin. */
export const cefrOf = (difficulty: number, borders: readonly number[]): Cefr =>
  levels[borders.filter((border) => difficulty >= border).length] ?? 'C2';
