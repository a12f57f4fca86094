import type { Sure } from './activity-answered.ts';

/** What a learner last checked. */
export interface Answer {
  /** In the form of its activity; empty when nothing was checked. */
  readonly response: string;
  /** Number of checks so far; 0 when nothing was checked. */
  readonly attempt: number;
  readonly sure: Sure;
}

/** An activity that was not checked yet. */
export const untouched: Answer = { response: '', attempt: 0, sure: null };

/** Longest response that is read, in characters. */
const longest = 4000;

/** `1:2:3:0,2` is version 1, second check, certain, answers 0 and 2; a `0` for the third part is “not said”. */
export const writeState = ({ response, attempt, sure }: Answer): string => `1:${attempt}:${sure ?? 0}:${response}`;

/**
 * Reads what {@link writeState} wrote.
 *
 * @returns `null` when nothing was checked, or when the text is not such a state.
 */
export function readState(state: string): Answer | null {
  const [, attempt, sure, response] = /^1:([1-9]):([0-3]):(.+)$/s.exec(state) ?? [];
  if (!response || response.length > longest) return null;
  return { response, attempt: Number(attempt), sure: (Number(sure) || null) as Sure };
}
