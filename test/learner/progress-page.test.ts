import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { languages } from '#i18n';
import { useBrowser } from '../support/browser.ts';
import { answer, fileFrom, modulePath, right, stateOf } from '../support/learner.ts';
import { expectClear } from '../support/screens.ts';

const open = useBrowser();
const path = '/en/learn/progress/';

/** The row of the module: its status and its activities. */
const row = (page: Page) => page.locator('.learner-table tbody tr', { hasText: 'Sentences and words' }).locator('td');

/** Answers a question, then goes to the page of progress. */
async function answered() {
  const opened = await open(modulePath());
  await answer(opened.page, right);
  await opened.page.goto(new URL(path, opened.page.url()).href);
  await row(opened.page).first().waitFor();
  return opened;
}

test('a newcomer is told where to begin', async () => {
  const { page, troubles, close } = await open(path);
  await page.getByText('There are no answers on this device yet.').waitFor();
  expect(await row(page).allInnerTexts()).toEqual(['○ not begun', '0 of 10 done']);
  expect(troubles).toEqual([]);
  await close();
});

test('exported, erased in two clicks and imported, the progress is there again', async () => {
  const { page, troubles, close } = await answered();
  expect(await row(page).allInnerTexts()).toEqual(['… begun', '1 of 10 done']);
  const file = await fileFrom(page, 'Save my progress to a file');
  await page.getByRole('button', { name: 'Erase all my progress' }).click();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('No, keep it');
  await page.getByRole('button', { name: 'Yes, erase it all' }).click();
  await page.getByText('Everything is erased.').waitFor();
  expect(await row(page).allInnerTexts()).toEqual(['○ not begun', '0 of 10 done']);
  await page.locator('#file-open').setInputFiles({
    name: file.name,
    mimeType: 'application/json',
    buffer: file.content,
  });
  await page.getByText('2 entries were added. Nothing was overwritten.').waitFor();
  expect(await row(page).allInnerTexts()).toEqual(['… begun', '1 of 10 done']);
  await page.goto(new URL(modulePath(), page.url()).href);
  await page.locator('.module-welcome').waitFor();
  expect(await stateOf(page)).toBe('1:1:0:1');
  expect(troubles).toEqual([]);
  await close();
});

test('a file that is none is refused in one sentence, and nothing changes', async () => {
  const { page, close } = await answered();
  const buffer = Buffer.from('{"format":"okno-progress","version":1,"events":[],"__proto__":{}}');
  await page.locator('#file-open').setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer });
  await page.getByText('The file holds the name “__proto__”').waitFor();
  expect(await row(page).allInnerTexts()).toEqual(['… begun', '1 of 10 done']);
  await close();
});

test('a nickname is one line of 40 characters at most, and stays', async () => {
  const { page, close } = await open(path);
  await page.getByRole('textbox', { name: 'Nickname' }).fill(`  Blue   ${'pen'.repeat(20)}`);
  await page.getByRole('button', { name: 'Keep the nickname' }).click();
  await page.getByText('The nickname is kept on this device.').waitFor();
  await page.reload();
  await page.getByText('Hello, Blue ').waitFor();
  expect(await page.getByRole('textbox', { name: 'Nickname' }).inputValue()).toBe(
    'Blue penpenpenpenpenpenpenpenpenpenp',
  );
  await close();
});

test.for(languages)('the page has no barrier, begun, asking and erased (%s)', async (language, { expect }) => {
  const opened = await open(modulePath(language), { reducedMotion: 'reduce' });
  const { page, troubles, close } = opened;
  await answer(page, right);
  await page.goto(new URL(`/${language}/learn/progress/`, page.url()).href);
  await page.locator('.learner-table').first().waitFor();
  for (const press of ['#ask-to-keep', '#erase-first', '#erase-second']) {
    await page.locator(press).click();
    await expectClear(opened, press);
  }
  expect(troubles).toEqual([]);
  await close();
});
