import { Class, classAt } from './characters.ts';
import type { TokenArrays } from './tokens.ts';
import { TokenFlag, TokenKind } from './types.ts';

/** One line of a text, or several that the edge of the page parted; both ends as tokens, the last one exclusive. */
export interface Unit {
  readonly first: number;
  last: number;
}

/** What a line looks like, told by its first tokens: a line of a megabyte costs no more than a page. */
export interface Look {
  /** Words, numbers and addresses; the count stops soon after {@link mostCounted}. */
  readonly words: number;
  readonly numbers: number;
  /** A word after the first is in lower case, two letters at least. */
  readonly plain: boolean;
  /** A word after the first is in capitals, three at least. */
  readonly shouted: boolean;
  /** Stretches of three spaces or more, and tabs. */
  readonly gaps: number;
  /** Vertical bars. */
  readonly bars: number;
  /** «№». */
  readonly signs: number;
}

/** More words than this make a line prose, whatever they are. */
export const mostCounted = 25;

/** What a mark does in a line, by its code unit. */
const Mark = { closes: 1, ends: 2, opens: 4, bullet: 8 } as const;
const marks = new Uint8Array(0x2600);
for (const [characters, bit] of [
  ['»”"’\')]', Mark.closes],
  ['.!?…:;', Mark.ends],
  ['«“"\'(', Mark.opens],
  ['-–—•*▪·◦●', Mark.bullet],
] as const)
  for (const character of characters) {
    const unit = character.charCodeAt(0);
    marks[unit] = (marks[unit] ?? 0) | bit;
  }

const has = (tokens: TokenArrays, token: number, flag: number): boolean => ((tokens.flags[token] ?? 0) & flag) !== 0;
const lengthOf = (tokens: TokenArrays, token: number): number => (tokens.end[token] ?? 0) - (tokens.start[token] ?? 0);
const unitOf = (tokens: TokenArrays, token: number): number => tokens.text.charCodeAt(tokens.start[token] ?? 0);
/** Whether nothing stands between a token and the one before it. */
const isAttached = (tokens: TokenArrays, token: number): boolean => tokens.start[token] === tokens.end[token - 1];
/** Whether a token is a mark that does something. */
const does = (tokens: TokenArrays, token: number, bit: number): boolean =>
  tokens.kind[token] === TokenKind.punctuation && ((marks[unitOf(tokens, token)] ?? 0) & bit) !== 0;

const bar = 0x7c;
const numero = 0x2116;

/** Looks at the beginning of a line. */
export function lookAt(tokens: TokenArrays, { first, last }: Unit): Look {
  const { text } = tokens;
  let [words, numbers, gaps, bars, signs] = [0, 0, 0, 0, 0];
  let plain = false;
  let shouted = false;
  for (let token = first; token < last && words <= mostCounted; token++) {
    if (token > first && has(tokens, token, TokenFlag.wide)) gaps += 1;
    const kind = tokens.kind[token];
    if (kind === TokenKind.word) {
      words += 1;
      if (words === 1 || plain || lengthOf(tokens, token) < 2) continue;
      if (has(tokens, token, TokenFlag.capitals)) {
        if (lengthOf(tokens, token) > 2 && !has(tokens, token, TokenFlag.joined)) shouted = true;
      } else if (!has(tokens, token, TokenFlag.capital)) {
        const start = tokens.start[token] ?? 0;
        plain = classAt(text, start) === Class.lower && classAt(text, start + 1) === Class.lower;
      }
    } else if (kind === TokenKind.punctuation) {
      const unit = unitOf(tokens, token);
      if (unit === bar) bars += 1;
      else if (unit === numero) signs += 1;
    } else {
      words += 1;
      if (kind === TokenKind.number) numbers += 1;
    }
  }
  return { words, numbers, plain, shouted, gaps, bars, signs };
}

/** Whether a token numbers an item: `3`, `iv`, `b`. */
function enumerates(tokens: TokenArrays, token: number): boolean {
  const length = lengthOf(tokens, token);
  if (tokens.kind[token] === TokenKind.number) return length < 4 && /^\d+$/.test(tokens.key(token));
  if (tokens.kind[token] !== TokenKind.word || length > 5) return false;
  return length === 1 || (!has(tokens, token, TokenFlag.capital) && /^[ivx]+$/.test(tokens.key(token)));
}

const [bracket, closing, point] = ['(', ')', '.'].map((mark) => mark.charCodeAt(0));

/** Whether a line begins with a list marker: a dash, a bullet, `1.`, `2)`, `а)`, `(b)`. */
export function isItem(tokens: TokenArrays, { first, last }: Unit): boolean {
  const isMark = (token: number, unit: number | undefined): boolean =>
    unitOf(tokens, token) === unit && lengthOf(tokens, token) === 1;
  let length = 0;
  if (tokens.kind[first] === TokenKind.punctuation) {
    if (lengthOf(tokens, first) > 1) return false;
    if (does(tokens, first, Mark.bullet)) length = 1;
    else if (
      isMark(first, bracket) &&
      isAttached(tokens, first + 1) &&
      enumerates(tokens, first + 1) &&
      isMark(first + 2, closing) &&
      isAttached(tokens, first + 2)
    )
      length = 3;
  } else if (
    isAttached(tokens, first + 1) &&
    (isMark(first + 1, closing) || (tokens.kind[first] === TokenKind.number && isMark(first + 1, point))) &&
    enumerates(tokens, first)
  )
    length = 2;
  return length > 0 && first + length < last && !isAttached(tokens, first + length);
}

/** Whether a line ends as a sentence does, perhaps inside quotation marks or brackets. */
export function endsSentence(tokens: TokenArrays, { first, last }: Unit): boolean {
  let token = last - 1;
  while (token > first && does(tokens, token, Mark.closes) && isAttached(tokens, token)) token -= 1;
  return does(tokens, token, Mark.ends);
}

/** Whether a line starts with a letter in lower case, perhaps inside quotation marks or brackets. */
export function startsLower(tokens: TokenArrays, { first, last }: Unit): boolean {
  let token = first;
  while (token < last - 1 && does(tokens, token, Mark.opens) && isAttached(tokens, token + 1)) token += 1;
  return tokens.kind[token] === TokenKind.word && classAt(tokens.text, tokens.start[token] ?? 0) === Class.lower;
}

/** How many UTF-16 units a line takes. */
export const widthOf = (tokens: TokenArrays, { first, last }: Unit): number =>
  (tokens.end[last - 1] ?? 0) - (tokens.start[first] ?? 0);
