/** One thing that the checker says of a letter. */
export interface Said {
  /** The id of a rule; of what the letter must say, when that is missing. */
  readonly id: string;
  readonly title: string;
  /** What it speaks of; nothing when it misses something. */
  readonly passage: string | null;
  readonly message: string;
  /** Whether a page explains it. */
  readonly isRule: boolean;
}

/** A planted problem, and what the checker says of it: nothing where it does not see it. */
export interface SeenProblem {
  readonly name: string;
  readonly text: string;
  /** Why the checker does not see it. */
  readonly unseen?: string;
  readonly said: readonly Said[];
}
