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

const entries = { en: Object.entries(formulas.en), ru: Object.entries(formulas.ru) };

/** What other tools would say of the prose of a text, to two decimals; empty under 30 words. */
export function otherFormulas({ language, sentences }: Document): Record<string, number> {
  let [count, words, spokenWords, syllables] = [0, 0, 0, 0];
  for (const sentence of sentences) {
    if (!sentence.prose) continue;
    count += 1;
    words += sentence.words;
    spokenWords += sentence.spokenWords;
    syllables += sentence.syllables;
  }
  if (words < leastWords || spokenWords === 0) return {};
  const found: Record<string, number> = {};
  for (const [name, formula] of entries[language])
    found[name] = Math.round(formula(words / count, syllables / spokenWords) * 100) / 100;
  return found;
}
