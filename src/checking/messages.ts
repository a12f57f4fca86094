import type { Ignored, Language, Report } from '#plain-language';

/** What the page asks of the worker. */
export interface Question {
  readonly id: number;
  readonly text: string;
  /** Detected when left out. */
  readonly language?: Language | undefined;
  /** Findings that are not wanted. */
  readonly ignore?: readonly Ignored[] | undefined;
}

/** What the worker tells the page. Never the text: no error message may carry a letter. */
export type Answer =
  /** The worker can hear questions. */
  | { readonly kind: 'started' }
  /** Both languages are in. */
  | { readonly kind: 'ready' }
  /** The worker or a language could not be loaded. */
  | { readonly kind: 'not-loaded' }
  /** The check of a question begins; its words are loaded. */
  | { readonly kind: 'begun'; readonly id: number }
  | { readonly kind: 'checked'; readonly id: number; readonly report: Report }
  | { readonly kind: 'failed'; readonly id: number };
