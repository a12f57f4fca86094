/** The engine for pages: in a worker that cannot reach the network. */
import type { CheckOptions, Language, Report } from '#plain-language';
import { CheckQueue } from './check-queue.ts';

export { CheckingError } from './checking-error.ts';
export { HouseRefused } from './house-refused.ts';

/** A house style that the worker has read. */
export interface HouseInUse {
  readonly id: number;
  /** Plugins of retext that it asks for and that a page cannot run. */
  readonly plugins: readonly string[];
}

/** How to check one text in a page; see {@link CheckOptions}. */
export type PageCheckOptions = Omit<CheckOptions, 'house'> & { readonly house?: HouseInUse };

/** The engine, as one element of a page sees it. */
export interface Checking {
  /**
   * Resolves when both languages, what reads house styles, and all fonts are in; from then on nothing is loaded any more.
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
  check(text: string, options?: PageCheckOptions): Promise<Report>;
  /**
   * Reads a house style, in place of the one read before.
   *
   * @param file - What to call it in messages.
   * @throws {HouseRefused} When it is none; the message says field and mend.
   * @throws {CheckingError} When it takes too long, or the engine was opened without house styles.
   */
  readHouse(file: string, json: string): Promise<HouseInUse>;
  /** Lets the worker go; it ends with the last element that uses it. */
  close(): void;
}

/** Fonts come in a file for each script: one that came only when a letter needs it would be a request by the letter. */
const loadFonts = (): Promise<unknown> => Promise.allSettled([...document.fonts].map((font) => font.load()));

interface Shared {
  readonly queue: CheckQueue;
  readonly fonts: Promise<unknown>;
  users: number;
}

/** The engines of the page, by whether they can read house styles. */
const shared = new Map<boolean, Shared>();

/**
 * Starts the engine, or joins the one that the page has already started with a language of its own.
 *
 * @param houses - Whether there may be house styles: what reads them is loaded, too.
 */
export function openChecking(first: Language, { houses = false } = {}): Checking {
  const mine = shared.get(houses) ?? { queue: new CheckQueue(first, houses), fonts: loadFonts(), users: 0 };
  shared.set(houses, mine);
  mine.users += 1;
  const ready = mine.queue.ready.then(() => mine.fonts).then(() => {});
  // Who does not wait still learns of a failure by the checks.
  ready.catch(() => {});
  const caller = Symbol('caller');
  let open = true;
  return {
    ready,
    check: (text, { language, ignore, house } = {}) =>
      mine.queue.check(caller, { text, language, ignore, house: house?.id }),
    readHouse: (file, json) => mine.queue.readHouse(caller, file, json),
    close() {
      if (!open) return;
      open = false;
      mine.queue.forget(caller);
      mine.users -= 1;
      if (mine.users > 0) return;
      mine.queue.end();
      if (shared.get(houses) === mine) shared.delete(houses);
    },
  };
}
