import type { EaseModel } from '../encoded.ts';
import type { Document, Sentence } from '../types.ts';
import { contentWords, wordsOf } from './content-words.ts';
import { sortByHardness } from './ranking.ts';

/** Sentences with what their difficulty is made of; by sentence, unless said otherwise. */
export interface Measured {
  readonly sentences: readonly Sentence[];
  readonly words: Float64Array;
  readonly difficulty: Float64Array;
  /** Index of its first content word; one more for the end of the last sentence. */
  readonly first: Int32Array;
  /** By content word, the hardest of a sentence first: its token and its hardness. */
  readonly token: Int32Array;
  readonly hardness: Float64Array;
}

/** The difficulty of a sentence without the hardness of its words. */
export const lengthDifficulty = ({ intercept, length }: EaseModel, words: number): number =>
  intercept + length * Math.sqrt(words);

/**
 * The difficulty of a sentence: a CEFR level, A1 = 1 to C2 = 6, without bounds.
 *
 * A word more, a harder word, or another sentence joined on never lower it: what is in each place of the ranking can
 * only get harder.
 *
 * @param hardness - Of its content words, in any order.
 */
export function sentenceDifficulty(model: EaseModel, words: number, hardness: readonly number[]): number {
  const ranked = hardness.toSorted((a, b) => b - a);
  return ranked.reduce((sum, value, index) => sum + value / (index + 1), lengthDifficulty(model, words));
}

/** Measures sentences of a document; they must be in its order. */
export function measure(model: EaseModel, document: Document, sentences: readonly Sentence[]): Measured {
  const count = sentences.length;
  let room = 0;
  for (const { firstToken, lastToken } of sentences) room += lastToken - firstToken;
  const measured = {
    sentences,
    words: new Float64Array(count),
    difficulty: new Float64Array(count),
    first: new Int32Array(count + 1),
    token: new Int32Array(room),
    hardness: new Float64Array(room),
  };
  const { words, difficulty, first, token, hardness } = measured;
  let next = 0;
  for (let index = 0; index < count; index++) {
    const sentence = sentences[index];
    if (!sentence) break;
    const from = next;
    next = contentWords(document, sentence, token, from);
    for (let word = from; word < next; word++) hardness[word] = document.hardness(token[word] ?? 0);
    sortByHardness(hardness, token, from, next);
    const length = wordsOf(document, sentence.firstToken, sentence.lastToken);
    let sum = lengthDifficulty(model, length);
    for (let word = from; word < next; word++) sum += (hardness[word] ?? 0) / (word - from + 1);
    words[index] = length;
    difficulty[index] = sum;
    first[index + 1] = next;
  }
  return measured;
}

/** The mean difficulty of the sentences, weighted with their words; 0 without any. */
export function meanDifficulty({ words, difficulty }: Pick<Measured, 'words' | 'difficulty'>): number {
  let total = 0;
  let sum = 0;
  for (let index = 0; index < words.length; index++) {
    const weight = words[index] ?? 0;
    total += weight;
    sum += weight * (difficulty[index] ?? 0);
  }
  return total === 0 ? 0 : sum / total;
}
