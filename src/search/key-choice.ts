/** The browser's memory of a reader who wants no key for the search. */
const key = 'okno-search-key';

/** Whether a key opens the search; it does unless a reader has said no. */
export const keyIsOn = (): boolean => {
  try {
    return localStorage.getItem(key) !== 'off';
  } catch {
    return true;
  }
};

/**
 * Remembers whether a key opens the search.
 *
 * @returns Whether the browser let us.
 */
export const chooseKey = (on: boolean): boolean => {
  try {
    if (on) localStorage.removeItem(key);
    else localStorage.setItem(key, 'off');
    return true;
  } catch {
    return false;
  }
};
