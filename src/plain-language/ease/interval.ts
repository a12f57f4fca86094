import { sampleCount, sampleMeans } from '../resampling.ts';

/** How many samples are beyond the interval on each side. */
const beyond = Math.floor(sampleCount * 0.025);
/** Room for the lowest and the highest means, used again. */
const lowest = new Float64Array(beyond + 1);
const highest = new Float64Array(beyond + 1);

/** Puts a value into a list in ascending order from which the last drops out. */
function keep(list: Float64Array, value: number): void {
  let place = list.length - 1;
  while (place > 0 && (list[place - 1] ?? 0) > value) {
    list[place] = list[place - 1] ?? 0;
    place -= 1;
  }
  list[place] = value;
}

/**
 * The 95 % interval of a weighted mean, by resampling the sentences.
 *
 * @param weights - By sentence; whole, 0 or more.
 * @param weighted - By sentence: weight times figure; whole, 0 or more.
 */
export function meanInterval(
  weights: Float64Array,
  weighted: Float64Array,
): { readonly low: number; readonly high: number } {
  const means = sampleMeans(weights, weighted);
  lowest.fill(Number.POSITIVE_INFINITY);
  highest.fill(Number.POSITIVE_INFINITY);
  for (let sample = 0; sample < sampleCount; sample++) {
    const mean = means[sample] ?? 0;
    if (mean < (lowest[beyond] ?? 0)) keep(lowest, mean);
    // The highest are kept with their signs changed.
    if (-mean < (highest[beyond] ?? 0)) keep(highest, -mean);
  }
  return { low: lowest[beyond] ?? 0, high: -(highest[beyond] ?? 0) };
}
