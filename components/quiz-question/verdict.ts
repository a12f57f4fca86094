import { fill, type Words } from '#i18n';
import type { Answer } from './answer-state.ts';

/** Checks after which the answer is shown. */
export const tries = 2;

/** Whether exactly the right answers were chosen. */
export const isCorrect = (chosen: readonly number[], right: readonly number[]): boolean =>
  chosen.length === right.length && chosen.every((index) => right.includes(index));

/** The whole verdict in words; before the last try it does not give away what was not chosen. */
export function verdict(
  words: Words['quiz'],
  kind: 'single' | 'multiple',
  { chosen, attempt }: Answer,
  right: readonly number[],
): string {
  if (isCorrect(chosen, right)) return words.wasRight;
  if (attempt >= tries) return kind === 'single' ? words.shown : words.allShown;
  if (kind === 'single') return words.notYet;
  const hits = chosen.filter((index) => right.includes(index)).length;
  if (hits === 0) return words.none;
  return hits === chosen.length ? words.incomplete : fill(words.some, { right: hits, chosen: chosen.length });
}
