/** What a text is taken apart into. */
import type { Cues } from './cue-hits.ts';
import type { Measured } from './ease/measure.ts';
import type { WordReading } from './ease/word-reading.ts';
import type { Limits } from './house.ts';
import type { LanguageData, Phrase, PhraseList } from './language-types.ts';
import type { Tokens } from './token-types.ts';

/** The languages with rules of their own. */
export type Language = 'en' | 'ru';

/**
 * What a piece of a letter is. Paragraphs count in reading ease, numbered ones too; rules read list items and headings too.
 *
 * `letterhead`: whose letter it is; `date`: a date alone; `reference`: numbers, contacts, who prepared it;
 * `quotation`: lines after `>`; `foreign`: text in another language than the letter; `line`: one that stands for itself and is none of these.
 */
export type BlockKind =
  | 'letterhead'
  | 'address'
  | 'date'
  | 'reference'
  | 'salutation'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'table-row'
  | 'closing'
  | 'signature'
  | 'enclosure'
  | 'quotation'
  | 'foreign'
  | 'line';

/** A run of lines that belong together. */
export interface Block {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  /** Index of its first sentence; `lastSentence` is exclusive. */
  readonly firstSentence: number;
  readonly lastSentence: number;
}

/** A sentence, or what stands for one: a heading, a list item, a line of an address. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Index of its first token; `lastToken` is exclusive. */
  readonly firstToken: number;
  readonly lastToken: number;
  /** Index of its block. */
  readonly block: number;
  /** Whether it counts in reading ease: a sentence of a paragraph. List items, headings and lines do not. */
  readonly prose: boolean;
  /** Tokens of kind `word` and `number`. */
  readonly words: number;
  /** Tokens of kind `word` that have syllables, and their syllables. */
  readonly spokenWords: number;
  readonly syllables: number;
}

/** A phrase of a list, found in the text. */
export interface PhraseMatch {
  readonly phrase: Phrase;
  readonly firstToken: number;
  /** Exclusive. */
  readonly lastToken: number;
  /** Index of its sentence. */
  readonly sentence: number;
}

/**
 * Words of one language: whole words, beginnings with any ending (`осуществля*`), and expressions or functions that
 * look at a key. Each word of the language is looked at once, not each time it is met.
 */
export type Words = readonly (string | RegExp | ((key: string) => boolean))[];

/** Words that a rule asks for; made with `wordClass`. */
export interface WordClass {
  readonly index: number;
  /** The words, or how to get them from the data of the language. */
  readonly words: Readonly<Partial<Record<Language, Words | ((data: LanguageData) => Words)>>>;
}

/** Words that a rule starts from; made with `startClass`. */
export interface StartClass extends WordClass {
  /** Index of its posting list. */
  readonly start: number;
}

/** A text taken apart. */
export interface Document {
  readonly text: string;
  readonly language: Language;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly tokens: Tokens;
  /** The matches of the phrase lists, by list, in the order of the text; longest match, no overlaps within a list. */
  phrases(list: PhraseList): readonly PhraseMatch[];
  /** The tokens of a class in the text that is read, ascending. */
  where(words: StartClass): Int32Array;
  /** The tokens that are numbers, or words of two to six capitals, in all of the text, ascending. */
  all(what: 'numbers' | 'acronyms'): Int32Array;
  /** Whether a token belongs to a class. */
  is(token: number, words: WordClass): boolean;
  /** The sentence of a token. */
  sentenceOf(token: number): Sentence;
  /** Syllables of a token; 0 for numbers, acronyms, punctuation and addresses. */
  syllables(token: number): number;
  /** Bits of `Reading`: what the sentence model knows of a token as a word. */
  reading(token: number): number;
  /** The hardness that the sentence model gives the word; 0 when the language has no model. */
  hardness(token: number): number;
  /** Both of a word in the form of {@link Tokens.key}; nothing when the language has no model. */
  readingOf(key: string): WordReading | undefined;
  /** The difficulty of the sentences that the model judges; worked out once. Nothing when the language has no model. */
  measured(): Measured | undefined;
  /**
   * What a word is in its sentence, see `morphology/features.ts`; 0 for punctuation and addresses, and for all when the
   * language has no morphology. The words of a sentence are looked at together, when the first is asked for.
   */
  tag(token: number): number;
  /** The likeliest tag of a word by itself, whatever stands beside it: cheaper than `tag`, and less often right. */
  priorTag(token: number): number;
  /** The base form of a word as it is tagged, in the form of {@link Tokens.key}: «рассмотреть» for «рассмотрены». */
  lemma(token: number): string;
  /** The words of the language that rules look up. */
  readonly data: LanguageData;
  /** Limits of the house style, in place of those of the rules. */
  readonly limits: Limits;
  /** Of a part of a text: whether anything but headings and a letterhead stands before it. */
  readonly opened: boolean;
  /** What sentences say in turns of phrase that slots look for, in all of the text; worked out at the first question. */
  cues(): Cues;
  /** What several rules need to know of the text: `make` works it out at the first question, and must always be the same function. */
  shared<Result extends object>(make: (document: Document) => Result): Result;
}
