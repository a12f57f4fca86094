import type { Words } from '#i18n';
import type { CompareWords } from '../letter-compare/compare-words.ts';

/** The words of the element, in the language of the page. */
export interface FreezeWords extends Omit<Words['freeze'], 'view' | 'why' | 'now' | 'page'> {
  /** Those of a comparison. */
  readonly compared: CompareWords;
}
