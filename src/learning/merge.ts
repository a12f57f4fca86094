import type { LearningEvent } from './events.ts';

const byId = (a: LearningEvent, b: LearningEvent): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Events in the order in which they happened, each once. */
export const inOrder = (events: Iterable<LearningEvent>): LearningEvent[] => mergeEvents(events, []);

/**
 * All events of two devices, each once, in the order in which they happened: the same whichever comes first.
 *
 * @param mine - Where both have an event, this one stays: a copy that was changed by hand replaces nothing.
 */
export function mergeEvents(mine: Iterable<LearningEvent>, theirs: Iterable<LearningEvent>): LearningEvent[] {
  const all = new Map<string, LearningEvent>();
  for (const events of [mine, theirs]) {
    for (const event of events) if (!all.has(event.id)) all.set(event.id, event);
  }
  return [...all.values()].sort(byId);
}
