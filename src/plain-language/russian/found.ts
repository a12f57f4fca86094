import type { LetterFact } from '../letter-scope.ts';
import { textOf } from '../passage.ts';
import type { Document, RuleFinding } from '../types.ts';

/**
 * A finding about tokens.
 *
 * @param last - Behind the last token.
 * @param better - What may stand in their place, best first.
 */
export function found(
  { tokens }: Document,
  first: number,
  last: number,
  message: string,
  better: readonly string[] = [],
): RuleFinding {
  return {
    start: tokens.start[first] ?? 0,
    end: tokens.end[last - 1] ?? 0,
    message,
    suggestions: better.map((text) => ({ text })),
  };
}

/** A note about tokens; `last` is behind the last of them. */
export function factAt(document: Document, first: number, last: number, key: string, kind: string): LetterFact {
  const { tokens } = document;
  return {
    start: tokens.start[first] ?? 0,
    end: tokens.end[last - 1] ?? 0,
    key,
    kind,
    passage: textOf(document, first, last),
  };
}
