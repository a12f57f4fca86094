/** What happened between two versions of a letter, condensed: a page needs figures and places, not two whole reports. */
import type { Checker, CheckOptions, Comparison, Language } from '#plain-language';
import { compare } from '#plain-language/compare';
import { detectLanguage } from '#plain-language/detect';
import { type ParagraphRuns, wordRuns } from '../compare/word-runs.ts';
import { unwantedBefore } from './unwanted-before.ts';

/** What a page shows of two versions. Offsets are in UTF-16 units of the version that they are of. */
export interface Difference extends Omit<Comparison, 'language' | 'paragraphs'> {
  readonly kind: 'difference';
  readonly language: Language;
  readonly levels: { readonly before: string | null; readonly after: string | null };
  readonly paragraphs: readonly ParagraphRuns[];
}

/** A difference, or why there is none. */
export type Compared = Difference | { readonly kind: 'two-languages' } | { readonly kind: 'other-language' };

/**
 * Compares two versions that are in one language.
 *
 * @param options - For both versions. What is ignored in one place of the second is ignored in the first, too, where the same
 *   words stand: else ignoring would look like mending.
 */
export function between(
  before: string,
  after: string,
  checkers: Readonly<Record<Language, Checker>>,
  { language: chosen, ignore = [], ...rest }: CheckOptions = {},
): Compared {
  const [language, other] = chosen ? [chosen, chosen] : [detectLanguage(before), detectLanguage(after)];
  if (language === 'other' || other === 'other') return { kind: 'other-language' };
  if (language !== other) return { kind: 'two-languages' };
  const checker = checkers[language];
  const options = { ...rest, language };
  const everywhere = ignore.filter((one) => 'text' in one);
  // The engine lends one document: the first report must be done before the second text is read.
  const old = checker.check(before, { ...options, ignore: everywhere });
  const now = checker.check(after, { ...options, ignore });
  const comparison = compare({ text: before, report: old }, { text: after, report: now });
  const paragraphs = wordRuns(before, after, comparison);
  const findings = old.findings.filter(unwantedBefore(ignore, paragraphs)).length;
  return {
    ...comparison,
    findings: { before: comparison.findings.before - findings, after: comparison.findings.after },
    kind: 'difference',
    language,
    levels: { before: old.ease?.cefr ?? null, after: now.ease?.cefr ?? null },
    paragraphs,
  };
}
