import type { Report, SlotReport } from '#plain-language';

/** What a letter must say, by what became of it, each in the order of a letter. */
export interface SlotGroups {
  readonly missing: readonly SlotReport[];
  /** Empty where nothing can be judged. */
  readonly unsure: readonly SlotReport[];
  /** Found, but with a remark. */
  readonly misplaced: readonly SlotReport[];
  readonly found: readonly SlotReport[];
  /** Not needed by letters of this type; empty where nothing can be judged. */
  readonly other: readonly SlotReport[];
  /** Whether it can be said that a part is missing. */
  readonly isJudged: boolean;
}

/** @param names - Of all slots, in the order of a letter. */
export function slotGroups({ slots, shape }: Report, names: readonly string[]): SlotGroups {
  const ordered = slots.toSorted((a, b) => names.indexOf(a.slot) - names.indexOf(b.slot));
  const by = (wanted: SlotReport['status']) => ordered.filter(({ status }) => status === wanted);
  const found = by('found');
  const isJudged = shape === 'letter' || (shape === 'passage' && found.length > 0);
  return {
    missing: by('missing'),
    unsure: isJudged ? by('unsure') : [],
    misplaced: found.filter(({ remark }) => remark),
    found: found.filter(({ remark }) => !remark),
    other: isJudged ? by('not-applicable') : [],
    isJudged,
  };
}
