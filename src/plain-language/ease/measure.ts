import type { EaseModel } from '../encoded.ts';
import type { Document, Sentence } from '../types.ts';
import { type ContentWord, contentWords, wordsOf } from './content-words.ts';

/** A sentence with what its difficulty is made of. */
export interface MeasuredSentence {
  readonly sentence: Sentence;
  readonly words: number;
  /** Its content words in order. */
  readonly content: readonly ContentWord[];
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
  const ranked = Float64Array.from(hardness).sort();
  let difficulty = intercept + length * Math.sqrt(words);
  for (let rank = 1; rank <= ranked.length; rank++) difficulty += (ranked[ranked.length - rank] ?? 0) / rank;
  return difficulty;
}

/** The hardness of each content word. */
export const hardnessesOf = (content: MeasuredSentence['content']): number[] =>
  content.map(({ reading }) => reading.hardness);

/** Measures sentences of a document whose language has a sentence model; `undefined` when it has none. */
export function measure(document: Document, sentences: readonly Sentence[]): MeasuredSentence[] | undefined {
  const model = document.data.reading?.model;
  if (!model) return undefined;
  return sentences.map((sentence) => {
    const words = wordsOf(document, sentence);
    const content = contentWords(document, sentence);
    return { sentence, words, content, difficulty: sentenceDifficulty(model, words, hardnessesOf(content)) };
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
