import type { Sentence } from '../types.ts';

/**
 * Flesch's formula with the weights of Oborneva (2006) for Russian:
 * `intercept − perWord · words in a sentence − perSyllable · syllables in a word`.
 */
export const oborneva = { intercept: 206.835, perWord: 1.3, perSyllable: 60.1 } as const;

/** How hard a stretch of Russian prose is: a raw value without bounds, higher is harder; about 60 to 250. */
export function obornevaDifficulty(prose: readonly Pick<Sentence, 'words' | 'syllables' | 'spokenWords'>[]): number {
  let words = 0;
  let syllables = 0;
  let spokenWords = 0;
  for (const sentence of prose) {
    words += sentence.words;
    syllables += sentence.syllables;
    spokenWords += sentence.spokenWords;
  }
  return (
    (oborneva.perWord * words) / Math.max(1, prose.length) +
    (oborneva.perSyllable * syllables) / Math.max(1, spokenWords)
  );
}
