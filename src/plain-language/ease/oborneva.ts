/**
 * Flesch's formula with the weights of Oborneva (2006) for Russian:
 * `intercept − perWord · words in a sentence − perSyllable · syllables in a word`.
 */
export const oborneva = { intercept: 206.835, perWord: 1.3, perSyllable: 60.1 } as const;

/** How hard a stretch of Russian prose is: a raw value without bounds, higher is harder; about 60 to 250. */
export const obornevaDifficulty = (sentences: number, words: number, syllables: number, spokenWords: number): number =>
  (oborneva.perWord * words) / Math.max(1, sentences) + (oborneva.perSyllable * syllables) / Math.max(1, spokenWords);
