import type { Finder } from '../findings.ts';
import { sameFact, sameTold } from '../letter-scope.ts';
import type { Finding } from '../types.ts';
import { moved } from './read-units.ts';
import type { SessionFinding } from './types.ts';
import type { Unit, UnitFact } from './unit.ts';
import type { UnitList } from './unit-list.ts';

/** What rules of the whole letter say anew outside the units that were read again; places in the whole text. */
interface Elsewhere {
  readonly added: readonly SessionFinding[];
  readonly removed: readonly SessionFinding[];
}

/** Keys by rule. */
type Names = ReadonlyMap<number, ReadonlySet<string>>;

/** Facts by rule and key. */
type ByName<Of> = Map<number, Map<string, Of[]>>;

function add<Of>(names: ByName<Of>, { rule, key }: UnitFact, thing: Of): void {
  const keys = names.get(rule) ?? new Map<string, Of[]>();
  if (keys.size === 0) names.set(rule, keys);
  const list = keys.get(key);
  if (list) list.push(thing);
  else keys.set(key, [thing]);
}

function byName(units: readonly Unit[]): ByName<UnitFact> {
  const names: ByName<UnitFact> = new Map();
  for (const { facts } of units) for (const fact of facts) add(names, fact, fact);
  return names;
}

/** Gives facts the findings that the same facts had before, in the same order; tells whether they are the same. */
function takeOver(before: readonly UnitFact[], after: readonly UnitFact[], nextId: () => number): boolean {
  const same =
    before.length === after.length &&
    after.every((fact, index) => {
      const old = before[index];
      return old !== undefined && old.muted === fact.muted && sameFact(old, fact);
    });
  if (!same) return false;
  after.forEach((fact, index) => {
    const old = before[index];
    fact.finding = old?.finding && { ...moved(old.finding, fact.start - old.start), id: nextId() };
  });
  return true;
}

/** The rules and keys whose facts in the units that were read again are not what they were. */
function changedNames(old: readonly Unit[], fresh: readonly Unit[], nextId: () => number): Names {
  const [before, after] = [byName(old), byName(fresh)];
  const changed = new Map<number, Set<string>>();
  const note = (rule: number, key: string): void => {
    const keys = changed.get(rule);
    if (keys) keys.add(key);
    else changed.set(rule, new Set([key]));
  };
  for (const [rule, keys] of after)
    for (const [key, facts] of keys) if (!takeOver(before.get(rule)?.get(key) ?? [], facts, nextId)) note(rule, key);
  for (const [rule, keys] of before) for (const key of keys.keys()) if (!after.get(rule)?.has(key)) note(rule, key);
  return changed;
}

/**
 * Judges again what the change of units calls into question; nothing when their facts are the same as before.
 *
 * @param units - With `fresh` already in place of `old`.
 */
export function judgeAgain(
  units: UnitList,
  finder: Finder,
  { old, fresh }: { readonly old: readonly Unit[]; readonly fresh: readonly Unit[] },
  nextId: () => number,
): Elsewhere {
  const names = changedNames(old, fresh, nextId);
  const added: SessionFinding[] = [];
  const removed: SessionFinding[] = [];
  if (names.size === 0) return { added, removed };
  const again = new Set(fresh.flatMap(({ facts }) => facts));
  for (const same of factsOf(units, names)) {
    const verdicts = new Map(
      finder.judge(same.map(({ fact }) => fact)).map((verdict) => [verdict.fact, verdict.finding]),
    );
    for (const [index, { fact, start }] of same.entries()) {
      const verdict = verdicts.get(index);
      const { finding } = fact;
      if (finding === verdict || (finding && verdict && isSame(finding, verdict))) continue;
      fact.finding = verdict && { ...verdict, id: nextId() };
      if (again.has(fact)) continue;
      if (finding) removed.push(finding);
      if (fact.finding) added.push(moved(fact.finding, start));
    }
  }
  return { added, removed };
}

const isSame = (one: Finding, other: Finding): boolean =>
  one.start === other.start && one.end === other.end && sameTold(one, other);

/** The facts of some names, those of one in one list, with the start of their unit. */
function* factsOf(
  units: UnitList,
  names: Names,
): Iterable<readonly { readonly fact: UnitFact; readonly start: number }[]> {
  const lists: ByName<{ fact: UnitFact; start: number }> = new Map();
  let start = 0;
  for (const { text, facts } of units) {
    for (const fact of facts) if (names.get(fact.rule)?.has(fact.key)) add(lists, fact, { fact, start });
    start += text.length;
  }
  for (const keys of lists.values()) yield* keys.values();
}
