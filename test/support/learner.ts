import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { type Activity, createWriter } from '#learning';
import type { SiteCatalogue } from '../../src/layouts/learner/site-catalogue.ts';

/** The module that journeys of learners go through, and a question in it with one right answer. */
export const modulePath = (language: 'en' | 'ru' = 'en'): string =>
  `/${language}/learn/clear-language/sentences-and-words/`;
export const question = '#keep-the-term';
export const wrong = 0;
export const right = 1;

/** Answers the question, and waits until the page has said what became of it. */
export async function answer(page: Page, choice: number): Promise<void> {
  await page.locator(`${question} .quiz-question-option input`).nth(choice).check();
  await page.locator(`${question} .activity-foot button`).click();
  await page.locator(`${question} + .activity-kept`).locator('p').first().waitFor();
}

/** What the question shows, in the element's own form. */
export const stateOf = (page: Page): Promise<string> =>
  page.locator(question).evaluate((element) => Reflect.get(element, 'state') as string);

/** What the page says after the question. */
export const saidAfter = (page: Page): Promise<string> => page.locator(`${question} + .activity-kept`).innerText();

/** The file that the page saves when a button is pressed. */
export async function fileFrom(page: Page, button: string): Promise<{ name: string; content: Buffer }> {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const download = await saving;
  return { name: download.suggestedFilename(), content: await buffer(await download.createReadStream()) };
}

/** A progress file in which activities were answered rightly, as if on another device: all, or those that are wanted. */
export function masteredFile(wanted: (activity: Activity) => boolean = () => true): {
  name: string;
  mimeType: string;
  buffer: Buffer;
} {
  const script = readFileSync('dist/en/learn/catalogue.js', 'utf8');
  const { courses } = JSON.parse(script.slice('export const catalogue = '.length, -2)) as SiteCatalogue;
  const writer = createWriter('seconddevi');
  const activities = courses.flatMap(({ modules }) => modules.flatMap((module) => module.activities));
  const events = activities.filter(wanted).map(({ id, hashes }, index) => ({
    ...{ id: writer.next(index), time: 1_800_000_000_000, day: '2027-02-28', kind: 'answered', question: id },
    ...{ hash: hashes[0], response: '0', correct: true, score: 1, attempt: 1, over: true },
  }));
  const buffer = Buffer.from(JSON.stringify({ format: 'okno-progress', version: 1, events }));
  return { name: 'okno-progress.json', mimeType: 'application/json', buffer };
}

/** Adds a progress file to what is on this device, then goes to a page. */
export async function withFile(page: Page, file: ReturnType<typeof masteredFile>, path: string): Promise<void> {
  await page.goto(new URL('/en/learn/progress/', page.url()).href);
  await page.locator('#file-open').waitFor();
  await page.locator('#file-open').setInputFiles(file);
  await page.getByText('Nothing was overwritten.').waitFor();
  await page.goto(new URL(path, page.url()).href);
}
