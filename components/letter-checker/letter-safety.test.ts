import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../../test/support/browser.ts';
import { address, desk, hard, languages, openDesk } from './open-desk.ts';

const open = useBrowser();
const start = (language?: string, options?: BrowserContextOptions) => openDesk(open, language, options);

describe('odd input', () => {
  test.for([
    ['blank lines', ' \n\n\t '],
    ['one word', 'Pay'],
    ['NUL', `${hard}\0\0 and so on.`],
    ['half a surrogate pair', `\ud83d ${hard} \ude00`],
    ['old line ends', hard.replace(' In', '\r\nIn').replace(' you', '\ryou')],
    ['markup', `<img src=x onerror="alert(1)"> <script>alert(1)</script> ${hard}`],
    ['joined emoji and marks', `👩‍👩‍👧 é̂ ${hard}`],
  ] as const)('%s is taken as text', async ([, input], { expect }) => {
    const { page, text, items, report, verdict, troubles, close } = await start();
    if (input.trim() === '') await text.fill(input);
    else await report(() => text.fill(input));
    if (input.trim() === '') expect(await verdict.innerText()).toBe('No letter yet');
    // Findings out of view are not laid out, so that no text of theirs is seen.
    const quotes = (await items.locator('blockquote').allTextContents()).map((quote) => quote.trim());
    if (input.includes('prior')) expect(quotes).toContain('prior to');
    expect(await page.locator('#specimen img, #specimen script').count()).toBe(0);
    expect(troubles).toEqual([]);
    await close();
  });

  test('two million characters are listed but not marked, and the page stays alive', async () => {
    const { page, text, report, items, verdict, troubles, close } = await start();
    const long = 'Payment is to be effected prior to 1 May. '.repeat(50_000);
    await text.fill(long);
    await page.waitForFunction(() =>
      /Not ready|No report/.test(document.querySelector('.letter-checker-verdict')?.textContent ?? ''),
    );
    if ((await verdict.innerText()) === 'Not ready') {
      expect(await items.count()).toBe(50);
      expect(await page.locator('.letter-checker-note').innerText()).toContain('20,000 words');
    }
    expect(await page.locator('.letter-checker-mirror').innerText()).toBe('');
    expect((await report(() => text.fill(hard)))?.words).toBe(17);
    expect(await page.locator('.letter-checker-mirror').textContent()).toBe(hard);
    expect(troubles).toEqual([]);
    await close();
  });
});

describe('nothing leaves the page', () => {
  test.for(languages)('no request is made after the checker is ready (%s)', async (language, { expect }) => {
    const { page, text, press, report, requests, troubles, close } = await start(language);
    const made: string[] = [];
    page.on('request', (request) => made.push(request.url()));
    await report(() => press('before'));
    await report(() => text.fill('Согласно приказу № 5 оплата произведена. Ғылым, ŵ ǆ ẞ. Pay prior to May.'));
    await report(() => text.fill('Ці їхні ґанки. Plaćanje. Zahlung prior to May.'));
    // Sample letters come when they are asked for, and nothing of the letter goes with that.
    const folds = page.locator('details.letter-checker-more:not(.letter-templates-choice)');
    await folds.first().locator('summary').click();
    expect(made).toEqual([]);
    expect(await requests.innerText()).toMatch(/^0 /);
    expect(troubles).toEqual([]);
    await close();
  });

  test('the checker works on without a network', async () => {
    const { page, press, report, items, close } = await start();
    await page.context().setOffline(true);
    await report(() => press('before'));
    expect(await items.count()).toBeGreaterThan(0);
    await close();
  });

  test('the counter counts', async () => {
    const { page, requests, close } = await start();
    await page.evaluate(() => {
      const picture = new Image();
      picture.src = '/icon.svg?again';
    });
    await requests.filter({ hasText: /^1 / }).waitFor();
    await close();
  });

  test('the letter is gone when the reader comes back', async () => {
    const { page, text, press, report, close } = await start();
    await report(() => press('before'));
    await page.locator('.brand').click();
    await page.waitForURL('**/en/');
    await page.goBack();
    await page.waitForURL(`**${address('en')}`);
    expect(await text.inputValue()).toBe('');
    expect(await page.locator('.letter-checker-mirror').textContent()).toBe('');
    await close();
  });

  test('leaving forgets the letter even when the browser keeps the page', async () => {
    const { page, text, press, report, items, close } = await start();
    await report(() => press('before'));
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
    expect(await text.inputValue()).toBe('');
    expect(await items.count()).toBe(0);
    expect(await page.locator('#specimen .letter-checker-status').textContent()).toBe('');
    expect((await report(() => text.fill(hard)))?.words).toBe(17);
    await close();
  });
});

test('a checker that could not be loaded says so, and loads when tried again', async () => {
  const { page, close } = await open('/en/');
  await page.route('**/worker-*.js', (route) => route.abort());
  await page.goto(page.url().replace('/en/', address('en')));
  const { text, verdict, items } = desk(page);
  await verdict.filter({ hasText: 'No report this time' }).waitFor();
  await page.unroute('**/worker-*.js');
  await text.fill(hard);
  await page.getByRole('button', { name: 'Try again' }).click();
  await items.first().waitFor();
  await close();
});
