import { Class, classAt } from './characters.ts';
import { TokenFlag, TokenKind, type Tokens } from './types.ts';

/** One line of a text, or several that the edge of the page parted; both ends as tokens, the last one exclusive. */
export interface Unit {
  readonly first: number;
  last: number;
}

/** What a line looks like, told by its first tokens: a line of a megabyte costs no more than a page. */
export interface Look {
  /** Words and numbers; the count stops soon after {@link mostCounted}. */
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
}

/** More words than this make a line prose, whatever they are. */
export const mostCounted = 25;

const is = (tokens: Tokens, token: number, flag: number): boolean => ((tokens.flags[token] ?? 0) & flag) !== 0;
const lengthOf = (tokens: Tokens, token: number): number => (tokens.end[token] ?? 0) - (tokens.start[token] ?? 0);
/** Whether nothing stands between a token and the one before it. */
const isAttached = (tokens: Tokens, token: number): boolean => tokens.start[token] === tokens.end[token - 1];

/** Looks at the beginning of a line. */
export function lookAt(text: string, tokens: Tokens, { first, last }: Unit): Look {
  let [words, numbers, gaps, bars] = [0, 0, 0, 0];
  let plain = false;
  let shouted = false;
  for (let token = first; token < last && words <= mostCounted; token++) {
    if (token > first && is(tokens, token, TokenFlag.wide)) gaps += 1;
    switch (tokens.kind[token]) {
      case TokenKind.word:
        words += 1;
        if (words === 1 || lengthOf(tokens, token) < 2) break;
        if (is(tokens, token, TokenFlag.capitals)) {
          if (lengthOf(tokens, token) > 2 && !is(tokens, token, TokenFlag.joined)) shouted = true;
        } else if (!plain) {
          const start = tokens.start[token] ?? 0;
          plain = classAt(text, start) === Class.lower && classAt(text, start + 1) === Class.lower;
        }
        break;
      case TokenKind.number:
        words += 1;
        numbers += 1;
        break;
      case TokenKind.address:
        words += 1;
        break;
      default:
        if (tokens.key(token) === '|') bars += 1;
    }
  }
  return { words, numbers, plain, shouted, gaps, bars };
}

const bullets = '-–—•*▪·◦●';
const closers = '»”"’\')]';

/** How many tokens make the list marker of a line: a dash, a bullet, `1.`, `2)`, `а)`, `(b)`; 0 for none. */
export function markerOf(tokens: Tokens, { first, last }: Unit): number {
  const enumerates = (token: number): boolean => {
    if (tokens.kind[token] === TokenKind.number) return lengthOf(tokens, token) < 4 && /^\d+$/.test(tokens.key(token));
    if (tokens.kind[token] !== TokenKind.word || lengthOf(tokens, token) > 5) return false;
    return (
      lengthOf(tokens, token) === 1 || (!is(tokens, token, TokenFlag.capital) && /^[ivx]+$/.test(tokens.key(token)))
    );
  };
  const isMark = (token: number, marks: string): boolean =>
    tokens.kind[token] === TokenKind.punctuation && lengthOf(tokens, token) === 1 && marks.includes(tokens.key(token));
  let length = 0;
  if (isMark(first, bullets)) length = 1;
  else if (isMark(first, '(')) {
    if (
      isAttached(tokens, first + 1) &&
      enumerates(first + 1) &&
      isMark(first + 2, ')') &&
      isAttached(tokens, first + 2)
    )
      length = 3;
  } else if (enumerates(first) && isAttached(tokens, first + 1)) {
    if (isMark(first + 1, tokens.kind[first] === TokenKind.number ? '.)' : ')')) length = 2;
  }
  return length > 0 && first + length < last && !isAttached(tokens, first + length) ? length : 0;
}

/** Whether a line ends as a sentence does, perhaps inside quotation marks or brackets. */
export function endsSentence(tokens: Tokens, { first, last }: Unit): boolean {
  let token = last - 1;
  while (
    token > first &&
    tokens.kind[token] === TokenKind.punctuation &&
    closers.includes(tokens.key(token).charAt(0)) &&
    isAttached(tokens, token)
  )
    token -= 1;
  return tokens.kind[token] === TokenKind.punctuation && /^[.!?…:;]/.test(tokens.key(token));
}

/** Whether a line starts with a letter in lower case, perhaps inside quotation marks or brackets. */
export function startsLower(text: string, tokens: Tokens, { first, last }: Unit): boolean {
  let token = first;
  while (
    token < last - 1 &&
    tokens.kind[token] === TokenKind.punctuation &&
    '«“"\'('.includes(tokens.key(token).charAt(0)) &&
    isAttached(tokens, token + 1)
  )
    token += 1;
  return tokens.kind[token] === TokenKind.word && classAt(text, tokens.start[token] ?? 0) === Class.lower;
}

/** How many UTF-16 units a line takes. */
export const widthOf = (tokens: Tokens, { first, last }: Unit): number =>
  (tokens.end[last - 1] ?? 0) - (tokens.start[first] ?? 0);
