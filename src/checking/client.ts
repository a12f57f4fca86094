/** The engine for pages: in a worker that cannot reach the network. */
import type { CheckOptions, Language, Report } from '#plain-language';
import { CheckQueue } from './check-queue.ts';

export { CheckingError } from './checking-error.ts';

/** The engine, as one element of a page sees it. */
export interface Checking {
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
  check(text: string, options?: CheckOptions): Promise<Report>;
  /** Lets the worker go; it ends with the last element that uses it. */
  close(): void;
}

/** Fonts come in a file for each script: one that came only when a letter needs it would be a request by the letter. */
const loadFonts = (): Promise<unknown> => Promise.allSettled([...document.fonts].map((font) => font.load()));

let shared: { readonly queue: CheckQueue; readonly fonts: Promise<unknown>; users: number } | null = null;

/** Starts the engine, or joins the one that the page has already started with a language of its own. */
export function openChecking(first: Language): Checking {
  shared ??= { queue: new CheckQueue(first), fonts: loadFonts(), users: 0 };
  const mine = shared;
  mine.users += 1;
  const ready = mine.queue.ready.then(() => mine.fonts).then(() => {});
  // Who does not wait still learns of a failure by the checks.
  ready.catch(() => {});
  const caller = Symbol('caller');
  let open = true;
  return {
    ready,
    check: (text, options = {}) => mine.queue.check(caller, text, options),
    close() {
      if (!open) return;
      open = false;
      mine.users -= 1;
      if (mine.users > 0) return;
      mine.queue.end();
      if (shared === mine) shared = null;
    },
  };
}
