/** Names for a range of the score, from hard to easy. */
export type Band = 'very-hard' | 'hard' | 'fair' | 'easy' | 'very-easy';

/** How easy the prose of a text is to read. */
export interface Ease {
  /** 0 (hardest) to 100 (easiest), whole. */
  readonly score: number;
  readonly band: Band;
  /** 95 % interval of the score by resampling the sentences: 0 to 100, whole. */
  readonly low: number;
  readonly high: number;
  /** The level of the Common European Framework of Reference; in Russian as people put single sentences on it. */
  readonly cefr?: 'A1' | 'A2' | 'B1' | 'B2' | 'C1' | 'C2';
  /** At most three changes that would raise the score most, the best first. */
  readonly edits?: readonly EaseEdit[];
}

/** A change that was tried out; `gain` is what it adds to the score, in points to one decimal. */
export type EaseEdit = { readonly start: number; readonly end: number; readonly gain: number } & (
  | { /** The second sentence begins `at`. */ readonly kind: 'split'; readonly at: number }
  | { /** '' leaves the words out. */ readonly kind: 'replace'; readonly text: string }
);

/** What sets the difficulty of a sentence off from an average easy one, in parts that add up; negative: easier. */
export type Contribution = { readonly points: number } & (
  | { readonly cause: 'length'; readonly words: number }
  | { readonly cause: 'word'; readonly start: number; readonly end: number }
  | { /** Content words that are not named; in Russian long ones. */ readonly cause: 'words'; readonly words: number }
  | { /** So many nouns and words that agree with them. */ readonly cause: 'nouns'; readonly words: number }
  | { /** So many participles and converbs. */ readonly cause: 'participles'; readonly words: number }
  | {
      /** So many words without a mark between them. */
      readonly cause: 'stretch';
      readonly start: number;
      readonly end: number;
      readonly words: number;
    }
  | { /** A chain of genitives. */ readonly cause: 'genitives'; readonly start: number; readonly end: number }
);
