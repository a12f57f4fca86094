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

const resamples = 400;
/** Past some hundred sentences the interval no longer moves: a sample of them is enough. */
const mostItems = 400;

/**
 * The 95 % interval of a figure by resampling the items that it is made of, the same in every run.
 *
 * @param figure - Of a sample that may hold an item more than once.
 */
export function resample<Item>(
  items: readonly Item[],
  figure: (sample: readonly Item[]) => number,
): { readonly low: number; readonly high: number } {
  const random = createRandom(items.length);
  const size = Math.min(items.length, mostItems);
  const figures = Array.from({ length: resamples }, () => {
    const sample: Item[] = [];
    for (let draw = 0; draw < size; draw++) {
      const item = items[Math.floor(random() * items.length)];
      if (item !== undefined) sample.push(item);
    }
    return figure(sample);
  }).sort((a, b) => a - b);
  return {
    low: figures[Math.floor(resamples * 0.025)] ?? Number.NaN,
    high: figures[Math.ceil(resamples * 0.975) - 1] ?? Number.NaN,
  };
}
