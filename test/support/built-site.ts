import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { shippedSize } from '../../bench/size.ts';

/** A page of the built site. */
export interface BuiltPage {
  /** Its address from the top of the site: `/en/rules/`. */
  readonly path: string;
  readonly html: string;
}

const folder = 'dist';

/** Every page that the build wrote, A to Z. */
export const builtPages: readonly BuiltPage[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.html'))
  .sort()
  .map((file) => ({
    path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
    html: readFileSync(join(folder, file), 'utf8'),
  }));

/** The page at an address. */
export const builtPage = (path: string): BuiltPage => {
  const page = builtPages.find((one) => one.path === path);
  if (!page) throw new RangeError(`Expected a page at ${path}, got none`);
  return page;
};

/** The static imports of a script. */
const importsOf = (source: string): string[] =>
  [...source.matchAll(/(?:^|[;}\s])(?:import|export)\b[^'"`;()]*["']([^"']+\.js)["']/g)].map(([, path = '']) => path);

/** A script and all that it imports without being asked, as paths in the built folder. */
function closure(entry: string, seen = new Set<string>()): Set<string> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  for (const path of importsOf(readFileSync(join(folder, entry), 'utf8'))) {
    closure(posix.join(dirname(entry), path), seen);
  }
  return seen;
}

const gzipped = (files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);

/** The scripts of a page. */
function scriptsOf({ html }: BuiltPage): ReadonlySet<string> {
  const files = new Set<string>();
  for (const [, path = ''] of html.matchAll(/<script[^>]*\bsrc="\/([^"]+)"/g)) closure(path, files);
  return files;
}

/**
 * What the scripts of a page weigh, in bytes of gzip; its worker apart.
 *
 * @param others - Scripts that one of these pages has as well do not count.
 */
export function scriptBytes(page: BuiltPage, others: readonly BuiltPage[] = []): number {
  const known = new Set(others.flatMap((other) => [...scriptsOf(other)]));
  return gzipped([...scriptsOf(page)].filter((file) => !known.has(file)));
}

/** What the worker weighs by itself, and what it loads: the engine of each language, the reader of house styles; gzip. */
export async function workerBytes(): Promise<{ worker: number; en: number; ru: number; house: number }> {
  const size = await shippedSize();
  const scripts = readdirSync(join(folder, '_astro')).filter((file) => /^house-[^.]+\.js$/.test(file));
  const house = gzipped(scripts.map((file) => `_astro/${file}`));
  return { worker: size?.engine ?? 0, en: size?.en ?? 0, ru: size?.ru ?? 0, house };
}
