import { Class, classAt } from './characters.ts';
import { markTable } from './mark-table.ts';
import type { TokenArrays } from './tokens.ts';
import { TokenFlag, TokenKind } from './types.ts';

/**
 * What a line looks like, told by its first tokens: a line of a megabyte costs no more than a page.
 *
 * One number: how many words, numbers and addresses it has ({@link wordsIn}), how many numbers ({@link numbersIn}), and
 * these bits. A line is given by its tokens, the last one exclusive.
 */
export const Look = {
  /** A word after the first is in lower case, two letters at least. */
  plain: 1 << 10,
  /** A word after the first is in capitals, three at least. */
  shouted: 1 << 11,
  /** A stretch of three spaces or more, or a tab. */
  gap: 1 << 12,
  /** Two vertical bars or more. */
  bars: 1 << 13,
  /** «№». */
  sign: 1 << 14,
} as const;

/** More words than this make a line prose, whatever they are. */
export const mostCounted = 25;
/** Words, numbers and addresses of a line; the count stops soon after {@link mostCounted}. */
export const wordsIn = (look: number): number => look & 31;
/** Numbers of a line, among the words that are counted. */
export const numbersIn = (look: number): number => (look >> 5) & 31;

/** A line that stands for itself and is no sentence: a date, an address, a name, a number. */
export const isLine = (look: number): boolean =>
  // A signature has the post at one edge of the page and the name at the other.
  (look & Look.gap) !== 0 ||
  wordsIn(look) < 2 ||
  numbersIn(look) * 2 >= wordsIn(look) ||
  (look & (Look.plain | Look.shouted)) === 0;

/** What a mark does in a line, by its code unit. */
const Mark = { closes: 1, ends: 2, opens: 4, bullet: 8 } as const;
const marks = markTable([
  ['»”"’\')]', Mark.closes],
  ['.!?…:;', Mark.ends],
  ['«“"\'(', Mark.opens],
  ['-–—•*▪·◦●', Mark.bullet],
]);

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
export function lookAt(tokens: TokenArrays, first: number, last: number): number {
  const { text, kind, flags } = tokens;
  let [words, numbers, bars, look] = [0, 0, 0, 0];
  for (let token = first; token < last && words <= mostCounted; token++) {
    const flag = flags[token] ?? 0;
    if (flag & TokenFlag.wide && token > first) look |= Look.gap;
    const what = kind[token];
    if (what === TokenKind.word) {
      words += 1;
      if (words === 1 || look & Look.plain) continue;
      const start = tokens.start[token] ?? 0;
      const length = (tokens.end[token] ?? 0) - start;
      if (length < 2) continue;
      if (flag & TokenFlag.capitals) {
        if (length > 2 && !(flag & TokenFlag.joined)) look |= Look.shouted;
      } else if (
        !(flag & TokenFlag.capital) &&
        classAt(text, start) === Class.lower &&
        classAt(text, start + 1) === Class.lower
      )
        look |= Look.plain;
    } else if (what === TokenKind.punctuation) {
      const unit = unitOf(tokens, token);
      if (unit === bar) bars += 1;
      else if (unit === numero) look |= Look.sign;
    } else {
      words += 1;
      if (what === TokenKind.number) numbers += 1;
    }
  }
  return words | (numbers << 5) | look | (bars > 1 ? Look.bars : 0);
}

/** Whether a token numbers an item: `3`, `iv`, `b`. */
function enumerates(tokens: TokenArrays, token: number): boolean {
  const length = lengthOf(tokens, token);
  if (tokens.kind[token] === TokenKind.number) return length < 4 && /^\d+$/.test(tokens.key(token));
  if (tokens.kind[token] !== TokenKind.word || length > 5) return false;
  return length === 1 || (!has(tokens, token, TokenFlag.capital) && /^[ivx]+$/.test(tokens.key(token)));
}

const [bracket, closing, point] = [0x28, 0x29, 0x2e];

/** Whether a token is one mark, this one. */
const isMark = (tokens: TokenArrays, token: number, unit: number): boolean =>
  unitOf(tokens, token) === unit && lengthOf(tokens, token) === 1;

/** Whether a line begins with a list marker: a dash, a bullet, `1.`, `2)`, `а)`, `(b)`. */
export function isItem(tokens: TokenArrays, first: number, last: number): boolean {
  let length = 0;
  if (tokens.kind[first] === TokenKind.punctuation) {
    if (lengthOf(tokens, first) > 1) return false;
    if (does(tokens, first, Mark.bullet)) length = 1;
    else if (
      isMark(tokens, first, bracket) &&
      isAttached(tokens, first + 1) &&
      enumerates(tokens, first + 1) &&
      isMark(tokens, first + 2, closing) &&
      isAttached(tokens, first + 2)
    )
      length = 3;
  } else if (
    isAttached(tokens, first + 1) &&
    (isMark(tokens, first + 1, closing) ||
      (tokens.kind[first] === TokenKind.number && isMark(tokens, first + 1, point))) &&
    enumerates(tokens, first)
  )
    length = 2;
  return length > 0 && first + length < last && !isAttached(tokens, first + length);
}

/** Whether a line ends as a sentence does, perhaps inside quotation marks or brackets. */
export function endsSentence(tokens: TokenArrays, first: number, last: number): boolean {
  let token = last - 1;
  while (token > first && does(tokens, token, Mark.closes) && isAttached(tokens, token)) token -= 1;
  return does(tokens, token, Mark.ends);
}

/** A shorter word before a stop may be an abbreviation: «просп.» */
const leastEnd = 6;

/** Whether a sentence ends inside a line that is itself not ended: `Send it by 21 August 2026. You can`. */
export function holdsSentence(tokens: TokenArrays, first: number, last: number): boolean {
  for (let token = first + 1; token < last - 1; token++) {
    if (!does(tokens, token, Mark.ends) || !isAttached(tokens, token)) continue;
    if (classAt(tokens.text, tokens.start[token + 1] ?? 0) !== Class.upper) continue;
    const start = tokens.start[token - 1] ?? 0;
    const isYear = tokens.kind[token - 1] === TokenKind.number && lengthOf(tokens, token - 1) === 4;
    if (isYear || (classAt(tokens.text, start) === Class.lower && lengthOf(tokens, token - 1) >= leastEnd)) return true;
  }
  return false;
}

/** Whether a line ends with an abbreviation that ends lines of the head: «Гусеву К. М.», «от 22 сентября 2026 г.» */
export function endsAbbreviated(tokens: TokenArrays, first: number, last: number): boolean {
  const token = last - 2;
  if (token <= first || !isMark(tokens, last - 1, point) || !isAttached(tokens, last - 1)) return false;
  return tokens.kind[token] === TokenKind.word && lengthOf(tokens, token) === 1;
}

/** Whether a line starts with a letter in lower case, perhaps inside quotation marks or brackets. */
export function startsLower(tokens: TokenArrays, first: number, last: number): boolean {
  let token = first;
  while (token < last - 1 && does(tokens, token, Mark.opens) && isAttached(tokens, token + 1)) token += 1;
  return tokens.kind[token] === TokenKind.word && classAt(tokens.text, tokens.start[token] ?? 0) === Class.lower;
}

/** How many UTF-16 units a line takes. */
export const widthOf = (tokens: TokenArrays, first: number, last: number): number =>
  (tokens.end[last - 1] ?? 0) - (tokens.start[first] ?? 0);
