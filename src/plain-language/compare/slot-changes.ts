import type { SlotId, SlotReport } from '../types.ts';
import type { SlotChanges, Version } from './types.ts';

/** Says which parts of a letter a rewrite dropped and which it put in; what is unsure or not needed counts as neither. */
export function slotChanges(before: Version, after: Version): SlotChanges {
  const statuses = new Map(before.report.slots.map(({ slot, status }) => [slot, status]));
  const turned = (from: SlotReport['status'], to: SlotReport['status']): SlotId[] =>
    after.report.slots.flatMap(({ slot, status }) => (status === to && statuses.get(slot) === from ? [slot] : []));
  return {
    lost: turned('found', 'missing'),
    gained: turned('missing', 'found'),
    missing: turned('missing', 'missing'),
  };
}
