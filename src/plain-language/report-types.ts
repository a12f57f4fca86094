/** What the engine says of a text. */
import type { Language } from './document-types.ts';
import type { Contribution, Ease } from './ease-types.ts';
import type { Fact } from './fact-types.ts';
import type { Finding, Passage } from './rule-types.ts';
import type { LetterType, SlotReport } from './slot-types.ts';

/**
 * What a text was taken for. Only of a `letter` is anything missing; `passage`: a part of one; `letters`: several in one;
 * `thread`: messages with their answers; `long`: too long for a letter; `mixed`: a letter in two languages, of which only
 * one is read; `broken`: a letter whose lines are cut in the middle of sentences and words, as scans are.
 */
export type TextShape =
  | 'letter'
  | 'passage'
  | 'letters'
  | 'thread'
  | 'form'
  | 'table'
  | 'long'
  | 'mixed'
  | 'broken'
  | 'nothing';

/** How ready a letter is: as weak as its weakest part. */
export interface Verdict {
  /**
   * `rewrite`: not ready, the reader cannot do without what is missing; `mend`: needs work; `ready`: ready to be tested
   * with a reader, for only readers can approve a letter; `unknown`: nothing to judge.
   */
  readonly level: 'ready' | 'mend' | 'rewrite' | 'unknown';
  /** The one next thing to do, in the language of the text. */
  readonly next: string;
}

/** What the engine says of a text. Stable names; documented at `/en/teach/`. */
export interface Report {
  /** `other`: neither English nor Russian, or nothing to read; such a report has counts only. */
  readonly language: Language | 'other';
  /** Version of the engine that wrote the report. */
  readonly version: string;
  readonly counts: {
    readonly words: number;
    readonly sentences: number;
    readonly syllables: number;
    readonly blocks: number;
    /** Blocks of text in another language than the letter: neither scored nor checked. */
    readonly otherBlocks: number;
  };
  /** `null` under 100 words or 5 sentences of prose. */
  readonly ease: Ease | null;
  /** The prose sentences; `difficulty` is the raw value of the model, higher is harder: 1 is A1, 6 is C2. */
  readonly sentences: readonly (Passage & {
    readonly difficulty: number;
    /** What sets it off from an average easy sentence; none when the language has no model. */
    readonly contributions?: readonly Contribution[];
  })[];
  /** What other tools would say, by name; empty under 30 words of prose. */
  readonly formulas: Readonly<Record<string, number>>;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** In the order of the text; a wider one before those inside it. */
  readonly facts: readonly Fact[];
  /** What the text was taken for. */
  readonly shape: TextShape;
  /** What the letter is for: as given, or the likeliest type with its share of the evidence, 0 to 1; 0: a mere guess. */
  readonly type: { readonly id: LetterType; readonly confidence: number };
  /** What the letter says and what it does not, by name; empty for `other` languages. */
  readonly slots: readonly SlotReport[];
  readonly verdict: Verdict;
}
