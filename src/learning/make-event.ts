import { localDay } from './days.ts';
import type { Writer } from './event-id.ts';
import type { Happening, LearningEvent } from './events.ts';

/**
 * Makes an event of what happened.
 *
 * @param seen - The highest tick of all events known so far.
 * @param now - What the clock of the computer says.
 */
export const makeEvent = (happening: Happening, writer: Writer, seen: number, now: Date): LearningEvent => ({
  id: writer.next(seen),
  time: now.getTime(),
  day: localDay(now),
  ...happening,
});
