/** One system in a process of its own: prints what it costs as one line of JSON. Started by `bench.ts`. */
import { cpuMs, median, timeOf, wordsIn } from './cpu.ts';
import { floorOf } from './floor.ts';
import { loadSystem } from './systems.ts';
import { textsFor, typicalOf } from './texts.ts';

/** What one process measures; times in ms of CPU of the main thread. */
export interface Measured {
  /** A letter of about 400 words when the system is warm. */
  readonly letter: number;
  readonly wordsPerSecond: number;
  readonly floorWordsPerSecond: number;
  /** By words of the text; a length that would take too long is left out. */
  readonly long: Readonly<Record<string, number>>;
  /** Highest resident memory, in MB. */
  readonly peakMemory: number;
}

const [name = '', letterCount = '200', ...lengths] = process.argv.slice(2);
/** A longer text is not tried when the last one predicts more than this. */
const mostMs = 2500;
/** The compiler of the runtime works beside us, and late where other work waits: warm is what ran for so long. */
const warmMs = 1500;
const passes = 3;

const { letters, long: longText } = textsFor(name, Number(letterCount));
const typical = typicalOf(letters);
const sumOfWords = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + wordsIn(text), 0);

const system = await loadSystem(name);
await system(typical);
const start = cpuMs();
await system(typical);
const second = cpuMs() - start;

// Slow systems see fewer letters; fast ones are warmed up as a page or an archive would.
const some = second > 8 ? letters.slice(0, 12) : letters;
const someWords = sumOfWords(some);
while (cpuMs() - start < warmMs) await timeOf(system, some);
await timeOf(floorOf, letters);
const times: number[] = [];
const floorTimes: number[] = [];
for (let pass = 0; pass < passes; pass++) {
  times.push(await timeOf(system, some));
  floorTimes.push(await timeOf(floorOf, letters));
}
const time = median(times);
const floorTime = median(floorTimes);

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
  letter: await timeOf(system, [typical]),
  wordsPerSecond: (someWords / time) * 1000,
  floorWordsPerSecond: (sumOfWords(letters) / floorTime) * 1000,
  long,
  peakMemory: process.resourceUsage().maxRSS / 1024,
};
console.log(JSON.stringify(measured));
// Some peers keep timers or workers.
process.exit(0);
