import { describe, expect, test } from 'vitest';
import { axeSource } from './support/axe.ts';
import { expectNoBarriers, narrow } from './support/barriers.ts';
import { useBrowser } from './support/browser.ts';
import { builtPages } from './support/built-site.ts';
import { useVisits } from './support/visits.ts';

const open = useBrowser();
const visit = useVisits(axeSource, narrow);
/** The specimens have tests of their own, and the rules a file. */
const paths = builtPages
  .map(({ path }) => path)
  .filter((path) => path !== '/' && !/\/(?:specimens|rules)\//.test(path));

describe.concurrent('no barrier that axe can find, 320 px, the policy', () => {
  test.for(paths)('%s', (path) => expectNoBarriers(visit, path));
});

test.for(['/en/', '/ru/check/', '/en/learn/clear-language/sentences-and-words/', '/ru/rules/officialese/'])(
  '%s can be read in the colours that a reader has forced',
  async (path, { expect }) => {
    const { axe, page, close } = await open(path, { forcedColors: 'active', colorScheme: 'dark' });
    expect(await axe()).toEqual([]);
    const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(background).toBe('rgb(0, 0, 0)');
    await close();
  },
);

test.for([
  ['ru-RU', '/ru/'],
  ['en-GB', '/en/'],
  ['fi-FI', '/en/'],
] as const)('the first page leads a browser in %s to %s', async ([locale, path], { expect }) => {
  const { page, close } = await open('/', { locale });
  await page.waitForURL(`**${path}`);
  expect(new URL(page.url()).pathname).toBe(path);
  await close();
});

test('the first page remembers the language that was chosen', async () => {
  const { page, close } = await open('/en/rules/', { locale: 'en-GB' });
  await page.locator('[data-language-link]').click();
  await page.waitForURL('**/ru/rules/');
  await page.goto(new URL('/', page.url()).href);
  await page.waitForURL('**/ru/');
  await close();
});

test('the first page offers both languages without scripts', async () => {
  const { page, close } = await open('/', { javaScriptEnabled: false });
  expect(await page.locator('main a').allInnerTexts()).toEqual(['English', 'По-русски']);
  await close();
});

test('the skip link is the first stop and leads to the text', async () => {
  const { page, close } = await open('/en/');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip-link');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  await close();
});
