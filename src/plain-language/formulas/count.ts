import { isName } from '../ease/content-words.ts';
import { Reading } from '../ease/word-reading.ts';
import { type Document, type Sentence, TokenFlag, TokenKind } from '../types.ts';

/** What the formulas are made of. */
export interface TextCounts {
  readonly sentences: number;
  /** Words and numbers. */
  readonly words: number;
  /** Words that have syllables, and their syllables. */
  readonly spokenWords: number;
  readonly syllables: number;
  /** Letters and digits of words and numbers. */
  readonly letters: number;
  /** Words of three syllables or more. */
  readonly polysyllables: number;
  /** Those of four syllables or more. */
  readonly longWords: number;
  /** Marks, and what else is no word and no number. */
  readonly marks: number;
  /** Hard words as Gunning counts them. */
  readonly foggyWords: number;
  /** Words that the list of Dale and Chall does not have; 0 for languages without one. */
  readonly unfamiliarWords: number;
}

/** Letters and digits of a token that has other signs in it. */
const lettersIn = (key: string): number => key.replace(/[^\p{L}\p{N}]/gu, '').length;

/** Counts sentences of a document. */
export function countText(document: Document, sentences: readonly Sentence[]): TextCounts {
  const { text, tokens } = document;
  const { start, end, kind, flags } = tokens;
  const sum = {
    sentences: sentences.length,
    words: 0,
    spokenWords: 0,
    syllables: 0,
    letters: 0,
    polysyllables: 0,
    longWords: 0,
    marks: 0,
    foggyWords: 0,
    unfamiliarWords: 0,
  };
  for (const sentence of sentences) {
    sum.words += sentence.words;
    sum.spokenWords += sentence.spokenWords;
    sum.syllables += sentence.syllables;
    const { firstToken, lastToken } = sentence;
    let first = true;
    for (let token = firstToken; token < lastToken; token++) {
      if (kind[token] !== TokenKind.word && kind[token] !== TokenKind.number) {
        sum.marks += 1;
        continue;
      }
      const [from, to, bits] = [start[token] ?? 0, end[token] ?? 0, flags[token] ?? 0];
      const plain = kind[token] === TokenKind.word && (bits & TokenFlag.joined) === 0;
      sum.letters += plain ? to - from : lettersIn(tokens.key(token));
      const syllables = document.syllables(token);
      if (syllables === 0) {
        first = false;
        continue;
      }
      const reading = document.reading(token);
      const isHard = (reading & Reading.familiar) === 0 || (syllables >= 3 && (reading & Reading.foggy) !== 0);
      const name =
        isHard &&
        (bits & TokenFlag.capital) !== 0 &&
        (!first || (reading & Reading.nameLike) !== 0) &&
        isName(text, from, to);
      first = false;
      if (syllables >= 3) sum.polysyllables += 1;
      if (syllables >= 4) sum.longWords += 1;
      if (!isHard || name) continue;
      if (syllables >= 3 && reading & Reading.foggy) sum.foggyWords += 1;
      if ((reading & Reading.familiar) === 0) sum.unfamiliarWords += 1;
    }
  }
  return sum;
}

/** Words in a sentence, on average. */
export const meanSentenceLength = ({ words, sentences }: TextCounts): number => words / sentences;
