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

/** An engine with its languages loaded. */
export interface Checker {
  check(text: string, options?: CheckOptions): Report;
}
