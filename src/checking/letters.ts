/** The engine for pages that check whole letters, with house styles and earlier versions. */
import type { Language } from '#plain-language';
import type { Compared } from './between.ts';
import type { Checking } from './client.ts';
import { type HouseInUse, HouseQueue } from './house-queue.ts';
import type { CheckSettings } from './messages.ts';
import { sharedQueue } from './shared-queue.ts';

export type { Compared, Difference } from './between.ts';
export type { HouseInUse } from './house-queue.ts';
export { HouseRefused } from './house-refused.ts';
export type { CheckSettings } from './messages.ts';

/** The engine for whole letters; it is ready when what reads house styles and what compares is in, too. */
export interface LetterChecking extends Checking {
  /**
   * Compares two versions; a newer question overtakes one that waits.
   *
   * @param settings - For both versions; places of findings that are not wanted are in the second.
   * @throws {CheckingError} When it takes too long, fails, or the engine cannot be loaded.
   */
  compare(before: string, after: string, settings?: CheckSettings): Promise<Compared>;
  /**
   * Reads a house style, in place of the one read before.
   *
   * @param file - What to call it in messages.
   * @throws {HouseRefused} When it is none; the message says field and mend.
   * @throws {CheckingError} When it takes too long, or the engine cannot be loaded.
   */
  readHouse(file: string, json: string): Promise<HouseInUse>;
  /** Forgets the house style that was read. */
  forgetHouse(): void;
}

const join = sharedQueue((first) => new HouseQueue(`${first} letters`));

/** Starts the engine for letters, or joins the one that the page has already started. */
export function openLetterChecking(first: Language): LetterChecking {
  const share = join(first);
  const { queue, caller } = share;
  return {
    ...share,
    readHouse: (file, json) => queue.readHouse(caller, file, json),
    forgetHouse: () => queue.dropHouse(caller),
    compare: (before, after, settings) =>
      queue.ask<'compared'>(caller, { ...settings, kind: 'compare', before, after }).then(({ compared }) => compared),
  };
}
