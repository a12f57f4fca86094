/** How many samples are drawn. */
export const sampleCount = 400;
/** Past some hundred sentences an interval no longer moves: a sample of them is enough. */
const mostDrawn = 400;
/** Draws for so few sentences are kept: most letters have no more, and all of them together take 2 MB at most. */
const mostKept = 100;
/** With so few sentences every pair of them has its sum in a table, which halves the additions. */
const mostPaired = 40;

const kept: (Int32Array | undefined)[] = [];

/** How many sentences a sample of `count` has. */
const sampleSize = (count: number): number => Math.min(count, mostDrawn);

/**
 * The indexes of the sentences in all samples, one sample after another: random (mulberry32), and the same in every run.
 *
 * Up to {@link mostPaired} sentences an index means two of them: `first · (count + 1) + second`, the second being
 * `count` when the size of a sample is odd and the first is the last.
 */
function drawsOf(count: number): Int32Array {
  const before = kept[count];
  if (before) return before;
  const size = sampleSize(count);
  const isPaired = count <= mostPaired;
  const draws = new Int32Array(sampleCount * (isPaired ? Math.ceil(size / 2) : size));
  let state = count;
  const draw = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * count);
  };
  let at = 0;
  for (let sample = 0; sample < sampleCount; sample++) {
    for (let drawn = 0; drawn < size; drawn += isPaired ? 2 : 1) {
      const first = draw();
      draws[at++] = isPaired ? first * (count + 1) + (drawn + 1 < size ? draw() : count) : first;
    }
  }
  if (count <= mostKept) kept[count] = draws;
  return draws;
}

/** What the draws point at: the values, or the sums of every two of them. */
function drawnFrom(values: Float64Array): Float64Array {
  const count = values.length;
  if (count > mostPaired) return values;
  const sums = new Float64Array(count * (count + 1));
  let at = 0;
  for (let first = 0; first < count; first++) {
    const value = values[first] ?? 0;
    for (let second = 0; second < count; second++) sums[at++] = value + (values[second] ?? 0);
    sums[at++] = value;
  }
  return sums;
}

/** The sum of the drawn values of one sample. */
function sumOf(values: Float64Array, draws: Int32Array, from: number, to: number): number {
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

/** The means, by sample: room that is used again. */
const means = new Float64Array(sampleCount);

/** Two sums fit in one number when the first is below this, and the second below {@link secondPacked}. */
const firstPacked = 2 ** 20;
const secondPacked = 2 ** 32;

/**
 * Draws samples of sentences and takes the weighted mean of one figure in each.
 *
 * @param weights - By sentence; whole, 0 or more.
 * @param weighted - By sentence: weight times figure; whole, 0 or more.
 * @returns The mean by sample, 0 where the weights are; good until the next call.
 */
export function sampleMeans(weights: Float64Array, weighted: Float64Array): Float64Array {
  const count = weights.length;
  const draws = drawsOf(count);
  const step = Math.trunc(draws.length / sampleCount);
  const size = sampleSize(count);
  let most = 0;
  let mostWeighted = 0;
  for (let index = 0; index < count; index++) {
    most = Math.max(most, weights[index] ?? 0);
    mostWeighted = Math.max(mostWeighted, weighted[index] ?? 0);
  }
  if (most * size >= firstPacked || mostWeighted * size >= secondPacked) {
    const drawn = [drawnFrom(weights), drawnFrom(weighted)] as const;
    for (let sample = 0; sample < sampleCount; sample++) {
      const [weight, sum] = drawn.map((values) => sumOf(values, draws, sample * step, (sample + 1) * step));
      means[sample] = (sum ?? 0) / (weight || 1);
    }
    return means;
  }
  const both = new Float64Array(count);
  for (let index = 0; index < count; index++)
    both[index] = (weights[index] ?? 0) + firstPacked * (weighted[index] ?? 0);
  const drawn = drawnFrom(both);
  for (let sample = 0; sample < sampleCount; sample++) {
    const sum = sumOf(drawn, draws, sample * step, (sample + 1) * step);
    const upper = Math.floor(sum / firstPacked);
    means[sample] = upper / (sum - upper * firstPacked || 1);
  }
  return means;
}
