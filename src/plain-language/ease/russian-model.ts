import type { LinearEaseModel, LinearTraits } from '../encoded.ts';
import type { Document, Sentence } from '../types.ts';
import type { Measured } from './measure.ts';
import { type SentenceTraits, traitsOf } from './russian-traits.ts';

/** So many syllables beyond the easy ones make a word very long. */
const veryLong = 3;
/** Added to the words, so that another short word hardly lowers the density of a short sentence. */
const shortSentence = 15;

/** Sentences with what their difficulty is made of; by sentence. */
export interface MeasuredRussian extends Pick<Measured, 'sentences' | 'words' | 'difficulty'> {
  readonly traits: readonly SentenceTraits[];
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

/** Measures sentences of a document. */
export function measureRussian(
  model: LinearEaseModel,
  document: Document,
  sentences: readonly Sentence[],
): MeasuredRussian {
  const traits = sentences.map(({ firstToken, lastToken }) => traitsOf(document, firstToken, lastToken));
  return {
    sentences,
    traits,
    words: Float64Array.from(traits, ({ words }) => words),
    difficulty: Float64Array.from(traits, (one) => russianDifficulty(model, one)),
  };
}
