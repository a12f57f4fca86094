import type { Ignored, Language, LetterType, Report } from '#plain-language';
import type { Compared } from './between.ts';
import type { Load } from './loads.ts';

/** How to check a text. */
export interface CheckSettings {
  /** Detected when left out. */
  readonly language?: Language;
  /** What the letter is for; guessed when left out. */
  readonly type?: LetterType;
  /** Findings that are not wanted. */
  readonly ignore?: readonly Ignored[];
  /** A house style that was read before: the id of that question. */
  readonly house?: { readonly id: number };
}

/** A text to check. */
export interface CheckQuestion extends CheckSettings {
  readonly kind: 'check';
  readonly id: number;
  readonly text: string;
}

/** A house style to read and to keep under the id. */
export interface HouseQuestion {
  readonly kind: 'house';
  readonly id: number;
  /** What to call it in messages. */
  readonly file: string;
  readonly json: string;
}

/** Two versions of a letter; the settings are for both, but places of findings that are not wanted are in the second. */
export interface CompareQuestion extends CheckSettings {
  readonly kind: 'compare';
  readonly id: number;
  readonly before: string;
  readonly after: string;
}

/** What the page asks of the worker. */
export type Question = CheckQuestion | CompareQuestion | HouseQuestion;

/** A question before it has a number. */
export type Unnumbered = Omit<CheckQuestion, 'id'> | Omit<CompareQuestion, 'id'> | Omit<HouseQuestion, 'id'>;

/** What ends a question. */
export type Outcome =
  | { readonly kind: 'checked'; readonly id: number; readonly report: Report }
  | { readonly kind: 'compared'; readonly id: number; readonly compared: Compared }
  /** `plugins`: of retext, that the style asks for and a page cannot run. */
  | { readonly kind: 'house-read'; readonly id: number; readonly plugins: readonly string[] }
  /** `message` says what to mend, one line for each field. */
  | { readonly kind: 'house-refused'; readonly id: number; readonly message: string };

/** What the worker tells the page. Never the text: no error message may carry a letter. */
export type Answer =
  /** The worker can hear questions. */
  | { readonly kind: 'started' }
  /** Both languages are in, and what reads house styles or compares if it was asked for. */
  | { readonly kind: 'ready' }
  /** The worker or a language could not be loaded. */
  | { readonly kind: 'not-loaded' }
  /** The worker asked the network for files. */
  | { readonly kind: 'loaded'; readonly loads: readonly Load[] }
  /** Work on a question begins; what it needs is loaded. */
  | { readonly kind: 'begun'; readonly id: number }
  | Outcome
  | { readonly kind: 'failed'; readonly id: number };
