import type { Origin } from '#export/origin';
import type { Language } from '#i18n';
import type { Report } from '#plain-language';
import type { CheckerWords, SlotAdvice } from '../letter-checker/checker-words.ts';

/** A letter that can be saved or shared, with all that is known of it. */
export interface Exportable {
  readonly text: string;
  /** On the text as it stands; `null` while it is checked. */
  readonly report: Report | null;
  /** Of the words. */
  readonly language: Language;
  readonly words: CheckerWords;
  readonly advice: SlotAdvice;
  /** The document that the letter came from. */
  readonly origin: Origin | null;
}
