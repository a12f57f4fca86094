/** What rules are and what they find. */
import type { Document, Language } from './document-types.ts';
import type { LetterScope } from './letter-scope.ts';

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

/** Where a text says something. */
export type Passage = Pick<Finding, 'start' | 'end'>;

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
