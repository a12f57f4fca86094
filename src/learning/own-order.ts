import type { ThingId } from './events.ts';
import type { Step } from './trajectory.ts';

/**
 * Puts steps into the learner's own order.
 *
 * What the order does not name follows as proposed. A prerequisite comes before what builds on it, wherever it was put.
 */
export function inOwnOrder(steps: readonly Step[], order: readonly ThingId[]): Step[] {
  const byId = new Map(steps.map((step) => [step.module.id, step]));
  const wished = new Set([...order, ...byId.keys()]);
  const sorted = new Set<Step>();
  const visiting = new Set<ThingId>();
  const visit = (id: ThingId): void => {
    const step = byId.get(id);
    if (!step || visiting.has(id)) return;
    visiting.add(id);
    for (const needed of step.module.prerequisites) visit(needed);
    sorted.add(step);
  };
  for (const id of wished) visit(id);
  return [...sorted];
}
