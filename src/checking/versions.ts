/** The engine for pages that compare two versions of a letter. */
import type { Language } from '#plain-language';
import type { Compared } from './between.ts';
import { CheckQueue } from './check-queue.ts';
import { type Share, sharedQueue } from './shared-queue.ts';

export type { Compared, Difference } from './between.ts';

/** The engine for two versions; it is ready when what compares them is in, too. */
export interface VersionChecking extends Pick<Share<CheckQueue>, 'ready' | 'forget' | 'watchLoads' | 'close'> {
  /**
   * Compares two versions; a newer question overtakes one that waits.
   *
   * @throws {CheckingError} When it takes too long, fails, or the engine cannot be loaded.
   */
  compare(before: string, after: string): Promise<Compared>;
}

/** Asks a queue to compare two versions. */
export const compareIn = async (
  { queue, caller }: Pick<Share<CheckQueue>, 'queue' | 'caller'>,
  before: string,
  after: string,
): Promise<Compared> => (await queue.ask<'compared'>(caller, { kind: 'compare', before, after })).compared;

const join = sharedQueue((first) => new CheckQueue(`${first} versions`));

/** Starts the engine for versions, or joins the one that the page has already started. */
export function openVersionChecking(first: Language): VersionChecking {
  const { queue, caller, ...share } = join(first);
  return { ...share, compare: (before, after) => compareIn({ queue, caller }, before, after) };
}
