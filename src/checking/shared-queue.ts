import type { Language, Report } from '#plain-language';
import type { CheckQueue } from './check-queue.ts';
import { type Load, watchLoads } from './loads.ts';
import type { CheckSettings } from './messages.ts';

/** Fonts come in a file for each script: one that came only when a letter needs it would be a request by the letter. */
const loadFonts = (): Promise<unknown> => Promise.allSettled([...document.fonts].map((font) => font.load()));

/** A queue, as one element of a page has it. */
export interface Share<Queue> {
  readonly queue: Queue;
  /** Tells the element from the others. */
  readonly caller: symbol;
  /**
   * Resolves when both languages and all fonts are in; from then on nothing is loaded any more.
   *
   * Rejects with a {@link CheckingError} when one cannot be loaded.
   */
  readonly ready: Promise<void>;
  /**
   * Checks a text, as soon as the words of its language are in.
   *
   * A newer check overtakes one that waits: the promise of the older one then settles as the newer one does.
   *
   * @throws {CheckingError} When the check takes too long, fails, or the engine cannot be loaded.
   */
  check(text: string, options?: CheckSettings): Promise<Report>;
  /**
   * Leaves nothing of what this element asked in memory: the worker is ended.
   *
   * @param again - Whether to start another worker at once, and not with the next check.
   */
  forget(again: boolean): void;
  /** Tells of each file that the page or the worker asks the network for, the past ones too. @returns Stops it. */
  watchLoads(tell: (loads: readonly Load[]) => void): () => void;
  /** Lets the worker go; it ends with the last element that uses it. */
  close(): void;
}

/** Makes what gives all elements of a page one queue; the first of them says which language comes first. */
export function sharedQueue<Queue extends CheckQueue>(
  create: (first: Language) => Queue,
): (first: Language) => Share<Queue> {
  let shared: { readonly queue: Queue; readonly fonts: Promise<unknown>; readonly users: Set<symbol> } | null = null;
  return (first) => {
    shared ??= { queue: create(first), fonts: loadFonts(), users: new Set() };
    const mine = shared;
    const { queue, users } = mine;
    const caller = Symbol('caller');
    users.add(caller);
    const ready = queue.ready.then(() => mine.fonts).then(() => {});
    // Who does not wait still learns of a failure by the checks.
    ready.catch(() => {});
    return {
      queue,
      caller,
      ready,
      check: (text, options) =>
        queue.ask<'checked'>(caller, { ...options, kind: 'check', text }).then(({ report }) => report),
      forget: (again) => queue.forget(caller, again),
      watchLoads(tell) {
        const stops = [watchLoads(tell), queue.watchLoads(tell)];
        return () => {
          for (const stop of stops) stop();
        };
      },
      close() {
        users.delete(caller);
        if (users.size > 0) return;
        queue.end();
        if (shared === mine) shared = null;
      },
    };
  };
}
