import { Class, units } from './characters.ts';
import { type Document, type Language, type Sentence, TokenKind } from './types.ts';
import { wordClass } from './word-class.ts';

const marks = [/^(?:[.,;:!?…]+|[–—])$/];
const clauseEnd = wordClass({ en: marks, ru: marks });

/** Whether a sentence is read as text: a paragraph, a list item or a heading, not an address or a signature. */
export function isRead({ blocks }: Document, sentence: Sentence): boolean {
  const kind = blocks[sentence.block]?.kind;
  return kind === 'paragraph' || kind === 'list-item' || kind === 'heading';
}

/** Whether a passage has white space that is not one plain space between words. */
function isRagged(passage: string): boolean {
  let before = 0;
  for (let index = 0; index < passage.length; index++) {
    const unit = passage.charCodeAt(index);
    if (unit === 32 ? before === 32 : ((units[unit] ?? 0) & (Class.space | Class.newline | Class.asked)) !== 0)
      return true;
    before = unit;
  }
  return false;
}

/** Puts a passage in the quotation marks of its language. */
export function quote(language: Language, passage: string): string {
  const flat = isRagged(passage) ? passage.replace(/\s+/g, ' ') : passage;
  return language === 'ru' ? `«${flat}»` : `“${flat}”`;
}

/** Writes a replacement as the passage is written: a capital first, or capitals throughout. */
export function likeCase(passage: string, replacement: string): string {
  const first = passage.charAt(0);
  if (first === first.toLowerCase()) return replacement;
  if (passage.length > 1 && passage === passage.toUpperCase()) return replacement.toUpperCase();
  return replacement.charAt(0).toUpperCase() + replacement.slice(1);
}

/** The text from token `first` to token `last`, exclusive. */
export function textOf({ text, tokens }: Document, first: number, last: number): string {
  return text.slice(tokens.start[first] ?? 0, tokens.end[last - 1] ?? 0);
}

/** Words, numbers and addresses from token `first` to token `last`, exclusive. */
export function wordsIn({ tokens }: Document, first: number, last: number): number {
  let words = 0;
  for (let token = first; token < last; token++) if (tokens.kind[token] !== TokenKind.punctuation) words += 1;
  return words;
}

/** Whether a token parts one clause from the next: punctuation, but not a bracket, a quotation mark or a hyphen. */
export function endsClause(document: Document, token: number): boolean {
  return document.tokens.kind[token] === TokenKind.punctuation && document.is(token, clauseEnd);
}

/** No clause that can be read reaches further from a token, in tokens. */
const furthestClause = 24;

/**
 * The clause around a token, from one mark to the next, as far as a reader looks.
 *
 * @param sentence - The tokens that it lies in.
 * @param furthest - How far it may reach to either side, in tokens.
 * @returns Its first token and the one behind its last.
 */
export function clauseAround(
  document: Document,
  token: number,
  { firstToken, lastToken }: Pick<Sentence, 'firstToken' | 'lastToken'>,
  furthest = furthestClause,
): [number, number] {
  let first = token;
  while (first > firstToken && first > token - furthest && !endsClause(document, first - 1)) first -= 1;
  let last = token + 1;
  while (last < lastToken && last < token + furthest && !endsClause(document, last)) last += 1;
  return [first, last];
}

const [opening, closing] = [
  ['"', '“', '‘', "'", '«'],
  ['"', '”', '’', "'", '»'],
];
const openingMark = wordClass({ en: opening, ru: opening });
const closingMark = wordClass({ en: closing, ru: closing });

/** Whether tokens stand in quotation marks by themselves: the text speaks of the word and does not use it. */
export function isMentioned(document: Document, first: number, last: number): boolean {
  const { kind } = document.tokens;
  if (kind[last] !== TokenKind.punctuation || kind[first - 1] !== TokenKind.punctuation) return false;
  return document.is(first - 1, openingMark) && document.is(last, closingMark);
}

/** How far back an opening mark is looked for, in tokens. */
const quotation = 30;

/** Whether a token stands in «…» in a Russian sentence: the title of a law, the name of a house, the words of another. */
export function isQuoted({ tokens, language }: Document, { firstToken }: Sentence, token: number): boolean {
  if (language !== 'ru') return false;
  for (let before = token - 1; before >= firstToken && before >= token - quotation; before--) {
    if (tokens.kind[before] !== TokenKind.punctuation) continue;
    const key = tokens.key(before);
    if (key === '»') return false;
    if (key === '«') return true;
  }
  return false;
}
