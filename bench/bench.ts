/**
 * `npm run bench [-- --quick | --rounds=3]`: our engine beside its peers, on the same letters, in CPU time of the main thread.
 *
 * Each system runs in processes of its own; the floor is measured in the same process as the throughput, and cold start
 * in one that did nothing before. The rounds of the systems are interleaved, and each figure is the median. Writes
 * `bench/results.md` and `bench/results/bench.json`.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { barRows } from './bench-bars.ts';
import { keystrokeTable, systemTable } from './bench-tables.ts';
import { buildEngine } from './built-engine.ts';
import type { Cold } from './cold.ts';
import { letters } from './generate.ts';
import type { Heap } from './heap.ts';
import type { Keystrokes } from './keystrokes.ts';
import type { Measured } from './measure.ts';
import { medianOf, medianStroke, type Results } from './results.ts';
import { shippedSize } from './size.ts';
import { isRussian, ours, systemNames } from './systems.ts';
import { typicalOf } from './texts.ts';

const quick = process.argv.includes('--quick');
const asked = process.argv.find((argument) => argument.startsWith('--rounds='))?.slice('--rounds='.length);
const rounds = quick ? 1 : Number(asked ?? 3);
const letterCount = quick ? '40' : '500';
const lengths = quick ? ['1000', '10000'] : ['1000', '10000', '100000', '1000000'];
const strokeLengths: Readonly<Record<string, readonly string[]>> = {
  [ours.all]: quick ? ['500', '5000'] : ['500', '5000', '50000', '1000000'],
  'retext stack': ['500', '5000'],
};
const heapCounts = quick ? ['2000', '4000'] : ['30000', '300000'];
const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** What a script prints last, as JSON. */
function run<Result>(script: string, ...parameters: string[]): Result {
  const output = execFileSync(process.execPath, ['--expose-gc', path(script), ...parameters], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 1 << 26,
  });
  return JSON.parse(output.trim().split('\n').at(-1) ?? '') as Result;
}

/** Measures a system once in every round, the systems one after another. */
function interleaved<Result>(names: readonly string[], measure: (name: string) => Result): Map<string, Result[]> {
  const all = new Map<string, Result[]>(names.map((name) => [name, []]));
  for (let round = 1; round <= rounds; round++) {
    for (const name of names) {
      console.log(`round ${round} of ${rounds}: ${name}`);
      all.get(name)?.push(measure(name));
    }
  }
  return all;
}

if (!existsSync(path('./peers/node_modules'))) {
  console.log('Installing the peers into bench/peers …');
  const folder = path('./peers');
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', folder], { stdio: 'inherit' });
}
await buildEngine();
const commit = execFileSync('git', ['log', '-1', '--format=%h', '--', path('../src/plain-language')], {
  encoding: 'utf8',
  cwd: path('.'),
}).trim();
const letterFile = path('./built/letter.txt');
const russianFile = path('./built/letter.ru.txt');
await writeFile(letterFile, typicalOf(letters(40)));
await writeFile(russianFile, typicalOf(letters(40, 7, [100, 600], 'ru')));

const names = await systemNames();
const measured = interleaved(names, (name) => ({
  warm: run<Measured>('./measure.ts', name, letterCount, ...lengths),
  cold: run<Cold>('./cold.ts', name, isRussian(name) ? russianFile : letterFile),
}));
const strokes = interleaved(Object.keys(strokeLengths), (name) =>
  run<Keystrokes>('./keystrokes.ts', name, ...(strokeLengths[name] ?? [])),
);
console.log(`heap after ${heapCounts.join(' and ')} letters`);
const results: Results = {
  systems: Object.fromEntries(
    [...measured].map(([name, all]) => [
      name,
      medianOf(
        all.map(({ warm }) => warm),
        all.map(({ cold }) => cold),
      ),
    ]),
  ),
  keystrokes: Object.fromEntries([...strokes].map(([name, all]) => [name, medianStroke(all)])),
  heap: run<Heap>('./heap.ts', ...heapCounts),
  size: (await shippedSize()) ?? null,
};
const machine = `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}; Node ${process.versions.node}; ${new Date().toISOString().slice(0, 10)}; engine at ${commit}`;
const trust =
  rounds < 3 ? 'So few rounds on a busy machine are off by up to a half.' : 'Trust ratios to about a fifth.';
const text = [
  '# Speed and memory beside the peers',
  '',
  `${machine}. Made by \`npm run bench\`: CPU time of the main thread, medians of ${rounds} interleaved round(s), each system in processes of its own, the same generated letters (100 to 600 words) for all, Russian ones for systems with “Russian” in their names. ${trust} Ours runs in the few files that a page gets, the others as npm installs them. “All rules” is findings and reading ease (\`checkWords\`), what the retext stack gives too; “facts and slots” is the whole report (\`check\`), which has no match among the others.`,
  '',
  ...systemTable(results),
  '',
  '## A keystroke',
  '',
  ...keystrokeTable(results),
  '',
  '## Bars',
  '',
  ...barRows(results),
  '',
].join('\n');
console.log(text);
if (!quick) {
  await mkdir(path('./results'), { recursive: true });
  await writeFile(path('./results/bench.json'), `${JSON.stringify(results, null, 2)}\n`);
  await writeFile(path('./results.md'), text);
}
