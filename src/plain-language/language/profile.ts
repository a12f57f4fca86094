/** What differs between languages in the code; the words are in `data/<language>/`. */
export interface LanguageProfile {
  /** Syllables of a word in the form of `Tokens.key`, 0 or more. */
  syllables(key: string): number;
  /** Letters that make a syllable; a short word without them is an abbreviation. */
  readonly vowels: string;
  /** How surnames end that initials may follow: «Макетов Т. Т.» */
  readonly surname: RegExp;
  /** How a line starts that greets the reader. */
  readonly salutation: RegExp;
  /** How a line starts that takes leave. */
  readonly closing: RegExp;
  /** How a line starts that is no heading: references, dates, telephone numbers, enclosures. */
  readonly reference: RegExp;
}
