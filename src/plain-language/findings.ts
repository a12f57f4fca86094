import type { House, Ignored } from './house.ts';
import { housePhrase } from './house-phrase.ts';
import { byKey, type LetterFact, type LetterScope, placeOf } from './letter-scope.ts';
import type { Document, Finding, LanguageData, Rule, RuleFinding } from './types.ts';
import { createUnwanted } from './unwanted.ts';

/** A fact with the rule that noted it. */
export interface RuleFact extends LetterFact {
  /** Index of the rule among those of a finder that work part by part. */
  readonly rule: number;
  /** Nothing is said of it: the house style says something in its place. */
  readonly muted: boolean;
}

/** Finds what the rules that are on find in documents of one language. */
export interface Finder {
  /** Whether some findings need the whole letter. */
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

/** A rule, or a part of one, that is run on a document. */
interface Run {
  readonly rule: Rule;
  readonly check: (document: Document) => Iterable<RuleFinding>;
}

type ByPart = Rule & { readonly letter: LetterScope };

/** The order of findings in a report: that of the text; of equals, by rule. */
export const byPlace = (a: Finding, b: Finding): number =>
  a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

/** Sorts findings in place, by {@link byPlace}: rules give theirs in nearly that order. */
function sorted(findings: Finding[]): Finding[] {
  for (let index = 1; index < findings.length; index++) {
    const [before, finding] = [findings[index - 1], findings[index]];
    if (before && finding && byPlace(before, finding) > 0) return findings.sort(byPlace);
  }
  return findings;
}

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
export function createFinder(
  { language, rules: own }: Pick<LanguageData, 'language' | 'rules'>,
  house?: House,
  ignored: readonly Ignored[] = [],
): Finder {
  const severities = house?.rules ?? {};
  const offered = house?.phrases?.length ? [...own, housePhrase] : own;
  const rules = offered.filter((rule) => rule.text[language] && severities[rule.id] !== 'off');
  const letterRules = rules.filter((rule): rule is ByPart => rule.scope === 'letter' && rule.letter !== undefined);
  const houseRules: readonly Run[] = rules.filter((rule) => rule === housePhrase).map(runOf);
  const blockRuns: readonly Run[] = [
    ...rules.filter((rule) => rule.scope !== 'letter').map(runOf),
    ...letterRules.flatMap((rule) => partOf(rule, rule.letter.inBlocks)),
  ];
  const wholeRuns: readonly Run[] = [
    ...rules.filter((rule) => rule.scope === 'letter' && rule.letter === undefined).map(runOf),
    ...letterRules.flatMap((rule) => partOf(rule, rule.letter.inWhole)),
  ];
  const allRuns: readonly Run[] = rules.map(runOf);
  const unwanted = createUnwanted(house, ignored);

  function findingOf(rule: Rule, { severity, start, end, message, suggestions }: Omit<RuleFinding, 'rule'>): Finding {
    const set = severities[rule.id];
    const matters = set === undefined || set === 'off' ? (severity ?? rule.severity) : set;
    return { rule: rule.id, severity: matters, start, end, message, suggestions };
  }

  function isWanted({ text }: Document, finding: Finding): boolean {
    if (!unwanted) return true;
    const { start, end } = finding;
    return !unwanted.isIgnored(text.slice(start, end), finding) && !unwanted.isKept(text, start, end);
  }

  function run(some: readonly Run[], document: Document): Finding[] {
    const findings: Finding[] = [];
    for (const { rule, check } of some) {
      const found = check(document);
      // Most rules find nothing in most letters, and an array is quicker to find empty.
      if (isList(found)) {
        for (let index = 0; index < found.length; index++) findings.push(findingOf(rule, found[index] as RuleFinding));
      } else for (const one of found) findings.push(findingOf(rule, one));
    }
    return unwanted ? findings.filter((finding) => isWanted(document, finding)) : findings;
  }

  /** Tells where the house has a word of its own: of the phrases in a place, that is the one that counts. */
  function takenBy(document: Document): ((rule: string, start: number, end: number) => boolean) | undefined {
    if (document.phrases('house-phrase').length === 0) return undefined;
    const ours = run(houseRules, document);
    return (rule, start, end) => {
      if (!ofPhrases.has(rule)) return false;
      let [low, high] = [0, ours.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((ours[middle]?.end ?? 0) <= start) low = middle + 1;
        else high = middle;
      }
      return (ours[low]?.start ?? end) < end;
    };
  }

  function withoutDoubles(findings: Finding[], document: Document): Finding[] {
    const isTaken = takenBy(document);
    return isTaken ? findings.filter(({ rule, start, end }) => !isTaken(rule, start, end)) : findings;
  }

  function judge(facts: readonly RuleFact[]) {
    const rule = letterRules[facts[0]?.rule ?? -1];
    const found: { fact: number; finding: Finding }[] = [];
    if (!rule) return found;
    for (const verdict of rule.letter.judge(facts, language)) {
      const { fact, part, severity, message, suggestions } = verdict;
      const about = facts[fact];
      if (!about || about.muted) continue;
      const place = placeOf(about, verdict);
      const finding = findingOf(rule, { ...place, message, suggestions, ...(severity && { severity }) });
      const passage = part ? about.passage.slice(...part) : about.passage;
      if (!unwanted?.isIgnored(passage, finding)) found.push({ fact, finding });
    }
    return found;
  }

  function factsIn(document: Document): RuleFact[] {
    const isTaken = takenBy(document);
    const facts: RuleFact[] = [];
    letterRules.forEach(({ id, letter }, rule) => {
      for (const fact of letter.collect(document, false)) {
        const { start, end, passage } = fact;
        if (passage !== '' && unwanted?.isKept(document.text, start, end)) continue;
        facts.push({ ...fact, rule, muted: isTaken?.(id, start, end) === true });
      }
    });
    return facts;
  }

  const inBlocks = (document: Document): Finding[] => sorted(withoutDoubles(run(blockRuns, document), document));
  const inWhole = (document: Document): Finding[] => withoutDoubles(run(wholeRuns, document), document);

  return {
    needsWhole: wholeRuns.length > 0,
    inBlocks,
    factsIn,
    judge,
    inWhole,
    all(document) {
      if (!unwanted && document.phrases('house-phrase').length === 0) return sorted(run(allRuns, document));
      const facts = factsIn(document);
      const findings = [...inBlocks(document), ...inWhole(document)];
      for (const rule of letterRules.keys())
        for (const same of byKey(facts.filter((fact) => fact.rule === rule)))
          for (const { finding } of judge(same)) findings.push(finding);
      return sorted(findings);
    },
  };
}

const runOf = (rule: Rule): Run => ({ rule, check: (document) => rule.check(document) });

const partOf = (rule: ByPart, check: ((document: Document) => Iterable<RuleFinding>) | undefined): Run[] =>
  check ? [{ rule, check: (document) => check.call(rule.letter, document) }] : [];

const isList = (found: Iterable<RuleFinding>): found is readonly RuleFinding[] => Array.isArray(found);
