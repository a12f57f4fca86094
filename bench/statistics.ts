/** Ranks from 1, equal values sharing their mean rank. */
export function ranksOf(values: readonly number[]): number[] {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  const ranks = new Array<number>(values.length).fill(0);
  for (let first = 0; first < order.length; ) {
    let last = first;
    while (order[last + 1]?.value === order[first]?.value && last + 1 < order.length) last += 1;
    for (let place = first; place <= last; place++) ranks[order[place]?.index ?? 0] = (first + last) / 2 + 1;
    first = last + 1;
  }
  return ranks;
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Pearson's correlation of two lists of the same length; `NaN` when one does not vary. */
export function pearson(one: readonly number[], other: readonly number[]): number {
  const [meanOne, meanOther] = [meanOf(one), meanOf(other)];
  let both = 0;
  let varianceOne = 0;
  let varianceOther = 0;
  one.forEach((value, index) => {
    const [a, b] = [value - meanOne, (other[index] ?? 0) - meanOther];
    both += a * b;
    varianceOne += a * a;
    varianceOther += b * b;
  });
  return both / Math.sqrt(varianceOne * varianceOther);
}

/** Spearman's rank correlation, −1 to 1. */
export const spearman = (one: readonly number[], other: readonly number[]): number =>
  pearson(ranksOf(one), ranksOf(other));

/** Random numbers from 0 to 1, the same in every run (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A figure with its 95 % interval. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * A figure of a sample with its percentile interval from 2,000 resamples, the same in every run.
 *
 * For a paired comparison, let the items be pairs and the figure a difference.
 */
export function bootstrap<Item>(
  items: readonly Item[],
  figure: (sample: readonly Item[]) => number,
  draws = 2000,
): Estimate {
  const random = createRandom(20260101);
  const values = Array.from({ length: draws }, () =>
    figure(Array.from(items, () => items[Math.floor(random() * items.length)] as Item)),
  ).sort((a, b) => a - b);
  return {
    value: figure(items),
    low: values[Math.floor(draws * 0.025)] ?? Number.NaN,
    high: values[Math.ceil(draws * 0.975) - 1] ?? Number.NaN,
  };
}
