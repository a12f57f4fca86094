/** The vocabulary of the engine. Every `start` and `end` is a UTF-16 offset into the text as given; `end` is exclusive. */
import type { Abbreviations } from './abbreviations.ts';
import type { Cues } from './cue-hits.ts';
import type { Measured } from './ease/measure.ts';
import type { WordReading } from './ease/word-reading.ts';
import type { EncodedSplitPredicates, LinearEaseModel, ReadingData, SyllableTable } from './encoded.ts';
import type { Limits } from './house.ts';
import type { LetterScope } from './letter-scope.ts';
import type { Lexicon } from './lexicon.ts';
import type { WordAnalyst } from './morphology/morphology.ts';
import type { Tokens } from './token-types.ts';

export { TokenFlag, TokenKind, type Tokens } from './token-types.ts';

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

/** The lists of phrases that rules look for; `house-phrase` is of the house style. */
export type PhraseList =
  | 'archaic-word'
  | 'cold-formula'
  | 'derived-preposition'
  | 'double-negative'
  | 'hard-word'
  | 'house-phrase'
  | 'latin-abbreviation'
  | 'impersonal'
  | 'officialese'
  | 'pleonasm'
  | 'pointer-word'
  | 'term'
  | 'weak-verb';

/** An entry of a phrase list. */
export interface Phrase {
  readonly list: PhraseList;
  /** Words in the form of {@link Tokens.key}, separated by spaces; `оказыва*` stands for any ending. */
  readonly pattern: string;
  /**
   * What to write instead, best first, in lower case; '' = leave it out; empty when the sentence must be rewritten.
   * `did/done` is for a pattern that is past tense and participle: the first for the past, the second after `be` or `have`.
   */
  readonly instead: readonly string[];
  /** What to write when the sentence must be rewritten; without it, leave the phrase out or say it plainly. */
  readonly hint?: string;
  /** A small thing: its findings are `info`, unless a sentence is crowded with such phrases. */
  readonly mild?: boolean;
  /** A mild phrase that is good English: told only where a sentence is crowded with mild phrases. */
  readonly faint?: boolean;
  /** Words that tell another sense when the phrase stands after them, or before them. */
  readonly notAfter?: readonly string[];
  readonly notBefore?: readonly string[];
  /** How much its findings matter, where it differs from the rule's. */
  readonly severity?: Severity;
}

/** A verb that carries no meaning of its own, with the noun that carries it and the verb to use. */
export interface LightVerb {
  /** Forms or patterns (`осуществля*`) of the light verb, as {@link Tokens.key}. */
  readonly verbs: readonly string[];
  /** Forms or patterns of the noun. */
  readonly nouns: readonly string[];
  /** The verb to use: `check`, `проверить`. */
  readonly instead: string;
}

/** Words that letters use for one and the same thing. */
export interface TermCluster {
  /** Each with its plural: `claim`, `claims`. */
  readonly terms: readonly (readonly [string, string])[];
  /** Whether `your` before two of them is enough to say that they name one thing. */
  readonly yours?: boolean;
}

/** What the engine must be told about a language; made of the JSON files of `data/<language>/`. */
export interface LanguageData {
  readonly language: Language;
  /** What its letters are checked by. */
  readonly rules: readonly Rule[];
  readonly phrases: readonly Phrase[];
  readonly lightVerbs: readonly LightVerb[];
  /** What tells the end of a sentence. */
  readonly abbreviations: Abbreviations;
  /** The light verbs of a language with cases. */
  readonly splitPredicates?: EncodedSplitPredicates;
  /** Acronyms that need no explanation. */
  readonly knownAcronyms: readonly string[];
  /** Nouns that stand before other nouns in official names of things; singular, without those told by their endings. */
  readonly nouns?: readonly string[];
  /** Two nouns that readers know as one word: `town hall`. */
  readonly nounPairs?: readonly string[];
  readonly termClusters?: readonly TermCluster[];
  /** Past participles of official acts; in Russian the short ones. */
  readonly participles: readonly string[];
  /** What tells a passive; without it there are none to find. */
  readonly passive?: {
    /** Participles that do not end in `ed`. */
    readonly irregular: readonly string[];
    /** Words in `ed` that are no forms of a verb. */
    readonly notVerbs: readonly string[];
    /** Participles that tell a state after `be`, unless `by` follows. */
    readonly adjectives: readonly string[];
  };
  /** How syllables are counted where the letters alone do not tell. */
  readonly syllables: SyllableTable;
  /** The linear model of reading ease, in place of the sentence model; it needs the morphology. */
  readonly linearEase?: LinearEaseModel;
  /** Makes what tells tags and base forms of the words of a lexicon; without it there are none. */
  readonly morphology?: (lexicon: Lexicon) => WordAnalyst;
  /** The sentence model of reading ease; without it and the linear one there is no score. */
  readonly reading?: ReadingData;
}

