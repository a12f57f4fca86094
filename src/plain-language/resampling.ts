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
function drawsOf(count: number): Uint16Array | Uint32Array {
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
function sumOf(values: Float64Array, draws: Uint16Array | Uint32Array, from: number, to: number): number {
  let even = 0;
  let odd = 0;
  let draw = from;
  // Two sums at a time: an addition need not wait for the one before.
  for (; draw + 1 < to; draw += 2) {
    even += values[draws[draw] ?? 0] ?? 0;
    odd += values[draws[draw + 1] ?? 0] ?? 0;
  }
  return draw < to ? even + odd + (values[draws[draw] ?? 0] ?? 0) : even + odd;
}

/** Three sums below this fit in one number. */
const packed = 2 ** 17;

/**
 * Draws samples of sentences and shows the sums of three whole, non-negative figures of each sample.
 *
 * @param columns - The figures, by sentence.
 */
export function eachSample(
  [first, second, third]: readonly [Float64Array, Float64Array, Float64Array],
  see: (first: number, second: number, third: number) => void,
): void {
  const count = first.length;
  const size = sampleSize(count);
  const draws = drawsOf(count);
  let most = 0;
  for (let index = 0; index < count; index++)
    most = Math.max(most, first[index] ?? 0, second[index] ?? 0, third[index] ?? 0);
  if (most * size >= packed) {
    for (let from = 0; from < sampleCount * size; from += size) {
      const to = from + size;
      see(sumOf(first, draws, from, to), sumOf(second, draws, from, to), sumOf(third, draws, from, to));
    }
    return;
  }
  const all = new Float64Array(count);
  for (let index = 0; index < count; index++)
    all[index] = (first[index] ?? 0) + packed * ((second[index] ?? 0) + packed * (third[index] ?? 0));
  for (let from = 0; from < sampleCount * size; from += size) {
    const sum = sumOf(all, draws, from, from + size);
    const upper = Math.floor(sum / packed);
    const top = Math.floor(upper / packed);
    see(sum - upper * packed, upper - top * packed, top);
  }
}
