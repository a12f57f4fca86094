import { keyOf } from './key.ts';
import type { Language, LanguageData, Phrase, Severity } from './types.ts';

/** A house style: what an organisation wants of its letters. Everything may be left out. */
export interface House {
  /** By id of a rule: `off`, or how much its findings matter. */
  readonly rules?: Readonly<Record<string, 'off' | Severity>>;
  readonly limits?: Limits;
  readonly phrases?: readonly HousePhrase[];
  /** Terms that are never flagged, as they are written; capitals and the number of spaces do not matter. */
  readonly keep?: readonly string[];
  /** Abbreviations that every reader of these letters knows. */
  readonly abbreviations?: readonly string[];
}

/** Limits that stand in place of those of the rules. */
export interface Limits {
  /** Most words of a sentence. */
  readonly sentenceWords?: number;
  /** Most words of a paragraph. */
  readonly paragraphWords?: number;
  /** Most sentences of a paragraph. */
  readonly paragraphSentences?: number;
}

/** A phrase that the house does not want. */
export interface HousePhrase {
  /** Words parted by spaces, capitals do not matter; `оказыва*` stands for any ending. */
  readonly phrase: string;
  /** What to write instead, best first; '' = leave it out. Without it or `hint`: leave it out. */
  readonly instead?: readonly string[];
  /** What to write when the sentence must be rewritten. */
  readonly hint?: string;
  /** Default: `warning`. */
  readonly severity?: Severity;
  /** Default: both languages. */
  readonly language?: Language;
}

/**
 * A finding that is not wanted: of a rule, or of any rule when it is left out. Either with the passage that the finding
 * is about, wherever it stands (spaces and line ends do not matter), or with a stretch that the finding starts in.
 */
export type Ignored = { readonly rule?: string } & (
  | { readonly text: string }
  | {
      readonly start: number;
      readonly end: number;
      /** Where the rule is named; an unknown name is reported there. */
      readonly comment?: { readonly start: number; readonly end: number };
    }
);

/** The phrases of a house style in a language, for the automaton of all phrases. */
export function phrasesOf(house: House, language: Language): Phrase[] {
  return (house.phrases ?? [])
    .filter((entry) => entry.language === undefined || entry.language === language)
    .map(({ phrase, instead, hint, severity }) => ({
      list: 'house-phrase',
      pattern: phrase.trim().split(/\s+/).map(keyOf).join(' '),
      instead: instead ?? (hint === undefined ? [''] : []),
      ...(hint !== undefined && { hint }),
      ...(severity && { severity }),
    }));
}

/** The words of a language with the abbreviations of a house style. */
export function dataOf(house: House, data: LanguageData): LanguageData {
  if (!house.abbreviations?.length) return data;
  return { ...data, knownAcronyms: [...data.knownAcronyms, ...house.abbreviations.map(keyOf)] };
}
