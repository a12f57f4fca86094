import type { Difference } from '#checking/letters';
import type { Fact } from '#plain-language';
import type { CompareWords } from './compare-words.ts';

/** Which of the two boxes. */
export type Side = 'old' | 'new';

/** What is shown, and what a press on a quote does. */
export interface Shown {
  readonly words: CompareWords;
  readonly difference: Difference;
  /** As they were when they were compared. */
  readonly texts: Readonly<Record<Side, string>>;
  reveal(side: Side, fact: Fact): void;
}
