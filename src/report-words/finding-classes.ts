import type { Finding } from '#plain-language';

/** What findings are about, in the order in which they are told. `house`: what a house style looks for. */
export const findingClasses = ['sentences', 'words', 'layout', 'figures', 'tone', 'house'] as const;
export type FindingClass = (typeof findingClasses)[number];

/** The rules of each class; who is in none comes from a house style. */
const rules: Readonly<Record<Exclude<FindingClass, 'house'>, string>> = {
  sentences:
    'agentless-passive converb-clause double-negative genitive-chain hard-sentence impersonal late-main-clause list-in-sentence long-sentence noun-string participle-clause',
  words:
    'archaic-word derived-preposition hard-word latin-abbreviation nominalisation officialese pleonasm pointer-word shall split-predicate term-drift too-many-acronyms undefined-acronym unexplained-term unused-acronym weak-verb',
  layout: 'citation-load cross-reference long-list long-paragraph no-headings vague-heading',
  figures:
    'ambiguous-deadline bare-percentage inconsistent-dates latin-look-alike money-format numeric-date phone-format relative-deadline slash sum-mismatch typography unfilled-placeholder unfinished-sum',
  tone: 'accusing bad-news-without-reason cold-formula mixed-address no-apology shouting third-person-reader threat-first',
};

const classes = new Map(
  (Object.keys(rules) as (keyof typeof rules)[]).flatMap((name) => rules[name].split(' ').map((rule) => [rule, name])),
);

/** What a finding is about. */
export const classOf = ({ rule }: Pick<Finding, 'rule'>): FindingClass => classes.get(rule) ?? 'house';
