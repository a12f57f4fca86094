import type { LinearEaseModel, LinearTraits } from '../encoded.ts';
import type { Document, Sentence } from '../types.ts';
import { type SentenceTraits, traitsOf } from './russian-traits.ts';

/** So many syllables beyond the easy ones make a word very long. */
const veryLong = 3;
/** Added to the words, so that another short word hardly lowers the density of a short sentence. */
const shortSentence = 15;

/** A sentence with what its difficulty is made of. */
export interface MeasuredRussian {
  readonly sentence: Sentence;
  readonly traits: SentenceTraits;
  readonly words: number;
  readonly difficulty: number;
}

/** What a long word adds to two traits: its place counts from 1, the longest first. */
export const longWordValues = (excess: number, place: number, words: number) => ({
  longWords: excess / Math.sqrt(place),
  density: excess >= veryLong ? 1 / (words + shortSentence) : 0,
});

/**
 * The traits as the model weighs them. When two sentences are joined, none of them is less than the mean of both,
 * weighted with their words.
 */
export function valuesOf(traits: SentenceTraits): LinearTraits {
  let [longWords, density] = [0, 0];
  for (let place = 1; place <= traits.longWords.length; place++) {
    const values = longWordValues(traits.longWords[place - 1]?.excess ?? 0, place, traits.words);
    longWords += values.longWords;
    density += values.density;
  }
  return {
    length: Math.sqrt(traits.letters),
    longWords,
    density,
    nominals: Math.log1p(traits.nominals),
    participles: Math.log1p(traits.participles),
    stretch: Math.sqrt(traits.stretch.size),
    genitives: traits.chainLoad,
  };
}

/** The difficulty of a sentence: a CEFR level, A1 = 1 to C2 = 6, without bounds. */
export function russianDifficulty({ intercept, weights }: LinearEaseModel, traits: SentenceTraits): number {
  const values = valuesOf(traits);
  return (
    intercept +
    weights.length * values.length +
    weights.longWords * values.longWords +
    weights.density * values.density +
    weights.nominals * values.nominals +
    weights.participles * values.participles +
    weights.stretch * values.stretch +
    weights.genitives * values.genitives
  );
}

/** The mean difficulty of sentences, weighted with their words; 0 without any. */
export function meanRussianDifficulty(sentences: readonly Pick<MeasuredRussian, 'words' | 'difficulty'>[]): number {
  let total = 0;
  let sum = 0;
  for (const { words, difficulty } of sentences) {
    total += words;
    sum += words * difficulty;
  }
  return total === 0 ? 0 : sum / total;
}

/** Measures sentences of a document. */
export const measureRussian = (
  model: LinearEaseModel,
  document: Document,
  sentences: readonly Sentence[],
): MeasuredRussian[] =>
  sentences.map((sentence) => {
    const traits = traitsOf(document, sentence.firstToken, sentence.lastToken);
    return { sentence, traits, words: traits.words, difficulty: russianDifficulty(model, traits) };
  });
