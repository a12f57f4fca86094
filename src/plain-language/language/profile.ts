import type { SyllableTable } from '../encoded.ts';

/** What differs between languages in the code; the words are in `data/<language>/`. */
export interface LanguageProfile {
  /** Makes what counts the syllables of a word in the form of `Tokens.key`, 0 or more; ask once for each word type. */
  createSyllables(table: SyllableTable): (key: string) => number;
  /** Letters that make a syllable; a short word without them is an abbreviation. */
  readonly vowels: string;
  /** The longest abbreviation that is told by the small letter behind it, when it ends as no word that is whole does. */
  readonly longestUnlisted: number;
  /** Prepositions that a date can begin with. */
  readonly prepositions: ReadonlySet<string>;
  /** How surnames end that say who has done something. */
  readonly agent?: RegExp;
  /** How surnames end that initials may follow, where they may: «Макетов Т. Т.» */
  readonly surname?: RegExp;
}
