import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { languages } from '#i18n';
import { useBrowser } from '../support/browser.ts';
import { answerFirst, begin, builtBank, diagnosed } from '../support/diagnostic.ts';
import { expectClear } from '../support/screens.ts';

const openPage = useBrowser();
/** Without the copy for use offline, which would answer in place of what a test puts there. */
const open = (path: string, options = {}) => openPage(path, { serviceWorkers: 'block', ...options });
const path = '/en/learn/diagnostic/';

const focused = (page: Page, key: 'id' | 'name'): Promise<string> =>
  page.evaluate((name) => String(Reflect.get(document.activeElement ?? {}, name)), key);

/** Answers the question that has the focus, by the keyboard alone. */
async function answerByKeys(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  for (let tabs = 0; tabs < 9 && (await focused(page, 'name')) !== 'sure'; tabs += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
}

test('the keyboard alone leads from the role to the result', async () => {
  const { page, troubles, close } = await open(path);
  await page.locator('.role-form input').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  let asked = 0;
  for (; (await page.locator('.diagnostic-question').count()) > 0 && asked < 30; asked += 1) {
    expect(await focused(page, 'id')).toBe('diagnostic-step');
    await answerByKeys(page);
  }
  expect(asked).toBeGreaterThanOrEqual(16);
  expect(asked).toBeLessThanOrEqual(24);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  expect(await page.locator('#diagnostic [role=status]').innerText()).toBe('1 passage is marked.');
  await page.getByRole('button', { name: 'Finish and see the result' }).focus();
  await page.keyboard.press('Enter');
  expect(await page.locator('#diagnostic-step').innerText()).toBe('Your result for the role: Letter writer');
  expect(await focused(page, 'id')).toBe('diagnostic-step');
  expect(await page.locator('.profile-table tbody tr').count()).toBe(8);
  expect(await page.getByRole('img').getAttribute('aria-label')).toContain('In ');
  expect(troubles).toEqual([]);
  await close();
});

test('what is missing is said, and the focus goes there', async () => {
  const { page, close } = await open(path);
  await begin(page);
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByText('Choose an answer first, or say that you don’t know.').waitFor();
  expect(await focused(page, 'name')).toBe('answer');
  await page.locator('[name=answer]').first().check();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByText('Say how sure you are, then go on.').waitFor();
  expect(await focused(page, 'name')).toBe('sure');
  await close();
});

test('after a reload, and in the other language, it goes on at the same question', async () => {
  const { page, troubles, close } = await open(path);
  await begin(page);
  for (let answers = 0; answers < 3; answers += 1) await answerFirst(page);
  const stem = await page.locator('#diagnostic-step').innerText();
  await page.getByText('Your answers so far are saved on this device.').waitFor();
  await page.reload();
  await page.getByText('You have answered 3 questions. It is all saved').waitFor();
  await page.getByRole('button', { name: 'Go on' }).click();
  expect(await page.locator('#diagnostic-step').innerText()).toBe(stem);
  await page.locator('[data-language-link]').click();
  await page.getByRole('button', { name: 'Продолжить' }).click();
  await page.getByText('Вопрос 4.').waitFor();
  const textOf = (language: 'en' | 'ru', index: number): string | undefined =>
    builtBank(language)
      .questions[index]?.stem.map(({ text }) => text)
      .join('');
  const place = builtBank().questions.findIndex((_, index) => textOf('en', index) === stem);
  expect(await page.locator('#diagnostic-step').innerText()).toBe(textOf('ru', place));
  expect(troubles).toEqual([]);
  await close();
});

test.for(['/en/', '/en/learn/'])(
  '%s says that a diagnostic is under way, and leads back to it',
  async (address, { expect }) => {
    const { page, troubles, close } = await open(path);
    const { origin } = new URL(page.url());
    await page.goto(origin + address);
    expect(await page.getByText('Your test is not finished').count()).toBe(0);
    await page.goto(origin + path);
    await begin(page);
    for (let answers = 0; answers < 2; answers += 1) await answerFirst(page);
    await page.getByText('Your answers so far are saved on this device.').waitFor();
    await page.goto(origin + address);
    await page.getByText('Your test is not finished: you have answered 2 questions.').waitFor();
    await page.getByRole('link', { name: 'Go on with the test' }).click();
    await page.getByRole('button', { name: 'End here and see the result' }).click();
    await page.locator('.profile-table').waitFor();
    await page.goto(origin + address);
    await page.getByRole('link', { name: 'My progress' }).first().waitFor();
    await page.locator('#today').getByText('Nothing is due').waitFor();
    expect(await page.getByText('Your test is not finished').count()).toBe(0);
    expect(troubles).toEqual([]);
    await close();
  },
);

test('marks in the letter outlive a reload', async () => {
  const { page, close } = await open(path);
  await begin(page);
  while ((await page.locator('.diagnostic-question').count()) > 0) {
    const before = await page.locator('#diagnostic-step').innerText();
    await page.getByRole('button', { name: 'I don’t know' }).click();
    await page.getByText(before, { exact: true }).waitFor({ state: 'detached' });
  }
  await page.getByRole('checkbox', { name: 'in due course' }).check({ force: true });
  await page.getByRole('checkbox', { name: 'You may ask for a review' }).check({ force: true });
  await page.getByText('Your answers so far are saved on this device.').waitFor();
  await page.reload();
  await page.getByRole('button', { name: 'Go on' }).click();
  expect(await page.locator('.letter-mark :checked').count()).toBe(2);
  await page.getByRole('button', { name: 'Finish and see the result' }).click();
  await page.getByText('Problems found: 1 of 5. Marked without need: 1. The letter speaks for level 0.').waitFor();
  await close();
});

test('a question that the author has removed does not break the run', async () => {
  const { page, troubles, close } = await open(path);
  await begin(page);
  await answerFirst(page);
  const stem = await page.locator('#diagnostic-step').innerText();
  const bank = builtBank();
  // The page keeps some words together by spaces of another kind.
  const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const questions = bank.questions.filter(
    (question) => plain(question.stem.map(({ text }) => text).join('')) !== plain(stem),
  );
  expect(questions.length).toBe(bank.questions.length - 1);
  const body = `export const bank = ${JSON.stringify({ ...bank, questions })};`;
  await page.route('**/learn/bank.js', (route) => route.fulfill({ body, contentType: 'text/javascript' }));
  await page.reload();
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByText('Question 2.').waitFor();
  expect(await page.locator('#diagnostic-step').innerText()).not.toBe(stem);
  expect(troubles).toEqual([]);
  await close();
});

test('where nothing can be kept, it says so and goes on', async () => {
  const { page, close } = await open(path);
  await page.addInitScript(() => {
    Object.defineProperty(IDBFactory.prototype, 'open', {
      value: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.reload();
  await page.getByText('does not let this site keep your progress').waitFor();
  await begin(page);
  await answerFirst(page);
  expect(await page.locator('#diagnostic-progress').innerText()).toContain('Question 2.');
  expect(await page.getByText('Your answers so far are saved').count()).toBe(0);
  await close();
});

test('the result names sure mistakes first, what was found in the letter, and the fixed form where it was used', async () => {
  const { page, troubles, close } = await open('/en/privacy/');
  const bank = builtBank();
  const thin = bank.questions.filter(({ competency, level }) => competency !== 'F2' || level < 4);
  const body = `export const bank = ${JSON.stringify({ ...bank, questions: thin })};`;
  await page.route('**/learn/bank.js', (route) => route.fulfill({ body, contentType: 'text/javascript' }));
  await diagnosed(page, path);
  await page.getByText('Everybody gets the same questions on these skills').waitFor();
  expect(await page.locator('#diagnostic .note').last().innerText()).toContain('Finding needs');
  expect(await page.locator('#diagnostic h2').allInnerTexts()).toEqual([
    ...['Your result for the role: Letter writer', 'Sure, and wrong', 'How well you know what you know', 'A letter'],
  ]);
  expect(await page.locator('.letter-places > li > b').allInnerTexts()).toEqual([
    ...['Overlooked:', 'Found:', 'Overlooked:', 'Found:', 'Overlooked:', 'No problem:'],
  ]);
  await page.getByRole('button', { name: 'Do it again' }).click();
  await begin(page);
  expect(await page.locator('#diagnostic-progress').innerText()).toContain('Question 1.');
  expect(troubles).toEqual([]);
  await close();
});

test('a run ends when the author has removed all that was still to be asked', async () => {
  const { page, close } = await open(path);
  await begin(page);
  await answerFirst(page);
  const body = 'export const bank = { questions: [], letter: null };';
  await page.route('**/learn/bank.js', (route) => route.fulfill({ body, contentType: 'text/javascript' }));
  await page.reload();
  await page.getByRole('button', { name: 'Do it again' }).waitFor();
  expect(await page.locator('.profile-table tbody td:first-of-type').first().innerText()).not.toBe('');
  await close();
});

test('a run that was ended at once has a result that fits a narrow screen', async () => {
  const { page, axe, close } = await open('/ru/learn/diagnostic/', { viewport: { width: 320, height: 900 } });
  await begin(page);
  await page.getByRole('button', { name: 'Прерваться' }).click();
  await page.getByRole('button', { name: 'Закончить и посмотреть результат' }).click();
  await page.locator('.profile-table').waitFor();
  expect(await page.getByText('нет данных').count()).toBe(8);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(await axe()).toEqual([]);
  await close();
});

test('the result and the path read in Russian what was answered in English', async () => {
  const { page, troubles, close } = await open('/en/privacy/');
  await diagnosed(page, '/ru/learn/diagnostic/');
  await page.locator('.profile-table').waitFor();
  expect(await page.locator('#diagnostic-step').innerText()).toBe('Ваш результат. Роль: Автор писем');
  expect(await page.locator('#diagnostic').innerText()).toContain('Найдено проблем: 2 из 5. Лишних отметок: 1.');
  await page.getByRole('link', { name: 'Мой маршрут' }).last().click();
  await page.locator('.path-step').first().waitFor();
  expect(await page.locator('.path-step').first().innerText()).toContain('Понятное письмо: даёт уровни 1 и 2');
  expect(await page.getByText('нет законченной проверки').count()).toBe(0);
  expect(troubles).toEqual([]);
  await close();
});

test.for(languages)('the diagnostic has no barrier in any step (%s)', async (language, { expect }) => {
  const opened = await open(`/${language}/learn/diagnostic/`, { reducedMotion: 'reduce' });
  const { page, troubles, close } = opened;
  const look = (state: string): Promise<void> => expectClear(opened, state);
  await begin(page);
  await page.locator('.diagnostic-question button[type=submit]').click();
  await look('a question');
  while ((await page.locator('.diagnostic-question').count()) > 0) await answerFirst(page);
  await page.locator('.letter-mark input').nth(3).check({ force: true });
  await look('the letter');
  await page.locator('#diagnostic .button.primary').click();
  await page.locator('.profile-table').waitFor();
  for (const summary of await page.locator('#diagnostic summary').all()) await summary.click();
  await look('the result');
  expect(troubles).toEqual([]);
  await close();
});
