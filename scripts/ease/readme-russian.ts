import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A text of ReadMe++ with the mean of the levels that people gave it, A1 = 1 to C2 = 6. */
export interface JudgedText {
  readonly text: string;
  readonly level: number;
  readonly split: 'train' | 'val' | 'test';
  readonly domain: string;
  readonly subdomain: string;
}

/** Reads Russian texts of ReadMe++ from a file of `ru/`: a list of `{ text, y, split, domain, sub }`. */
export async function readRussianReadMe(data: string, file: string): Promise<JudgedText[]> {
  const rows: readonly { text: string; y: number; split: JudgedText['split']; domain: string; sub: string }[] =
    JSON.parse(await readFile(join(data, 'ru', file), 'utf8'));
  return rows.map(({ text, y, split, domain, sub }) => ({ text, level: y, split, domain, subdomain: sub }));
}
