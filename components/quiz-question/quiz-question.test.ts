import { describe, expect, test } from 'vitest';
import { type OpenPage, useBrowser } from '../../test/support/browser.ts';
import { expectFree } from '../../test/support/screens.ts';
import type { ActivityAnswered } from '../activity/activity-answered.ts';
import type { QuizQuestion } from './quiz-question.ts';

const open = useBrowser();
const languages = ['en', 'ru'] as const;
const labels = {
  en: { check: 'Check', again: 'Try again', restart: 'Start over', first: 'Choose an answer first.' },
  ru: { check: 'Проверить', again: 'Ещё раз', restart: 'Начать сначала', first: 'Сначала выберите ответ.' },
};

type Page = OpenPage['page'];
const question = (page: Page, id: 'single' | 'multiple') => {
  const root = page.locator(`#specimen-${id}`);
  return {
    root,
    button: root.getByRole('button'),
    status: root.getByRole('status'),
    option: (number: number) => root.locator('.quiz-question-input').nth(number),
    /** What stands beside the answers, in their order; '' where nothing is shown. */
    marks: () =>
      root
        .locator('.quiz-question-option .activity-feedback')
        .evaluateAll((all) =>
          all.map((one) => (one.checkVisibility() ? (one.querySelector('strong')?.innerText ?? '') : '')),
        ),
    answer: async (...numbers: number[]) => {
      for (const [index, input] of (await root.locator('.quiz-question-input').all()).entries()) {
        if (numbers.includes(index)) await input.check();
        else if (id === 'multiple') await input.uncheck();
      }
      await root.getByRole('button').click();
    },
  };
};

