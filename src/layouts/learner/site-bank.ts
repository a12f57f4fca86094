import type { BankItem } from '#learning';

/** A piece of a text; an example quotes bad writing and stands in italics. */
export interface TextPart {
  readonly text: string;
  readonly isExample: boolean;
}

/** Where a fact comes from. */
export interface Source {
  readonly title: string;
  readonly url?: string | undefined;
  readonly law?: string | undefined;
}

/** A question as it is shown, in one language; the hashes are those of all languages. */
export interface SiteQuestion extends BankItem {
  /** The hash of the version in this language. */
  readonly hash: string;
  /** Whether several answers can be right. */
  readonly several: boolean;
  readonly stem: readonly TextPart[];
  /** In the same order in all languages. */
  readonly options: readonly {
    readonly text: readonly TextPart[];
    readonly correct: boolean;
    readonly feedback: readonly TextPart[];
  }[];
  readonly feedback: readonly TextPart[];
  readonly source: Source;
}

/** A piece of the letter; without a key it cannot be marked. */
export interface LetterPiece {
  readonly text: string;
  /** The same in all languages for problems and decoys, so that a mark outlives a change of language. */
  readonly key: string | null;
}

/** A letter with problems to mark. */
export interface SiteLetter {
  readonly id: string;
  readonly title: string;
  readonly task: string;
  /** Lines of pieces; an empty line parts paragraphs. */
  readonly lines: readonly (readonly LetterPiece[])[];
  readonly problems: readonly LetterPlace[];
  readonly decoys: readonly LetterPlace[];
  readonly rewritten: readonly string[];
  readonly hash: string;
}

/** A problem of the letter, or what looks like one. */
export interface LetterPlace {
  readonly keys: readonly string[];
  /** Empty for a decoy. */
  readonly name: string;
  readonly passages: readonly string[];
  readonly feedback: string;
}

/** What the diagnostic asks, in one language. */
export interface SiteBank {
  readonly questions: readonly SiteQuestion[];
  readonly letter: SiteLetter | null;
}
