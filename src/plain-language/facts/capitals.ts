import { type Document, TokenFlag, TokenKind } from '../types.ts';

/** The words with a capital first in all of a text, ascending. */
export interface Capitals {
  readonly tokens: readonly number[];
}

/** Finds them in one pass; for {@link Document.shared}. */
export function capitalsIn({ tokens }: Document): Capitals {
  const found: number[] = [];
  const { flags, kind, count } = tokens;
  for (let token = 0; token < count; token++)
    if (((flags[token] ?? 0) & TokenFlag.capital) !== 0 && kind[token] === TokenKind.word) found.push(token);
  return { tokens: found };
}
