import type { LetterFact, LetterScope, LetterVerdict } from '../letter-scope.ts';
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

/** What a fact is, in a word of the rule. */
export type Kind = { readonly kind: string };

/** A note about tokens; `last` is behind the last of them. */
export function factAt(document: Document, first: number, last: number, key: string, kind: string): LetterFact<Kind> {
  const { tokens } = document;
  return {
    start: tokens.start[first] ?? 0,
    end: tokens.end[last - 1] ?? 0,
    key,
    note: { kind },
    passage: textOf(document, first, last),
  };
}

/**
 * A rule of the whole letter that tells its facts by a word each.
 *
 * @param collect - Gives facts in any order; of a whole letter, none when they would change nothing.
 * @param inBlocks - Finds what depends on its block alone.
 */
export function letterOf(
  collect: (document: Document, isWhole: boolean) => LetterFact<Kind>[],
  judge: (facts: readonly LetterFact<Kind>[]) => readonly LetterVerdict[],
  inBlocks?: (document: Document) => readonly RuleFinding[],
): LetterScope {
  const scope: LetterScope<Kind> = {
    collect(document, isWhole) {
      const facts = collect(document, isWhole);
      return facts.length > 1 ? facts.sort((one, other) => one.start - other.start) : facts;
    },
    judge,
    ...(inBlocks && { inBlocks }),
  };
  return scope as unknown as LetterScope;
}
