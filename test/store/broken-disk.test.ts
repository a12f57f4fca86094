import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startBrowser } from '../support/own-browser.ts';
import { startStorePage } from '../support/store-page.ts';
import { known, save } from '../support/store-tabs.ts';

const databases = /[\\/]IndexedDB[\\/].*leveldb$/;
const caches = /[\\/]CacheStorage[\\/]/;

/** Overwrites the files in which the browser keeps what a page saves. */
async function breakFiles(profile: string, folders: RegExp): Promise<number> {
  const files = (await readdir(profile, { recursive: true, withFileTypes: true })).filter(
    (file) => file.isFile() && folders.test(file.parentPath) && !file.name.startsWith('LOCK'),
  );
  for (const file of files) await writeFile(join(file.parentPath, file.name), 'broken');
  return files.length;
}

/** Saves an answer, breaks files of the browser, and saves another; @returns what is known in between and at the end. */
async function afterBreaking(...folders: RegExp[]) {
  const [profile, served] = await Promise.all([mkdtemp(join(tmpdir(), 'okno-broken-')), startStorePage()]);
  const first = await startBrowser(profile);
  await save(await first.open(served.address), 'm/a');
  await first.quit();
  for (const folder of folders) expect(await breakFiles(profile, folder)).toBeGreaterThan(2);
  const second = await startBrowser(profile);
  const page = await second.open(served.address);
  const found = await known(page);
  expect(await save(page, 'm/b')).toBe(null);
  await second.quit();
  const third = await startBrowser(profile);
  const later = await known(await third.open(served.address));
  await third.quit();
  await served.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  return [found, later];
}

const all = (...questions: string[]) => ({ questions, unsaved: 0, trouble: null });

test('when the database of the browser is broken, every answer comes back from the copy', async () => {
  expect(await afterBreaking(databases)).toEqual([all('m/a'), all('m/a', 'm/b')]);
});

test('when the copy is broken, the database has every answer', async () => {
  expect(await afterBreaking(caches)).toEqual([all('m/a'), all('m/a', 'm/b')]);
});

test('when both are broken, the learner is told, and new answers are saved', async () => {
  expect(await afterBreaking(databases, caches)).toEqual([{ ...all(), trouble: 'lost' }, all('m/b')]);
});
