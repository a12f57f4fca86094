import type { House, Ignored } from './house.ts';
import type { Language, LetterType, Report } from './types.ts';

/** How to check one text. */
export interface CheckOptions {
  /** Detected when left out. */
  readonly language?: Language;
  /** What the letter is for; guessed when left out. */
  readonly type?: LetterType;
  /** The house style, in place of that of the checker. Compiled once for each object: keep it. */
  readonly house?: House;
  /** Findings that are not wanted. */
  readonly ignore?: readonly Ignored[];
}

/** What is found in a text, without what is said of the letter and of its ease. */
export type Found = Pick<Report, 'language' | 'findings'>;

/** What is said of the words and sentences of a text, without its facts, its type, its slots and the verdict. */
export type WordReport = Pick<Report, 'language' | 'version' | 'counts' | 'ease' | 'sentences' | 'findings'>;

/** An engine with its languages loaded. */
export interface Checker {
  check(text: string, options?: CheckOptions): Report;
  /** Findings and reading ease alone, as `check` gives them, in about half of its time. */
  checkWords(text: string, options?: CheckOptions): WordReport;
  /** Findings alone, as `check` gives them; nothing else is worked out. */
  find(text: string, options?: CheckOptions): Found;
}
