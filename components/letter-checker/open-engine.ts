import { type LetterChecking, openLetterChecking } from '#checking/letters';
import type { Language } from '#plain-language';
import { countRequests } from './count-requests.ts';

/** An engine whose requests are counted. */
export type Engine = Pick<LetterChecking, 'check' | 'compare' | 'readHouse' | 'forgetHouse' | 'forget' | 'close'>;

/** What is told of an engine. */
interface Listeners {
  /** The number of requests since the engine was ready and what was asked for, at once and whenever it grows. */
  requests(count: number, names: readonly string[]): void;
  /** It could not be loaded. */
  lost(): void;
}

/**
 * Starts the engine, and counts the requests of the page from the moment it is ready.
 *
 * @param others - Loads what else must be in before the page is ready.
 */
export function openEngine(language: Language, others: () => Promise<unknown>, listeners: Listeners): Engine {
  const checking = openLetterChecking(language);
  let open = true;
  let stop: (() => void) | null = null;
  checking.ready.then(others).then(
    () => {
      if (open) stop = countRequests(checking, listeners.requests);
    },
    () => {
      if (open) listeners.lost();
    },
  );
  return {
    check: (text, options) => checking.check(text, options),
    compare: (before, after, settings) => checking.compare(before, after, settings),
    readHouse: (file, json) => checking.readHouse(file, json),
    forgetHouse: () => checking.forgetHouse(),
    forget: (again) => checking.forget(again),
    close() {
      open = false;
      stop?.();
      checking.close();
    },
  };
}
