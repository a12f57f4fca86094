/** What a learner last checked. */
export interface Answer {
  /** Places of the chosen answers, from 0, in rising order. */
  readonly chosen: readonly number[];
  /** Number of checks so far; 0 when nothing was checked. */
  readonly attempt: number;
}

/** `1:0,2:1` is version 1, answers 0 and 2, first check. */
export const writeState = ({ chosen, attempt }: Answer): string => `1:${chosen.join(',')}:${attempt}`;

/**
 * Reads what {@link writeState} wrote.
 *
 * @returns `null` when nothing was checked, or when the text does not fit a question with `options` answers.
 */
export function readState(state: string, options: number): Answer | null {
  const [, list, attempt] = /^1:(\d+(?:,\d+)*):([1-9])$/.exec(state) ?? [];
  if (!list) return null;
  const chosen = list.split(',').map(Number);
  return chosen.every((index) => index < options) ? { chosen, attempt: Number(attempt) } : null;
}
