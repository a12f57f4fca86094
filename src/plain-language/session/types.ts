import type { CheckOptions } from '../checker.ts';
import type { Finding, Language, Report, Severity } from '../types.ts';

/** How to check a text that changes; see {@link CheckOptions}. What is ignored by its place cannot move with the text. */
export type SessionOptions = CheckOptions;

/** A finding that can be told from others as long as the text around it stays. */
export interface SessionFinding extends Finding {
  /** Of this session, 1 or more; never given twice. */
  readonly id: number;
}

/** Figures of the whole text; `findings` counts those that {@link Session.findings} has. */
export interface Totals {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
  readonly blocks: number;
  readonly otherBlocks: number;
  readonly findings: Readonly<Record<Severity, number>>;
}

/**
 * What an edit changed. Whoever keeps a list of findings takes out `removed`, moves those from `until` on by `shift`,
 * and puts in `added`.
 */
export interface Change {
  /** The stretch that was read again, in the text as it is now. */
  readonly from: number;
  readonly to: number;
  /** Where that stretch ended in the text as it was: what stood from here on stands by `shift` further on. */
  readonly until: number;
  /** UTF-16 units that the text has grown by; negative when it has shrunk. */
  readonly shift: number;
  /** By place. Rules of the whole letter may add some outside the stretch. */
  readonly added: readonly SessionFinding[];
  /** Ids of findings that are no more, ascending. */
  readonly removed: readonly number[];
  readonly totals: Totals;
}

/** A text that changes, and what is to be said of it. */
export interface Session {
  /** Takes time in proportion to the text; see {@link Session.slice}. */
  readonly text: string;
  /** `other` until the text shows its language; then fixed. */
  readonly language: Language | 'other';
  /** UTF-16 units of the text. */
  readonly length: number;
  readonly totals: Totals;
  /**
   * The findings with their ids, in the order of the text; those of rules of scope `letter` that do not work part by part
   * are in `report` alone. Takes time in proportion to the text.
   */
  readonly findings: readonly SessionFinding[];
  /**
   * Equal to what a check of the text in the language of the session says. Worked out when it is asked for, and takes
   * time in proportion to the text.
   */
  readonly report: Report;
  /** The text from `from` to `to`, exclusive; takes time in proportion to that stretch. */
  slice(from: number, to: number): string;
  /**
   * Replaces the text from `from` to `to` (exclusive) with `insert`. Takes the time of the paragraphs around the edit,
   * whatever the length of the text.
   *
   * @throws {RangeError} When the offsets are not whole, not in the text or not in order.
   */
  edit(from: number, to: number, insert: string): Change;
}
