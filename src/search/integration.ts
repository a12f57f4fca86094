import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { languages } from '../i18n/index.ts';
import { recordsOfPage } from './records-of-page.ts';
import type { SearchRecord } from './search-record.ts';

/** What the search page takes of the index; the rest are ready-made pages and a worker, which our policy forbids. */
const used = /^(?:pagefind\.js|pagefind-entry\.json|wasm\..+|.+\.pf_(?:meta|index|fragment))$/;

/** All that can be found on the pages of a language that were built. */
async function recordsIn(dir: URL, language: string, base: string): Promise<SearchRecord[]> {
  const folder = new URL(`${language}/`, dir);
  const files = (await readdir(folder, { recursive: true })).map((file) => file.replaceAll('\\', '/')).sort();
  const records = files
    .filter((file) => file.endsWith('index.html'))
    .map(async (file) => {
      const path = file.replace(/index\.html$/, '');
      const html = await readFile(new URL(file, folder), 'utf8');
      return recordsOfPage(html, path, `${base}${language}/${path}`, language);
    });
  return (await Promise.all(records)).flat();
}

/** Writes `pagefind/`, the index of the search page, from the pages that were built. */
export const searchIndex = (): AstroIntegration => {
  let base = '/';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `/${config.base}/`.replace(/\/{2,}/g, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        // It starts a program of its own, which is for builds alone.
        const { close, createIndex } = await import('pagefind');
        const { index, errors } = await createIndex();
        if (!index) throw new Error(`Expected an index of the site, got none: ${errors.join('; ')}`);
        let count = 0;
        for (const language of languages) {
          for (const { kind, url, title, text, type } of await recordsIn(dir, language, base)) {
            const meta = { title, kind, ...(type !== undefined && { type }) };
            await index.addCustomRecord({ url, content: text, language, meta });
            count++;
          }
        }
        const { files } = await index.getFiles();
        for (const { path, content } of files.filter((file) => used.test(file.path.split(/[\\/]/).at(-1) ?? ''))) {
          const file = new URL(`pagefind/${path.replaceAll('\\', '/')}`, dir);
          await mkdir(new URL('.', file), { recursive: true });
          await writeFile(file, content);
        }
        await close();
        logger.info(`${count} texts can be found`);
      },
    },
  };
};
