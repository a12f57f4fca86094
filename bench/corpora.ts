import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readCefrSp as readPart } from '../scripts/ease/cefr-sp.ts';
import { readRussianReadMe as readRussianPart } from '../scripts/ease/readme-russian.ts';
import { parseCsv } from './parse-csv.ts';

/** A text whose difficulty is known. */
export interface GradedText {
  readonly text: string;
  /** Higher is harder, in the unit of its corpus. */
  readonly level: number;
  readonly domain?: string;
}

/** A text and a plainer one that says the same. */
export interface PlainPair {
  readonly before: string;
  readonly after: string;
}

/** A corpus that is not there, or has another form. */
export class MissingCorpus extends Error {}

async function read(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new MissingCorpus(`${path}: missing, left out`, { cause });
  }
}

async function list(folder: string): Promise<string[]> {
  const files = await readdir(folder).catch((cause) => {
    throw new MissingCorpus(`${folder}: missing, left out`, { cause });
  });
  return files.sort();
}

/** CEFR-SP: every `cefr_sp/CEFR-SP_<name>.txt` that was not trained on; sentence, level, level, by tabs. */
export async function readCefrSp(data: string): Promise<{ name: string; texts: GradedText[] }[]> {
  const files = await list(join(data, 'cefr_sp'));
  const names = files.flatMap((file) => file.match(/^CEFR-SP_(.+_(?:dev|test))\.txt$/)?.[1] ?? []);
  if (!names.some((name) => name.endsWith('_test')))
    console.error(`${join(data, 'cefr_sp', 'CEFR-SP_*_test.txt')}: missing, left out`);
  return Promise.all(names.map(async (name) => ({ name, texts: await readPart(data, name) })));
}

/** ReadMe++: `en/readmepp*.json`, a list of `{ text, y, domain }` with y from 1 to 6. */
export async function readReadMe(data: string): Promise<GradedText[]> {
  const files = (await list(join(data, 'en'))).filter((file) => /^readme.*\.json$/.test(file));
  if (files.length === 0) throw new MissingCorpus(`${join(data, 'en', 'readmepp*.json')}: missing, left out`);
  const parts: readonly { text: string; y: number; domain: string }[][] = await Promise.all(
    files.map(async (file) => JSON.parse(await read(join(data, 'en', file)))),
  );
  return parts.flat().map(({ text, y, domain }) => ({ text, level: y, domain }));
}

/** CLEAR: `en/clear.csv` with the columns `Excerpt` and `BT_easiness`, or `BT Easiness`. */
export async function readClear(data: string): Promise<GradedText[]> {
  const path = join(data, 'en', 'clear.csv');
  const [head = [], ...rows] = parseCsv(await read(path));
  const [text, ease] = [head.indexOf('Excerpt'), head.findIndex((name) => /^BT[_ ]easiness$/i.test(name))];
  if (text < 0 || ease < 0)
    throw new MissingCorpus(`${path}: expected the columns Excerpt and BT_easiness, got ${head.join(', ')}; left out`);
  return rows.map((row) => ({ text: row[text] ?? '', level: -Number(row[ease]) })).filter(({ text }) => text !== '');
}

/** OneStopEnglish: `en/onestop/{Ele,Int,Adv}-Txt/*.txt`. */
export async function readOneStop(data: string): Promise<GradedText[]> {
  const levels = await Promise.all(
    ['Ele-Txt', 'Int-Txt', 'Adv-Txt'].map(async (name, level) => {
      const folder = join(data, 'en', 'onestop', name);
      const files = (await list(folder)).filter((file) => file.endsWith('.txt'));
      // The first line of the intermediate texts says so.
      const texts = await Promise.all(files.map((file) => read(join(folder, file))));
      return texts.map((text) => ({ text: text.replace(/^\ufeff?Intermediate\s*\n/, ''), level }));
    }),
  );
  return levels.flat();
}

/** Pairs: `en/<name>.json`, a list of `{ before, after }`. */
export async function readPlainPairs(data: string, name: string): Promise<PlainPair[]> {
  return JSON.parse(await read(join(data, 'en', `${name}.json`)));
}

/**
 * ReadMe++ Russian: `ru/readmepp*.json`, lists of `{ text, y, split, domain, sub }` with y from 1 to 6; without the part
 * `train` that the model was fitted on.
 */
export async function readRussianReadMe(data: string): Promise<(GradedText & { readonly split: string })[]> {
  const files = (await list(join(data, 'ru'))).filter((file) => /^readme.*\.json$/.test(file));
  if (files.length === 0) throw new MissingCorpus(`${join(data, 'ru', 'readmepp*.json')}: missing, left out`);
  const parts = await Promise.all(files.map((file) => readRussianPart(data, file)));
  return parts.flat().filter(({ split }) => split !== 'train');
}

/**
 * Russian pairs: every `ru/ruadapt*.json` and `ru/rsse*.json`, a list of `{ before, after }` or `[before, after]`, such
 * as `ru/ruadapt_c_a_paragraphs.json`, `ru/rsse_dev.json`.
 */
export async function readRussianPairs(data: string): Promise<{ name: string; pairs: PlainPair[] }[]> {
  const files = (await list(join(data, 'ru'))).filter((file) => /^(?:ruadapt|rsse).*\.json$/i.test(file));
  if (files.length === 0)
    throw new MissingCorpus(
      `${join(data, 'ru', 'ruadapt*.json')}, ${join(data, 'ru', 'rsse*.json')}: missing, left out`,
    );
  return Promise.all(
    files.map(async (file) => {
      const rows: (PlainPair | readonly [string, string])[] = JSON.parse(await read(join(data, 'ru', file)));
      const pairs = rows.map((row) => ('before' in row ? row : { before: row[0], after: row[1] }));
      return { name: file.replace(/\.json$/, ''), pairs };
    }),
  );
}
