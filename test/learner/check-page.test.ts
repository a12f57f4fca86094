import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { languages } from '#i18n';
import { useBrowser } from '../support/browser.ts';
import { diagnosed } from '../support/diagnostic.ts';
import { expectClear } from '../support/screens.ts';

const openPage = useBrowser();
/** Without the copy for use offline, which would answer in place of what a test puts there. */
const open = (path: string, options = {}) => openPage(path, { serviceWorkers: 'block', ...options });
const path = '/en/learn/check-yourself/?module=every-point-of-contact';

test('a check asks ten questions at most, says how many were right, and what was wrong comes back tomorrow', async () => {
  const { page, troubles, close } = await open('/en/privacy/', { reducedMotion: 'reduce' });
  await page.clock.setFixedTime(new Date('2027-03-01T10:00:00'));
  const { catalogue } = await import(resolve('dist/en/learn/catalogue.js'));
  const items = catalogue.items.filter(({ id }: { id: string }) => id.startsWith('bank/'));
  const body = `export const catalogue = ${JSON.stringify({ ...catalogue, items })};`;
  await page.route('**/learn/catalogue.js', (route) => route.fulfill({ body, contentType: 'text/javascript' }));
  await page.goto(new URL(path, page.url()).href);
  await page.getByText('10 questions are left.').waitFor();
  for (let asked = 0; asked < 10; asked += 1) {
    const question = page.locator('#check-yourself quiz-question');
    const isRight = asked > 0;
    const wanted = isRight ? '[data-correct]' : ':not([data-correct])';
    for (const option of await question.locator(`.quiz-question-option${wanted} input`).all()) await option.check();
    await question.locator('.activity-foot button').click();
    await page.getByText('Saved on this device.').waitFor();
    await page.locator('#check-yourself .learner-tools .primary').click();
    await page.locator('#review-item:focus').waitFor();
  }
  await page.getByText('Right at the first try: 9 of 10.').waitFor();
  await page.clock.setFixedTime(new Date('2027-03-02T10:00:00'));
  await page.goto(new URL('/en/learn/review/', page.url()).href);
  await page.getByText('Your last answer was wrong.').waitFor();
  expect(troubles).toEqual([]);
  await close();
});

test('without a module, or with one that is gone, it offers all of them', async () => {
  for (const address of ['/en/learn/check-yourself/', '/en/learn/check-yourself/?module=gone']) {
    const { page, close } = await open(address);
    await page.getByText('Choose a module.').waitFor();
    expect(await page.locator('#check-yourself li a').first().getAttribute('href')).toMatch(/\?module=[a-z-]+$/);
    await close();
  }
});

test('the path leads to it for modules that bring nothing new', async () => {
  const { page, close } = await open('/en/privacy/');
  await diagnosed(page, '/en/learn/path/');
  await page.locator('.path-step').first().waitFor();
  const links = page.locator('.path-check a');
  if ((await links.count()) > 0) expect(await links.first().getAttribute('href')).toContain('/check-yourself/?module=');
  await close();
});

test.for(languages)('a check has no barrier (%s)', async (language, { expect }) => {
  const opened = await open(`/${language}/learn/check-yourself/?module=sentences-and-words`, {
    reducedMotion: 'reduce',
  });
  const { page, troubles, close } = opened;
  await page.locator('#check-yourself .activity-form').waitFor();
  await expectClear(opened, 'a question');
  expect(troubles).toEqual([]);
  await close();
});
