import type { Words } from '#i18n';
import type { SlotId } from '#plain-language';

/** The interface words of the element: its own, and those that it shares with other pages. */
export type CheckerWords = Words['checker'] & {
  readonly documents: Words['documents'];
  readonly bands: Words['bands'];
  readonly report: Words['report'];
  readonly ruleBad: string;
  readonly ruleGood: string;
  readonly ruleSource: string;
  readonly severity: Pick<Words['rules'], 'info' | 'warning' | 'error'>;
  readonly types: Words['letter']['types'];
  /** What a letter may have to say, by slot. */
  readonly slots: Words['letters']['slots'];
  /** Said of a fact that can be read in two ways. */
  readonly ambiguous: string;
};

/** What to write where a slot is missing, by the language of the letter. */
export type SlotAdvice = Readonly<Partial<Record<string, Readonly<Partial<Record<SlotId, string>>>>>>;
