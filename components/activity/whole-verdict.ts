import { fill, type Words } from '#i18n';

/** The verdict on a whole activity in words; before the end it gives no answer away. */
export function wholeVerdict(
  words: Words['activity'],
  rights: readonly boolean[],
  score: number,
  over: boolean,
): string {
  if (score === 1) return words.wasRight;
  const all = rights.length;
  const right = rights.filter(Boolean).length;
  if (all === 1) return over ? words.shown : words.notYet;
  if (right === 0 && !over) return words.notYet;
  return fill(over ? words.shownSome : words.some, { right, all });
}
