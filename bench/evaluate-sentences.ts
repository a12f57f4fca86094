/**
 * How well the engine finds the ends of sentences, beside other systems.
 *
 * Reads our own cases and, where the folder that `OKNO_DATA` names (default `../shared/data`) has them, the treebanks
 * `ud/*.conllu`; these are read, never copied. A boundary is the number of letters and digits before it; the end of the
 * text is none. Headings and lines without a stop cannot be found inside a chunk; there are fewer of them when a chunk
 * stays within a paragraph. `node bench/evaluate-sentences.ts --errors '<set>'` lists where ours differ.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createChecker, type Language, languages } from '#plain-language';
import { en } from '#plain-language/en';
import { ru } from '#plain-language/ru';
import { type Chunk, chunksOf, readCases } from './sentence-chunks.ts';
import { loadSystems, type Split } from './sentence-systems.ts';

/** How well one system does on one set of texts. */
interface Score {
  readonly system: string;
  /** 0 to 1. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Share of the texts without any error, 0 to 1. */
  readonly exact: number;
}

/** What one set of texts says of every system. */
interface SentenceScores {
  readonly set: string;
  readonly language: Language;
  readonly boundaries: number;
  readonly scores: readonly Score[];
}

const lettersIn = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** The inner boundaries of a text that is cut into `sentences`. */
function boundariesOf(sentences: readonly string[]): Set<number> {
  const boundaries = new Set<number>();
  let before = 0;
  for (const sentence of sentences) {
    if (before > 0) boundaries.add(before);
    const letters = lettersIn(sentence);
    if (letters === 0) continue;
    before += letters;
  }
  boundaries.delete(before);
  return boundaries;
}

/** Compares one system with the truth. */
function scoreOf(system: string, split: Split, chunks: readonly Chunk[]): Score {
  let right = 0;
  let found = 0;
  let wanted = 0;
  let exact = 0;
  for (const { sentences, separator } of chunks) {
    const truth = boundariesOf(sentences);
    const ours = boundariesOf(split(sentences.join(separator)));
    const common = [...ours].filter((boundary) => truth.has(boundary)).length;
    right += common;
    found += ours.size;
    wanted += truth.size;
    if (common === ours.size && common === truth.size) exact += 1;
  }
  const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;
  return {
    system,
    precision: rounded(right / Math.max(1, found)),
    recall: rounded(right / Math.max(1, wanted)),
    f1: rounded((2 * right) / Math.max(1, found + wanted)),
    exact: rounded(exact / Math.max(1, chunks.length)),
  };
}

/** Every set of texts that is at hand: name, language, texts. */
async function readSets(): Promise<{ set: string; language: Language; chunks: Chunk[] }[]> {
  const sets: { set: string; language: Language; chunks: Chunk[] }[] = [];
  for (const language of languages) {
    const file = new URL(`../test/fixtures/sentence-ends/${language}.json`, import.meta.url);
    sets.push({ set: `our cases (${language})`, language, chunks: await readCases(file) });
  }
  const official = new URL('../test/fixtures/sentence-ends/ru-official.json', import.meta.url);
  sets.push({ set: 'official cases (ru)', language: 'ru', chunks: await readCases(official) });
  const folder = resolve(process.env['OKNO_DATA'] ?? '../shared/data', 'ud');
  const files = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith('.conllu')).sort();
  if (files.length === 0) console.error('No treebanks: name the folder that has ud/*.conllu in OKNO_DATA.');
  for (const file of files) {
    const language = file.startsWith('ru') ? 'ru' : 'en';
    const name = file.replace(/(?:-ud)?[-.](\w+)\.conllu$/, ' $1');
    const path = resolve(folder, file);
    const treebank = await readFile(path, 'utf8');
    const [chunks, shorter] = [chunksOf(treebank, 'document'), chunksOf(treebank, 'paragraph')];
    sets.push({ set: name, language, chunks });
    if (shorter.length !== chunks.length) sets.push({ set: `${name} (paragraphs)`, language, chunks: shorter });
  }
  return sets;
}

const checker = createChecker({ en, ru });

/** Measures every system on every set, prints the table, and writes `bench/results/sentence-ends.json`. */
export async function evaluateSentences(): Promise<void> {
  const results: SentenceScores[] = [];
  const lacking = new Set<string>();
  console.log(`${'sentence ends'.padEnd(26)} ${'system'.padEnd(16)} F1      prec.   recall  exact`);
  for (const { set, language, chunks } of await readSets()) {
    const { systems, missing } = await loadSystems(checker, language);
    for (const name of missing) lacking.add(name);
    const scores = [...systems].map(([system, split]) => scoreOf(system, split, chunks));
    for (const { system, f1, precision, recall, exact } of scores) {
      const figures = [f1, precision, recall, exact].map((figure) => figure.toFixed(4)).join('  ');
      console.log(`${set.padEnd(26)} ${system.padEnd(16)} ${figures}`);
    }
    const boundaries = chunks.reduce((sum, { sentences }) => sum + boundariesOf(sentences).size, 0);
    results.push({ set, language, boundaries, scores });
  }
  if (lacking.size > 0) console.log(`Not compared, not installed in bench/peers: ${[...lacking].join(', ')}.`);
  // Without the peers and the treebanks there is less to say than the file says already.
  if (lacking.size > 0 || results.length <= languages.length + 1) return;
  const target = new URL('./results/sentence-ends.json', import.meta.url);
  await mkdir(new URL('.', target), { recursive: true });
  await writeFile(target, `${JSON.stringify(results, null, 2)}\n`);
}

/** Lists where ours differ from the truth: `-` a boundary too few, `+` one too many. */
async function printErrors(name: string): Promise<void> {
  for (const { set, language, chunks } of await readSets()) {
    if (set !== name) continue;
    for (const { sentences, separator } of chunks) {
      const text = sentences.join(separator);
      const truth = boundariesOf(sentences);
      const ours = boundariesOf(
        checker.parse(text, language).sentences.map(({ start, end }) => text.slice(start, end)),
      );
      let letters = 0;
      for (const { index, 0: letter } of text.matchAll(/[\p{L}\p{N}]/gu)) {
        letters += 1;
        if (ours.has(letters) === truth.has(letters)) continue;
        const cut = index + letter.length;
        const around = [text.slice(Math.max(0, cut - 60), cut), text.slice(cut, cut + 50)];
        console.log(`${ours.has(letters) ? '+' : '-'} ${around.join('|').replaceAll('\n', '⏎')}`);
      }
    }
  }
}

const [flag, name] = process.argv.slice(2);
if (import.meta.main && flag === '--errors' && name) await printErrors(name);
else if (import.meta.main) await evaluateSentences();
