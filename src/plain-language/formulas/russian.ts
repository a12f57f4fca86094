import type { TextCounts } from './count.ts';

/** Letters and digits in a word, on average. */
export const meanWordLength = ({ letters, words }: TextCounts): number => letters / words;

/**
 * School grade (SIS 2023): −17.5 + 0.56 · words and marks in a sentence + 2.45 · letters in a word. Fitted on 154
 * textbooks for grades 2 to 11.
 */
export const schoolGrade = ({ words, marks, sentences, letters }: TextCounts): number =>
  -17.5 + (0.56 * (words + marks)) / sentences + (2.45 * letters) / words;

/**
 * Matskovsky (1976): 0.051 + 0.62 · words in a sentence + 0.123 · % words of four syllables or more. Fitted to what
 * readers said of the press.
 */
export const matskovsky = ({ words, sentences, longWords }: TextCounts): number =>
  0.051 + (0.62 * words) / sentences + (12.3 * longWords) / words;

/** Flesch–Kincaid grade as Oborneva (2006) fitted it to Russian: 0.5 · words/sentences + 8.4 · syllables/words − 15.59. */
export const fleschKincaidGradeOborneva = ({ words, sentences, syllables, spokenWords }: TextCounts): number =>
  (0.5 * words) / sentences + (8.4 * syllables) / spokenWords - 15.59;

/**
 * Flesch reading ease as Oborneva (2006) fitted it to Russian: 206.835 − 1.3 · words/sentences − 60.1 · syllables/words.
 * Half of all official texts have less than −22 of 100: it cannot tell them apart.
 */
export const fleschReadingEaseOborneva = ({ words, sentences, syllables, spokenWords }: TextCounts): number =>
  206.835 - (1.3 * words) / sentences - (60.1 * syllables) / spokenWords;
