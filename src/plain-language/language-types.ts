/** What the engine is told about a language. */
import type { Abbreviations } from './abbreviations.ts';
import type { Language } from './document-types.ts';
import type { EncodedSplitPredicates, LinearEaseModel, ReadingData, SyllableTable } from './encoded.ts';
import type { Lexicon } from './lexicon.ts';
import type { WordAnalyst } from './morphology/morphology.ts';
import type { Rule, Severity } from './rule-types.ts';
import type { Tokens } from './token-types.ts';

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
  readonly hint?: string | undefined;
  /** A small thing: its findings are `info`, unless a sentence is crowded with such phrases. */
  readonly mild?: boolean | undefined;
  /** A mild phrase that is good English: told only where a sentence is crowded with mild phrases. */
  readonly faint?: boolean | undefined;
  /** Words that tell another sense when the phrase stands after them, or before them. */
  readonly notAfter?: readonly string[] | undefined;
  readonly notBefore?: readonly string[] | undefined;
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
