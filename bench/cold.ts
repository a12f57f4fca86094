/** Cold start: a fresh process loads one system and checks one letter, read from a file. Started by `bench.ts`. */
import { readFile } from 'node:fs/promises';
import { cpuMs } from './cpu.ts';
import { loadSystem } from './systems.ts';

/** In ms of CPU of the main thread. */
export interface Cold {
  readonly load: number;
  readonly first: number;
}

const [name = '', file = ''] = process.argv.slice(2);
const letter = await readFile(file, 'utf8');
const start = cpuMs();
const system = await loadSystem(name);
const load = cpuMs() - start;
await system(letter);
const cold: Cold = { load, first: cpuMs() - start - load };
console.log(JSON.stringify(cold));
process.exit(0);
