import type { Document, Language, RuleFinding } from './types.ts';

/** What a fact is, in the rule's own words: flat, so that two can be compared. */
export type Note = Readonly<Record<string, string | number | boolean>>;

/** How a rule of the whole letter works part by part: what it notes in a part, and what it makes of all notes. */
export interface LetterScope<Of extends Note = Note> {
  /**
   * Notes what the rule needs to know of a document, in the order of the text. A fact depends on its block alone.
   *
   * @param isWhole - The document is the whole letter: facts that change nothing in it may be left out.
   */
  collect(document: Document, isWhole: boolean): readonly LetterFact<Of>[];
  /** Judges the facts of one key in the whole letter, in the order of the text. Their places cannot be compared. */
  judge(facts: readonly LetterFact<Of>[], language: Language): readonly LetterVerdict[];
  /** What the rule finds besides, for which a block is enough. */
  inBlocks?(document: Document): Iterable<RuleFinding>;
  /** What it finds besides in a whole letter, and cannot tell by facts: sessions have it in their report alone. */
  inWhole?(document: Document): Iterable<RuleFinding>;
}

/** What is said of a place. */
export type Told = Omit<RuleFinding, 'start' | 'end'>;

/** Something that a rule of the whole letter has met. */
export interface LetterFact<Of extends Note = Note> {
  readonly start: number;
  readonly end: number;
  /** Facts of different keys have nothing to do with each other. */
  readonly key: string;
  readonly note: Of;
  /** The words of the text that a verdict is about; '' for a fact that no verdict is about. */
  readonly passage: string;
  /** What will be said of it if it is a finding, where that does not depend on other facts. */
  readonly told?: Told;
}

/** A fact that is a finding. */
export interface LetterVerdict extends Told {
  /** Index of the fact that the finding is about. */
  readonly fact: number;
  /** Where in the passage of the fact it is, from its start; all of it when left out. */
  readonly part?: readonly [number, number];
}

/** The place of a verdict about a fact. */
export const placeOf = ({ start, end }: LetterFact, { part }: LetterVerdict): { start: number; end: number } =>
  part ? { start: start + part[0], end: start + part[1] } : { start, end };

/** All findings of a rule of the whole letter that works part by part, as its `check`. */
export const checkByPart =
  <Of extends Note>(letter: LetterScope<Of>) =>
  (document: Document): readonly RuleFinding[] => {
    const findings: RuleFinding[] = [];
    if (letter.inBlocks) for (const found of letter.inBlocks(document)) findings.push(found);
    const facts = letter.collect(document, true);
    if (facts.length > 0)
      for (const same of byKey(facts)) {
        for (const verdict of letter.judge(same, document.language)) {
          const { severity, message, suggestions } = verdict;
          const about = same[verdict.fact];
          if (!about) continue;
          const { start, end } = placeOf(about, verdict);
          findings.push(
            severity ? { start, end, message, suggestions, severity } : { start, end, message, suggestions },
          );
        }
      }
    if (letter.inWhole) for (const found of letter.inWhole(document)) findings.push(found);
    return findings;
  };

/** The facts of each key, in the order of the text. */
export function byKey<Fact extends LetterFact>(facts: readonly Fact[]): Iterable<readonly Fact[]> {
  const key = facts[0]?.key;
  if (facts.every((fact) => fact.key === key)) return [facts];
  const keys = new Map<string, Fact[]>();
  for (const fact of facts) {
    const same = keys.get(fact.key);
    if (same) same.push(fact);
    else keys.set(fact.key, [fact]);
  }
  return keys.values();
}

/** Whether two facts of one rule say the same, wherever they stand. */
export const sameFact = (one: LetterFact, other: LetterFact): boolean =>
  one.key === other.key &&
  one.passage === other.passage &&
  sameNote(one.note, other.note) &&
  (one.told === other.told || (one.told !== undefined && other.told !== undefined && sameTold(one.told, other.told)));

function sameNote(one: Note, other: Note): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}

/** Whether two things that are said are the same. */
export const sameTold = (one: Told, other: Told): boolean =>
  one.message === other.message &&
  one.severity === other.severity &&
  one.suggestions.length === other.suggestions.length &&
  one.suggestions.every(({ text }, index) => text === other.suggestions[index]?.text);
