import type { Language, Report } from '#plain-language';
import { easeOfText } from '#plain-language/ease';
import { isKept } from './kept.ts';
import type { Measure } from './next-step.ts';

/** The text with a full stop at its end, without which the engine takes a line for a heading. */
export const asProse = (text: string): string => (/[.!?…]["»”)]*\s*$/.test(text) ? text : `${text.trimEnd()}.`);

/** What a report on {@link asProse} of `text` says for an exercise. */
export function measure(report: Report, text: string, keep: readonly string[], language: Language): Measure {
  return {
    ease: easeOfText(report, asProse(text)),
    lost: keep.filter((fact) => !isKept(fact, text)),
    findings: report.findings,
    sentenceLength: report.counts.words / Math.max(1, report.counts.sentences),
    language: report.language === language,
  };
}
