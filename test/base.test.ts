import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'okno-base-'));
  await promisify(execFile)(process.execPath, ['scripts/astro.mjs', 'build', '--outDir', folder], {
    env: {
      ...process.env,
      SITE_URL: 'https://training.example',
      SITE_BASE: '/okno',
      // The runner's own would reach the build.
      BASE_URL: undefined,
      NODE_ENV: undefined,
    },
  });
}, 120_000);
afterAll(() => rm(folder, { recursive: true }));

test('a site that stands in a folder of its address links to nothing outside it', async () => {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html'));
  expect(files.length).toBeGreaterThan(20);
  const outside: string[] = [];
  for (const file of files) {
    const html = await readFile(join(folder, file), 'utf8');
    for (const [, path = ''] of html.matchAll(/\s(?:href|src|rules|readers)="(\/[^"]*)"/g)) {
      if (!path.startsWith('/okno/')) outside.push(`${file}: ${path}`);
    }
  }
  expect(outside).toEqual([]);
});
