import type { Fact } from '../types.ts';
import { sharesArticle } from './same-citation.ts';
import { type Facts, readFacts, sameFact } from './same-fact.ts';
import { sharesSurname } from './same-name.ts';
import { shared, stemsOf } from './stems.ts';
import type { FactChanges, FactPair, Version } from './types.ts';

/** How much of the text around a fact tells its role, in units on each side. */
const around = 60;
/** So much of the words around two facts must be shared for them to have one role. */
const leastShared = 0.5;

/** The facts that are told for the first time. */
function unique(version: Facts): Fact[] {
  const firsts: Fact[] = [];
  const byKind = new Map<string, Fact[]>();
  for (const fact of version.facts) {
    const group = groupOf(fact);
    const known = byKind.get(group) ?? [];
    byKind.set(group, known);
    if (known.some((other) => sameFact(fact, other, version, version))) continue;
    known.push(fact);
    firsts.push(fact);
  }
  return firsts;
}

/** Facts of one group may stand for each other. */
function groupOf({ kind }: Fact): string {
  if (kind === 'date' || kind === 'deadline') return 'time';
  if (kind === 'amount' || kind === 'number') return 'count';
  return kind === 'form' ? 'reference' : kind;
}

/** Numbers may be sums or codes in the other version. */
const mayMatch = (a: string, b: string): boolean =>
  a === b || (a === 'count' && b === 'reference') || (a === 'reference' && b === 'count');

function byGroup(facts: readonly Fact[]): Map<string, Fact[]> {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const group = groupOf(fact);
    const members = groups.get(group);
    if (members) members.push(fact);
    else groups.set(group, [fact]);
  }
  return groups;
}

/** The first fact that says the same in the other version. */
function findSame(fact: Fact, groups: Map<string, Fact[]>, one: Facts, other: Facts): Fact | undefined {
  const own = groupOf(fact);
  for (const [group, members] of groups) {
    if (!mayMatch(own, group)) continue;
    const found =
      members.find((member) => member.kind === fact.kind && sameFact(fact, member, one, other)) ??
      members.find((member) => sameFact(fact, member, one, other));
    if (found) return found;
  }
  return undefined;
}

/** Where the words of a fact stand in the other text, as it is; -1 for nowhere. Short ones are too many to tell. */
function placeOf(fact: Fact, text: string, other: string): number {
  if (fact.kind === 'number' || fact.kind === 'negated-decision' || fact.kind === 'right' || fact.end - fact.start < 4)
    return -1;
  const passage = text.slice(fact.start, fact.end).toLowerCase().replace(/\s+/g, ' ');
  // «года» of «до года» stands in every date.
  if (fact.kind === 'period' && !/\d| /.test(passage)) return -1;
  const at = other.indexOf(passage);
  if (at < 0) return -1;
  const isWord = (unit: string): boolean => /[\p{L}\p{N}@/]/u.test(unit);
  return isWord(other.charAt(at - 1)) || isWord(other.charAt(at + passage.length)) ? -1 : at;
}

/** The words around a fact, its role in the letter. */
function roleOf(fact: Fact, text: string): Set<string> {
  const before = text.slice(Math.max(0, fact.start - around), fact.start);
  const after = text.slice(fact.end, fact.end + around);
  const near = before.slice(before.lastIndexOf('\n\n') + 1);
  const gap = after.indexOf('\n\n');
  return stemsOf(`${near} ${gap < 0 ? after : after.slice(0, gap)}`, 3);
}

/** How likely a fact stands in the place of another, 0 to 1. */
function likeness(a: Fact, b: Fact, roleA: Set<string>, roleB: Set<string>): number {
  if (a.kind === 'citation' && sharesArticle(a.value, b.value)) return 1;
  // A letter has one or two of them: another one stands in the place of the first.
  if (a.kind === 'phone') return leastShared;
  if (a.kind === 'person' && sharesSurname(a.value, b.value)) return 1;
  const least = Math.min(roleA.size, roleB.size);
  return least === 0 ? 0 : shared(roleA, roleB) / least;
}

