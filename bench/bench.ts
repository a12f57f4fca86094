/**
 * `npm run bench [-- --quick]`: our engine beside its peers, on the same letters, in CPU time of the main thread.
 *
 * Each system runs in a process of its own, with the floor measured in the same process; the rounds of the systems are
 * interleaved, and each figure is the median. Writes `bench/results.md` and `bench/results/bench.json`.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { barRows, tableOf } from './bench-table.ts';
import type { Measured } from './measure.ts';
import { systemNames } from './systems.ts';

const quick = process.argv.includes('--quick');
const rounds = quick ? 1 : 3;
const lengths = quick ? ['1000', '10000'] : ['1000', '10000', '100000', '1000000'];
const here = (path: string): URL => new URL(path, import.meta.url);

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** The median of each figure; a length counts only when every round has it. */
function medianOf(all: readonly Measured[]): Measured {
  const of = (figure: (measured: Measured) => number): number => median(all.map(figure));
  const shared = Object.keys(all[0]?.long ?? {}).filter((length) => all.every(({ long }) => length in long));
  return {
    load: of(({ load }) => load),
    first: of(({ first }) => first),
    letter: of(({ letter }) => letter),
    wordsPerSecond: of(({ wordsPerSecond }) => wordsPerSecond),
    floorWordsPerSecond: of(({ floorWordsPerSecond }) => floorWordsPerSecond),
    long: Object.fromEntries(shared.map((length) => [length, of(({ long }) => long[length] ?? Number.NaN)])),
    peakMemory: of(({ peakMemory }) => peakMemory),
  };
}

function measure(name: string): Measured {
  const script = here('./measure.ts').pathname;
  const output = execFileSync(process.execPath, [script, name, quick ? '40' : '1000', ...lengths], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 1 << 26,
  });
  return JSON.parse(output.trim().split('\n').at(-1) ?? '') as Measured;
}

if (!existsSync(here('./peers/node_modules'))) {
  console.log('Installing the peers into bench/peers …');
  const folder = here('./peers').pathname;
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', folder], { stdio: 'inherit' });
}

const names = await systemNames();
const results = new Map<string, Measured[]>();
for (let round = 1; round <= rounds; round++) {
  for (const name of names) {
    console.log(`round ${round} of ${rounds}: ${name}`);
    results.set(name, [...(results.get(name) ?? []), measure(name)]);
  }
}
const medians = new Map([...results].map(([name, all]) => [name, medianOf(all)]));
const machine = `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}; Node ${process.versions.node}; ${new Date().toISOString().slice(0, 10)}`;
const text = [
  '# Speed and memory beside the peers',
  '',
  `${machine}. Made by \`npm run bench\`; CPU time of the main thread, medians of ${rounds} interleaved rounds, the same generated English letters (100 to 600 words) for all. Trust ratios to about a fifth.`,
  '',
  ...tableOf(medians),
  '',
  '## Bars',
  '',
  ...barRows(medians),
  '',
].join('\n');
console.log(text);
if (!quick) {
  await mkdir(here('./results'), { recursive: true });
  await writeFile(here('./results/bench.json'), `${JSON.stringify(Object.fromEntries(medians), null, 2)}\n`);
  await writeFile(here('./results.md'), text);
}
