/** The shapes of the data that `scripts/` make for a language. */

/** What is known of syllables. Every list is words or contexts by number of syllables, separated by spaces. */
export interface SyllableTable {
  /** Places in words that have so many syllables, as `language/en-syllables.ts` writes them. */
  readonly contexts: Readonly<Record<string, string>>;
  /** Words that the contexts miscount. */
  readonly exceptions: Readonly<Record<string, string>>;
}

/** Words with their levels and frequencies, made by `scripts/build-lexicon.ts`. */
export interface EncodedLexicon {
  /**
   * Words in order, each as a capital letter, `A` for 0, that says how many letters it shares with the word before,
   * and its other letters.
   */
  readonly words: string;
  /** One sign for each word: what is known of it. What is known of many words takes less room than each part by itself. */
  readonly facts: string;
  /**
   * What each sign stands for, in threes: the sign; the Zipf frequency in thirds, `a` when it is not known; the level from
   * `a`, none, to `g`, C2, as a capital when the word is familiar.
   */
  readonly kinds: string;
}

/**
 * The model of reading ease, fitted by `scripts/fit-ease.ts`; a difficulty is a CEFR level, A1 = 1 to C2 = 6.
 *
 * Difficulty = `intercept` + `length` · √words + the hardness of the hardest content word + a half of that of the second,
 * a third of that of the third and so on. The hardness of a word is the sum of its traits, each times its weight.
 */
export interface EaseModel {
  readonly intercept: number;
  /** Above 0, so that every word counts. */
  readonly length: number;
  /** Weights by trait, none negative; `ease/traits.ts` says what they are. */
  readonly traits: Readonly<Record<string, number>>;
  /** The average sentence at A1 and A2, which contributions are measured from; `hardness` is that of a content word. */
  readonly easy: { readonly words: number; readonly contentWords: number; readonly hardness: number };
  /** The difficulties where A2, B1, B2, C1 and C2 begin. */
  readonly levels: readonly number[];
}

/** The traits of a sentence as a linear model weighs them; `ease/russian-traits.ts` says what they are. */
export interface LinearTraits {
  /** √letters of the words. */
  readonly length: number;
  /** Syllables beyond two of the longest word, those of the second divided by √2, of the third by √3 and so on. */
  readonly longWords: number;
  /** Words of five syllables or more, divided by fifteen more than there are words. */
  readonly density: number;
  /** ln(1 + nouns and what agrees with them). */
  readonly nominals: number;
  /** ln(1 + participles and converbs). */
  readonly participles: number;
  /** √words of the longest stretch without a mark. */
  readonly stretch: number;
  /** The load of chains of genitives. */
  readonly genitives: number;
}

/**
 * The linear model of reading ease, fitted by `scripts/fit-russian-ease.ts`; a difficulty is a CEFR level, A1 = 1 to
 * C2 = 6: `intercept` + the sum of the traits, each times its weight.
 */
export interface LinearEaseModel {
  readonly intercept: number;
  /** None negative; `length` is above 0, so that every word counts. */
  readonly weights: LinearTraits;
  /** The traits of the average sentence at A1 and A2, which contributions are measured from. */
  readonly easy: LinearTraits;
  /** The difficulties where A2, B1, B2, C1 and C2 begin. */
  readonly levels: readonly number[];
}

/** What the sentence model of a language needs. */
export interface ReadingData {
  readonly lexicon: EncodedLexicon;
  readonly model: EaseModel;
  /** Words that bind others and are never hard themselves, in the form of `Tokens.key`. */
  readonly functionWords: readonly string[];
}

/** What tells parts of speech, cases and base forms, made by `scripts/build-russian-forms.ts` and `train-russian-tagger.ts`. */
export interface EncodedMorphology {
  /** The trie of word endings. */
  readonly forms: string;
  /** The weights of the tagger. */
  readonly weights: string;
}

/** Words by paradigm: endings in the order of the slots, parted by commas, `-` for none; the stems, parted by spaces. */
export type Paradigms = Readonly<Record<string, string>>;

/** Russian verbs that carry no meaning of their own, their nouns and what to use; `scripts/build-light-verbs-ru.ts`. */
export interface EncodedSplitPredicates {
  /** Before the endings, the gender: `m`, `f`, `n`, `p` for nouns without a singular. Six cases, then six of the plural. */
  readonly nouns: Paradigms;
  /** Infinitive, six persons, past, imperative, converb, short participles, stems of full participles. */
  readonly lightVerbs: Paradigms;
  /** The verbs to use: their slots up to the converb. */
  readonly verbs: Paradigms;
  readonly groups: readonly {
    /** Pairs of aspects: `давать/дать`. */
    readonly verbs: string;
    readonly preposition?: string;
    /** Case of the noun: `вин`, `дат`. */
    readonly case: string;
    /** Noun, `~` for a small thing, a mark (`:`, `=`, `.`, `?`) and the verbs or the hint. */
    readonly nouns: readonly string[];
  }[];
}
