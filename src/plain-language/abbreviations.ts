/** Abbreviations with their point left off, by what may follow, and the words that help to decide. */
export interface Abbreviations {
  /** Stand before a name and end no sentence: `Dr`. */
  readonly title: readonly string[];
  /** End no sentence: `e.g`. */
  readonly inside: readonly string[];
  /** End a sentence before a starter only, never before a number: `No`, `p`. */
  readonly beforeNumber: readonly string[];
  /** End a sentence before a starter only: `U.S`; with `title` as well, they may follow a name: `St`. */
  readonly seldomEnd: readonly string[];
  /** End a sentence before any capital letter: `etc`. */
  readonly mayEnd: readonly string[];
  /** Acts whose parts have numbers, in the genitive: «п. 5. Правил». */
  readonly acts?: readonly string[];
  /** Capitalised words that start no sentence after an abbreviation: `Monday`. */
  readonly dates: readonly string[];
  /** Words that a single letter may number: `Part` B. */
  readonly labels: readonly string[];
  /** Words that, capitalised, start a sentence rather than a name. */
  readonly starters: readonly string[];
}
