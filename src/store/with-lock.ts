const name = 'okno-progress';
const patienceMs = 3000;

/**
 * Works while no other tab does something that cannot be done beside it: tabs add at the same time, one erases or imports.
 *
 * A tab that holds the lock and does not move keeps nobody from saving: every answer has a key of its own, so that to go on
 * without the lock loses nothing.
 */
export async function withLock<Result>(mode: LockMode, work: () => Promise<Result>): Promise<Result> {
  let begun = false;
  const begin = (): Promise<Result> => {
    begun = true;
    return work();
  };
  try {
    return await navigator.locks.request(name, { mode, signal: AbortSignal.timeout(patienceMs) }, begin);
  } catch (error) {
    // No locks without https, none in a frame that may keep nothing, and none in time.
    if (begun) throw error;
    return work();
  }
}
