import { readdir, readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

const chunks = new URL('../dist/_astro/', import.meta.url);

/** Bytes (gzip) that a page fetches to check a letter: the worker with the engine, and the words of each language. */
export interface Size {
  readonly engine: number;
  readonly en: number;
  readonly ru: number;
}

/** @returns `undefined` when the site was not built. */
export async function shippedSize(): Promise<Size | undefined> {
  const files = await readdir(chunks).catch((): string[] => []);
  const worker = files.find((file) => /^worker-.*\.js$/.test(file));
  if (!worker) return undefined;
  const code = await readFile(new URL(worker, chunks), 'utf8');
  const sizeOf = async (file: string | undefined): Promise<number> =>
    file === undefined ? 0 : gzipSync(await readFile(new URL(file, chunks)), { level: 9 }).length;
  // Other chunks may have such names too: these are the ones that the worker asks for.
  const wordsOf = (language: string): string | undefined =>
    files.find((file) => file.startsWith(`${language}-`) && file.endsWith('.js') && code.includes(file));
  const [engine, en, ru] = await Promise.all([worker, wordsOf('en'), wordsOf('ru')].map(sizeOf));
  return { engine: engine ?? 0, en: en ?? 0, ru: ru ?? 0 };
}
