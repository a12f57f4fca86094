import type { RuleFact } from '../findings.ts';
import type { Place } from '../place.ts';
import type { SessionFinding } from './types.ts';

/** A fact of a unit, and the finding that it makes at present; places count from the start of the unit. */
export interface UnitFact extends RuleFact {
  finding: SessionFinding | undefined;
}

/** A stretch of the text that is read by itself: paragraphs, or sentences of a long one. Places count from its start. */
export interface Unit {
  readonly text: string;
  readonly place: Place;
  readonly tokens: number;
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
  /** Blocks that start in it. */
  readonly blocks: number;
  /** Those of them that are in another language. */
  readonly otherBlocks: number;
  readonly findings: readonly SessionFinding[];
  readonly facts: readonly UnitFact[];
}
