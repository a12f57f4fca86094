import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startBrowser } from '../support/own-browser.ts';
import { startStorePage } from '../support/store-page.ts';
import { known, save } from '../support/store-tabs.ts';

/** Overwrites the files in which the browser keeps its databases. */
async function breakDatabases(profile: string): Promise<number> {
  const files = (await readdir(profile, { recursive: true, withFileTypes: true })).filter(
    (file) => file.isFile() && /[\\/]IndexedDB[\\/].*leveldb$/.test(file.parentPath) && !file.name.startsWith('LOCK'),
  );
  for (const file of files) await writeFile(join(file.parentPath, file.name), 'broken');
  return files.length;
}

test('when the files of the browser are broken, the learner is told, and new answers are saved', async () => {
  const [profile, served] = await Promise.all([mkdtemp(join(tmpdir(), 'okno-broken-')), startStorePage()]);
  const first = await startBrowser(profile);
  await save(await first.open(served.address), 'm/a');
  await first.quit();
  expect(await breakDatabases(profile)).toBeGreaterThan(2);
  const second = await startBrowser(profile);
  const page = await second.open(served.address);
  expect(await known(page)).toEqual({ questions: [], unsaved: 0, trouble: 'lost' });
  expect(await save(page, 'm/b')).toBe(null);
  await second.quit();
  await served.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});
