import type { EaseModel, ReadingData } from '../encoded.ts';
import { createWordFacts } from '../word-facts.ts';
import { traitNames, traitsOf } from './traits.ts';

/** What a word type does to the difficulty of a sentence. Depends on the word alone. */
export interface WordReading {
  /** Function words bind others and are never hard. */
  readonly content: boolean;
  /** Sum of its traits, weighted; 0 or more. */
  readonly hardness: number;
  /** The list of Dale and Chall has it or its base form, or it is a function word. */
  readonly familiar: boolean;
  /** No list has it and it ends like no common word: with a capital letter it is a name, even where a sentence starts. */
  readonly nameLike: boolean;
}

/** Bits of what is kept of a {@link WordReading} for each word of a lexicon. */
export const Reading = {
  known: 1,
  content: 2,
  familiar: 4,
  nameLike: 8,
  /** Letters with points between them are an acronym. */
  pointed: 16,
  /** Hard as Gunning counts words, if it has three syllables and is no name. */
  foggy: 32,
} as const;

/** Words that get their third syllable from their ending are not foggy, nor are compounds of short words. */
function isFoggy(key: string, syllables: number): boolean {
  if (key.includes('-')) return key.split('-').some((part) => part.length > 9);
  return syllables > 3 || !/(?:ed|es|ing)$/.test(key);
}

/** The bits of a word; `undefined` when its language has no model. */
export const readingBits = (reading: WordReading | undefined, key: string, syllables: number): number =>
  Reading.known |
  (reading?.content ? Reading.content : 0) |
  (reading && !reading.familiar ? 0 : Reading.familiar) |
  (reading?.nameLike ? Reading.nameLike : 0) |
  (key.includes('.') ? Reading.pointed : 0) |
  (isFoggy(key, syllables) ? Reading.foggy : 0);

/** Endings of common words, in whatever list they lack. */
const commonEnding =
  /(?:tion|sion|ing|ed|ment|ly|ity|ness|ism|al|ic|ous|ive|ance|ence|ist|able|ible|ate|i[sz]e|ful|less)s?$/;

/** The hardness of a word with these traits. */
export const hardnessOf = ({ traits }: EaseModel, values: readonly number[]): number =>
  values.reduce((sum, value, index) => sum + value * (traits[traitNames[index] ?? ''] ?? 0), 0);

/** Makes what reads word types in the form of `Tokens.key`; ask once for each. */
export function createWordReading({
  lexicon,
  model,
  functionWords,
}: ReadingData): (key: string, syllables: number) => WordReading {
  const factsOf = createWordFacts(lexicon);
  const functions = new Set(functionWords);
  return (key, syllables) => {
    if (functions.has(key.replace(/'(?:s|m|d|re|ve|ll)$/, '')))
      return { content: false, hardness: 0, familiar: true, nameLike: false };
    const facts = factsOf(key);
    return {
      content: true,
      hardness: hardnessOf(model, traitsOf(facts, syllables)),
      familiar: facts.familiar,
      nameLike:
        (facts.guessed || (facts.zipf === 0 && facts.level === 0 && !facts.familiar)) && !commonEnding.test(key),
    };
  };
}
