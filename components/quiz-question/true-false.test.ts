import { expect, test } from 'vitest';
import { type Language, words } from '#i18n';
import { useBrowser } from '../../test/support/browser.ts';
import { expectStates, type OpenedActivity, openActivity, testAccess } from '../../test/support/opened-activity.ts';

const open = useBrowser();
const place = { tag: 'quiz-question', id: 'specimen-true-false' };
const { activity, quiz } = words('en');

const fillIn = async ({ root }: OpenedActivity, claim: 't' | 'f', reason: number, sure?: 1 | 2 | 3): Promise<void> => {
  await root.locator(`.quiz-question-claim input[value=${claim}]`).check();
  await root.locator('.quiz-question-option input').nth(reason).check();
  if (sure)
    await root
      .locator('.activity-sure input')
      .nth(sure - 1)
      .check();
};

test('a statement needs a judgement and a reason, and each is told apart when it is wrong', async () => {
  const opened = await openActivity(open, place);
  const { root, button, status, heard, close, marks } = opened;
  await button.click();
  expect(await status.textContent()).toBe(quiz.judgeFirst);
  await root.getByLabel(quiz.false).check();
  await button.click();
  expect(await status.textContent()).toBe(quiz.reasonFirst);
  await fillIn(opened, 'f', 0);
  await button.click();
  expect([await status.textContent(), await marks()]).toEqual([quiz.wrongReason, ['✓', '✕', '', '']]);
  await fillIn(opened, 't', 1);
  expect(await marks()).toEqual(['', '✕', '', '']);
  await button.click();
  expect([await status.textContent(), await marks()]).toEqual([quiz.bothShown, ['✕', '✕', '✓', '✕']]);
  expect(await heard()).toEqual([
    { kind: 'true-false', correct: false, score: 0.5, attempt: 1, over: false, sure: null, response: 'f0' },
    { kind: 'true-false', correct: false, score: 0.5, attempt: 2, over: true, sure: null, response: 't1' },
  ]);
  await close();
});

test('who was certain and wrong is told so; the hint comes before the second try, the reasons after it', async () => {
  const opened = await openActivity(open, place);
  const { root, button, status, heard, close, notes } = opened;
  await fillIn(opened, 't', 0, 3);
  expect(await notes()).toEqual([]);
  await button.click();
  expect(await status.textContent()).toBe(`${quiz.wrongBoth} ${activity.wrongThoughSure}`);
  expect(await notes()).toEqual([activity.hint]);
  await root.getByLabel(activity.guess).click({ force: true });
  expect(await root.getByLabel(activity.certain).isChecked()).toBe(true);
  await fillIn(opened, 'f', 1);
  await button.click();
  expect(await notes()).toEqual([activity.why, activity.solution]);
  expect((await heard()).map(({ sure, correct }) => ({ sure, correct }))).toEqual([
    { sure: 3, correct: false },
    { sure: 3, correct: true },
  ]);
  await close();
});

test('can be answered with the keyboard alone, and the second try begins at what is wrong', async () => {
  const { page, button, status, close, root, state } = await openActivity(open, place);
  await root.getByLabel(quiz.true, { exact: true }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await status.textContent()).toContain(quiz.wrongClaim);
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  await button.focus();
  await page.keyboard.press('Enter');
  expect(await state()).toBe('1:2:1:f1');
  await close();
});

test('a state comes back only when it fits', () =>
  expectStates(open, place, {
    kept: ['1:1:3:f0', '1:2:0:t2', '1:1:1:f1'],
    refused: ['1:1:0:1', '1:1:0:f', '1:1:0:f3', '1:1:0:f0,1', '1:1:0:x1'],
  }));

test('the trainer’s print shows all answers and reasons, the print for the class none', async () => {
  const { page, root, close, feedback } = await openActivity(open, place);
  await page.emulateMedia({ media: 'print' });
  expect(await feedback()).toEqual(['', '', '', '']);
  await page.evaluate(() => document.documentElement.toggleAttribute('data-print-answers', true));
  expect((await feedback()).slice(0, 2)).toEqual([
    'Right answer: Not true.',
    '✕ Not right. The law says when anybody is refused, not why this reader was.',
  ]);
  expect(await root.getByText('A law gives the rule').isVisible()).toBe(true);
  expect(await root.getByText('Think of Anna').isVisible()).toBe(true);
  await close();
});

test.for<Language>(['en', 'ru'])('without scripts all can be read (%s)', async (language, { expect }) => {
  const { root, close, button } = await openActivity(open, { ...place, language }, { javaScriptEnabled: false });
  for (const summary of await root.locator('summary').all()) await summary.click();
  const text = await root.innerText();
  const { activity, quiz } = words(language);
  for (const part of [activity.hint, activity.why, activity.solution, quiz.because]) expect(text).toContain(part);
  expect(await button.count()).toBe(0);
  await close();
});

testAccess(
  open,
  place,
  (activity, right) => (right ? fillIn(activity, 'f', 1) : fillIn(activity, 't', 0, 3)),
  new URL('./golden/', import.meta.url),
);
