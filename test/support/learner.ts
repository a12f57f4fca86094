import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';

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
