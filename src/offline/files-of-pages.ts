import { readdir, readFile } from 'node:fs/promises';

/** Names of files in a page, a script or a style sheet. */
const names = /[\w.[\]-]+\.(?:js|css|woff2|svg|webmanifest)\b/g;
/**
 * Parts that open and save documents. They weigh more than all the rest, a course does not need them, and a page that
 * misses one says so.
 */
const heavy = /^(?:pdf|documents-worker|letter-docx|export-menu)\b/;

/**
 * The files that pages need, as paths in the built folder: what they name, and what those files name in turn.
 *
 * @param pages - Paths of pages, as `en/learn/index.html`.
 */
export async function filesOfPages(dir: URL, pages: readonly string[]): Promise<string[]> {
  const assets = new Set(await readdir(new URL('_astro/', dir)));
  const found = new Set(pages);
  for (const file of found) {
    if (!/\.(?:html|js|css)$/.test(file)) continue;
    const text = await readFile(new URL(file, dir), 'utf8');
    for (const [name] of text.matchAll(names)) if (assets.has(name) && !heavy.test(name)) found.add(`_astro/${name}`);
  }
  return [...found].sort();
}
