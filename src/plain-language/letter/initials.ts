import { type Document, TokenFlag, TokenKind } from '../types.ts';

/** Whether a token is one capital letter with a stop behind it. */
export function isInitial({ tokens, text }: Document, token: number): boolean {
  const start = tokens.start[token] ?? 0;
  return (
    tokens.kind[token] === TokenKind.word &&
    (tokens.end[token] ?? 0) - start === 1 &&
    ((tokens.flags[token] ?? 0) & TokenFlag.capital) !== 0 &&
    text.charAt(start + 1) === '.'
  );
}