/** Collects the events that reach the document. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const heard: unknown[] = [];
    document.addEventListener('activity-answered', (event) => heard.push((event as CustomEvent).detail));
    Object.assign(globalThis, { heard });
  });
const heard = (page: Page) => page.evaluate(() => Reflect.get(globalThis, 'heard') as ActivityAnswered[]);
const stateOf = (page: Page, id: string) => page.locator(id).evaluate((element) => (element as QuizQuestion).state);

const hash = expect.stringMatching(/^[0-9a-f]{12}$/);
const single = { id: 'specimen-single', kind: 'single', hash, sure: null };
const multiple = { id: 'specimen-multiple', kind: 'multiple', hash, sure: null };

describe('a single-answer question', () => {
  test('judges nothing before Check, and asks for an answer when none is chosen', async () => {
    const { page, troubles, close } = await open('/en/specimens/quiz-question/');
    const { button, status, option, marks } = question(page, 'single');
    expect(await status.textContent()).toBe('');
    await option(0).check();
    expect(await marks()).toEqual(['', '', '']);
    await page.reload();
    await listen(page);
    await button.click();
    expect(await status.textContent()).toBe('Choose an answer first.');
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await heard(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });

  test('shows the feedback of the chosen answer first, and all after the second wrong try', async () => {
    const { page, close } = await open('/en/specimens/quiz-question/');
    await listen(page);
    const { root, button, status, option, marks, answer } = question(page, 'single');
    await answer(0);
    expect(await marks()).toEqual(['✕ Not right.', '', '']);
    expect(await status.textContent()).toBe('Not right yet. Read the note beside your answer, then try again.');
    expect(await option(0).getAttribute('aria-describedby')).toBe('specimen-single-1-feedback');
    await button.click();
    expect(await option(0).isChecked()).toBe(true);
    expect(await option(0).evaluate((element) => element === document.activeElement)).toBe(true);
    await button.click();
    expect(await status.textContent()).toBe('You have not changed your answer yet. Change it, then check.');
    await answer(2);
    expect(await marks()).toEqual(['✕ Not right.', '✓ Right.', '✕ Not right.']);
    await root.getByText('Our engineer').click({ force: true });
    expect(await option(2).isChecked()).toBe(true);
    expect(await heard(page)).toEqual([
      { ...single, correct: false, score: 0, attempt: 1, over: false, response: '0' },
      { ...single, correct: false, score: 0, attempt: 2, over: true, response: '2' },
    ]);
    await close();
  });

  test('can be answered with the keyboard alone', async () => {
    const { page, close } = await open('/en/specimens/quiz-question/');
    await listen(page);
    const { option, marks, status } = question(page, 'single');
    await option(0).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await marks()).toEqual(['✕ Not right.', '✓ Right.', '✕ Not right.']);
    expect(await status.textContent()).toBe('Right. The note beside each answer says why.');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Start over');
    expect(await heard(page)).toEqual([{ ...single, correct: true, score: 1, attempt: 1, over: true, response: '1' }]);
    await page.keyboard.press('Enter');
    expect(await marks()).toEqual(['', '', '']);
    expect(await option(1).isChecked()).toBe(false);
    await close();
  });

  test('takes a double click for one click', async () => {
    const { page, close } = await open('/en/specimens/quiz-question/');
    const { button, option, marks } = question(page, 'single');
    await option(1).check();
    await button.dblclick();
    expect(await marks()).toEqual(['✕ Not right.', '✓ Right.', '✕ Not right.']);
    await close();
  });
});

describe('a question with several answers', () => {
  test('says how many of the chosen are right and gives no more away', async () => {
    const { page, close } = await open('/en/specimens/quiz-question/');
    await listen(page);
    const { status, marks, answer, button } = question(page, 'multiple');
    await answer(0, 1);
    expect(await status.textContent()).toBe('Right among your choices: 1 of 2. Read the notes, then try again.');
    expect(await marks()).toEqual(['✓ Right.', '✕ Not right.', '', '']);
    await button.click();
    await answer(0, 2, 3);
    expect(await status.textContent()).toBe('Right. The note beside each answer says why.');
    expect(await heard(page)).toEqual([
      { ...multiple, correct: false, score: 0, attempt: 1, over: false, response: '0,1' },
      { ...multiple, correct: true, score: 1, attempt: 2, over: true, response: '0,2,3' },
    ]);
    await close();
  });

  test('tells an incomplete answer from a wrong one', async () => {
    const { page, close } = await open('/en/specimens/quiz-question/');
    const { root, status, answer } = question(page, 'multiple');
    await answer(0);
    expect(await status.textContent()).toBe('What you chose is right, but something is missing. Try again.');
    await root.evaluate((element) => (element as QuizQuestion).reset());
    await answer(1);
    expect(await status.textContent()).toBe('None of your choices is right. Read the notes, then try again.');
    await close();
  });
});

describe('the state of a question', () => {
  test('comes back as it was', async () => {
    const { page, close } = await open('/en/specimens/quiz-question/');
    const { root, marks, option, answer } = question(page, 'multiple');
    expect(await stateOf(page, '#specimen-multiple')).toBe('1:0:0:');
    await answer(0, 1);
    const state = await stateOf(page, '#specimen-multiple');
    expect(state).toBe('1:1:0:0,1');
    await page.reload();
    await root.evaluate((element, value) => Object.assign(element, { state: value }), state);
    expect(await stateOf(page, '#specimen-multiple')).toBe(state);
    expect(await marks()).toEqual(['✓ Right.', '✕ Not right.', '', '']);
    expect(await option(1).isChecked()).toBe(true);
    await close();
  });

  test('that does not fit starts anew', async () => {
    const { page, close } = await open('/en/specimens/quiz-question/');
    const { root, marks, answer } = question(page, 'single');
    await answer(0);
    await root.evaluate((element) => Object.assign(element, { state: '1:1:0:9' }));
    expect(await stateOf(page, '#specimen-single')).toBe('1:0:0:');
    expect(await marks()).toEqual(['', '', '']);
    await close();
  });
});

describe('without scripts', () => {
  test.for(languages)('each answer tells whether it is right (%s)', async (language, { expect }) => {
    const { page, close } = await open(`/${language}/specimens/quiz-question/`, { javaScriptEnabled: false });
    const { root } = question(page, 'single');
    expect(await root.getByRole('radio').count()).toBe(3);
    expect(await root.getByRole('button').count()).toBe(0);
    await root.locator('summary').nth(1).click();
    const text = await root.locator('details[open]').innerText();
    expect(text).toContain(language === 'en' ? '✓ Right. It says who did what' : '✓ Верно. Видно, кто что сделал');
    await close();
  });
});

test('on paper there are empty boxes and no feedback', async () => {
  const { page, close } = await open('/en/specimens/quiz-question/');
  const { root, marks, answer, option } = question(page, 'single');
  await answer(1);
  await page.emulateMedia({ media: 'print' });
  expect(await marks()).toEqual(['', '', '']);
  expect(await root.getByRole('button').count()).toBe(0);
  expect(await option(1).evaluate((element) => getComputedStyle(element).appearance)).toBe('none');
  await close();
});

describe('no state breaks an axe rule', () => {
  test.for(languages)('%s: light, dark', async (language, { expect }) => {
    const opened = await open(`/${language}/specimens/quiz-question/`, { reducedMotion: 'reduce' });
    const { troubles, close, page } = opened;
    const look = (state: string): Promise<void> => expectFree(opened, state, { widths: [1280] });
    const single = question(page, 'single');
    const multiple = question(page, 'multiple');
    const { check, again, restart, first } = labels[language];
    await look('untouched');
    await single.button.click();
    expect(await single.status.textContent()).toBe(first);
    await multiple.answer(0, 1);
    await look('nothing chosen, partly right');
    await single.answer(0);
    expect(await single.button.innerText()).toBe(again);
    await multiple.button.click();
    expect(await multiple.button.innerText()).toBe(check);
    await look('wrong, second try');
    await single.option(2).check();
    await single.button.click();
    await multiple.answer(0, 2, 3);
    expect(await single.button.innerText()).toBe(restart);
    await look('second wrong, right');
    expect(troubles).toEqual([]);
    await close();
  });
});

test.for(languages)('nothing is wider than a narrow screen (%s)', async (language, { expect }) => {
  const { page, close } = await open(`/${language}/specimens/quiz-question/`, {
    viewport: { width: 320, height: 640 },
  });
  await question(page, 'multiple').answer(0, 1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const heights = await page
    .locator('.quiz-question-label, .activity-foot button')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  await close();
});
