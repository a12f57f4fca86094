import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { serve } from './support/serve.ts';

/** What an organisation changes: the address, and a house style of its own. */
const house = { rules: { officialese: 'off' }, phrases: [{ phrase: 'tell us', instead: ['inform the team'] }] };
const letter = 'Payment is to be effected prior to 1 May. In the event that you move, tell us.';

const open = useBrowser();
let root: string;
let folder: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'okno-base-'));
  folder = join(root, 'dist/okno');
  for (const part of ['src', 'components', 'content', 'scripts', 'package.json', 'tsconfig.json', 'astro.config.mjs'])
    await cp(part, join(root, part), { recursive: true });
  await symlink(resolve('node_modules'), join(root, 'node_modules'), 'junction');
  await writeFile(join(root, 'content/house-style.json'), JSON.stringify(house));
  await promisify(execFile)(process.execPath, ['scripts/astro.mjs', 'build', '--outDir', folder], {
    cwd: root,
    env: {
      ...process.env,
      SITE_URL: 'https://training.example',
      SITE_BASE: '/okno',
      // The runner's own would reach the build.
      BASE_URL: undefined,
      NODE_ENV: undefined,
    },
  });
}, 300_000);
afterAll(() => rm(root, { recursive: true }));

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

test('a site that knows its address tells search engines the twin of each page', async () => {
  const html = await readFile(join(folder, 'ru/rules/index.html'), 'utf8');
  const twins = [...html.matchAll(/<link rel="alternate" hreflang="(\w+)" href="([^"]+)"/g)].map(([, ...pair]) => pair);
  expect(twins).toEqual([
    ['en', 'https://training.example/okno/en/rules/'],
    ['ru', 'https://training.example/okno/ru/rules/'],
  ]);
});

test('each link, script and file of a site in a folder is there', async () => {
  const files = new Set((await readdir(folder, { recursive: true })).map((file) => file.replaceAll('\\', '/')));
  const missing: string[] = [];
  for (const file of files) {
    if (!file.endsWith('.html')) continue;
    const html = await readFile(join(folder, file), 'utf8');
    for (const [, address = ''] of html.matchAll(/\s(?:href|src|data-offline)="([^"]+)"/g)) {
      const { origin, pathname } = new URL(address.replaceAll('&amp;', '&'), `https://training.example/okno/${file}`);
      if (origin !== 'https://training.example') continue;
      const path = decodeURIComponent(pathname).replace(/^\/okno\//, '');
      if (!files.has(path.endsWith('/') || path === '' ? `${path}index.html` : path))
        missing.push(`${file}: ${address}`);
    }
  }
  expect(missing).toEqual([]);
});

test('pages of a site in a folder load and do all that they need from there', async () => {
  const site = await serve(join(root, 'dist'));
  const { page, troubles, close } = await open('/en/');
  const failed: string[] = [];
  page.on('response', (response) => response.status() >= 400 && failed.push(response.url()));
  page.on('requestfailed', (request) => failed.push(request.url()));
  const go = (path: string) => page.goto(`${site.address}/okno/${path}`);
  await go('en/learn/clear-language/sentences-and-words/');
  // The worker of the exercise, with the engine.
  await page.locator('sentence-lab textarea').first().fill('Prior to 10 April 2026 a guard must be fitted to press 2.');
  await page.locator('.sentence-lab-findings li', { hasText: 'before' }).first().waitFor();
  await page.locator('#keep-the-term input').first().check();
  await page.locator('#keep-the-term .activity-foot button').click();
  await page.getByText('Saved on this device.').waitFor();
  await go('en/learn/progress/');
  const courses = page.locator('#my-progress a[href*="/learn/clear-language/"]');
  await courses.first().waitFor();
  const addresses = await courses.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(addresses.filter((address) => !address?.startsWith('/okno/en/learn/'))).toEqual([]);
  await go('ru/learn/check-yourself/?module=every-point-of-contact');
  await page.locator('#check-yourself .activity-form').waitFor();
  await go('en/learn/diagnostic/');
  await page.locator('.role-form button').click();
  await page.locator('.diagnostic-question').waitFor();
  await go('en/');
  await page.getByRole('link', { name: 'Go on with the test' }).click();
  await page.waitForURL('**/okno/en/learn/diagnostic/');
  await page.locator('[data-language-link]').click();
  await page.waitForURL('**/okno/ru/learn/diagnostic/');
  const { start_url: start, scope } = await (await fetch(`${site.address}/okno/en/learn/manifest.webmanifest`)).json();
  expect([start, scope]).toEqual(['/okno/en/learn/', '/okno/en/learn/']);
  expect([failed, troubles]).toEqual([[], []]);
  await close();
  await site.close();
});

test('the key / leads to the search of the folder', async () => {
  const site = await serve(join(root, 'dist'));
  const { page, close } = await open('/en/');
  await page.goto(`${site.address}/okno/en/rules/`);
  await page.keyboard.press('/');
  await page.waitForURL('**/okno/en/search/');
  await close();
  await site.close();
});

test('the checker page of a site with a house style follows it until it is switched off', async () => {
  const site = await serve(join(root, 'dist'));
  const { page, close } = await open('/en/');
  await page.goto(`${site.address}/okno/en/check/`);
  const quotes = page.locator('.letter-checker-finding blockquote');
  const shown = (quote: string) => quotes.filter({ hasText: quote }).waitFor();
  await page.locator('textarea').fill(letter);
  await shown('tell us');
  expect(await quotes.allInnerTexts()).not.toContain('prior to');
  await page.getByText('House style of this site', { exact: true }).click();
  await page.getByLabel('Follow the house style of this site').uncheck();
  await shown('prior to');
  expect(await quotes.allInnerTexts()).not.toContain('tell us');
  await page.getByLabel('Follow the house style of this site').check();
  await shown('tell us');
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.locator('textarea').fill(letter);
  await shown('tell us');
  await close();
  await site.close();
});

test('the search of a site in a folder finds pages in that folder', async () => {
  const site = await serve(join(root, 'dist'));
  const { page, close } = await open('/en/');
  await page.goto(`${site.address}/okno/en/search/#hidden%20verb`);
  const links = page.locator('[data-search-results] a');
  await links.first().waitFor();
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(addresses).toContain('/okno/en/glossary/#hidden-verb');
  expect(addresses.filter((address) => !address?.startsWith('/okno/en/'))).toEqual([]);
  await close();
  await site.close();
});

test('the courses of a site in a folder open without a network', async () => {
  const site = await serve(join(root, 'dist'));
  const { page, close } = await open('/en/');
  await page.goto(`${site.address}/okno/ru/learn/`);
  await page.locator('[data-offline-ready]').waitFor();
  await page.context().setOffline(true);
  await page.goto(`${site.address}/okno/ru/learn/clear-language/why-letters-fail/`);
  expect(await page.locator('h1').innerText()).toMatch(/письма/);
  await close();
  await site.close();
});

test('no other page carries the house style of the site', async () => {
  const files = (await readdir(folder, { recursive: true })).filter((file) => /\.(?:html|js)$/.test(file));
  const carriers: string[] = [];
  for (const file of files)
    if ((await readFile(join(folder, file), 'utf8')).includes('inform the team')) carriers.push(file);
  // Two versions of a letter are compared in the same house style.
  const checking = ['check', 'compare'].flatMap((page) => [`en/${page}/index.html`, `ru/${page}/index.html`]);
  expect(carriers.sort()).toEqual(checking.sort());
});
