import type { Document, Language } from './types.ts';

/** Least prose that formulas are given for, in words. */
const leastWords = 30;

type Formula = (wordsInSentence: number, syllablesInWord: number) => number;

/**
 * The published formulas, exact.
 *
 * English: Flesch (1948), Kincaid et al. (1975). Russian: Oborneva (2006), who fitted the same two to Russian.
 */
const formulas: Readonly<Record<Language, Readonly<Record<string, Formula>>>> = {
  en: {
    fleschKincaidGrade: (words, syllables) => 0.39 * words + 11.8 * syllables - 15.59,
    fleschReadingEase: (words, syllables) => 206.835 - 1.015 * words - 84.6 * syllables,
  },
  ru: {
    fleschKincaidGradeOborneva: (words, syllables) => 0.5 * words + 8.4 * syllables - 15.59,
    fleschReadingEaseOborneva: (words, syllables) => 206.835 - 1.3 * words - 60.1 * syllables,
  },
};

/** What other tools would say of the prose of a text, to two decimals; empty under 30 words. */
export function otherFormulas({ language, sentences }: Document): Record<string, number> {
  const prose = sentences.filter((sentence) => sentence.prose);
  const words = prose.reduce((sum, sentence) => sum + sentence.words, 0);
  const spokenWords = prose.reduce((sum, sentence) => sum + sentence.spokenWords, 0);
  const syllables = prose.reduce((sum, sentence) => sum + sentence.syllables, 0);
  if (words < leastWords || spokenWords === 0) return {};
  return Object.fromEntries(
    Object.entries(formulas[language]).map(([name, formula]) => [
      name,
      Math.round(formula(words / prose.length, syllables / spokenWords) * 100) / 100,
    ]),
  );
}
