import { isName } from '../ease/content-words.ts';
import { readerOf } from '../ease/measure.ts';
import { type Document, type Sentence, TokenKind } from '../types.ts';

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

/** Counts sentences of a document. */
export function countText(document: Document, sentences: readonly Sentence[]): TextCounts {
  const { text, tokens } = document;
  const read = readerOf(document.data);
  const sum = { letters: 0, polysyllables: 0, foggyWords: 0, unfamiliarWords: 0 };
  for (const { firstToken, lastToken } of sentences) {
    let first = true;
    for (let token = firstToken; token < lastToken; token++) {
      const kind = tokens.kind[token];
      if (kind !== TokenKind.word && kind !== TokenKind.number) continue;
      const [start, end] = [tokens.start[token] ?? 0, tokens.end[token] ?? 0];
      const key = tokens.key[token] ?? '';
      const syllables = tokens.syllables[token] ?? 0;
      sum.letters += key.replace(/[^\p{L}\p{N}]/gu, '').length;
      const reading = read?.(key);
      const name = isName(text, start, end) && (!first || reading?.nameLike === true);
      first = false;
      if (syllables >= 3) sum.polysyllables += 1;
      if (syllables >= 3 && !name && isFoggy(key, syllables)) sum.foggyWords += 1;
      if (reading && !reading.familiar && syllables > 0 && !name) sum.unfamiliarWords += 1;
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
