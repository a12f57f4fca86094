/** `1:78` is version 1, done with reading ease 78; `1:` is not done. */
export const writeState = (best: number | null): string => `1:${best ?? ''}`;

/**
 * Reads what {@link writeState} wrote.
 *
 * @returns The reading ease, 0 to 100; `null` when the exercise is not done, or when the text is not such a state.
 */
export function readState(state: string): number | null {
  const [, ease] = /^1:(\d{1,2}|100)$/.exec(state) ?? [];
  return ease === undefined ? null : Number(ease);
}
