import type { House, Ignored } from './house.ts';
import { housePhrase } from './house-phrase.ts';
import { byKey, type LetterFact, type LetterScope } from './letter-scope.ts';
import { allRules } from './rules/index.ts';
import type { Document, Finding, Language, Rule, RuleFinding } from './types.ts';
import { createUnwanted } from './unwanted.ts';

/** A fact with the rule that noted it. */
export interface RuleFact extends LetterFact {
  /** Index of the rule among {@link Finder.letterRules}. */
  readonly rule: number;
}

/** Finds what the rules that are on find in documents of one language. */
export interface Finder {
  readonly letterRules: readonly (Rule & { readonly letter: LetterScope })[];
  /** Whether a rule of the whole letter cannot work part by part. */
  readonly needsWhole: boolean;
  /** Findings of rules that look at blocks, in the order that reports have. */
  inBlocks(document: Document): Finding[];
  /** What rules of the whole letter note; by rule, then in the order of the text. */
  factsIn(document: Document): RuleFact[];
  /** What facts of one rule and one key make, each with the index of its fact; what is ignored is left out. */
  judge(facts: readonly RuleFact[]): { readonly fact: number; readonly finding: Finding }[];
  /** Findings of the rules that need the whole letter. */
  inWhole(document: Document): Finding[];
  /** All of it, in the order that reports have. */
  all(document: Document): Finding[];
}

/** The order of findings in a report: that of the text; of equals, by rule. */
export const byPlace = (a: Finding, b: Finding): number =>
  a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

/** Rules whose phrases give way to those of the house in the same place. */
const ofPhrases: ReadonlySet<string> = new Set([
  'archaic-word',
  'cold-formula',
  'derived-preposition',
  'hard-word',
  'latin-abbreviation',
  'officialese',
  'unexplained-term',
]);

/** Makes what finds: the rules of a language, as the house style sets them, without what is ignored. */
export function createFinder(language: Language, house?: House, ignored: readonly Ignored[] = []): Finder {
  const severities = house?.rules ?? {};
  const offered = house?.phrases?.length ? [...allRules, housePhrase] : allRules;
  const rules = offered.filter((rule) => rule.text[language] && severities[rule.id] !== 'off');
  const blockRules = rules.filter((rule) => rule.scope !== 'letter');
  const letterRules = rules.filter((rule): rule is Rule & { readonly letter: LetterScope } => isByPart(rule));
  const wholeRules = rules.filter((rule) => rule.scope === 'letter' && !isByPart(rule));
  const houseRules = rules.filter((rule) => rule === housePhrase);
  const unwanted = createUnwanted(house, ignored);

  const findingOf = (rule: Rule, { severity, start, end, message, suggestions }: RuleFinding): Finding => ({
    rule: rule.id,
    severity: severityOf(severities[rule.id]) ?? severity ?? rule.severity,
    start,
    end,
    message,
    suggestions,
  });
  const isWanted = ({ text }: Document, finding: Finding): boolean => {
    if (!unwanted) return true;
    const { start, end } = finding;
    return !unwanted.isIgnored(text.slice(start, end), finding) && !unwanted.isKept(text, start, end);
  };

  function run(some: readonly Rule[], document: Document): Finding[] {
    const findings: Finding[] = [];
    const add = (rule: Rule, found: RuleFinding): void => {
      const finding = findingOf(rule, found);
      if (isWanted(document, finding)) findings.push(finding);
    };
    for (const rule of some) {
      const found = rule.check(document);
      // Most rules find nothing in most letters, and an array is quicker to find empty.
      if (isList(found)) for (const one of found) add(rule, one);
      else for (const one of found) add(rule, one);
    }
    return findings;
  }

  /** Of the phrases in a place, the house's word is the one that counts. */
  function withoutDoubles(findings: Finding[], document: Document): Finding[] {
    if (document.phrases('house-phrase').length === 0) return findings;
    const ours = run(houseRules, document);
    return findings.filter(({ rule, start, end }) => {
      if (!ofPhrases.has(rule)) return true;
      let [low, high] = [0, ours.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((ours[middle]?.end ?? 0) <= start) low = middle + 1;
        else high = middle;
      }
      return (ours[low]?.start ?? end) >= end;
    });
  }

  function judge(facts: readonly RuleFact[]) {
    const rule = letterRules[facts[0]?.rule ?? -1];
    if (!rule) return [];
    return [...rule.letter.judge(facts, language)].flatMap(({ fact, ...verdict }) => {
      const { start, end, passage } = facts[fact] ?? { start: 0, end: 0, passage: '' };
      const finding = findingOf(rule, { start, end, ...verdict });
      return unwanted?.isIgnored(passage, finding) ? [] : [{ fact, finding }];
    });
  }

  function factsIn(document: Document): RuleFact[] {
    return letterRules.flatMap((rule, index) =>
      [...rule.letter.collect(document)]
        .filter(({ start, end }) => !unwanted?.isKept(document.text, start, end))
        .map((fact) => ({ ...fact, rule: index })),
    );
  }

  const inBlocks = (document: Document): Finding[] => withoutDoubles(run(blockRules, document), document).sort(byPlace);

  const inWhole = (document: Document): Finding[] => withoutDoubles(run(wholeRules, document), document);

  return {
    letterRules,
    needsWhole: wholeRules.length > 0,
    inBlocks,
    factsIn,
    judge,
    inWhole,
    all(document) {
      const facts = factsIn(document);
      if (facts.length === 0 && wholeRules.length === 0) return inBlocks(document);
      const ofLetter = letterRules.flatMap((_, index) =>
        [...byKey(facts.filter(({ rule }) => rule === index)).values()].flatMap((same) =>
          judge(same).map(({ finding }) => finding),
        ),
      );
      return [...inBlocks(document), ...ofLetter, ...inWhole(document)].sort(byPlace);
    },
  };
}

const isList = (found: Iterable<RuleFinding>): found is readonly RuleFinding[] => Array.isArray(found);

const isByPart = (rule: Rule): boolean => rule.scope === 'letter' && rule.letter !== undefined;

const severityOf = (set: 'off' | Finding['severity'] | undefined): Finding['severity'] | undefined =>
  set === 'off' ? undefined : set;
