import { Class, classAt } from './characters.ts';
import { TokenFlag, TokenKind, type Tokens } from './token-types.ts';

/** Where a token starts, as a UTF-16 offset. */
export const startOf = (tokens: Tokens, token: number): number => tokens.start[token] ?? 0;
/** Where it ends, exclusive. */
export const endOf = (tokens: Tokens, token: number): number => tokens.end[token] ?? 0;

/** UTF-16 units of a token. */
export const tokenLength = (tokens: Tokens, token: number): number => endOf(tokens, token) - startOf(tokens, token);

/** Whether it is a word: no number, mark or address. */
export const isWord = (tokens: Tokens, token: number): boolean => tokens.kind[token] === TokenKind.word;

/** Whether it starts with a capital. */
export const startsUpper = (tokens: Tokens, token: number): boolean =>
  ((tokens.flags[token] ?? 0) & TokenFlag.capital) !== 0;

/** Whether it is a word that starts with a capital. */
export const isCapitalWord = (tokens: Tokens, token: number): boolean =>
  startsUpper(tokens, token) && isWord(tokens, token);

/** Whether it begins a line, or a part of one behind a wide gap. */
export const opensLine = (tokens: Tokens, token: number): boolean =>
  ((tokens.flags[token] ?? 0) & (TokenFlag.newline | TokenFlag.wide)) !== 0;

/** Whether it starts with a small letter. */
export const startsLower = (text: string, tokens: Tokens, token: number): boolean =>
  classAt(text, startOf(tokens, token)) === Class.lower;

/** Whether no white space stands before the token. */
export const isAttached = (tokens: Tokens, token: number): boolean =>
  ((tokens.flags[token] ?? 0) & (TokenFlag.spaced | TokenFlag.newline)) === 0;

/** Whether the token is one capital letter: an initial, a part (`Part B`), a marker. */
export const isInitial = (tokens: Tokens, token: number): boolean =>
  isWord(tokens, token) && tokenLength(tokens, token) === 1 && startsUpper(tokens, token);
