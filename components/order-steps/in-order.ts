/**
 * Which places of a list need not move so that it gets in order: the longest rising run, gaps allowed.
 *
 * @param order - The right place of each item, in the order in which the items stand.
 */
export function inOrder(order: readonly number[]): ReadonlySet<number> {
  const runs: (readonly number[])[] = [];
  for (const place of order) {
    const before = runs.filter((run) => (run.at(-1) ?? 0) < place).toSorted((a, b) => b.length - a.length)[0] ?? [];
    runs.push([...before, place]);
  }
  return new Set(runs.toSorted((a, b) => b.length - a.length)[0]);
}
