import { en } from '../../src/plain-language/data/en/index.ts';
import { contentWords, wordsOf } from '../../src/plain-language/ease/content-words.ts';
import { traitsOf } from '../../src/plain-language/ease/traits.ts';
import type { ReadingData } from '../../src/plain-language/encoded.ts';
import { createChecker } from '../../src/plain-language/index.ts';
import { createSyllables } from '../../src/plain-language/language/en-syllables.ts';
import { createWordFacts } from '../../src/plain-language/word-facts.ts';

/** What the model is told of a sentence. */
export interface SentenceFeatures {
  readonly words: number;
  /** The traits of each content word. */
  readonly traits: readonly (readonly number[])[];
}

/** Makes what takes the features of a text that is one sentence, with the engine's own parts. */
export function createFeatures(reading: ReadingData): (text: string) => SentenceFeatures {
  const checker = createChecker({ en });
  const syllablesOf = createSyllables(en.syllables);
  const factsOf = createWordFacts(reading.lexicon);
  return (text) => {
    const document = checker.parse(text, 'en');
    const traits: number[][] = [];
    let words = 0;
    for (const sentence of document.sentences) {
      words += wordsOf(document, sentence.firstToken, sentence.lastToken);
      const found = new Int32Array(sentence.lastToken - sentence.firstToken);
      for (const token of found.subarray(0, contentWords(document, sentence, found))) {
        const key = document.tokens.key(token);
        traits.push(traitsOf(factsOf(key), syllablesOf(key)));
      }
    }
    return { words, traits };
  };
}
