import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { chromiumOptions } from './support/chromium.ts';

/** Words that stand nowhere but in the letter. */
const canaries = Array.from({ length: 20 }, (_, index) => `kanareika${(index + 11) ** 5}zq`);
/** What the browser is asked to keep: found, it shows that a search finds what is there. */
const kept = 'kept-kanareika-777';

let profile: string;
beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'okno-profile-'));
});
afterAll(() => rm(profile, { recursive: true, force: true }));

/** A browser of its own with a profile on the disk: the shared one keeps nothing, so it could not show a leak. */
const start = async (): Promise<BrowserContext> => chromium.launchPersistentContext(profile, await chromiumOptions());

/** Opens the checker and types the letter as a person does. */
async function write(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${inject('site')}/en/check/`);
  await page.locator('textarea').first().focus();
  await page.keyboard.insertText(
    canaries.map((word) => `Payment is to be effected by ${word} prior to 1 May.`).join(' '),
  );
  await page.locator('.letter-checker-finding').first().waitFor();
  return page;
}

/** Which words stand in a file of the profile, in either way of writing text down. */
async function found(words: readonly string[]): Promise<string[]> {
  const entries = await readdir(profile, { recursive: true, withFileTypes: true });
  const hits = new Set<string>();
  for (const entry of entries.filter((one) => one.isFile())) {
    const bytes = await readFile(join(entry.parentPath, entry.name)).catch(() => Buffer.alloc(0));
    for (const word of words)
      if (bytes.includes(Buffer.from(word, 'utf8')) || bytes.includes(Buffer.from(word, 'utf16le'))) hits.add(word);
  }
  return [...hits];
}

test('no word of a letter is in the profile after closing, Back, reload and a crash', async () => {
  let context = await start();
  let page = await write(context);
  await page.evaluate((word) => localStorage.setItem('kept', word), kept);
  await page.goto(`${inject('site')}/en/rules/`);
  await page.goBack();
  expect(await page.locator('textarea').first().inputValue()).toBe('');
  await page.close();
  page = await write(context);
  await page.reload();
  expect(await page.locator('textarea').first().inputValue()).toBe('');
  await context.close();

  context = await start();
  page = await write(context);
  const gone = new Promise<void>((done) => context.once('close', () => done()));
  const session = await context.newCDPSession(page);
  session.send('Browser.crash').catch(() => {});
  await gone;
  expect(await found([kept, ...canaries])).toEqual([kept]);
});
