/** The browser's memory of the language that a reader chose; the first page of the site asks for it. */
const key = 'okno-language';

/** The chosen language; `null` when none was chosen or the browser keeps nothing. */
export const chosenLanguage = (): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};

/** Remembers a choice, where the browser lets us. */
export const chooseLanguage = (language: string): void => {
  try {
    localStorage.setItem(key, language);
  } catch {
    // Without a memory the next visit goes by the browser's language.
  }
};
