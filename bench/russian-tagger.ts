/**
 * `node bench/russian-tagger.ts`: how fast Russian words are tagged, beside Az.js in the same run, in CPU time.
 *
 * Reads the texts of the treebanks in `ud/` of `OKNO_DATA` (default `../shared/data`), 25,000 words of many kinds. `cold`:
 * a new checker for each pass, so that every word is looked at anew; unpacking is measured by itself.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createChecker, type Document } from '#plain-language';
import { ru } from '#plain-language/ru';
import { weights } from '../src/plain-language/data/ru/tagger-weights.ts';
import { forms } from '../src/plain-language/data/ru/word-forms.ts';
import { readMorphology } from '../src/plain-language/morphology/morphology.ts';
import { cpuMs, median, wordsIn } from './cpu.ts';

const require = createRequire(import.meta.url);
const folder = process.env['OKNO_DATA'] ?? '../shared/data';
const treebanks = await Promise.all(
  ['gsd', 'taiga'].map((name) => readFile(`${folder}/ud/ru_${name}-ud-dev.conllu`, 'utf8')),
);
const sentences = treebanks.join('\n').match(/(?<=^# text = ).*$/gm) ?? [];
/** Letters of some 15 sentences. */
const texts = Array.from({ length: Math.ceil(sentences.length / 15) }, (_, index) =>
  sentences.slice(index * 15, index * 15 + 15).join('\n\n'),
);
const words = texts.reduce((sum, text) => sum + wordsIn(text), 0);

/** Words a second, in thousands: the middle one of several passes. */
function speedOf(pass: () => void, passes = 9): number {
  pass();
  const times = Array.from({ length: passes }, () => {
    // CPU time comes in steps of some ms.
    const before = cpuMs();
    let runs = 0;
    do {
      pass();
      runs += 1;
    } while (cpuMs() - before < 60);
    return (cpuMs() - before) / runs;
  });
  return words / median(times);
}

function tagAll(document: Document): number {
  let sum = 0;
  for (let token = 0; token < document.tokens.count; token++) sum += document.tag(token);
  return sum;
}

const before = { cpu: cpuMs(), memory: process.memoryUsage().arrayBuffers };
const unpacked = readMorphology({ forms, weights });
const unpackMs = cpuMs() - before.cpu;
const megabytes = (process.memoryUsage().arrayBuffers - before.memory + forms.length + weights.length) / 1e6;
const gzip = gzipSync(forms, { level: 9 }).length + gzipSync(weights, { level: 9 }).length;
console.log(
  `unpacked in ${unpackMs.toFixed(0)} ms, ${megabytes.toFixed(1)} MB; ${Math.round(gzip / 1000)} kB gzip; ${unpacked.trie.classStart.length - 1} classes`,
);

const warm = createChecker({ ru });
const parsing = speedOf(() => {
  for (const text of texts) warm.parse(text, 'ru');
});
const warmTagging = speedOf(() => {
  for (const text of texts) tagAll(warm.parse(text, 'ru'));
});
const coldTagging = speedOf(() => {
  const cold = createChecker({ ru });
  for (const text of texts) tagAll(cold.parse(text, 'ru'));
});
const documents = texts.map((text) => warm.parse(text, 'ru'));
const prior = speedOf(() => {
  for (const document of documents)
    for (let token = 0; token < document.tokens.count; token++) document.priorTag(token);
});
const taggingAlone = 1 / (1 / warmTagging - 1 / parsing);

type Az = { Morph: ((word: string) => unknown) & { init(path: string, done: () => void): void } };
const az = require('az') as Az;
await new Promise<void>((done) => az.Morph.init(join(dirname(require.resolve('az/package.json')), 'dicts'), done));
const tokens = texts.flatMap((text) => text.match(/\p{L}+(?:-\p{L}+)*/gu) ?? []);
const azSpeed = speedOf(() => {
  for (const word of tokens) az.Morph(word);
}, 1);

const row = (name: string, speed: number): void => console.log(`${name.padEnd(36)} ${Math.round(speed)} k words/s`);
console.log(`${words} words`);
row('parse alone', parsing);
row('parse and tag', warmTagging);
row('parse and tag, cold lexicon', coldTagging);
row('tagging alone', taggingAlone);
row('likeliest tag by itself', prior);
row('Az.js, all analyses, no context', azSpeed);
