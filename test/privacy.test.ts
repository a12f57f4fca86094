import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from './support/browser.ts';

const open = useBrowser();

/** Letters with signs of many alphabets: none may need a font that is not there yet. */
const letters = {
  en: 'It has been determined that Ms Łucja Ğülşen owes 486.20 crowns: Ж ѣ ѕ ‱ ạ.',
  ru: 'Нами осуществлён выезд на место с целью проведения проверки: Łucja Ğülşen Ѣ ѕ ‱ ạ.',
};
const letterFor = (path: string): string => letters[path.startsWith('/ru/') ? 'ru' : 'en'];

const checkerPage = (language: string): string => `/${language}/check/`;
const modulePage = (language: string): string => `/${language}/learn/clear-language/sentences-and-words/`;
const pages = [checkerPage('en'), checkerPage('ru'), modulePage('en'), modulePage('ru')] as const;

const box = (page: Page): Locator => page.locator('letter-checker textarea, sentence-lab textarea').first();
const finding = (page: Page): Locator => page.locator('.letter-checker-finding, .sentence-lab-findings li').first();

/** Waits until the engine has answered and the words of both languages are in: nothing is on its way any more. */
async function ready(page: Page): Promise<void> {
  const counter = page.locator('.letter-checker-requests');
  // The checker says when it is ready; an exercise starts its engine when the box gets the focus.
  const loaded = (await counter.count())
    ? [counter.filter({ hasText: /^0 / }).waitFor()]
    : ['english', 'russian'].map((engine) =>
        page.context().waitForEvent('requestfinished', (request) => request.url().includes(`/_astro/${engine}-`)),
      );
  await box(page).fill(letterFor(new URL(page.url()).pathname));
  await Promise.all([finding(page).waitFor(), ...loaded]);
}

describe('a letter does not leave the page', () => {
  test.for(pages)('%s asks for nothing once it is ready', async (path, { expect }) => {
    const { page, troubles, close } = await open(path);
    await ready(page);
    const requests: string[] = [];
    page.context().on('request', (request) => requests.push(request.url()));
    await box(page).fill('');
    await finding(page).waitFor({ state: 'detached' });
    await box(page).pressSequentially(letterFor(path));
    await finding(page).waitFor();
    expect(requests).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });

  test.for(pages)('%s and its worker are refused every connection', async (path, { expect }) => {
    const { page, close } = await open(path);
    await ready(page);
    const reached: string[] = [];
    page.context().on('response', (response) => reached.push(response.url()));
    const address = `${inject('site')}/icon.svg?letter`;
    const leak = (url: string): Promise<string> =>
      fetch(url).then(
        () => 'sent',
        () => 'refused',
      );
    const [worker] = page.workers();
    expect(await worker?.evaluate(leak, address)).toBe('refused');
    expect(await page.evaluate(leak, address)).toBe('refused');
    await page.evaluate((url) => navigator.sendBeacon(url, 'letter'), address);
    const elsewhere = await page.evaluate(
      (url) =>
        new Promise<string>((done) => {
          const image = new Image();
          image.onload = () => done('sent');
          image.onerror = () => done('refused');
          image.src = url;
        }),
      'http://127.0.0.2:9/letter.png',
    );
    expect(elsewhere).toBe('refused');
    expect(reached).toEqual([]);
    await close();
  });

  test.for(pages)('%s refuses a string that would become a script', async (path, { expect }) => {
    const { page, close } = await open(path);
    const outcome = await page.evaluate(() => {
      try {
        document.createElement('div').innerHTML = '<img src=x onerror=alert(1)>';
        return 'taken';
      } catch (error) {
        return error instanceof TypeError ? 'refused' : String(error);
      }
    });
    expect(outcome).toBe('refused');
    await close();
  });
});

test('the browser keeps the choice of language and nothing else', async () => {
  const { page, close } = await open('/en/check/');
  await ready(page);
  await page.locator('[data-language-link]').click();
  await page.waitForURL('**/ru/check/');
  const kept = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).length,
    cookies: document.cookie,
  }));
  expect(kept).toEqual({ local: ['okno-language'], session: [], databases: 0, cookies: '' });
  await close();
});