/** How much a finding matters. */
export type Severity = 'info' | 'warning' | 'error';

/** A replacement that can be applied as it stands. */
export interface Suggestion {
  readonly text: string;
}

/** A passage that is hard to read, and what to do about it. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
  /** Says what to do, in the language of the text. */
  readonly message: string;
  readonly suggestions: readonly Suggestion[];
}

/** What a rule says for itself in one language. */
export interface RuleText {
  /** Names the fault, no full stop. */
  readonly title: string;
  /** Why it matters to the reader, in one to three sentences. */
  readonly why: string;
  /** What to do, in one to three sentences. */
  readonly how: string;
  /** Texts in which the rule finds something, at least two. */
  readonly bad: readonly string[];
  /** The same texts mended, in the same order: the rule is silent. */
  readonly good: readonly string[];
  /** More texts in which the rule is silent: what looks like the fault and is none. */
  readonly alsoGood?: readonly string[];
}

/** One thing that makes a letter hard. On for the languages that it has text for. */
export interface Rule {
  /** Its name in reports, addresses and house styles; lower case with hyphens. */
  readonly id: string;
  readonly severity: Severity;
  readonly source: { readonly title: string; readonly url: string };
  readonly text: Readonly<Partial<Record<Language, RuleText>>>;
  /**
   * What a finding depends on: its block (the default; looking at most 48 tokens and 200 units around it, and at the
   * next block), or all.
   */
  readonly scope?: 'block' | 'letter';
  /** Of scope `letter`: how to work part by part. Without it, only the report of a session has its findings. */
  readonly letter?: LetterScope;
  /** Gives findings in any order, best as an array; `severity` only where it differs from the rule's. */
  check(document: Document): Iterable<RuleFinding>;
}

/** What a rule yields. */
export type RuleFinding = Omit<Finding, 'rule' | 'severity'> & { readonly severity?: Severity };

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

/** What a letter says that a rewrite must not lose. */
export type FactKind =
  | 'amount'
  | 'date'
  | 'period'
  | 'deadline'
  | 'reference'
  | 'form'
  | 'phone'
  | 'url'
  | 'email'
  | 'citation'
  | 'person'
  | 'body'
  | 'negated-decision'
  | 'right'
  | 'number';

/** A fact of a letter, where it stands. */
export interface Fact {
  readonly kind: FactKind;
  /**
   * What the passage means, the same however it is written:
   *
   * - amount: code or name of the currency and the sum with two decimals: `GBP 486.20`, `crowns 486.20`
   * - date, deadline: `2026-02-11`, `2026-02` for a month; `--02-11` when the year cannot be known; a deadline that
   *   counts from a day that the letter does not tell is as written, in lower case
   * - period: `P30D`, `PT20M`, `P66Y6M`; `P10D/working` in working days
   * - number: digits, with `%` for a percentage
   * - right, negated-decision: what it is about: `appeal`, `refused`
   * - others: as written, in one line, without the word before a number: `AMU-7` of “form AMU-7”
   */
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** Readers may take it for another value: `04/05/26`, «до 29.05». */
  readonly ambiguous?: true;
}

/** What a letter is for. */
export type LetterType =
  | 'decision-adverse'
  | 'decision-favourable'
  | 'information-request'
  | 'payment-demand'
  | 'appointment'
  | 'information'
  | 'reply'
  | 'inspection-order'
  | 'inter-agency';

