/** How many samples are drawn. */
export const sampleCount = 400;
/** Past some hundred sentences an interval no longer moves: a sample of them is enough. */
const mostDrawn = 400;
/** Draws for so few sentences are kept: most letters have no more, and all of them together take 2 MB at most. */
const mostKept = 100;

const kept: (Uint16Array | undefined)[] = [];

/** How many sentences a sample of `count` has. */
export const sampleSize = (count: number): number => Math.min(count, mostDrawn);

/**
 * The indexes of the sentences in all samples, one sample after another: random (mulberry32), and the same in every run.
 *
 * @param count - How many sentences there are, 1 or more.
 */
export function drawsOf(count: number): Uint16Array | Uint32Array {
  const before = kept[count];
  if (before) return before;
  const length = sampleCount * sampleSize(count);
  const draws = count <= 0xffff ? new Uint16Array(length) : new Uint32Array(length);
  let state = count;
  for (let draw = 0; draw < length; draw++) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    draws[draw] = Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * count);
  }
  if (count <= mostKept && draws instanceof Uint16Array) kept[count] = draws;
  return draws;
}

/** The sum of the drawn values of one sample. */
export function sumOf(values: Int32Array, draws: Uint16Array | Uint32Array, from: number, to: number): number {
  let sum = 0;
  for (let draw = from; draw < to; draw++) sum += values[draws[draw] ?? 0] ?? 0;
  return sum;
}
