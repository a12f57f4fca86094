import { localDay } from './days.ts';
import type { Writer } from './event-id.ts';
import type { Happening, LearningEvent } from './events.ts';

/** The most characters that a text of an event may have, so that a file of progress can always be read again. */
export const longestText = 100_000;

/**
 * Makes an event of what happened.
 *
 * @param seen - The highest tick of all events known so far.
 * @param now - What the clock of the computer says.
 * @throws {RangeError} When a text is longer than {@link longestText}.
 */
export function makeEvent(happening: Happening, writer: Writer, seen: number, now: Date): LearningEvent {
  for (const [name, value] of Object.entries(happening)) {
    if (typeof value !== 'string' || value.length <= longestText) continue;
    const got = `${happening.kind}.${name}: Expected ${longestText} characters at most, got ${value.length}`;
    throw new RangeError(`${got}; give its field a maxlength`);
  }
  return { id: writer.next(seen), time: now.getTime(), day: localDay(now), ...happening };
}
