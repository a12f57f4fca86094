import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { words } from '#i18n';
import { writeWorkers } from '../src/offline/write-workers.ts';
import { useBrowser } from './support/browser.ts';
import { builtPages } from './support/built-site.ts';
import { serve } from './support/serve.ts';

const open = useBrowser();
const policyOf = (html: string): string =>
  (/http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '').replaceAll('&#39;', "'");
const isControlled = (page: Page) => page.evaluate(() => navigator.serviceWorker.controller !== null);

/** Opens the catalogue and waits until the courses are kept on the device. */
async function kept(language: 'en' | 'ru') {
  const opened = await open(`/${language}/learn/`);
  await opened.page.locator('[data-offline-ready]').waitFor();
  const { origin } = new URL(opened.page.url());
  return { ...opened, go: (path: string) => opened.page.goto(origin + path) };
}

test('pages of the courses that check no text, and they alone, may start the service worker', () => {
  const able = builtPages.filter(({ html }) => /worker-src 'self'/.test(policyOf(html)));
  const carriers = builtPages.filter(({ html }) => html.includes('data-offline'));
  const wanted = builtPages.filter(
    ({ path, html }) => /^\/(?:en|ru)\/learn\//.test(path) && !html.includes('okno-worker'),
  );
  expect(wanted.length).toBeGreaterThan(10);
  expect(able).toEqual(wanted);
  expect(carriers).toEqual(wanted);
});

test.for(['en', 'ru'] as const)(
  'without a network the courses in %s open, and a question is answered',
  async (language) => {
    const { page, go, troubles, axe, close } = await kept(language);
    expect(await axe('.offline-notice')).toEqual([]);
    await page.context().setOffline(true);
    await go(`/${language}/learn/clear-language`);
    expect(new URL(page.url()).pathname).toBe(`/${language}/learn/clear-language/`);
    await go(`/${language}/learn/`);
    await page.locator(`a[href="/${language}/learn/start-with-the-client/who-is-the-client/"]`).click();
    const question = page.locator('quiz-question').first();
    await question.locator('input').first().check();
    await question.getByRole('button', { name: words(language).activity.check, exact: true }).click();
    await question.locator('.activity-verdict:not(:empty)').waitFor();
    expect(troubles).toEqual([]);
    await close();
  },
);

test('without a network an exercise checks a text too', async () => {
  const { page, go, close } = await kept('en');
  await page.context().setOffline(true);
  await go('/en/learn/clear-language/sentences-and-words/');
  expect(await isControlled(page)).toBe(true);
  const lab = page.locator('sentence-lab').first();
  await lab.locator('textarea').fill('Prior to 10 April 2026 a guard must be fitted to press 2.');
  // Only the engine finds this.
  await lab.locator('.sentence-lab-findings li', { hasText: 'before' }).first().waitFor();
  await close();
});

test('a page that holds letters, and any other outside the courses, is never controlled', async () => {
  const { page, go, close } = await kept('en');
  for (const path of ['check', 'compare', 'letters', 'letters/reply', 'house', 'search', 'rules', 'glossary']) {
    await go(`/en/${path}/`);
    expect(await isControlled(page), path).toBe(false);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()) === undefined)).toBe(true);
  }
  await go('/ru/learn/clear-language/');
  expect(await isControlled(page)).toBe(false);
  await close();
});

/** The site with the courses kept, and then a new version of it on the server. */
async function renewed() {
  const folder = await mkdtemp(join(tmpdir(), 'okno-offline-'));
  await cp('dist', folder, { recursive: true });
  const site = await serve(folder);
  const catalogue = join(folder, 'en/learn/index.html');
  const { page, close } = await open('/en/');
  await page.goto(`${site.address}/en/learn/`);
  await page.locator('[data-offline-ready]').waitFor();
  await writeFile(catalogue, (await readFile(catalogue, 'utf8')).replace('<h1>Courses', '<h1>New courses'));
  await writeWorkers(pathToFileURL(`${folder}/`), '/');
  const end = async (): Promise<void> => {
    await close();
    await site.close();
    await rm(folder, { recursive: true });
  };
  return { page, site, end };
}

test('a new version is told, waits for the press, and then is there', async () => {
  const { page, end } = await renewed();
  const heading = () => page.locator('h1').innerText();
  await page.reload();
  await page.locator('[data-offline-update]').waitFor();
  await page.reload();
  expect(await heading()).toBe('Courses');
  await page.getByRole('button', { name: 'Use the new version' }).click();
  await page.getByRole('heading', { name: 'New courses' }).waitFor();
  expect(await page.locator('[data-offline-update]').isVisible()).toBe(false);
  await end();
});

test('a module that checks texts tells of a new version too, keeps what is written, and leads to where it is taken up', async () => {
  const { page, site, end } = await renewed();
  await page.goto(`${site.address}/en/learn/clear-language/sentences-and-words/`);
  const box = page.locator('sentence-lab textarea').first();
  await box.fill('You must fit a guard.');
  await page.locator('[data-update-notice]').waitFor();
  expect(await box.inputValue()).toBe('You must fit a guard.');
  await page.getByRole('link', { name: 'To the courses' }).click();
  await page.getByRole('button', { name: 'Use the new version' }).click();
  await page.getByRole('heading', { name: 'New courses' }).waitFor();
  await page.goto(`${site.address}/en/learn/clear-language/sentences-and-words/`);
  await page.locator('#module-progress-panel h2').waitFor();
  expect(await page.locator('[data-update-notice]').isVisible()).toBe(false);
  await end();
});
