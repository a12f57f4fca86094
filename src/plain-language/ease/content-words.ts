import { Class, classAt } from '../characters.ts';
import { type Document, type Sentence, TokenFlag, TokenKind } from '../types.ts';
import { Reading } from './word-reading.ts';

/** Signs after which a capital letter is no sign of a name. */
const openers = '«“"‘([:';

/** Whether a token is written as names are, with one capital letter: `Eastmere`, not `PAYMENT`. */
export function isName(text: string, start: number, end: number): boolean {
  if (classAt(text, start) !== Class.upper) return false;
  for (let at = start + 1; at < end; at++) if (classAt(text, at) === Class.lower) return true;
  return false;
}

/**
 * Finds the tokens of a sentence that words are judged by: no numbers, addresses, acronyms, names or function words.
 *
 * @param found - Gets them from index `at` on; must have room for all tokens of the sentence.
 * @returns The index after the last one.
 */
export function contentWords(
  document: Document,
  { firstToken, lastToken }: Sentence,
  found: Int32Array,
  at = 0,
): number {
  const { text, tokens } = document;
  const { start, end, kind, flags } = tokens;
  let next = at;
  let opening = true;
  for (let token = firstToken; token < lastToken; token++) {
    const what = kind[token];
    if (what === TokenKind.punctuation) {
      opening ||= openers.includes(text.charAt(start[token] ?? 0));
      continue;
    }
    const first = opening;
    // An enumerator does not start the sentence: `2. Fill in …`.
    opening &&= what === TokenKind.number;
    if (what !== TokenKind.word) continue;
    const bits = document.reading(token);
    if ((bits & Reading.content) === 0) continue;
    const from = start[token] ?? 0;
    const to = end[token] ?? 0;
    // A single letter is a part of a reference or an initial, letters with points between them are an acronym.
    if (to - from === 1 || bits & Reading.pointed || document.syllables(token) === 0) continue;
    if ((flags[token] ?? 0) & TokenFlag.capital && (!first || bits & Reading.nameLike) && isName(text, from, to))
      continue;
    found[next++] = token;
  }
  return next;
}

/** Words of a stretch of tokens as a reader counts them: `12(1)(c)` is one. */
export function wordsOf({ tokens }: Pick<Document, 'tokens'>, firstToken: number, lastToken: number): number {
  const { start, end, kind } = tokens;
  let words = 0;
  let inReference = false;
  for (let token = firstToken; token < lastToken; token++) {
    const what = kind[token];
    if (inReference && start[token] !== end[token - 1]) inReference = false;
    if (what === TokenKind.word) {
      if (!inReference) words += 1;
    } else if (what === TokenKind.number) {
      if (!inReference) words += 1;
      inReference = true;
    } else if (what === TokenKind.address) words += 1;
  }
  return words;
}
