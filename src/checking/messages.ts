import type { Ignored, Language, Report } from '#plain-language';

/** A text to check. */
export interface CheckQuestion {
  readonly kind: 'check';
  readonly id: number;
  readonly text: string;
  /** Detected when left out. */
  readonly language?: Language | undefined;
  /** Findings that are not wanted. */
  readonly ignore?: readonly Ignored[] | undefined;
  /** The id of the question that gave the house style. */
  readonly house?: number | undefined;
}

/** A house style to read and to keep under the id. */
export interface HouseQuestion {
  readonly kind: 'house';
  readonly id: number;
  /** What to call it in messages. */
  readonly file: string;
  readonly json: string;
}

/** What the page asks of the worker. */
export type Question = CheckQuestion | HouseQuestion;

/** What ends a question. */
export type Outcome =
  | { readonly kind: 'checked'; readonly id: number; readonly report: Report }
  /** `plugins`: of retext, that the style asks for and a page cannot run. */
  | { readonly kind: 'house-read'; readonly id: number; readonly plugins: readonly string[] }
  /** `message` says what to mend, one line for each field. */
  | { readonly kind: 'house-refused'; readonly id: number; readonly message: string };

/** What the worker tells the page. Never the text: no error message may carry a letter. */
export type Answer =
  /** The worker can hear questions. */
  | { readonly kind: 'started' }
  /** Both languages are in, and what reads house styles if they were asked for. */
  | { readonly kind: 'ready' }
  /** The worker or a language could not be loaded. */
  | { readonly kind: 'not-loaded' }
  /** Work on a question begins; what it needs is loaded. */
  | { readonly kind: 'begun'; readonly id: number }
  | Outcome
  | { readonly kind: 'failed'; readonly id: number };
