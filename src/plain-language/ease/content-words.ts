import { Class, classAt } from '../characters.ts';
import { type Document, type Sentence, TokenFlag, TokenKind } from '../types.ts';
import type { WordReading } from './word-reading.ts';

/** Signs after which a capital letter is no sign of a name. */
const openers = '«“"‘([:';

/** Whether a token is written as names are, with one capital letter: `Eastmere`, not `PAYMENT`. */
export function isName(text: string, start: number, end: number): boolean {
  if (classAt(text, start) !== Class.upper) return false;
  for (let at = start + 1; at < end; at++) if (classAt(text, at) === Class.lower) return true;
  return false;
}

/** A content word with what is known of it. */
export interface ContentWord {
  readonly token: number;
  readonly reading: WordReading;
}

const hasPoint = (key: string): boolean => key.includes('.');

/** The tokens of a sentence that words are judged by: no numbers, addresses, acronyms, names or function words. */
export function contentWords(document: Document, { firstToken, lastToken }: Sentence): ContentWord[] {
  const { text, tokens } = document;
  const { start, end, kind, flags } = tokens;
  const found: ContentWord[] = [];
  let opening = true;
  for (let token = firstToken; token < lastToken; token++) {
    if (kind[token] === TokenKind.punctuation) {
      opening ||= openers.includes(tokens.key(token));
      continue;
    }
    const first = opening;
    // An enumerator does not start the sentence: `2. Fill in …`.
    opening &&= kind[token] === TokenKind.number;
    const from = start[token] ?? 0;
    const to = end[token] ?? 0;
    // A single letter is a part of a reference or an initial, letters with points between them are an acronym.
    if (kind[token] !== TokenKind.word || to - from === 1 || document.syllables(token) === 0) continue;
    const bits = flags[token] ?? 0;
    if ((bits & TokenFlag.joined) !== 0 && hasPoint(tokens.key(token))) continue;
    const reading = document.reading(token);
    if (!reading?.content) continue;
    if ((bits & TokenFlag.capital) !== 0 && (!first || reading.nameLike) && isName(text, from, to)) continue;
    found.push({ token, reading });
  }
  return found;
}

/** Words of a stretch of tokens as a reader counts them: `12(1)(c)` is one. */
export function wordsOf(
  { tokens }: Pick<Document, 'tokens'>,
  { firstToken, lastToken }: Pick<Sentence, 'firstToken' | 'lastToken'>,
): number {
  const { start, end, kind } = tokens;
  let words = 0;
  let inReference = false;
  for (let token = firstToken; token < lastToken; token++) {
    if (token === firstToken || start[token] !== end[token - 1]) inReference = false;
    const what = kind[token];
    if (what === TokenKind.word || what === TokenKind.number) {
      if (!inReference) words += 1;
      inReference ||= what === TokenKind.number;
    } else if (what === TokenKind.address) words += 1;
  }
  return words;
}
