/** Kinds of activities; records and packages for learning systems go by them. */
export type ActivityKind =
  | 'single'
  | 'multiple'
  | 'true-false'
  | 'order'
  | 'match'
  | 'sort'
  | 'gaps'
  | 'number'
  | 'mark'
  | 'rebuild'
  | 'rewrite'
  | 'short'
  | 'note'
  | 'audit'
  | 'board'
  | 'cards'
  | 'survey'
  | 'tally';

/** How sure a learner was before the first check: 1 guessed, 2 fairly sure, 3 certain; `null` when not said. */
export type Sure = 1 | 2 | 3 | null;

/** What `activity-answered` says, the same for all activities. */
export interface ActivityAnswered<Kind extends string = ActivityKind> {
  readonly id: string;
  readonly kind: Kind;
  /** Changes when the words of the task change, and with nothing else. */
  readonly hash: string;
  /** A `note` is never judged, and always is. */
  readonly correct: boolean;
  /** Share of the task that is right, 0 to 1; 1 when `correct`. */
  readonly score: number;
  /** 1 at the first check. */
  readonly attempt: number;
  /** Whether no try is left and the answer is shown. */
  readonly over: boolean;
  readonly sure: Sure;
  /** What was answered, as it stands in the state; its form depends on the kind. Empty when a `note` was emptied. */
  readonly response: string;
}
