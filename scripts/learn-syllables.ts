/**
 * `node scripts/learn-syllables.ts [folder]`: makes `src/plain-language/data/en/syllables.json`.
 *
 * Learns from the pronouncing dictionary of npm `cmu-pronouncing-dictionary`, weighted with the word frequencies in
 * the folder (default `../shared/data`). First a table that has not seen a tenth of the dictionary is tested on that
 * tenth; the table that is written has seen all.
 */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { SyllableTable } from '../src/plain-language/encoded.ts';
import { createSyllables } from '../src/plain-language/language/en-syllables.ts';
import { readZipf } from './lexicon/sources.ts';
import { isHeldOut, readGold, type SpokenWord } from './syllables/gold.ts';
import { type LearningOptions, learnTable } from './syllables/learn.ts';

const options: LearningOptions = { leastGain: 4.2, exceptions: 330 };

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)} %`;

/** Says how much of the running text, and how many of the words, a table counts right. */
function test(name: string, table: SyllableTable, words: readonly SpokenWord[]): void {
  const count = createSyllables(table);
  const sum = (list: readonly SpokenWord[]): number => list.reduce((total, { frequency }) => total + frequency, 0);
  const right = words.filter(({ word, counts }) => counts.includes(count(word)));
  const first = words.filter(({ word, counts }) => counts[0] === count(word));
  console.log(
    `${name}: ${percent(sum(right), sum(words))} of running words (${percent(sum(first), sum(words))} as first ` +
      `pronounced), ${percent(right.length, words.length)} of ${words.length} words`,
  );
}

const gold = readGold(await readZipf(resolve(process.argv[2] ?? '../shared/data')));
const heldOut = gold.filter(({ word }) => isHeldOut(word));
const partial = learnTable(
  gold.filter(({ word }) => !isHeldOut(word)),
  options,
);
test('Held-out tenth, not seen', partial, heldOut);

const table = learnTable(gold, options);
test('All words, all seen', table, gold);

const file = {
  source:
    'Learnt from the CMU Pronouncing Dictionary 0.7b (npm cmu-pronouncing-dictionary 3.0.0) by scripts/learn-syllables.ts, weighted with wordfreq (Copyright 2022 Robyn Speer, CC BY-SA 4.0)',
  licence:
    'Dictionary: BSD-2-Clause, Copyright (C) 1993-2015 Carnegie Mellon University. All rights reserved. Redistributions must retain this copyright notice; the dictionary is provided as is, without any warranty.',
  ...table,
};
const json = `${JSON.stringify(file, null, 1)}\n`;
await writeFile(new URL('../src/plain-language/data/en/syllables.json', import.meta.url), json);
const contexts = Object.values(table.contexts).join(' ').split(' ').length;
console.log(
  `${contexts} contexts, ${options.exceptions} exceptions, ${gzipSync(json, { level: 9 }).length} bytes gzip`,
);
