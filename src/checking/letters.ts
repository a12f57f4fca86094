/** The engine for pages that check whole letters, with house styles and earlier versions. */
import type { Language } from '#plain-language';
import type { Checking } from './client.ts';
import { type HouseInUse, HouseQueue } from './house-queue.ts';
import { sharedQueue } from './shared-queue.ts';
import { compareIn, type VersionChecking } from './versions.ts';

export type { HouseInUse } from './house-queue.ts';
export { HouseRefused } from './house-refused.ts';

/** The engine for whole letters; it is ready when what reads house styles and what compares is in, too. */
export interface LetterChecking extends Checking, Pick<VersionChecking, 'compare'> {
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

const join = sharedQueue((first) => new HouseQueue(`${first} houses`));

/** Starts the engine for letters, or joins the one that the page has already started. */
export function openLetterChecking(first: Language): LetterChecking {
  const share = join(first);
  const { queue, caller } = share;
  return {
    ...share,
    readHouse: (file, json) => queue.readHouse(caller, file, json),
    forgetHouse: () => queue.dropHouse(caller),
    compare: (before, after) => compareIn(share, before, after),
  };
}
