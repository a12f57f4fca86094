import { describe, expect, test } from 'vitest';
import { words } from '#i18n';
import { useBrowser } from '../../test/support/browser.ts';
import { expectStates, type OpenedActivity, openActivity, testAccess } from '../../test/support/opened-activity.ts';
import { isClose, readNumber } from './read-number.ts';

const open = useBrowser();
const place = { tag: 'number-answer', id: 'specimen-deadline' };
const rough = { tag: 'number-answer', id: 'specimen-length' };
const { activity, number } = words('en');

const fillIn = async ({ root }: OpenedActivity, value: string, unit: string): Promise<void> => {
  await root.locator('.number-answer-box').fill(value);
  await root.locator('select').selectOption(unit);
};

test('a number in digits and a unit are needed', async () => {
  const opened = await openActivity(open, place);
  const { button, status, heard, close } = opened;
  for (const [value, unit, said] of [
    ['', '0', number.writeFirst],
    ['three', '0', number.noNumber],
    ['21', '', number.unitFirst],
  ] as const) {
    await fillIn(opened, value, unit);
    await button.click();
    expect(await status.textContent()).toBe(said);
  }
  expect(await heard()).toEqual([]);
  await close();
});

test('a number that the author foresaw is explained at once, and the right one after the second try', async () => {
  const opened = await openActivity(open, place);
  const { button, status, feedback, notes, heard, close } = opened;
  await fillIn(opened, '22', '0');
  await button.click();
  expect(await status.textContent()).toBe(number.tooHigh);
  expect(await feedback()).toEqual([
    '✕ Not right. You counted the day of the letter, too. The time begins on the next day.',
  ]);
  await fillIn(opened, '21', '1');
  await button.click();
  expect(await feedback()).toEqual(['✕ Not right. Right answer: 21 calendar days.']);
  expect(await notes()).toEqual([activity.solution]);
  expect(await heard()).toEqual([
    { kind: 'number', correct: false, score: 0, attempt: 1, over: false, sure: null, response: '22;0' },
    { kind: 'number', correct: false, score: 0.5, attempt: 2, over: true, sure: null, response: '21;1' },
  ]);
  await close();
});

test('a right number with a wrong unit is told so', async () => {
  const opened = await openActivity(open, place);
  await fillIn(opened, '21', '2');
  await opened.button.click();
  expect(await opened.status.textContent()).toBe(number.wrongUnit);
  await opened.close();
});

test('can be answered with the keyboard alone, within the tolerance', async () => {
  const { page, root, status, heard, close } = await openActivity(open, rough);
  await root.locator('.number-answer-box').focus();
  await page.keyboard.type('17,0');
  await page.keyboard.press('Enter');
  expect(await status.textContent()).toBe(activity.wasRight);
  await page.keyboard.type('5');
  expect(await root.locator('.number-answer-box').inputValue()).toBe('17,0');
  expect((await heard())[0]?.response).toBe('17;0');
  await close();
});

test('a state comes back only when it fits', () =>
  expectStates(open, place, {
    kept: ['1:1:2:22;0', '1:2:0:-3.5;2', '1:1:0:21;0'],
    refused: ['1:1:0:22', '1:1:0:22;3', '1:1:0:x;0', '1:1:0:22;', '1:1:0:1e9;0'],
  }));

test('on the trainer’s print every slip stands with its number', async () => {
  const { page, root, close } = await openActivity(open, place);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => document.documentElement.toggleAttribute('data-print-answers', true));
  expect(await root.locator('.number-answer-slip').allInnerTexts()).toEqual([
    '22: You counted the day of the letter, too. The time begins on the next day.',
    '20: You left out the last day. “That day included” means that it counts.',
    '15: That is the number of working days. The letter says a date, and weekends count.',
  ]);
  await close();
});

describe('a number', () => {
  test.for<[string, string, number | null]>([
    ['1,250.5', 'en', 1250.5],
    ['1,250', 'en', 1250],
    ['17,3', 'en', 17.3],
    ['1 250,5', 'ru', 1250.5],
    ['1\u00A0250', 'ru', 1250],
    ['1,250', 'ru', 1.25],
    ['−3', 'ru', -3],
    ['21 days', 'en', null],
    ['1,2,3', 'en', null],
    ['', 'en', null],
    ['1e9', 'en', null],
    ['9'.repeat(16), 'en', null],
  ])('“%s” in %s is %s', ([text, language, value], { expect }) => {
    expect(readNumber(text, language)).toBe(value);
  });

  test.for([
    [0.3, 0.1 + 0.2, 0, true],
    [17.8, 17.3, 0.5, true],
    [17.81, 17.3, 0.5, false],
  ] as const)('%d is close to %d within %d: %s', ([value, answer, tolerance, close], { expect }) => {
    expect(isClose(value, answer, tolerance)).toBe(close);
  });
});

testAccess(
  open,
  place,
  async (opened, right) => {
    const slip = (await opened.page.locator('html').getAttribute('lang')) === 'en' ? 22 : 21;
    await fillIn(opened, String(right ? slip - 1 : slip), '0');
  },
  new URL('./golden/', import.meta.url),
);
