import type { Finding } from '#plain-language';
import type { Letter, Problem } from './read-letters.ts';

/** The rules that should tell of a kind of fault; where any of several may, all of them. */
export const rulesOfKind: Readonly<Record<string, readonly string[]>> = {
  abbreviation: ['undefined-acronym'],
  accusing: ['accusing'],
  archaic: ['officialese'],
  bookish_conjunction: ['derived-preposition', 'officialese'],
  bookish_pronoun: ['officialese', 'pointer-word'],
  bureaucratic_verb: ['officialese', 'split-predicate', 'weak-verb', 'impersonal'],
  double_negative: ['double-negative'],
  empty_courtesy: ['cold-formula', 'officialese'],
  hidden_action: ['nominalisation', 'officialese', 'agentless-passive'],
  impersonal_reader: ['third-person-reader', 'officialese'],
  impersonal_salutation: ['cold-formula'],
  jargon: ['officialese'],
  kancelyarit_prefix: ['derived-preposition', 'officialese'],
  legalese: ['officialese'],
  long_sentence: ['long-sentence'],
  no_apology: ['no-apology'],
  no_reason: ['bad-news-without-reason'],
  nominalisation: ['nominalisation', 'split-predicate', 'impersonal'],
  nominalisation_chain: ['genitive-chain', 'nominalisation', 'split-predicate'],
  noun_string: ['noun-string'],
  numeric_date: ['numeric-date'],
  passive_no_actor: ['agentless-passive'],
  shouting: ['shouting'],
  split_predicate: ['split-predicate'],
  template_opening: ['officialese'],
  term_drift: ['term-drift'],
  threat_tone: ['threat-first'],
  too_many_abbreviations: ['too-many-acronyms'],
  undefined_abbreviation: ['undefined-acronym'],
  unused_abbreviation: ['unused-acronym'],
  wordy: ['officialese'],
};

/** A known fault, and what the engine said of the passage. */
export interface Outcome extends Problem {
  readonly letter: string;
  /** Whether a finding overlaps the passage. */
  readonly found: boolean;
  /** Whether one of a rule for this kind of fault does. */
  readonly named: boolean;
}

/**
 * Compares the known faults of a letter with the findings.
 *
 * @throws {RangeError} When a quote does not stand in its letter.
 */
export function findProblems({ name, text, problems }: Letter, findings: readonly Finding[]): Outcome[] {
  const flat = text.toLowerCase();
  return problems.map(({ kind, quote }) => {
    const start = flat.indexOf(quote.toLowerCase());
    if (start < 0) throw new RangeError(`${name}: Expected “${quote}” in the letter, got none; quote it as it stands`);
    const over = findings.filter((finding) => finding.start < start + quote.length && finding.end > start);
    const named = over.some(({ rule }) => rulesOfKind[kind]?.includes(rule));
    return { letter: name, kind, quote, found: over.length > 0, named };
  });
}
