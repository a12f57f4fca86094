import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A letter before and after it was rewritten. */
export interface Pair {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** Reads the pairs of a folder in the order of their names, and says which files lack. */
export async function readPairs(folder: string): Promise<{ pairs: Pair[]; missing: string[] }> {
  const files = await readdir(folder).catch(() => undefined);
  if (!files) return { pairs: [], missing: [folder] };
  const versions = files.filter((file) => /\.(?:before|after)\.txt$/.test(file));
  const names = [...new Set(versions.map((file) => file.replace(/\.(?:before|after)\.txt$/, '')))].sort();
  const pairs: Pair[] = [];
  const missing: string[] = [];
  for (const name of names) {
    const lacking = ['before', 'after']
      .map((version) => `${name}.${version}.txt`)
      .filter((file) => !files.includes(file));
    missing.push(...lacking.map((file) => join(folder, file)));
    if (lacking.length > 0) continue;
    const [before, after] = await Promise.all(
      ['before', 'after'].map((version) => readFile(join(folder, `${name}.${version}.txt`), 'utf8')),
    );
    pairs.push({ name, before: before ?? '', after: after ?? '' });
  }
  return { pairs, missing };
}
