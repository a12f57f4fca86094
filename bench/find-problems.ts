import type { Finding } from '#plain-language';
import type { Letter, Problem } from './read-letters.ts';

/** The rules that should tell of a kind of fault; where any of several may, all of them. */
export const rulesOfKind: Readonly<Record<string, readonly string[]>> = {
  abbreviation: ['undefined-acronym'],
  accusing: ['accusing'],
  ambiguous_deadline: ['ambiguous-deadline'],
  archaic: ['officialese'],
  bare_percentage: ['bare-percentage'],
  bookish_conjunction: ['derived-preposition', 'officialese'],
  bookish_pronoun: ['officialese', 'pointer-word'],
  bureaucratic_verb: ['officialese', 'split-predicate', 'weak-verb', 'impersonal'],
  citation_load: ['citation-load'],
  cross_reference: ['cross-reference'],
  dangling_converb: ['converb-clause'],
  double_negative: ['double-negative'],
  empty_courtesy: ['cold-formula', 'officialese'],
  hidden_action: ['nominalisation', 'officialese', 'agentless-passive'],
  impersonal_reader: ['third-person-reader', 'officialese'],
  impersonal_salutation: ['cold-formula'],
  jargon: ['officialese'],
  kancelyarit_prefix: ['derived-preposition', 'officialese'],
  late_main: ['late-main-clause', 'converb-clause'],
  latin_letters: ['latin-look-alike'],
  legalese: ['officialese', 'slash'],
  list_in_sentence: ['list-in-sentence'],
  long_sentence: ['long-sentence'],
  mixed_address: ['mixed-address'],
  money_format: ['money-format'],
  no_apology: ['no-apology'],
  no_reason: ['bad-news-without-reason'],
  relative_deadline: ['relative-deadline'],
  nominalisation: ['nominalisation', 'verbal-noun', 'split-predicate', 'genitive-chain', 'impersonal'],
  nominalisation_chain: ['genitive-chain', 'nominalisation', 'verbal-noun', 'split-predicate'],
  noun_string: ['noun-string'],
  numeric_date: ['numeric-date'],
  participial_chain: ['participle-clause'],
  passive_no_actor: ['agentless-passive'],
  phone_format: ['phone-format'],
  reference_only: ['citation-load', 'cross-reference'],
  shouting: ['shouting'],
  split_predicate: ['split-predicate'],
  template_opening: ['officialese'],
  term_drift: ['term-drift'],
  threat_tone: ['threat-first'],
  typography: ['typography'],
  too_many_abbreviations: ['too-many-acronyms'],
  undefined_abbreviation: ['undefined-acronym'],
  unfinished_sum: ['unfinished-sum'],
  vague_subject: ['vague-heading'],
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
