import { Class, classAt } from '../characters.ts';
import { type Document, type Sentence, TokenKind } from '../types.ts';
import type { WordReading } from './word-reading.ts';

/** Signs after which a capital letter is no sign of a name. */
const openers = '«“"‘([:';

/** Whether a token is written as names are, with one capital letter: `Eastmere`, not `PAYMENT`. */
export function isName(text: string, start: number, end: number): boolean {
  if (classAt(text, start) !== Class.upper) return false;
  for (let at = start + 1; at < end; at++) if (classAt(text, at) === Class.lower) return true;
  return false;
}

/**
 * The tokens of a sentence that words are judged by: no numbers, addresses, acronyms, names or function words.
 *
 * @param read - What is known of a word type.
 */
export function contentWords(
  { text, tokens }: Pick<Document, 'text' | 'tokens'>,
  { firstToken, lastToken }: Sentence,
  read: (key: string) => WordReading,
): { token: number; reading: WordReading }[] {
  const found: { token: number; reading: WordReading }[] = [];
  let opening = true;
  for (let token = firstToken; token < lastToken; token++) {
    const key = tokens.key[token] ?? '';
    if (tokens.kind[token] === TokenKind.punctuation) {
      opening ||= openers.includes(key);
      continue;
    }
    const first = opening;
    // An enumerator does not start the sentence: `2. Fill in …`.
    opening &&= tokens.kind[token] === TokenKind.number;
    // A single letter is a part of a reference or an initial, letters with points between them are an acronym.
    if (tokens.kind[token] !== TokenKind.word || tokens.syllables[token] === 0 || /^.$|\./.test(key)) continue;
    const reading = read(key);
    if (!reading.content) continue;
    const capital = isName(text, tokens.start[token] ?? 0, tokens.end[token] ?? 0);
    if (capital && (!first || reading.nameLike)) continue;
    found.push({ token, reading });
  }
  return found;
}

/** Words of a sentence as a reader counts them: `12(1)(c)` is one. */
export function wordsOf({ tokens }: Pick<Document, 'tokens'>, { firstToken, lastToken }: Sentence): number {
  let words = 0;
  let inReference = false;
  for (let token = firstToken; token < lastToken; token++) {
    const glued = token > firstToken && tokens.start[token] === tokens.end[token - 1];
    const kind = tokens.kind[token];
    if (!glued) inReference = false;
    if (kind === TokenKind.word || kind === TokenKind.number) {
      if (!inReference) words += 1;
      inReference ||= kind === TokenKind.number;
    } else if (kind === TokenKind.address) words += 1;
  }
  return words;
}
