import { ru } from '../../src/plain-language/data/ru/index.ts';
import { valuesOf } from '../../src/plain-language/ease/russian-model.ts';
import { traitsOf } from '../../src/plain-language/ease/russian-traits.ts';
import type { LinearTraits } from '../../src/plain-language/encoded.ts';
import { createChecker } from '../../src/plain-language/index.ts';

/** The traits in the order of their columns. */
export const traitNames = [
  'length',
  'longWords',
  'density',
  'nominals',
  'participles',
  'stretch',
  'genitives',
] as const;

const checker = createChecker({ ru });

/**
 * The traits of a text: the mean of its sentences, weighted with their words, as the engine takes it. The model is
 * linear, so that the difficulty of the means is the mean of the difficulties.
 */
export function featuresOf(text: string): { readonly traits: LinearTraits; readonly words: number } {
  const document = checker.parse(text, 'ru');
  const sums = { length: 0, longWords: 0, density: 0, nominals: 0, participles: 0, stretch: 0, genitives: 0 };
  let words = 0;
  for (const { firstToken, lastToken, words: any } of document.sentences) {
    if (any === 0) continue;
    const traits = traitsOf(document, firstToken, lastToken);
    const values = valuesOf(traits);
    for (const name of traitNames) sums[name] += traits.words * values[name];
    words += traits.words;
  }
  for (const name of traitNames) sums[name] /= Math.max(1, words);
  return { traits: sums, words };
}
