import type { Band, Ease, Language } from '../types.ts';

/**
 * The scales: S-curves of the difficulty, so that every change moves the score, at both ends too.
 *
 * English: 50 is a little above the border from B1 to B2. Plain official letters, at B1, have about 65 to 85; letters in
 * the old style, at C1, have less than 30.
 *
 * Russian: a text of the sentences of laws and policies that the model was fitted on would have 10, one of the sentences
 * that people put at A1 and A2, 90.
 */
const scales: Readonly<Record<Language, { readonly middle: number; readonly slope: number }>> = {
  en: { middle: 3.7, slope: 1.26 },
  ru: { middle: 3.39, slope: 1.94 },
};

/** The score of a difficulty before it is rounded: 0 (hardest) to 100 (easiest). */
export function easeOf(language: Language, difficulty: number): number {
  const { middle, slope } = scales[language];
  return 100 / (1 + Math.exp(slope * (difficulty - middle)));
}

/**
 * Least score of each band above `very-hard`: 80 is about where B1 begins, 60 within it, 50 where B2 begins or soon
 * after, 30 within B2 in Russian and about where C1 begins in English.
 */
const bands: readonly (readonly [Band, number])[] = [
  ['very-easy', 80],
  ['easy', 60],
  ['fair', 50],
  ['hard', 30],
];

/** The band of a score, the same in every language. */
export const bandOf = (score: number): Band => bands.find(([, least]) => score >= least)?.[0] ?? 'very-hard';

type Cefr = NonNullable<Ease['cefr']>;

const levels: readonly Cefr[] = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'];

/** The level of a difficulty. `borders`: where A2, B1, B2, C1 and C2 begin. */
export const cefrOf = (difficulty: number, borders: readonly number[]): Cefr =>
  levels[borders.filter((border) => difficulty >= border).length] ?? 'C2';
