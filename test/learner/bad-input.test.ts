import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { answer, fileFrom, masteredFile, modulePath, question, right, stateOf, wrong } from '../support/learner.ts';

const openPage = useBrowser();
/** Without the copy for use offline, which would answer in place of what a test puts there. */
const open = (path: string, options = {}) => openPage(path, { serviceWorkers: 'block', ...options });
const go = (page: Page, path: string) => page.goto(new URL(path, page.url()).href);
const itIs = (page: Page, day: string): Promise<void> => page.clock.setFixedTime(new Date(`${day}T10:00:00`));
const progress = '/en/learn/progress/';

/** The file of progress as it would be saved now. */
const saved = async (page: Page): Promise<{ events: { kind: string; day: string }[] }> =>
  JSON.parse((await fileFrom(page, 'Save my progress to a file')).content.toString('utf8'));

const hostile: Readonly<Record<string, readonly [content: string, said: string]>> = {
  'no JSON': ['{"format":"okno-progress"', 'The file is damaged or is not a progress file.'],
  'of another program': ['{"name":"a","private":true}', 'This is not a progress file.'],
  'of a version to come': ['{"format":"okno-progress","version":99,"events":[]}', 'The file has version 99,'],
  'made to change all objects': [
    '{"format":"okno-progress","version":1,"events":[],"__proto__":{"admin":true}}',
    'The file holds the name “__proto__”',
  ],
  'full of entries that are none': [
    '{"format":"okno-progress","version":1,"events":[{"kind":"answered"},null,7]}',
    'The file holds nothing new. 3 entries could not be read and were left out.',
  ],
};

test.for(Object.entries(hostile))(
  'a file that is %s gets one clear sentence, and nothing is lost',
  async ([, [content, said]], { expect }) => {
    const { page, troubles, close } = await open(modulePath());
    await answer(page, right);
    await go(page, progress);
    await page.locator('#file-open').waitFor();
    const before = await saved(page);
    await page
      .locator('#file-open')
      .setInputFiles({ name: 'okno.json', mimeType: 'application/json', buffer: Buffer.from(content) });
    await page.locator('#file-status', { hasText: said }).waitFor();
    expect(await saved(page)).toEqual(before);
    expect(await page.evaluate(() => 'admin' in {})).toBe(false);
    expect(troubles).toEqual([]);
    await close();
  },
);

test('a file of more than 50 MB gets one clear sentence, and nothing is lost', async () => {
  const { page, troubles, close } = await open(modulePath());
  await answer(page, right);
  await go(page, progress);
  await page.locator('#file-open').waitFor();
  await page.locator('#file-open').evaluate((input: HTMLInputElement) => {
    const chosen = new DataTransfer();
    chosen.items.add(new File([new Uint8Array(50_000_001)], 'okno.json'));
    input.files = chosen.files;
    input.dispatchEvent(new Event('change'));
  });
  await page.locator('#file-status', { hasText: 'The file is larger than 50 MB.' }).waitFor();
  expect((await saved(page)).events.filter(({ kind }) => kind === 'answered')).toHaveLength(1);
  expect(troubles).toEqual([]);
  await close();
});

test('with a clock that is set back a year nothing is lost, and what was wrong is asked', async () => {
  const { page, troubles, close } = await open('/en/privacy/');
  await itIs(page, '2027-03-01');
  await go(page, modulePath());
  await answer(page, wrong);
  await itIs(page, '2026-03-01');
  await go(page, '/en/learn/review/');
  await page.locator(`#review ${question}`).waitFor();
  await page.locator(`#review ${question} input`).nth(right).check();
  await page.locator(`#review ${question} .activity-foot button`).click();
  await page.getByText('Saved on this device.').waitFor();
  expect(await page.locator('#review').innerText()).not.toMatch(/NaN|undefined|Invalid/);
  await go(page, progress);
  const { events } = await saved(page);
  expect(events.filter(({ kind }) => kind === 'answered').map(({ day }) => day)).toEqual(['2027-03-01', '2026-03-01']);
  expect(troubles).toEqual([]);
  await close();
});

test('the progress of two devices is added up: both have all of it, whichever file comes first', async () => {
  const { page: first, close } = await open(modulePath());
  await answer(first, wrong);
  await go(first, progress);
  const mine = (await fileFrom(first, 'Save my progress to a file')).content;
  const other = masteredFile(({ id }) => id.startsWith('who-is-the-client/'));
  await first.locator('#file-open').setInputFiles(other);
  await first.getByText('Nothing was overwritten.').waitFor();
  const { page: second, close: closeSecond } = await open(progress);
  await second.locator('#file-open').setInputFiles(other);
  await second.getByText('Nothing was overwritten.').waitFor();
  await second.locator('#file-open').setInputFiles({ ...other, buffer: mine });
  await second.getByText('2 entries were added').waitFor();
  const [a, b] = [await saved(first), await saved(second)];
  const answers = ({ events }: typeof a) => events.filter(({ kind }) => kind === 'answered');
  expect(answers(b)).toEqual(answers(a));
  await close();
  await closeSecond();
});

test('an item that the author has removed is passed over by the review, and the others come', async () => {
  const { page, troubles, close } = await open('/en/privacy/');
  await itIs(page, '2027-03-01');
  await go(page, modulePath());
  await answer(page, wrong);
  await itIs(page, '2027-03-02');
  await page.route('**/learn/catalogue.js', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll(
      'sentences-and-words/keep-the-term',
      'sentences-and-words/new-name',
    );
    await route.fulfill({ response, body });
  });
  await go(page, '/en/learn/review/');
  await page.locator('.review-card').waitFor();
  expect(await page.locator(question).count()).toBe(0);
  await go(page, progress);
  const { events } = await saved(page);
  expect(events.filter(({ kind }) => kind === 'answered')).toHaveLength(1);
  expect(troubles).toEqual([]);
  await close();
});

test('an item whose text cannot be had says so in one sentence, and the way goes on', async () => {
  const { page, close } = await open('/en/privacy/');
  await itIs(page, '2027-03-01');
  await go(page, modulePath());
  await answer(page, wrong);
  await itIs(page, '2027-03-02');
  await page.route('**/learn/items/sentences-and-words.js', (route) => route.abort());
  await go(page, '/en/learn/review/');
  await page.getByText('This item cannot be shown: the site has changed meanwhile. Reload the page.').waitFor();
  await page.getByRole('button', { name: 'Next item' }).click();
  await page.locator('.review-card').waitFor();
  await close();
});

test('a language switched between the first and the second try loses neither', async () => {
  const { page, troubles, close } = await open(modulePath());
  await answer(page, wrong);
  await page.locator('[data-language-link]').click();
  await page.waitForURL('**/ru/**');
  await page.locator('.module-welcome').waitFor();
  expect(await stateOf(page)).toBe(`1:1:0:${wrong}`);
  await page.locator(`${question} .activity-foot button`).click();
  await answer(page, right);
  expect(await stateOf(page)).toBe(`1:2:0:${right}`);
  await page.locator('[data-language-link]').click();
  await page.waitForURL('**/en/**');
  await page.locator('.module-welcome').waitFor();
  expect(await stateOf(page)).toBe(`1:2:0:${right}`);
  expect(await page.locator('#module-progress-panel > p').first().innerText()).toContain('1 right');
  expect(troubles).toEqual([]);
  await close();
});
