import type { Language, Words } from '#i18n';
import type { Report, SlotId } from '#plain-language';

/** The words of a report sheet: those of the checker, and its own. */
export type SheetWords = Words['checker'] & {
  readonly bands: Words['bands'];
  readonly report: Words['report'];
  readonly severity: Pick<Words['rules'], 'info' | 'warning' | 'error'>;
  readonly types: Words['letter']['types'];
  readonly slots: Words['letters']['slots'];
  /** Said of a fact that can be read in two ways. */
  readonly ambiguous: string;
  readonly exporting: Words['exporting'];
  readonly versions: Pick<Words['versions'], 'figures' | 'measure' | 'ease' | 'findings' | 'missing' | 'wordCount'>;
};

/** What can be counted of a letter. */
export interface Figures {
  /** Reading ease; `null` where there is no score. */
  readonly ease: number | null;
  readonly findings: number;
  readonly missing: number;
  readonly words: number;
}

/** All that a report sheet is made of. */
export interface Sheet {
  readonly report: Report;
  /** What the report is about. */
  readonly text: string;
  /** Of the letter as it was before. */
  readonly before?: Figures;
  /** Of the words. */
  readonly language: Language;
  readonly words: SheetWords;
  /** Why rules matter, by their names; in the language of the letter. */
  readonly reasons: Readonly<Record<string, string>>;
  /** What to write where a slot is missing; in the language of the letter. */
  readonly advice: Readonly<Partial<Record<SlotId, string>>>;
  /** When the letter was checked, as people write it. */
  readonly date: string;
}

/** The figures of a report. */
export const figuresOf = ({ ease, findings, slots, counts }: Report): Figures => ({
  ease: ease?.score ?? null,
  findings: findings.length,
  missing: slots.filter(({ status }) => status === 'missing').length,
  words: counts.words,
});
