import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages, words } from '#i18n';
import { useBrowser } from './support/browser.ts';
import { builtPage, builtPages } from './support/built-site.ts';

const open = useBrowser();
const pages = languages.flatMap((language) =>
  builtPages.map(({ path }) => path).filter((path) => new RegExp(`^/${language}/toolbox/[a-z-]+/$`).test(path)),
);
/** The first answer that a form of the page takes. */
const input = '.toolbox-page form :is(input, select):visible';

test.for(languages)('the toolbox lists every tool with its minutes and module (%s)', async (language) => {
  const { page, close } = await open(`/${language}/toolbox/`);
  const cards = await page.locator('.tool-list > li').allInnerTexts();
  expect(cards).toHaveLength(readdirSync(`content/toolbox/${language}`).length);
  for (const card of cards) expect(card).toMatch(/\d+ (?:minutes?|минут)/);
  await close();
});

test('there is a page for each exercise', () => {
  const slugs = ['client-sorter', 'cost-of-confusion', 'letter-rebuild', 'letter-xray', 'paraphrase-kit'];
  const more = ['sentence-lab', 'standard-audit', 'touchpoint-board'];
  const all = languages.flatMap((language) => [...slugs, ...more].map((slug) => `/${language}/toolbox/${slug}/`));
  expect(pages).toEqual(all);
});

test.for(pages)('%s works by itself', async (path) => {
  const { page, troubles, close } = await open(path);
  const language = path.startsWith('/ru/') ? 'ru' : 'en';
  const waiting = await page.locator('.toolbox-page :not(:defined)').count();
  expect(waiting).toBe(0);
  if (path.endsWith('/sentence-lab/')) expect(await page.locator('sentence-lab .sentence-lab-meters').count()).toBe(10);
  else expect(await page.locator(input).count()).toBeGreaterThan(2);
  const isPrinted = builtPage(path).html.includes(words(language).toolbox.print);
  expect(await page.locator('[data-print]:visible').count()).toBe(isPrinted ? 1 : 0);
  expect(troubles).toEqual([]);
  await close();
});

test.for(pages)('%s can be read without scripts', async (path) => {
  const { page, close } = await open(path, { javaScriptEnabled: false });
  const { lab, toolbox } = words(path.startsWith('/ru/') ? 'ru' : 'en');
  const note = page.locator('main noscript p').last();
  expect(await note.isVisible()).toBe(true);
  expect(await note.innerText()).toBe(path.endsWith('/sentence-lab/') ? lab.noScript : toolbox.noScript);
  expect((await page.locator('main').innerText()).length).toBeGreaterThan(600);
  await close();
});

test('the sorter shows one service at a time', async () => {
  const { page, close } = await open('/en/toolbox/client-sorter/');
  expect(await page.locator('.client-sorter-service:visible').count()).toBe(1);
  await page.getByRole('radio', { name: 'A pension' }).check();
  expect(await page.locator('#pension-people').isVisible()).toBe(true);
  await close();
});

test('what is filled in stays on the device, in the module and in the other language too, until it is emptied', async () => {
  const { page, close } = await open('/en/toolbox/standard-audit/');
  const state = () => page.locator('standard-audit').evaluate((element) => Reflect.get(element, 'state') as string);
  await page.locator('standard-audit input').first().check();
  await page.locator('.activity-kept').getByText('Saved on this device.').waitFor();
  for (const path of ['/en/toolbox/standard-audit/', '/ru/learn/start-with-the-client/values-and-standards/']) {
    await page.goto(new URL(path, page.url()).href);
    await expect.poll(state, { timeout: 20_000 }).toBe('1:1:0:y-----------');
  }
  await page.locator('standard-audit button').last().click();
  await page.locator('standard-audit + .activity-kept').getByText('Сохранено').waitFor();
  await page.reload();
  await page.locator('#module-progress-panel h2').waitFor();
  expect(await state()).toBe('1:0:0:');
  await close();
});

test('to look at a tool changes nothing in the progress', async () => {
  const { page, close } = await open('/en/toolbox/letter-rebuild/');
  await page.locator('letter-rebuild:defined').waitFor();
  expect(await page.evaluate(() => localStorage.getItem('okno-progress-kept'))).toBe(null);
  await close();
});
