import { isCapitalWord } from '../token-shape.ts';
import type { Document } from '../types.ts';

/** The words with a capital first in all of a text, ascending. */
export interface Capitals {
  readonly tokens: readonly number[];
}

/** Finds them in one pass; for {@link Document.shared}. */
export function capitalsIn({ tokens }: Document): Capitals {
  const found: number[] = [];
  for (let token = 0; token < tokens.count; token++) if (isCapitalWord(tokens, token)) found.push(token);
  return { tokens: found };
}
