import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { languages } from '../i18n/index.ts';
import { offlineWorker } from './build-worker.ts';
import { filesOfPages } from './files-of-pages.ts';

const hashOf = (content: Buffer | string): string => createHash('sha256').update(content).digest('base64');

/** The pages of the courses in a language and what stands beside them, as paths in the built folder. */
async function courseFiles(dir: URL, language: string): Promise<string[]> {
  const folder = `${language}/learn/`;
  const files = await readdir(new URL(folder, dir), { recursive: true });
  const paths = files.map((file) => folder + file.replaceAll('\\', '/'));
  return paths.filter((file) => /\.(?:html|js|webmanifest)$/.test(file) && file !== `${folder}sw.js`);
}

/**
 * Writes `learn/sw.js` for each language, with which the courses open without a network.
 *
 * @param dir - The built folder.
 * @param base - The folder of the site, with a slash at both ends.
 * @returns What each of them keeps, in words.
 */
export async function writeWorkers(dir: URL, base: string): Promise<string[]> {
  const said: string[] = [];
  for (const language of languages) {
    const needed = [...(await filesOfPages(dir, await courseFiles(dir, language))), 'icon.svg'];
    let bytes = 0;
    const files = await Promise.all(
      needed.map(async (file): Promise<[string, string]> => {
        const content = await readFile(new URL(file, dir));
        bytes += content.length;
        return [base + file.replace(/index\.html$/, ''), `sha256-${hashOf(content)}`];
      }),
    );
    const family = `okno ${base}${language}/learn/ `;
    const script = await offlineWorker({ cache: family + hashOf(JSON.stringify(files)), family, files });
    await writeFile(new URL(`${language}/learn/sw.js`, dir), script);
    said.push(`${language}: ${files.length} files, ${Math.round(bytes / 1000)} kB`);
  }
  return said;
}
