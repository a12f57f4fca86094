import { readdir, readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

const chunks = new URL('../dist/_astro/', import.meta.url);

/** Bytes (gzip) that a page fetches to check a letter: the worker, and the engine of each language with its words. */
export interface Size {
  /** The worker without an engine; the name is that of earlier results. */
  readonly engine: number;
  readonly en: number;
  readonly ru: number;
}

/** The files that code imports at once, by name. */
const importsOf = (code: string): string[] =>
  [...code.matchAll(/from\s*"\.\/([^"]+\.js)"/g)].map(([, file = '']) => file);

/** @returns `undefined` when the site was not built. */
export async function shippedSize(): Promise<Size | undefined> {
  const files = await readdir(chunks).catch((): string[] => []);
  const worker = files.find((file) => /^worker-.*\.js$/.test(file));
  if (!worker) return undefined;
  const read = (file: string): Promise<string> => readFile(new URL(file, chunks), 'utf8');
  const sizeOf = (code: string): number => gzipSync(code, { level: 9 }).length;
  const code = await read(worker);
  async function sizeOfEngine(name: string): Promise<number> {
    // Other chunks may have such names too: these are the ones that the worker asks for.
    const words = files.find((file) => file.startsWith(`${name}-`) && file.endsWith('.js') && code.includes(file));
    if (!words) return 0;
    const own = await read(words);
    const shared = await Promise.all(
      importsOf(own)
        .filter((file) => file !== worker)
        .map(read),
    );
    return [own, ...shared].reduce((sum, one) => sum + sizeOf(one), 0);
  }
  return { engine: sizeOf(code), en: await sizeOfEngine('english'), ru: await sizeOfEngine('russian') };
}
