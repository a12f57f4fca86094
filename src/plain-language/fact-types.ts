/** What a letter says that a rewrite must not lose. */
export type FactKind =
  | 'amount'
  | 'date'
  | 'period'
  | 'deadline'
  | 'reference'
  | 'form'
  | 'phone'
  | 'url'
  | 'email'
  | 'citation'
  | 'person'
  | 'body'
  | 'negated-decision'
  | 'right'
  | 'number';

/** A fact of a letter, where it stands. */
export interface Fact {
  readonly kind: FactKind;
  /**
   * What the passage means, the same however it is written:
   *
   * - amount: code or name of the currency and the sum with two decimals: `GBP 486.20`, `crowns 486.20`
   * - date, deadline: `2026-02-11`, `2026-02` for a month; `--02-11` when the year cannot be known; a deadline that
   *   counts from a day that the letter does not tell is as written, in lower case
   * - period: `P30D`, `PT20M`, `P66Y6M`; `P10D/working` in working days
   * - number: digits, with `%` for a percentage
   * - right, negated-decision: what it is about: `appeal`, `refused`
   * - others: as written, in one line, without the word before a number: `AMU-7` of “form AMU-7”
   */
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** Readers may take it for another value: `04/05/26`, «до 29.05». */
  readonly ambiguous?: true;
}
