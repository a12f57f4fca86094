import type { Report, SlotId } from '#plain-language';
import { measure } from '../sentence-lab/measure.ts';
import { isSevere } from '../sentence-lab/next-step.ts';

/** What a version must reach. */
export interface Goals {
  /** Least reading ease, 0 to 100. */
  readonly ease: number;
  /** What it must tell. */
  readonly slots: readonly SlotId[];
  /** What it must keep, word for word. */
  readonly keep: readonly string[];
}

/** What was found of a version. */
export interface Judged {
  /** Reading ease, 0 to 100. */
  readonly ease: number;
  /** Whether each goal is reached: reading ease, findings, each of the slots, each of the texts to keep. */
  readonly reached: readonly boolean[];
}

/** Holds a report on a text against the goals. */
export function judged(report: Report, text: string, { ease: least, slots, keep }: Goals): Judged {
  const language = report.language === 'ru' ? 'ru' : 'en';
  const { ease, lost, findings } = measure(report, text, keep, language);
  const told = (id: SlotId): boolean => report.slots.some(({ slot, status }) => slot === id && status === 'found');
  return {
    ease: ease ?? 0,
    reached: [
      ease !== null && ease >= least,
      !findings.some(isSevere),
      ...slots.map(told),
      ...keep.map((fact) => !lost.includes(fact)),
    ],
  };
}
