import type { Finder } from '../findings.ts';
import { moved } from './read-units.ts';
import type { SessionFinding } from './types.ts';
import type { Unit, UnitFact } from './unit.ts';
import type { UnitList } from './unit-list.ts';

/** What rules of the whole letter say anew outside the units that were read again; places in the whole text. */
interface Elsewhere {
  readonly added: readonly SessionFinding[];
  readonly removed: readonly SessionFinding[];
}

const nothing: Elsewhere = { added: [], removed: [] };
const nameOf = ({ rule, key }: UnitFact): string => `${rule} ${key}`;

/** Gives facts the findings that the same facts had before, in the same order; tells whether they are the same. */
function takeOver(before: readonly UnitFact[], after: readonly UnitFact[], nextId: () => number): boolean {
  const same =
    before.length === after.length &&
    after.every((fact, index) => {
      const old = before[index];
      return old && nameOf(old) === nameOf(fact) && old.kind === fact.kind && old.passage === fact.passage;
    });
  if (!same) return false;
  after.forEach((fact, index) => {
    const finding = before[index]?.finding;
    fact.finding = finding && { ...finding, start: fact.start, end: fact.end, id: nextId() };
  });
  return true;
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
  const before = old.flatMap(({ facts }) => facts);
  const after = fresh.flatMap(({ facts }) => facts);
  if (takeOver(before, after, nextId)) return nothing;
  const names = new Set([...before, ...after].map(nameOf));
  const again = new Set(after);
  const added: SessionFinding[] = [];
  const removed: SessionFinding[] = [];
  for (const same of factsOf(units, names)) {
    const verdicts = new Map(
      finder.judge(same.map(({ fact }) => fact)).map((verdict) => [verdict.fact, verdict.finding]),
    );
    for (const [index, { fact, start }] of same.entries()) {
      const verdict = verdicts.get(index);
      const { finding } = fact;
      if (finding?.message === verdict?.message && finding?.severity === verdict?.severity) continue;
      fact.finding = verdict && { ...verdict, start: fact.start, end: fact.end, id: nextId() };
      if (again.has(fact)) continue;
      if (finding) removed.push(finding);
      if (fact.finding) added.push(moved(fact.finding, start));
    }
  }
  return { added, removed };
}

/** The facts of some rules and keys, those of one in one list, with the start of their unit. */
function factsOf(
  units: UnitList,
  names: ReadonlySet<string>,
): Iterable<{ readonly fact: UnitFact; readonly start: number }[]> {
  const lists = new Map<string, { fact: UnitFact; start: number }[]>();
  let start = 0;
  for (const { text, facts } of units) {
    for (const fact of facts) {
      const name = nameOf(fact);
      if (!names.has(name)) continue;
      const list = lists.get(name);
      if (list) list.push({ fact, start });
      else lists.set(name, [{ fact, start }]);
    }
    start += text.length;
  }
  return lists.values();
}
