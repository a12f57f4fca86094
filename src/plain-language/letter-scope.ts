import type { Document, Language, RuleFinding } from './types.ts';

/** How a rule of the whole letter works part by part: what it notes in a part, and what it makes of all notes. */
export interface LetterScope {
  /** Notes what the rule needs to know of a document, in the order of the text. A note depends on its block alone. */
  collect(document: Document): Iterable<LetterFact>;
  /** Judges the notes of one key in the whole letter, in the order of the text. */
  judge(facts: readonly LetterFact[], language: Language): Iterable<LetterVerdict>;
}

/** Something that a rule of the whole letter has met. */
export interface LetterFact {
  readonly start: number;
  readonly end: number;
  /** Notes of different keys have nothing to do with each other. */
  readonly key: string;
  /** What it is, in the rule's own words. */
  readonly kind: string;
  /** The words of the text that the verdict will quote. */
  readonly passage: string;
}

/** A fact that is a finding. */
export interface LetterVerdict extends Omit<RuleFinding, 'start' | 'end'> {
  /** Index of the fact that the finding is about: they have the same place. */
  readonly fact: number;
}

/** The findings of a rule of the whole letter, once all its facts are known. */
export function* judged(
  { judge }: LetterScope,
  facts: Iterable<LetterFact>,
  language: Language,
): Iterable<RuleFinding> {
  for (const same of byKey(facts).values()) {
    for (const { fact, ...finding } of judge(same, language)) {
      const { start, end } = same[fact] ?? {};
      if (start !== undefined && end !== undefined) yield { start, end, ...finding };
    }
  }
}

/** Facts by key, in the order of the text. */
export function byKey<Fact extends LetterFact>(facts: Iterable<Fact>): Map<string, Fact[]> {
  const keys = new Map<string, Fact[]>();
  for (const fact of facts) {
    const same = keys.get(fact.key);
    if (same) same.push(fact);
    else keys.set(fact.key, [fact]);
  }
  return keys;
}