/** What a letter may have to say; the last three in Russian letters only. */
export type SlotId =
  | 'sender'
  | 'addressee'
  | 'date'
  | 'reference'
  | 'subject'
  | 'purpose'
  | 'decision'
  | 'reason'
  | 'action'
  | 'deadline'
  | 'consequence'
  | 'next-steps'
  | 'how-to-act'
  | 'contact'
  | 'appeal'
  | 'help'
  | 'signatory'
  | 'enclosures'
  | 'answers'
  | 'executor'
  | 'incoming-reference';

/** Where a text says something. */
export type Passage = Pick<Finding, 'start' | 'end'>;

/** What a slot says for itself in one language. */
export interface SlotText {
  /** Names what the letter must say, no full stop. */
  readonly title: string;
  /** Why the reader needs it, in one or two sentences. */
  readonly why: string;
  /** What to write, in one or two sentences. */
  readonly how: string;
  /** Texts that say it. */
  readonly good: readonly string[];
  /** Texts that do not. */
  readonly missing: readonly string[];
}

/** One thing that a letter must say. On for the languages that it has text for. */
export interface Slot {
  readonly id: SlotId;
  readonly text: Readonly<Partial<Record<Language, SlotText>>>;
  /** The passage that says it, the best one of several. */
  find(document: Document): Passage | undefined;
}

/** What is wrong with the place of a passage; `message` says what to do, in the language of the text. */
export interface SlotRemark {
  readonly id: 'decision-late' | 'deadline-apart' | 'rights-buried';
  readonly message: string;
}

/**
 * What became of a slot. `unsure`: the text is no letter by itself, so it may stand elsewhere, or its type is in doubt;
 * `not-applicable`: letters of the type do not need it. A passage that is found is always given.
 */
export interface SlotReport extends Partial<Passage> {
  readonly slot: SlotId;
  readonly status: 'found' | 'missing' | 'unsure' | 'not-applicable';
  readonly remark?: SlotRemark;
}

/**
 * What a text was taken for. Only of a `letter` is anything missing; `passage`: a part of one; `letters`: several in one;
 * `thread`: messages with their answers; `long`: too long for a letter.
 */
export type TextShape = 'letter' | 'passage' | 'letters' | 'thread' | 'form' | 'table' | 'long' | 'nothing';

/** How ready a letter is: as weak as its weakest part. */
export interface Verdict {
  /**
   * `rewrite`: not ready, the reader cannot do without what is missing; `mend`: needs work; `ready`: ready to be tested
   * with a reader, for only readers can approve a letter; `unknown`: nothing to judge.
   */
  readonly level: 'ready' | 'mend' | 'rewrite' | 'unknown';
  /** The one next thing to do, in the language of the text. */
  readonly next: string;
}

/** What the engine says of a text. Stable names; documented at `/en/teach/`. */
export interface Report {
  /** `other`: neither English nor Russian, or nothing to read; such a report has counts only. */
  readonly language: Language | 'other';
  /** Version of the engine that wrote the report. */
  readonly version: string;
  readonly counts: {
    readonly words: number;
    readonly sentences: number;
    readonly syllables: number;
    readonly blocks: number;
    /** Blocks of text in another language than the letter: neither scored nor checked. */
    readonly otherBlocks: number;
  };
  /** `null` under 100 words or 5 sentences of prose. */
  readonly ease: Ease | null;
  /** The prose sentences; `difficulty` is the raw value of the model, higher is harder: 1 is A1, 6 is C2. */
  readonly sentences: readonly (Pick<Finding, 'start' | 'end'> & {
    readonly difficulty: number;
    /** What sets it off from an average easy sentence; none when the language has no model. */
    readonly contributions?: readonly Contribution[];
  })[];
  /** What other tools would say, by name; empty under 30 words of prose. */
  readonly formulas: Readonly<Record<string, number>>;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  /** In the order of the text; a wider one before those inside it. */
  readonly facts: readonly Fact[];
  /** What the text was taken for. */
  readonly shape: TextShape;
  /** What the letter is for: as given, or the likeliest type with its share of the evidence, 0 to 1; 0: a mere guess. */
  readonly type: { readonly id: LetterType; readonly confidence: number };
  /** What the letter says and what it does not, by name; empty for `other` languages. */
  readonly slots: readonly SlotReport[];
  readonly verdict: Verdict;
}
