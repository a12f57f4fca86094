import type { ReviewItem } from './catalogue.ts';
import { addDays, type Day } from './days.ts';
import type { Progress } from './progress.ts';
import { isDue, type ReviewState, reviewSteps, worries } from './review.ts';

/** An item of the review with its state. */
export interface Queued {
  readonly item: ReviewItem;
  readonly state: ReviewState;
}

/** What about five minutes hold, at half a minute for each item. */
export const fiveMinutes = 10;

/** Facts and terms wait for their first day from the day on which their module was begun. */
function fromModule(item: ReviewItem, { begun }: Progress): ReviewState | undefined {
  const days = item.modules.flatMap((module) => begun.get(module) ?? []).sort();
  const [day] = days;
  if (item.kind === 'question' || day === undefined) return undefined;
  return { item: item.id, hash: item.hashes[0] ?? '', step: 0, due: addDays(day, reviewSteps[0]), day, worry: 'none' };
}

/** The items that are in the review: those that the site still has. What was said about others is kept, and not asked. */
function reviewed(progress: Progress, items: readonly ReviewItem[]): Queued[] {
  return items.flatMap((item) => {
    const state = progress.reviews.get(item.id) ?? fromModule(item, progress);
    return state ? [{ item, state }] : [];
  });
}

/** An item whose text has changed since it was answered is asked again, also when it had been through all steps. */
const isChanged = ({ item, state }: Queued): boolean => !item.hashes.includes(state.hash);

const gravity = ({ state }: Queued): number => worries.indexOf(state.worry);
const dayOf = ({ state }: Queued): string => state.due ?? state.day;

/**
 * The items to ask on a day: sure and wrong first, then wrong, unsure, and the rest; among equals the longest overdue.
 */
export function reviewQueue(progress: Progress, items: readonly ReviewItem[], today: Day): Queued[] {
  return reviewed(progress, items)
    .filter((queued) => isDue(queued.state, today) || isChanged(queued))
    .sort(
      (a, b) =>
        gravity(a) - gravity(b) ||
        (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0) ||
        (a.item.id < b.item.id ? -1 : 1),
    );
}

/** The days on which something comes back, from today on, with the number of items; what is overdue counts for today. */
export function reviewDays(progress: Progress, items: readonly ReviewItem[], today: Day): ReadonlyMap<Day, number> {
  const days = new Map<Day, number>();
  const count = (day: Day): void => void days.set(day, (days.get(day) ?? 0) + 1);
  for (const queued of reviewed(progress, items)) {
    if (isDue(queued.state, today) || isChanged(queued)) count(today);
    else if (queued.state.due !== null) count(queued.state.due);
  }
  return new Map([...days].sort(([a], [b]) => (a < b ? -1 : 1)));
}
