import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { languages } from '#i18n';
import { elementScripts } from '../../src/layouts/learner/element-scripts.ts';
import type { NamedItem } from '../../src/layouts/learner/site-catalogue.ts';
import { useBrowser } from '../support/browser.ts';
import { diagnosed } from '../support/diagnostic.ts';
import { answer, fileFrom, modulePath, right, wrong } from '../support/learner.ts';
import { expectClear } from '../support/screens.ts';

const open = useBrowser();
const path = '/en/learn/review/';

/** What a script of the built site exports, as JSON. */
const itemsOf = (file: string, name: string) => {
  const script = readFileSync(file, 'utf8');
  return JSON.parse(script.slice(`export const ${name} = `.length, -2));
};

/** Sets the calendar of the page; its timers go on. */
const itIs = (page: Page, day: string): Promise<void> => page.clock.setFixedTime(new Date(`${day}T10:00:00`));

/** Answers a question on 1 March, then opens another page on another day. */
async function answeredThenOn(day: string, choice: number, then = path, language: 'en' | 'ru' = 'en') {
  const opened = await open('/en/privacy/', { reducedMotion: 'reduce' });
  const { page } = opened;
  await itIs(page, '2027-03-01');
  await page.goto(new URL(modulePath(language), page.url()).href);
  await answer(page, choice);
  await itIs(page, day);
  await page.goto(new URL(then, page.url()).href);
  return opened;
}

test('a wrong answer comes back tomorrow, before facts and terms, and after a right one in three days', async () => {
  const { page, troubles, close } = await answeredThenOn('2027-03-02', wrong);
  await page.locator('#keep-the-term').waitFor();
  expect(await page.locator('#review h2').first().innerText()).toBe('Question');
  await page.getByText('Your last answer was wrong.').waitFor();
  await page.locator('#keep-the-term input').nth(right).check();
  await page.locator('#keep-the-term .activity-foot button').click();
  await page.getByText('Saved on this device.').waitFor();
  const rows = await page.locator('#review .learner-table tbody tr').allInnerTexts();
  expect(rows.map((row) => row.split(/\s*\t\s*/))).toContainEqual(['5 March 2027', '1']);
  await page.getByRole('button', { name: 'Next item' }).click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('review-item');
  expect(await page.locator('#keep-the-term').count()).toBe(0);
  expect(troubles).toEqual([]);
  await close();
});

test('nothing comes back on the day itself', async () => {
  const { page, close } = await answeredThenOn('2027-03-01', wrong);
  await page.getByText('Nothing is due today.').waitFor();
  await page.getByText('The next items come on 2 March 2027.').waitFor();
  await close();
});

test('facts and terms of a module begun are asked, answered and judged by the learner', async () => {
  const { page, troubles, close } = await answeredThenOn('2027-03-02', right);
  const left = page.locator('#review > p.quiet').first();
  await left.waitFor();
  const before = Number.parseInt(await left.innerText(), 10);
  await page.getByRole('button', { name: 'Show the answer' }).click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('review-back');
  await page.getByRole('button', { name: 'I knew it' }).click();
  await page.getByText(`${before - 1} items are due today.`).waitFor();
  await page.reload();
  await page.getByText(`${before - 1} items are due today.`).waitFor();
  expect(troubles).toEqual([]);
  await close();
});

test('the dates can be saved for a calendar', async () => {
  const { page, close } = await answeredThenOn('2027-03-01', wrong);
  const { name, content } = await fileFrom(page, 'Save the dates for a calendar (.ics)');
  expect(name).toBe('okno-review.ics');
  const lines = content.toString('utf8').split('\r\n');
  expect(lines.filter((line) => line.startsWith('DTSTART'))).toEqual(['DTSTART;VALUE=DATE:20270302']);
  expect(lines.find((line) => line.startsWith('SUMMARY'))).toMatch(/^SUMMARY;LANGUAGE=en:Review \d+ items in Okno$/);
  await close();
});

test('the home page invites newcomers and loads nothing for them', async () => {
  const { page, close } = await open('/en/');
  expect(await page.locator('#today').innerText()).toContain('Begin any module.');
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(loaded.filter((name) => /catalogue|today-view/.test(name))).toEqual([]);
  await close();
});

test('the home page says what is due to those who have begun', async () => {
  const { page, troubles, close } = await answeredThenOn('2027-03-02', wrong, '/en/');
  await page.getByRole('link', { name: 'Start the review' }).waitFor();
  expect(await page.locator('#today p').first().innerText()).toMatch(/^\d+ items wait for you/);
  expect(await page.getByRole('link', { name: 'Go on with Sentences and words' }).count()).toBe(1);
  expect(troubles).toEqual([]);
  await close();
});

test.for(languages)(
  'each question that can come, of any module and of the bank, has a script (%s)',
  (language, { expect }) => {
    const items = itemsOf(`dist/${language}/learn/catalogue.js`, 'catalogue').items as readonly NamedItem[];
    const asked = items.filter(({ kind }) => kind === 'question').map(({ id }) => id);
    const folder = `dist/${language}/learn/items/`;
    const trees = readdirSync(folder).flatMap((file) =>
      Object.entries<readonly [string]>(itemsOf(folder + file, 'items')).map(([id, [tag]]): [string, string] => [
        `${file.slice(0, -3)}/${id}`,
        tag,
      ]),
    );
    const tags = new Map(trees);
    expect(asked.filter((id) => !tags.has(id))).toEqual([]);
    expect(asked.filter((id) => !((tags.get(id) ?? '') in elementScripts))).toEqual([]);
    expect(new Set(asked.map((id) => id.split('/')[0])).size).toBe(readdirSync(folder).length);
  },
);

test.for(languages)('the review has no barrier, whatever is asked (%s)', async (language, { expect }) => {
  const opened = await answeredThenOn('2027-03-02', wrong, `/${language}/learn/review/`, language);
  const { page, troubles, close } = opened;
  const look = (state: string): Promise<void> => expectClear(opened, state);
  await page.locator('#keep-the-term').waitFor();
  await look('a question');
  await page.locator('#keep-the-term input').nth(right).check();
  await page.locator('#keep-the-term .activity-foot button').click();
  await page.locator('#review > .learner-tools .primary').click();
  await page.locator('.review-card .primary').click();
  await look('a fact');
  expect(troubles).toEqual([]);
  await close();
});

test('what the diagnostic found to be wrong is asked the next day, and a right answer sends it on', async () => {
  const { page, troubles, close } = await open('/en/privacy/', { reducedMotion: 'reduce' });
  await itIs(page, '2027-03-01');
  await diagnosed(page, path);
  await page.getByText('You were sure of your answer, and it was wrong.').waitFor();
  await page.getByText('From the test “Where you stand”.').waitFor();
  const question = page.locator('#review quiz-question');
  const id = await question.getAttribute('id');
  for (const option of await question.locator('.quiz-question-option[data-correct] input').all()) await option.check();
  await question.locator('.activity-sure input').last().check();
  await question.locator('.activity-foot button').click();
  await page.getByText('Saved on this device.').waitFor();
  expect(await question.innerText()).toContain('Source:');
  await itIs(page, '2027-03-03');
  await page.reload();
  await page.locator('#review quiz-question').waitFor();
  expect(await page.locator('#review quiz-question').getAttribute('id')).not.toBe(id);
  const rows = await page.locator('#review .learner-table tbody tr').allInnerTexts();
  expect(rows.map((row) => row.split(/\s*\t\s*/))).toContainEqual(['4 March 2027', '1']);
  expect(troubles).toEqual([]);
  await close();
});
