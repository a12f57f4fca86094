const key = 'okno-progress-kept';

/**
 * Whether progress was kept here before.
 *
 * Browsers replace a broken database with an empty one and say nothing: this mark, in another storage, tells the learner.
 */
export function wasKept(): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

/** Notes whether there is progress to be missed. */
export function markKept(kept: boolean): void {
  try {
    if (kept) localStorage.setItem(key, '1');
    else localStorage.removeItem(key);
  } catch {
    // Without the mark nothing is lost but the warning.
  }
}
