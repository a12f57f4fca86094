import type { TextCounts } from './count.ts';

/** Flesch–Kincaid grade as Oborneva (2006) fitted it to Russian: 0.5 · words/sentences + 8.4 · syllables/words − 15.59. */
export const fleschKincaidGradeOborneva = ({ words, sentences, syllables, spokenWords }: TextCounts): number =>
  (0.5 * words) / sentences + (8.4 * syllables) / spokenWords - 15.59;

/** Flesch reading ease as Oborneva (2006) fitted it to Russian: 206.835 − 1.3 · words/sentences − 60.1 · syllables/words. */
export const fleschReadingEaseOborneva = ({ words, sentences, syllables, spokenWords }: TextCounts): number =>
  206.835 - (1.3 * words) / sentences - (60.1 * syllables) / spokenWords;
