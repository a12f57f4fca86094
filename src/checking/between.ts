/** What happened between two versions of a letter, condensed: a page needs figures and places, not two whole reports. */
import type { Checker, Comparison, Language } from '#plain-language';
import { compare } from '#plain-language/compare';
import { detectLanguage } from '#plain-language/detect';
import { type ParagraphRuns, wordRuns } from '../compare/word-runs.ts';

/** What a page shows of two versions. Offsets are in UTF-16 units of the version that they are of. */
export interface Difference extends Omit<Comparison, 'language' | 'paragraphs'> {
  readonly kind: 'difference';
  readonly language: Language;
  readonly levels: { readonly before: string | null; readonly after: string | null };
  readonly paragraphs: readonly ParagraphRuns[];
}

/** A difference, or why there is none. */
export type Compared = Difference | { readonly kind: 'two-languages' } | { readonly kind: 'other-language' };

/** Compares two versions that are in one language. */
export function between(before: string, after: string, checkers: Readonly<Record<Language, Checker>>): Compared {
  const [language, other] = [detectLanguage(before), detectLanguage(after)];
  if (language === 'other' || other === 'other') return { kind: 'other-language' };
  if (language !== other) return { kind: 'two-languages' };
  const checker = checkers[language];
  // The engine lends one document: the first report must be done before the second text is read.
  const [old, now] = [checker.check(before, { language }), checker.check(after, { language })];
  const comparison = compare({ text: before, report: old }, { text: after, report: now });
  return {
    ...comparison,
    kind: 'difference',
    language,
    levels: { before: old.ease?.cefr ?? null, after: now.ease?.cefr ?? null },
    paragraphs: wordRuns(before, after, comparison),
  };
}
