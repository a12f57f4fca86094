/** Reading ease as pages show it: small enough to be loaded without the engine. */
import type { Report } from '../types.ts';
import { easeOf } from './scale.ts';

export { bandOf, easeOf } from './scale.ts';

/**
 * Reading ease of a text of any length, for exercises on single sentences: the mean difficulty of its sentences,
 * weighted by their words.
 *
 * @returns 0 (hardest) to 100 (easiest), whole; `null` when the text has no prose or is in neither language.
 */
export function easeOfText(report: Report, text: string): number | null {
  if (report.language === 'other' || report.sentences.length === 0) return null;
  let words = 0;
  let sum = 0;
  for (const { start, end, difficulty } of report.sentences) {
    const weight = text.slice(start, end).split(/\s+/).length;
    words += weight;
    sum += weight * difficulty;
  }
  return Math.round(easeOf(report.language, sum / words));
}
