import { sampleCount, sampleSums } from '../resampling.ts';

/** Three figures of each sentence. */
export type Columns = readonly [Float64Array, Float64Array, Float64Array];

/**
 * The 95 % interval of a whole score from 0 to 100, by resampling the sentences that it is made of.
 *
 * @param scoreOf - The score of a sample, from the sums of the three figures in it.
 */
export function intervalOf(
  columns: Columns,
  scoreOf: (first: number, second: number, third: number) => number,
): { readonly low: number; readonly high: number } {
  /** By whole score: how many samples have it. */
  const samples = new Int32Array(101);
  const [first, second, third] = sampleSums(columns);
  for (let sample = 0; sample < sampleCount; sample++) {
    const score = Math.round(scoreOf(first[sample] ?? 0, second[sample] ?? 0, third[sample] ?? 0));
    samples[score] = (samples[score] ?? 0) + 1;
  }
  /** The score that so many samples are below. */
  const scoreAt = (rank: number): number => {
    let score = 0;
    for (let seen = samples[0] ?? 0; seen <= rank; seen += samples[score] ?? 0) score += 1;
    return score;
  };
  return { low: scoreAt(Math.floor(sampleCount * 0.025)), high: scoreAt(Math.ceil(sampleCount * 0.975) - 1) };
}