/** Pairs lost facts with new ones in the same role, the likeliest first. */
function pairChanged(
  lost: readonly Fact[],
  added: readonly Fact[],
  before: Version,
  after: Version,
  dates: readonly [string, string],
): FactPair[] {
  const roles = new Map<Fact, Set<string>>();
  for (const fact of lost) roles.set(fact, roleOf(fact, before.text));
  for (const fact of added) roles.set(fact, roleOf(fact, after.text));
  const none = new Set<string>();
  const groups = byGroup(added);
  const candidates: (FactPair & { score: number })[] = [];
  for (const fact of lost) {
    if (fact.kind === 'right' || fact.kind === 'negated-decision') continue;
    for (const other of groups.get(groupOf(fact)) ?? []) {
      const isLetterDate = fact.value === dates[0] && other.value === dates[1] && fact.kind === 'date';
      const score = isLetterDate ? 1 : likeness(fact, other, roles.get(fact) ?? none, roles.get(other) ?? none);
      if (score >= leastShared) candidates.push({ before: fact, after: other, score });
    }
  }
  candidates.sort((a, b) => b.score - a.score || a.before.start - b.before.start);
  const used = new Set<Fact>();
  const pairs: FactPair[] = [];
  for (const { before: fact, after: other } of candidates) {
    if (used.has(fact) || used.has(other)) continue;
    used.add(fact);
    used.add(other);
    pairs.push({ before: fact, after: other });
  }
  return pairs.sort((a, b) => a.before.start - b.before.start);
}

/** Whether most words of a right that has no name of its own are in one sentence of the other text. */
function isSaid(fact: Fact, text: string, sentences: () => readonly ReadonlySet<string>[]): boolean {
  if (fact.kind !== 'right' || fact.value !== 'other') return false;
  const own = stemsOf(text.slice(fact.start, fact.end));
  return sentences().some((words) => shared(own, words) * 4 >= own.size * 3);
}

/** The words of each sentence of a text, worked out when first asked for. */
function sentencesOf(text: string): () => readonly ReadonlySet<string>[] {
  let known: readonly ReadonlySet<string>[] | undefined;
  return () => {
    known ??= text.split(/[.!?:]\s|\n\s*\n/).map((sentence) => stemsOf(sentence));
    return known;
  };
}

/** What offices between the whole and its smallest part are called. */
const middle = /(?:^| )(?:directorate|division|branch|section|управлени\p{L}+|департамент\p{L}*)$/iu;

/** Whether a middle office is told by the part behind it that was kept: `Taxation Directorate, Arrears Unit`. */
function isToldByPart(fact: Fact, text: string, kept: readonly Fact[]): boolean {
  if (fact.kind !== 'body' || !middle.test(fact.value) || text.charAt(fact.end) !== ',') return false;
  return kept.some(({ kind, start }) => kind === 'body' && start === fact.end + 2);
}

/** More facts than any letter has; the rest is not compared. */
const mostFacts = 2000;

/** What became of the facts of a letter in its second version. */
export function factChanges(before: Version, after: Version): FactChanges {
  const one = readFacts(before.report.facts.slice(0, mostFacts));
  const other = readFacts(after.report.facts.slice(0, mostFacts));
  const [firsts, seconds] = [unique(one), unique(other)];
  const [groupsBefore, groupsAfter] = [byGroup(one.facts), byGroup(other.facts)];
  const flatAfter = after.text.toLowerCase().replace(/\s/g, ' ').replace(/ {2,}/g, ' ');
  const flatBefore = before.text.toLowerCase().replace(/\s/g, ' ').replace(/ {2,}/g, ' ');
  const kept: FactPair[] = [];
  let lost: Fact[] = [];
  const [wordsAfter, wordsBefore] = [sentencesOf(after.text), sentencesOf(before.text)];
  for (const fact of firsts) {
    if (isSaid(fact, before.text, wordsAfter)) continue;
    const same = findSame(fact, groupsAfter, one, other);
    if (same) kept.push({ before: fact, after: same });
    else if (other.cited.has(fact.value)) continue;
    else if (placeOf(fact, before.text, flatAfter) < 0) lost.push(fact);
  }
  // What stands inside a fact that was kept was kept with it: the length of a time limit.
  const keptFacts = kept.map(({ before: fact }) => fact);
  lost = lost.filter(
    (fact) =>
      !keptFacts.some(({ start, end, kind }) => start <= fact.start && end >= fact.end && kind === 'deadline') &&
      !isToldByPart(fact, before.text, keptFacts),
  );
  let added = seconds.filter(
    (fact) =>
      !one.cited.has(fact.value) &&
      !isSaid(fact, after.text, wordsBefore) &&
      !findSame(fact, groupsBefore, other, one) &&
      placeOf(fact, after.text, flatBefore) < 0,
  );
  const changed = pairChanged(lost, added, before, after, [one.letterDate, other.letterDate]);
  const goneBefore = new Set(changed.map((pair) => pair.before));
  const goneAfter = new Set(changed.map((pair) => pair.after));
  lost = lost.filter((fact) => !goneBefore.has(fact));
  added = added.filter((fact) => !goneAfter.has(fact));
  return { kept, changed, lost, added };
}
