import { describe, expect, test } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { builtPage, builtPages } from './support/built-site.ts';

const open = useBrowser();
const policyOf = (html: string): string =>
  (/http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '').replaceAll('&#39;', "'");

/** Opens the search page, looks for something, and waits for the sentence that says what came of it. */
async function looked(language: 'en' | 'ru', query: string) {
  const opened = await open(`/${language}/search/`);
  await opened.page.keyboard.type(query);
  await opened.page.locator('[data-search-status]:not(:empty)').waitFor();
  const results = opened.page.locator('[data-search-results] li');
  return { ...opened, results, status: opened.page.locator('[data-search-status]') };
}

test('the search pages alone may connect and run WebAssembly, and still take no markup from strings', () => {
  const able = builtPages.filter(({ html }) => /connect-src 'self'|wasm-unsafe-eval/.test(policyOf(html)));
  expect(able.map(({ path }) => path)).toEqual(['/en/search/', '/ru/search/']);
  expect(policyOf(builtPage('/en/search/').html)).toBe(
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; font-src 'self'; " +
      "connect-src 'self'; worker-src 'none'; manifest-src 'self'; base-uri 'none'; form-action 'none'; " +
      "require-trusted-types-for 'script'; trusted-types lit-html",
  );
});

describe('a search finds other forms of a word', () => {
  test.for([
    ['en', 'sentence', 'Module', '/en/learn/clear-language/sentences-and-words/'],
    ['en', 'hidden verbs', 'Glossary', '/en/glossary/#hidden-verb'],
    ['ru', 'спрятанными глаголами', 'Словарь', '/ru/glossary/#hidden-verb'],
    ['ru', 'предложениями', 'Модуль', '/ru/learn/clear-language/sentences-and-words/'],
  ] as const)('%s: %s', async ([language, query, kind, address], { expect }) => {
    const { results, close, troubles } = await looked(language, query);
    const result = results.filter({ has: results.page().locator(`a[href="${address}"]`) });
    expect(await result.locator('.search-kind').innerText()).toBe(kind);
    expect(await result.locator('mark').count()).toBeGreaterThan(0);
    expect(troubles).toEqual([]);
    await close();
  });
});

test('a search without a result says so and offers the other language; with one more letter it starts anew', async () => {
  const { page, status, results, axe, close } = await looked('ru', 'квазипереписка');
  expect(await status.innerText()).toMatch(/^По запросу «квазипереписка» ничего нет/);
  expect(await page.getByRole('link', { name: 'Искать на английских страницах' }).isVisible()).toBe(true);
  expect(await axe()).toEqual([]);
  await page.locator('#query').fill('');
  await page.locator('[data-search-status]:empty').waitFor({ state: 'attached' });
  expect([await results.count(), new URL(page.url()).hash]).toEqual([0, '']);
  await close();
});

test('a letter is shown with its kind, ten results at a time, and the way back leads to the results', async () => {
  const { page, results, axe, close } = await looked('en', 'letter');
  expect(await results.count()).toBe(10);
  await page.getByRole('button', { name: 'Show more' }).press('Enter');
  await results.nth(19).waitFor();
  expect(await page.evaluate(() => document.activeElement?.closest('li')?.previousElementSibling !== null)).toBe(true);
  expect(await axe()).toEqual([]);
  await page.goto(`${new URL(page.url()).origin}/en/search/#potholes`);
  await page.reload();
  const kind = results.filter({ hasText: 'pothole' }).locator('.search-kind').first();
  expect(await kind.innerText()).toMatch(/^Sample letter: ./);
  await close();
});

test('markup in what is looked for stays text', async () => {
  const { page, status, troubles, close } = await looked('en', '<img src=x onerror=alert(1)> &amp; “ \u0000');
  expect(await page.locator('main img').count()).toBe(0);
  expect(await status.innerText()).not.toBe('');
  expect(troubles).toEqual([]);
  await close();
});

test('an index that does not load is told, and the next press tries again', async () => {
  const { page, close } = await open('/en/search/');
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.keyboard.type('letter');
  await page.getByText('The index of the site did not load.').waitFor();
  await page.unroute('**/pagefind/**');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await page.locator('[data-search-results] li').first().waitFor();
  await close();
});

test('without scripts the page says where everything is, and offers no field that would do nothing', async () => {
  const { page, close } = await open('/ru/search/', { javaScriptEnabled: false });
  expect(await page.locator('[data-search-off]').isVisible()).toBe(true);
  expect(await page.locator('#query').isVisible()).toBe(false);
  await close();
});

describe('the key /', () => {
  const pathAfter = async (page: Awaited<ReturnType<typeof open>>['page'], keys: string) => {
    await page.keyboard.press(keys);
    await page.waitForLoadState('networkidle');
    return new URL(page.url()).pathname;
  };

  test('opens the search from a page, with the field ready', async () => {
    const { page, close } = await open('/ru/rules/');
    await page.keyboard.press('/');
    await page.waitForURL('**/ru/search/');
    expect(await page.locator('#query').evaluate((field) => field === document.activeElement)).toBe(true);
    await close();
  });

  test('does nothing in a field, with another key, or while the page holds a text', async () => {
    const { page, close } = await open('/en/check/');
    expect(await pathAfter(page, 'Control+/')).toBe('/en/check/');
    await page.locator('textarea').first().focus();
    expect(await pathAfter(page, '/')).toBe('/en/check/');
    await page.locator('h1').click();
    expect(await pathAfter(page, '/')).toBe('/en/check/');
    expect(await page.locator('textarea').first().inputValue()).toBe('/');
    await close();
  });

  test('stays a letter in each field of a module, its notes and its choices', async () => {
    const { page, close } = await open('/en/learn/clear-language/build-the-letter/');
    const path = new URL(page.url()).pathname;
    await page.locator('[data-note-on] summary').first().click();
    const fields = ['[data-note-on] textarea', 'number-answer input', 'fill-gaps input', 'select'];
    for (const name of fields) {
      const field = page.locator(name).first();
      if ((await field.count()) === 0) throw new Error(`Expected a field ${name}, got none`);
      await field.focus();
      expect(await pathAfter(page, '/'), name).toBe(path);
    }
    expect(await page.locator('[data-note-on] textarea').first().inputValue()).toBe('/');
    await close();
  });

  test('can be switched off for all pages', async () => {
    const { page, close } = await open('/en/search/');
    await page.getByLabel('The / key opens the search from every page').uncheck();
    await page.getByRole('link', { name: 'Rules' }).click();
    await page.waitForURL('**/en/rules/');
    expect(await pathAfter(page, '/')).toBe('/en/rules/');
    await close();
  });
});
