import type { EaseModel } from '../encoded.ts';
import { profiles } from '../language/index.ts';
import type { Document, LanguageData, Sentence } from '../types.ts';
import { contentWords, wordsOf } from './content-words.ts';
import { createWordReading, type WordReading } from './word-reading.ts';

/** A sentence with what its difficulty is made of. */
export interface MeasuredSentence {
  readonly sentence: Sentence;
  readonly words: number;
  /** Its content words in order. */
  readonly content: readonly { readonly token: number; readonly reading: WordReading }[];
  readonly difficulty: number;
}

/**
 * The difficulty of a sentence: a CEFR level, A1 = 1 to C2 = 6, without bounds.
 *
 * A word more, a harder word, or another sentence joined on never lower it: what is in each place of the ranking can
 * only get harder.
 *
 * @param hardness - Of its content words, in any order.
 */
export function sentenceDifficulty(
  { intercept, length }: EaseModel,
  words: number,
  hardness: readonly number[],
): number {
  const ranked = [...hardness].sort((a, b) => b - a);
  return ranked.reduce((sum, value, index) => sum + value / (index + 1), intercept + length * Math.sqrt(words));
}

/** The hardness of each content word. */
export const hardnessesOf = (content: MeasuredSentence['content']): number[] =>
  content.map(({ reading }) => reading.hardness);

const mostTypes = 100_000;
const readers = new WeakMap<LanguageData, (key: string) => WordReading>();

/** What reads the word types of a language; each type is looked at once. */
export function readerOf(data: LanguageData): ((key: string) => WordReading) | undefined {
  const known = readers.get(data);
  if (known || !data.reading) return known;
  const read = createWordReading(data.reading, profiles[data.language].createSyllables(data.syllables));
  let types = new Map<string, WordReading>();
  const reader = (key: string): WordReading => {
    let reading = types.get(key);
    if (!reading) {
      reading = read(key);
      if (types.size >= mostTypes) types = new Map();
      types.set(key, reading);
    }
    return reading;
  };
  readers.set(data, reader);
  return reader;
}

/** Measures sentences of a document whose language has a sentence model; `undefined` when it has none. */
export function measure(document: Document, sentences: readonly Sentence[]): MeasuredSentence[] | undefined {
  const model = document.data.reading?.model;
  const read = readerOf(document.data);
  if (!model || !read) return undefined;
  return sentences.map((sentence) => {
    const words = wordsOf(document, sentence);
    const content = contentWords(document, sentence, read);
    const difficulty = sentenceDifficulty(model, words, hardnessesOf(content));
    return { sentence, words, content, difficulty };
  });
}

/** The mean difficulty of sentences, weighted with their words; 0 without any. */
export function meanDifficulty(sentences: Iterable<Pick<MeasuredSentence, 'words' | 'difficulty'>>): number {
  let words = 0;
  let sum = 0;
  for (const sentence of sentences) {
    words += sentence.words;
    sum += sentence.words * sentence.difficulty;
  }
  return words === 0 ? 0 : sum / words;
}
