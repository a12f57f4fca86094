/** One system in a process of its own: prints what it costs as one line of JSON. Started by `bench.ts`. */
import { letters, longText } from './generate.ts';
import { loadSystem, type System } from './systems.ts';
import { floorOf } from './throughput-parts.ts';

/** What one process measures; times in ms of CPU of the main thread. */
export interface Measured {
  readonly load: number;
  readonly first: number;
  /** The same letter when the system is warm. */
  readonly letter: number;
  readonly wordsPerSecond: number;
  readonly floorWordsPerSecond: number;
  /** By words of the text; a length that would take too long is left out. */
  readonly long: Readonly<Record<string, number>>;
  /** Highest resident memory, in MB. */
  readonly peakMemory: number;
}

const [name = '', letterCount = '200', ...lengths] = process.argv.slice(2);
/** CPU time comes in steps of about 4 ms: shorter runs are repeated until they have taken so long. */
const leastMs = 60;
/** A longer text is not tried when the last one predicts more than this. */
const mostMs = 7000;

const cpuMs = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};
const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

async function timeOf(system: System, texts: readonly string[]): Promise<number> {
  let calls = 0;
  const before = cpuMs();
  do {
    for (const text of texts) await system(text);
    calls += 1;
  } while (cpuMs() - before < leastMs);
  return (cpuMs() - before) / calls;
}

const texts = letters(Number(letterCount));
const typical = texts.reduce((best, text) =>
  Math.abs(wordsIn(text) - 400) < Math.abs(wordsIn(best) - 400) ? text : best,
);
const words = texts.reduce((sum, text) => sum + wordsIn(text), 0);

const start = cpuMs();
const system = await loadSystem(name);
const load = cpuMs() - start;
await system(typical);
const first = cpuMs() - start - load;

// Slow systems see fewer letters; fast ones are warmed up as a page or an archive would.
const some = first > 20 ? texts.slice(0, 12) : texts;
const someWords = some.reduce((sum, text) => sum + wordsIn(text), 0);
await timeOf(system, some);
const time = await timeOf(system, some);
await timeOf(floorOf, texts);
const floorTime = await timeOf(floorOf, texts);

const long: Record<string, number> = {};
let perWord = time / someWords;
for (const length of lengths.map(Number)) {
  if (perWord * length > mostMs) break;
  const text = longText(length);
  await system(text);
  const ms = await timeOf(system, [text]);
  perWord = Math.max(perWord, ms / length);
  long[length] = ms;
}

const measured: Measured = {
  load,
  first,
  letter: await timeOf(system, [typical]),
  wordsPerSecond: (someWords / time) * 1000,
  floorWordsPerSecond: (words / floorTime) * 1000,
  long,
  peakMemory: process.resourceUsage().maxRSS / 1024,
};
console.log(JSON.stringify(measured));
// Some peers keep timers or workers.
process.exit(0);
