import { isName } from '../ease/content-words.ts';
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
  /** Hard words as Gunning counts them. */
  readonly foggyWords: number;
  /** Words that the list of Dale and Chall does not have; 0 for languages without one. */
  readonly unfamiliarWords: number;
}

/** Whether a word of three syllables or more counts in the fog index. */
function isFoggy(key: string, syllables: number): boolean {
  if (key.includes('-')) return key.split('-').some((part) => part.length > 9);
  return syllables > 3 || !/(?:ed|es|ing)$/.test(key);
}

/** Letters and digits of a token that has other signs in it. */
const lettersIn = (key: string): number => key.replace(/[^\p{L}\p{N}]/gu, '').length;

/** Counts sentences of a document. */
export function countText(document: Document, sentences: readonly Sentence[]): TextCounts {
  const { text, tokens } = document;
  const { start, end, kind, flags } = tokens;
  const sum = { letters: 0, polysyllables: 0, foggyWords: 0, unfamiliarWords: 0 };
  for (const { firstToken, lastToken } of sentences) {
    let first = true;
    for (let token = firstToken; token < lastToken; token++) {
      if (kind[token] !== TokenKind.word && kind[token] !== TokenKind.number) continue;
      const [from, to, bits] = [start[token] ?? 0, end[token] ?? 0, flags[token] ?? 0];
      const plain = kind[token] === TokenKind.word && (bits & TokenFlag.joined) === 0;
      sum.letters += plain ? to - from : lettersIn(tokens.key(token));
      const syllables = document.syllables(token);
      const reading = syllables > 0 ? document.reading(token) : undefined;
      const name = (bits & TokenFlag.capital) !== 0 && (!first || reading?.nameLike === true) && isName(text, from, to);
      first = false;
      if (syllables >= 3) sum.polysyllables += 1;
      if (syllables >= 3 && !name && isFoggy(tokens.key(token), syllables)) sum.foggyWords += 1;
      if (reading && !reading.familiar && !name) sum.unfamiliarWords += 1;
    }
  }
  const total = (of: (sentence: Sentence) => number): number =>
    sentences.reduce((all, sentence) => all + of(sentence), 0);
  return {
    ...sum,
    sentences: sentences.length,
    words: total(({ words }) => words),
    spokenWords: total(({ spokenWords }) => spokenWords),
    syllables: total(({ syllables }) => syllables),
  };
}
