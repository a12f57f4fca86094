import { meanSentenceLength, type TextCounts } from './count.ts';

/** Syllables in a word that is spoken, on average: numbers, addresses and acronyms have none. */
const wordLength = ({ syllables, spokenWords }: TextCounts): number => syllables / spokenWords;

/**
 * Flesch–Kincaid grade: 0.39 · words/sentences + 11.8 · syllables/words − 15.59.
 *
 * @see Kincaid, Fishburne, Rogers and Chissom (1975), Derivation of new readability formulas for Navy enlisted personnel
 */
export const fleschKincaidGrade = (counts: TextCounts): number =>
  0.39 * meanSentenceLength(counts) + 11.8 * wordLength(counts) - 15.59;

/**
 * Flesch reading ease: 206.835 − 1.015 · words/sentences − 84.6 · syllables/words; higher is easier.
 *
 * @see Flesch (1948), A new readability yardstick
 */
export const fleschReadingEase = (counts: TextCounts): number =>
  206.835 - 1.015 * meanSentenceLength(counts) - 84.6 * wordLength(counts);

/**
 * New Dale–Chall raw score: 0.1579 · % unfamiliar words + 0.0496 · words/sentences, + 3.6365 when more than 5 % are
 * unfamiliar. The weights are those of 1948, the list of 3,000 words that of 1995; inflected forms of its words are
 * familiar, as its rules say, and so are names and numbers.
 *
 * @see Dale and Chall (1948), A formula for predicting readability; Chall and Dale (1995), Readability revisited
 */
export function daleChall(counts: TextCounts): number {
  const unfamiliar = (100 * counts.unfamiliarWords) / counts.words;
  return 0.1579 * unfamiliar + 0.0496 * meanSentenceLength(counts) + (unfamiliar > 5 ? 3.6365 : 0);
}

/**
 * SMOG grade: 3.1291 + 1.043 · √(words of three or more syllables in 30 sentences). Made for 30 sentences and more.
 *
 * @see McLaughlin (1969), SMOG grading: a new readability formula
 */
export const smog = ({ polysyllables, sentences }: TextCounts): number =>
  3.1291 + 1.043 * Math.sqrt((30 * polysyllables) / sentences);

/**
 * Gunning fog index: 0.4 · (words/sentences + % hard words). Hard words have three or more syllables; names, compounds
 * of short words, and words that have the third syllable from -ed, -es or -ing are left out.
 *
 * @see Gunning (1952), The technique of clear writing
 */
export const gunningFog = (counts: TextCounts): number =>
  0.4 * (meanSentenceLength(counts) + (100 * counts.foggyWords) / counts.words);

/**
 * Coleman–Liau index: 0.0588 · letters in 100 words − 0.296 · sentences in 100 words − 15.8.
 *
 * @see Coleman and Liau (1975), A computer readability formula designed for machine scoring
 */
export const colemanLiau = ({ letters, words, sentences }: TextCounts): number =>
  (0.0588 * 100 * letters) / words - (0.296 * 100 * sentences) / words - 15.8;

/**
 * Automated readability index: 4.71 · letters and digits/words + 0.5 · words/sentences − 21.43.
 *
 * @see Senter and Smith (1967), Automated readability index
 */
export const automatedReadability = (counts: TextCounts): number =>
  (4.71 * counts.letters) / counts.words + 0.5 * meanSentenceLength(counts) - 21.43;
