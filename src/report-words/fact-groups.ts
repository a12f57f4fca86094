import type { Fact, FactKind } from '#plain-language';

/** A fact with the day that it comes to, where its words do not tell the day. */
export interface ToldFact extends Fact {
  readonly day?: string;
}

/** The facts of one kind, in the order of the letter. */
export interface FactGroup {
  readonly kind: FactKind;
  readonly facts: readonly ToldFact[];
}

/** The kinds in the order in which a reader asks for them. */
const kinds: readonly FactKind[] = [
  'deadline',
  'amount',
  'date',
  'period',
  'right',
  'negated-decision',
  'reference',
  'form',
  'citation',
  'phone',
  'url',
  'email',
  'person',
  'body',
  'number',
];

const wholeDay = /^\d{4}-\d\d-\d\d$/;

/** The facts by kind; one that lies in another and means the same is told once, and a kind without facts is left out. */
export function factGroups(facts: readonly Fact[]): FactGroup[] {
  const groups = new Map<FactKind, ToldFact[]>();
  // A wider fact comes before those inside it: only the ones that are still open can hold the next.
  let around: readonly Fact[] = [];
  for (const [index, fact] of facts.entries()) {
    around = around.filter(({ end }) => end > fact.start);
    const isTold = around.some(({ value, end }) => value === fact.value && end >= fact.end);
    around = [...around, fact];
    if (isTold) continue;
    const group = groups.get(fact.kind) ?? [];
    groups.set(fact.kind, group);
    group.push(fact.kind === 'deadline' && isCounted(facts, index) ? { ...fact, day: fact.value } : fact);
  }
  return kinds.flatMap((kind) => {
    const group = groups.get(kind);
    return group ? { kind, facts: group } : [];
  });
}

/** Whether a deadline came to a day by counting: it holds a length of time. */
function isCounted(facts: readonly Fact[], index: number): boolean {
  const deadline = facts[index];
  if (!deadline || !wholeDay.test(deadline.value)) return false;
  for (let inner = index + 1; inner < facts.length; inner++) {
    const fact = facts[inner];
    if (!fact || fact.start >= deadline.end) break;
    if (fact.kind === 'period') return true;
  }
  return false;
}
