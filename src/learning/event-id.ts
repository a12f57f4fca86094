/**
 * What names an event, once and for all devices: `00000c-3f9k2m1x0q-0004`.
 *
 * Its parts are the tick of a logical clock, the name of the writer, and the writer's own count. Sorted as text, ids stand
 * in the order in which things happened, whatever the clock of the computer said.
 */
export type EventId = string;

const pattern = /^[0-9a-z]{6}-[0-9a-z]{10}-[0-9a-z]{4,8}$/;
const highestTick = 36 ** 6 - 1;

/** Whether a value can name an event. */
export const isEventId = (value: unknown): value is EventId => typeof value === 'string' && pattern.test(value);

/** The tick of the logical clock at which an event was written. */
export const tickOf = (id: EventId): number => Number.parseInt(id.slice(0, 6), 36);

/** One open page that writes events: two tabs are two writers. */
export interface Writer {
  /**
   * Names the next event.
   *
   * @param seen - The highest tick of all events that the page knows, 0 when there is none.
   */
  next(seen: number): EventId;
}

/**
 * Makes a writer.
 *
 * The tick is one more than any that was seen (Lamport's clock), so that an event always comes after all that its writer
 * knew. A file that was changed by hand may bring the highest tick there is; then the writer's own count keeps the order.
 *
 * @param name - Ten random characters, 0–9 and a–z, which nobody else has.
 */
export function createWriter(name: string): Writer {
  let count = 0;
  let last = 0;
  return {
    next(seen) {
      last = Math.min(Math.max(seen, last) + 1, highestTick);
      count += 1;
      return `${last.toString(36).padStart(6, '0')}-${name}-${count.toString(36).padStart(4, '0')}`;
    },
  };
}
