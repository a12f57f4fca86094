import type { System } from './systems.ts';

/** CPU time comes in steps of about 4 ms: shorter runs are repeated until they have taken so long. */
const leastMs = 60;

/** CPU time of this thread so far, in ms. */
export function cpuMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** CPU time of one pass of a system over texts, in ms, from as many passes as take long enough. */
export async function timeOf(system: System, texts: readonly string[]): Promise<number> {
  let passes = 0;
  const before = cpuMs();
  do {
    for (const text of texts) await system(text);
    passes += 1;
  } while (cpuMs() - before < leastMs);
  return (cpuMs() - before) / passes;
}

/** Words between white space: the same count for every system. */
export const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** The middle one of several measurements. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
