import type { ThingId, Trajectory } from '#learning';

/** What came of a move: the new order, or none when a prerequisite holds the module; and what to say. */
export interface Moved {
  readonly order: readonly ThingId[] | null;
  readonly sentence: {
    readonly key: 'moved' | 'heldBy' | 'heldFor';
    readonly values: { readonly n: number };
    /** The module that holds it. */
    readonly other: ThingId;
  };
}

/**
 * Moves a module of the path by one place.
 *
 * @param pathWith - The path for an order that the learner wishes.
 */
export function moved(
  { steps }: Trajectory,
  id: ThingId,
  by: 1 | -1,
  pathWith: (order: readonly ThingId[]) => Trajectory,
): Moved {
  const ids = steps.map(({ module }) => module.id);
  const from = ids.indexOf(id);
  const other = ids[from + by] ?? id;
  const order = ids.map((one) => (one === id ? other : one === other ? id : one));
  const place = pathWith(order).steps.findIndex(({ module }) => module.id === id);
  if (place === from)
    return { order: null, sentence: { key: by < 0 ? 'heldBy' : 'heldFor', values: { n: from + 1 }, other } };
  return { order, sentence: { key: 'moved', values: { n: place + 1 }, other } };
}
