import type { Report, Severity } from '#plain-language';
import { slotGroups } from '#report-words';
import type { Remark } from './comment-marks.ts';
import type { SheetWords } from './sheet.ts';
import { insteadOf } from './sheet-findings.ts';

/** The words that remarks are made of. */
export type RemarkWords = Pick<
  SheetWords,
  'exporting' | 'severity' | 'nextStep' | 'slotMissing' | 'slots' | 'ready' | 'mend' | 'rewrite' | 'unknown'
>;

/** The first line of a letter has the remark on the whole of it. */
const firstLine = /\S[^\n]*/;

/**
 * What to write beside a letter: first how ready it is and what is missing, at its first line, then each finding at its
 * passage, with what to write instead.
 */
export function remarksOf(report: Report, text: string, words: RemarkWords): Remark[] {
  const said = (severity: Severity, message: string): string => `${words.severity[severity]}. ${message}`;
  const findings = report.findings.map((finding): Remark => {
    const { start, end, severity, message } = finding;
    const instead = insteadOf(finding, words.exporting);
    return { start, end, lines: [said(severity, message), ...(instead ? [instead] : [])] };
  });
  const first = firstLine.exec(text);
  if (!first || report.language === 'other' || report.shape !== 'letter') return findings;
  const missing = slotGroups(report, Object.keys(words.slots)).missing.map(({ slot }) => words.slots[slot]);
  const whole: Remark = {
    start: first.index,
    end: first.index + first[0].length,
    lines: [
      `${words[report.verdict.level]}.`,
      `${words.nextStep}: ${report.verdict.next}`,
      ...(missing.length > 0 ? [`${words.slotMissing}: ${missing.join('; ')}.`] : []),
    ],
  };
  return [whole, ...findings];
}
