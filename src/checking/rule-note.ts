/** What a rule says for itself, as a page shows it beside a finding. */
export interface RuleNote {
  /** Why it matters to the reader. */
  readonly why: string;
  /** A text with the fault, and the same text mended. */
  readonly bad: string;
  readonly good: string;
  /** Who says so. */
  readonly source: string;
}
