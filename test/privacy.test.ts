import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from './support/browser.ts';

const open = useBrowser();

/** A letter with letters of many alphabets: none may need a font that is not there yet. */
const letter =
  'It has been determined that Ms Łucja Ğülşen owes 486.20 crowns. Сообщаем Вам, что осуществлён выезд. Ѣ ѕ ‱ ạ';

const pages = ['en', 'ru'].flatMap((language) => [
  [`/${language}/check/`, 'letter-checker textarea', '.letter-checker-findings li'] as const,
  [
    `/${language}/learn/clear-language/sentences-and-words/`,
    'sentence-lab textarea',
    '.sentence-lab-meters li, .sentence-lab-next:not(:empty)',
  ] as const,
]);

/** Waits until the engine has answered and nothing is on its way any more. */
async function ready(page: Page, box: string, answer: string): Promise<void> {
  await page.locator(box).first().fill('Payment is to be effected prior to 1 May. Оплату необходимо осуществить.');
  await page.locator(answer).first().waitFor();
  await page.waitForLoadState('networkidle');
}

describe('a letter does not leave the page', () => {
  test.for(pages)('%s asks for nothing once it is ready', async ([path, box, answer], { expect }) => {
    const { page, troubles, close } = await open(path);
    await ready(page, box, answer);
    const requests: string[] = [];
    page.context().on('request', (request) => requests.push(request.url()));
    await page.locator(box).first().fill(letter);
    await page.locator(box).first().press('End');
    await page.keyboard.type(' Please pay.');
    await page.locator(answer).first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(requests).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });

  test.for(pages)('%s and its worker are refused every connection', async ([path, box, answer], { expect }) => {
    const { page, close } = await open(path);
    await ready(page, box, answer);
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

  test.for(pages)('%s refuses a string that would become a script', async ([path], { expect }) => {
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
  await ready(page, 'letter-checker textarea', '.letter-checker-findings li');
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
