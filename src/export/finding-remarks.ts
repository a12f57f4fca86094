import type { Report } from '#plain-language';
import { slotGroups } from '#report-words';
import type { Remark } from './comment-marks.ts';
import { oldPlaces } from './kept-stretches.ts';
import type { SheetWords } from './sheet.ts';
import { insteadOf } from './sheet-findings.ts';

/** The words that remarks are made of. */
export type RemarkWords = Pick<
  SheetWords,
  'exporting' | 'severity' | 'nextStep' | 'slotMissing' | 'slots' | 'ready' | 'mend' | 'rewrite' | 'unknown'
>;

/** The first line of a letter has the remark on the whole of it. */
const firstLine = /\S[^\n]*/;

/** What to write beside a letter. */
export interface Remarks {
  readonly remarks: readonly Remark[];
  /** How many findings have no place in the original any more. */
  readonly leftOut: number;
}

/**
 * What to write beside a letter: first how ready it is and what is missing, at its first line, then each finding at its
 * passage, with what to write instead.
 *
 * @param original - The text that the remarks are to stand in, where the letter was edited since.
 */
export function remarksOf(report: Report, text: string, words: RemarkWords, original = text): Remarks {
  const { placeOf } = oldPlaces(original, text);
  const remarks: Remark[] = [];
  for (const finding of report.findings) {
    const place = placeOf(finding);
    const instead = insteadOf(finding, words.exporting);
    const message = `${words.severity[finding.severity]}. ${finding.message}`;
    if (place) remarks.push({ ...place, lines: [message, ...(instead ? [instead] : [])] });
  }
  const leftOut = report.findings.length - remarks.length;
  const whole = remarkOnAll(report, original, words);
  return { remarks: whole ? [whole, ...remarks] : remarks, leftOut };
}

/** How ready a letter is, what to do next, and what is missing. */
function remarkOnAll(report: Report, original: string, words: RemarkWords): Remark | undefined {
  const first = firstLine.exec(original);
  if (!first || report.language === 'other' || report.shape !== 'letter') return undefined;
  const missing = slotGroups(report, Object.keys(words.slots)).missing.map(({ slot }) => words.slots[slot]);
  return {
    start: first.index,
    end: first.index + first[0].length,
    lines: [
      `${words[report.verdict.level]}.`,
      `${words.nextStep}: ${report.verdict.next}`,
      ...(missing.length > 0 ? [`${words.slotMissing}: ${missing.join('; ')}.`] : []),
    ],
  };
}
