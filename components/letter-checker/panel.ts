import type { Finding, LetterType, Report } from '#plain-language';
import type { CheckerWords, SlotAdvice } from './checker-words.ts';
import type { Stretch } from './edit.ts';
import type { IgnoredFinding } from './ignored-findings.ts';
import type { RuleNotes } from './insight.ts';
import type { SectionName, Sections } from './section.ts';

/** What can be done with a passage that the report speaks of. */
export interface PassageActions {
  /** Goes to it in the letter. */
  reveal(stretch: Stretch): void;
  /** Puts something else in its place. */
  apply(stretch: Stretch, text: string): void;
}

/** What can be done with the findings, by their places in the list. */
export interface FindingActions {
  show(index: number): void;
  apply(index: number, suggestion: string): void;
  ignore(index: number, everywhere: boolean): void;
  bringBack(index: number): void;
  more(): void;
}

/** All that the panel beside the letter is made of. */
export interface Panel {
  readonly words: CheckerWords;
  /** The language of the page. */
  readonly language: string;
  readonly report: Report;
  /** What the report is about. */
  readonly checked: string;
  /** The letter as it stands now. */
  readonly text: string;
  /** The findings of the report, where later edits have left them. */
  readonly findings: readonly Finding[];
  /** Index of the finding that was shown last, or -1. */
  readonly current: number;
  /** How many findings to list. */
  readonly shown: number;
  readonly ignored: readonly IgnoredFinding[];
  /** The address that the pages of the rules stand under. */
  readonly rules: string;
  /** The address of the page on the test with readers; none, no link. */
  readonly readers: string | null;
  readonly advice: SlotAdvice;
  /** What the rules say for themselves, as soon as it is in. */
  readonly notes: RuleNotes | null;
  /** What the letter is for, if the reader chose it. */
  readonly type: LetterType | null;
  /** Whether the letter is short enough for marks. */
  readonly marked: boolean;
  readonly sections: Sections;
  readonly passages: PassageActions;
  readonly actions: FindingActions;
  /** Takes the letter for another type; `null`: guesses again. */
  choose(type: LetterType | null): void;
  /** Opens a section and goes there. */
  goTo(name: SectionName): void;
}
