import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fieldName, houseMistakes, namedValue } from '../house/house-mistakes.ts';
import type { Mistake } from './mistake.ts';
import { readJson } from './read-fields.ts';

/** Where the house style of the site stands, if there is one. */
const file = 'content/house-style.json';
/** The name that the same file has beside letters; here nobody would look for it. */
const elsewhere = 'content/okno.json';
const start = { line: 1, column: 1 };

/** Checks the house style of the site below `root`; there may be none. */
export function checkHouse(root: string): Mistake[] {
  if (!existsSync(join(root, file))) {
    if (!existsSync(join(root, elsewhere))) return [];
    const mend = `rename it to ${file}`;
    return [{ file: elsewhere, ...start, expected: `the house style in ${file}`, got: elsewhere, mend }];
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(root, file)));
  } catch {
    const mend = 'save it again with the encoding UTF-8';
    return [{ file, ...start, expected: 'text in UTF-8', got: 'another encoding', mend }];
  }
  const fields = readJson(text.replace(/\r\n?/g, '\n'));
  if ('unreadable' in fields) return [{ file, ...fields.unreadable }];
  return houseMistakes(fields.data).map(({ path, expected, got, mend }) => ({
    file,
    ...fields.source.place(path),
    ...(path.length > 0 && { field: fieldName(path) }),
    expected,
    got: namedValue(got),
    mend,
  }));
}
