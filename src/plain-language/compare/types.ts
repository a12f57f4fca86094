import type { Fact, Passage, Report, SlotId } from '../types.ts';

/** A version of a letter, with what the engine says of it. */
export interface Version {
  readonly text: string;
  readonly report: Report;
}

/** A fact of the first version and what became of it in the second. */
export interface FactPair {
  /** Offsets into the first text. */
  readonly before: Fact;
  /** Offsets into the second text. */
  readonly after: Fact;
}

/** What became of the facts; a fact stands once, at the first place where it is told. */
export interface FactChanges {
  /** In the order of the first text, as are changed and lost ones. */
  readonly kept: readonly FactPair[];
  /** One stands in the place of another: other sums, dates, numbers for the same thing. */
  readonly changed: readonly FactPair[];
  readonly lost: readonly Fact[];
  /** Only the second version has them, in its order: the owner of the letter must confirm them. */
  readonly added: readonly Fact[];
}

/** Paragraphs that say the same in both versions; one side is `null` where the other has nothing like it. */
export interface ParagraphPair {
  readonly before: Passage | null;
  readonly after: Passage | null;
}

/** A figure of both versions; `null` where it cannot be known. */
export interface Figures<Value = number> {
  readonly before: Value;
  readonly after: Value;
}

/** What became of the parts that the letter must have. */
export interface SlotChanges {
  /** Parts that the first version has and the second should have and has not. */
  readonly lost: readonly SlotId[];
  /** Parts that the first version lacked and the second has. */
  readonly gained: readonly SlotId[];
  /** Parts that neither version has. */
  readonly missing: readonly SlotId[];
}

/** What a rewrite did to a letter. */
export interface Comparison {
  readonly language: Report['language'];
  readonly facts: FactChanges;
  /** 0 to 100, higher is easier. */
  readonly ease: Figures<number | null>;
  readonly words: Figures;
  readonly findings: Figures;
  /** Slots that are missing. */
  readonly missing: Figures;
  readonly slots: SlotChanges;
  readonly paragraphs: readonly ParagraphPair[];
}
