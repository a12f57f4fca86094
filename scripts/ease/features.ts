import { en } from '../../src/plain-language/data/en/index.ts';
import { contentWords, wordsOf } from '../../src/plain-language/ease/content-words.ts';
import { traitNames, traitsOf } from '../../src/plain-language/ease/traits.ts';
import { createWordReading } from '../../src/plain-language/ease/word-reading.ts';
import type { ReadingData } from '../../src/plain-language/encoded.ts';
import { createChecker } from '../../src/plain-language/index.ts';
import { createSyllables } from '../../src/plain-language/language/en-syllables.ts';
import { createLexicon } from '../../src/plain-language/lexicon.ts';

/** What the model is told of a sentence. */
export interface SentenceFeatures {
  readonly words: number;
  readonly contentWords: number;
  /** The traits of its content words, added up. */
  readonly traits: readonly number[];
}

/** Makes what takes the features of a text that is one sentence, with the engine's own parts. */
export function createFeatures(reading: ReadingData): (text: string) => SentenceFeatures {
  const checker = createChecker({ en });
  const syllablesOf = createSyllables(en.syllables);
  const factsOf = createLexicon(reading.lexicon);
  const read = createWordReading(reading, syllablesOf);
  return (text) => {
    const document = checker.parse(text, 'en');
    const traits = traitNames.map(() => 0);
    let words = 0;
    let count = 0;
    for (const sentence of document.sentences) {
      words += wordsOf(document, sentence);
      for (const { token } of contentWords(document, sentence, read)) {
        const key = document.tokens.key[token] ?? '';
        count += 1;
        traitsOf(factsOf(key), syllablesOf(key)).forEach((value, index) => {
          traits[index] = (traits[index] ?? 0) + value;
        });
      }
    }
    return { words, contentWords: count, traits };
  };
}
