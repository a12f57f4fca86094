import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { languages } from '#i18n';
import { useBrowser } from '../support/browser.ts';
import { diagnosed } from '../support/diagnostic.ts';
import { fileFrom, masteredFile, withFile } from '../support/learner.ts';
import { expectClear } from '../support/screens.ts';

const open = useBrowser();
const path = '/en/learn/path/';

const titles = (page: Page): Promise<string[]> => page.locator('.path-step h3 a').allInnerTexts();

/** The path of a letter writer after a diagnostic. */
async function opened(language: 'en' | 'ru' = 'en') {
  const page = await open('/en/privacy/', { reducedMotion: 'reduce' });
  await diagnosed(page.page, `/${language}/learn/path/`);
  await page.page.locator('.path-step').first().waitFor();
  return page;
}

test('without a diagnostic it asks for a role and says where it begins', async () => {
  const { page, troubles, close } = await open(path);
  await page.getByText('So this path begins at zero in every skill.').waitFor();
  await page.getByRole('radio', { name: 'Letter checker' }).check();
  await page.getByRole('button', { name: 'Show the path' }).click();
  await page.getByText('Role: Letter checker').waitFor();
  for (const step of await page.locator('.path-step').all())
    expect(await step.locator('ul li').count()).toBeGreaterThan(0);
  expect(troubles).toEqual([]);
  await close();
});

test('the order of the learner is kept, told, and can be taken back', async () => {
  const { page, troubles, close } = await opened();
  const proposed = await titles(page);
  const can = async (index: number): Promise<string> => {
    await page.locator('.path-step').nth(index).locator('[data-by="1"]').click();
    return page.locator('.path-said').innerText();
  };
  let from = 0;
  while (!(await can(from)).includes('is now number')) from += 1;
  expect(await page.locator('.path-said').innerText()).toBe(
    `“${proposed[from]}” is now number ${from + 2} of ${proposed.length}.`,
  );
  const own = await titles(page);
  expect([own[from], own[from + 1]]).toEqual([proposed[from + 1], proposed[from]]);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toContain(proposed[from]);
  await page.reload();
  await page.locator('.path-step').first().waitFor();
  expect(await titles(page)).toEqual(own);
  await page.getByRole('button', { name: 'Go back to the order proposed' }).click();
  expect(await titles(page)).toEqual(proposed);
  expect(troubles).toEqual([]);
  await close();
});

test('answers of a module shorten the path to it, and are told as a reason', async () => {
  const { page, troubles, close } = await opened();
  const id = (await page.locator('.path-step').first().getAttribute('id')) ?? '';
  const step = page.locator(`#${id}`);
  const minutes = async (): Promise<number> => Number(/(\d+) minutes/.exec(await step.innerText())?.[1]);
  const whole = await minutes();
  const module = id.replace('step-', '');
  const first = masteredFile((activity) => activity.id.startsWith(`${module}/`) && activity.objective === 0);
  await withFile(page, first, path);
  await step.getByText('You have begun it. Objectives reached: 1 of').waitFor();
  expect(await minutes()).toBeLessThan(whole);
  expect(troubles).toEqual([]);
  await close();
});

test('the plan goes into a calendar and into a text, with a day for each module', async () => {
  const { page, close } = await opened();
  await page.clock.setFixedTime(new Date('2027-03-01T10:00:00'));
  await page.reload();
  await page.getByRole('radio', { name: '30 days' }).check();
  await page.getByRole('button', { name: 'Plan from today' }).click();
  const all = await titles(page);
  const calendar = await fileFrom(page, 'Save for a calendar (.ics)');
  const lines = calendar.content.toString('utf8').split('\r\n');
  expect([calendar.name, lines[0], lines.at(-2), lines.at(-1)]).toEqual([
    'okno-plan.ics',
    'BEGIN:VCALENDAR',
    'END:VCALENDAR',
    '',
  ]);
  expect(lines.filter((line) => line === 'BEGIN:VEVENT').length).toBe(all.length);
  expect(lines.filter((line) => line.startsWith('DTSTART')).at(-1)).toBe('DTSTART;VALUE=DATE:20270330');
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  const text = await fileFrom(page, 'Save a text file');
  const written = text.content.toString('utf8');
  for (const title of all) expect(written).toContain(title);
  expect(written).toContain('by 30 March 2027');
  await close();
});

test('what is printed is the plan without its controls', async () => {
  const { page, close } = await opened();
  await page.getByRole('button', { name: 'Plan from today' }).click();
  await page.getByRole('button', { name: 'Print the development plan' }).waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('main button:visible').count()).toBe(0);
  expect(await page.locator('.path-print-title').innerText()).toBe('Development plan');
  expect(await page.locator('main').innerText()).toContain('no ground for pay');
  await close();
});

test.for(languages)('the path has no barrier (%s)', async (language, { expect }) => {
  const here = await opened(language);
  const { page, troubles, close } = here;
  await page.locator('.path-choice button').click();
  await page.locator('.path-milestones').waitFor();
  await expectClear(here, 'a plan');
  expect(troubles).toEqual([]);
  await close();
});
