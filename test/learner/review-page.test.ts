import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { languages } from '#i18n';
import { useBrowser } from '../support/browser.ts';
import { answer, fileFrom, modulePath, right, wrong } from '../support/learner.ts';
import { expectClear } from '../support/screens.ts';

const open = useBrowser();
const path = '/en/learn/review/';

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

test.for(languages)('each question that can come has a script that is loaded (%s)', (language, { expect }) => {
  const source = readFileSync('src/layouts/learner/element-scripts.ts', 'utf8');
  const folder = `dist/${language}/learn/items`;
  const trees = readdirSync(folder).flatMap((file) => {
    const items = readFileSync(`${folder}/${file}`, 'utf8');
    return Object.values<[string, ...unknown[]]>(JSON.parse(items.slice('export const items = '.length, -2)));
  });
  const tags = new Set(trees.map(([tag]) => tag));
  expect(tags).toContain('quiz-question');
  for (const tag of tags) if (tag !== 'sentence-lab') expect(source).toContain(`'${tag}': () =>`);
});

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
