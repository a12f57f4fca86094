import type { Report } from '#plain-language';
import type { ReadText } from './read-text.ts';

/** What became of one file. */
export type Outcome =
  | { readonly name: string; readonly file: ReadText; readonly report: Report }
  | { readonly name: string; readonly error: string };
