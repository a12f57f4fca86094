import { fill, type Words } from '#i18n';

/** The kinds of questions. */
export type QuizKind = 'single' | 'multiple' | 'true-false';

/** What was chosen, and what is right. */
export interface Choice {
  readonly kind: QuizKind;
  /** Places of the chosen answers, from 0, in rising order. */
  readonly chosen: readonly number[];
  readonly right: readonly number[];
  /** Whether the statement was judged rightly; `true` where there is none. */
  readonly claimIsRight: boolean;
}

/** Share that is right, 0 to 1: each right choice counts, and each wrong one takes a right one away. */
export function scoreOf({ kind, chosen, right, claimIsRight }: Choice): number {
  const hits = chosen.filter((index) => right.includes(index)).length;
  const share = Math.max(0, 2 * hits - chosen.length) / right.length;
  return kind === 'true-false' ? (share + Number(claimIsRight)) / 2 : share;
}

/** The whole verdict in words; before the last try it does not give away what was not chosen. */
export function verdict(words: Words['quiz'], choice: Choice, over: boolean): string {
  const { kind, chosen, right, claimIsRight } = choice;
  if (scoreOf(choice) === 1) return words.wasRight;
  if (over) return { single: words.shown, multiple: words.allShown, 'true-false': words.bothShown }[kind];
  const hits = chosen.filter((index) => right.includes(index)).length;
  if (kind === 'single') return words.notYet;
  if (kind === 'true-false') {
    if (claimIsRight) return words.wrongReason;
    return hits > 0 ? words.wrongClaim : words.wrongBoth;
  }
  if (hits === 0) return words.none;
  return hits === chosen.length ? words.incomplete : fill(words.some, { right: hits, chosen: chosen.length });
}
