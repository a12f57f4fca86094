/** What is told of a passage after a check. */
export interface MarkNote {
  /** The words of the passage. */
  readonly text: string;
  readonly problem: boolean;
  /** What the problem is called, where it has a name. */
  readonly name?: string;
  readonly why: string;
}
