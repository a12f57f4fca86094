import { describe, expect, test } from 'vitest';
import { type Language, languages, words } from '#i18n';
import { checkBody } from '../../src/authoring/check-body.ts';
import { formatMistake } from '../../src/authoring/mistake.ts';
import { useBrowser } from '../../test/support/browser.ts';
import { expectStates, type OpenedActivity, openActivity, testAccess } from '../../test/support/opened-activity.ts';

const open = useBrowser();
const place = { tag: 'short-answer', id: 'specimen-colleague' };
const { activity, short } = words('en');

/** Writes an answer, looks at the model, and rates the answer: 1 to 3. */
async function answer({ root, button }: OpenedActivity, text: string, rate: number): Promise<void> {
  await root.locator('textarea').fill(text);
  await button.click();
  await root
    .locator('.short-answer-model input')
    .nth(rate - 1)
    .check();
}

test('the model comes after an answer, and the rating after the model', async () => {
  const { root, button, status, heard, close } = await openActivity(open, place);
  const model = root.locator('.short-answer-model');
  await button.click();
  expect([await status.textContent(), await model.isVisible()]).toEqual([short.writeFirst, false]);
  await root.locator('textarea').fill('Begin with the answer.');
  await button.click();
  expect([await status.textContent(), await model.isVisible()]).toEqual([short.compareNow, true]);
  await button.click();
  expect([await status.textContent(), await heard()]).toEqual([short.rateFirst, []]);
  await close();
});

test('the rating of the learner is the result, and the answer is kept', async () => {
  const opened = await openActivity(open, place);
  await answer(opened, 'Begin with\nthe answer. ', 2);
  await opened.button.click();
  expect([await opened.status.textContent(), await opened.notes()]).toEqual([
    short.saidPart,
    [activity.model, activity.why],
  ]);
  const response = '2;Begin with\nthe answer.';
  expect(await opened.heard()).toEqual([
    { kind: 'short', correct: false, score: 0.5, attempt: 1, over: true, sure: null, response },
  ]);
  expect(await opened.state()).toBe(`1:1:0:${response}`);
  await opened.close();
});

test('can be answered with the keyboard alone, and anew', async () => {
  const { page, root, button, status, close } = await openActivity(open, place);
  await root.locator('textarea').focus();
  await page.keyboard.type('The answer first.');
  await button.focus();
  await page.keyboard.press('Enter');
  await root.locator('.short-answer-model input').first().focus();
  await page.keyboard.press('ArrowLeft');
  await button.focus();
  await page.keyboard.press('Enter');
  expect([await status.textContent(), await button.textContent()]).toEqual([short.saidAll, short.restart]);
  await page.keyboard.press('Enter');
  expect(await root.locator('textarea').evaluate((box) => box === document.activeElement)).toBe(true);
  await close();
});

test('a state comes back only when it fits', () =>
  expectStates(open, place, {
    kept: ['1:1:2:1;One.', '1:1:0:3;Two: lines\nand; more', `1:1:0:2;${'x'.repeat(1500)}`],
    refused: ['1:1:0:4;One.', '1:1:0:1;', '1:1:0:One.', `1:1:0:2;${'x'.repeat(1501)}`],
  }));

test.for<Language>(languages)(
  'without scripts the model and its points can be read (%s)',
  async (language, { expect }) => {
    const { root, close } = await openActivity(open, { ...place, language }, { javaScriptEnabled: false });
    await root.locator('.short-answer-model summary').click();
    expect(await root.locator('.short-answer-model').innerText()).toContain(words(language).short.points);
    await close();
  },
);

const good = `<ShortAnswer id="s" points={['It is short.']}>\n  Why?\n\n  <ModelAnswer>So.</ModelAnswer>\n</ShortAnswer>\n`;
const messages = (body: string): readonly string[] =>
  checkBody(body).findings.map((one) => formatMistake({ file: 'm', ...one }).replace(/^m:\d+:\d+: /, ''));

describe('a mistake of the author is told with its mend', () => {
  test.for<[string, string, string[]]>([
    ['Why?', 'Why?', []],
    [
      '  <ModelAnswer>So.</ModelAnswer>\n',
      '',
      ['Expected a ModelAnswer at the end, got none; add <ModelAnswer>…</ModelAnswer> after the last part'],
    ],
    ['So.', '', ['Expected text in ModelAnswer, got none; write an answer that you would give']],
    [
      "{['It is short.']}",
      '{[]}',
      [
        "ShortAnswer points: Expected a list of one to six points, got an empty list; write for example points={['It names the day.']}",
      ],
    ],
  ])('%#', ([from, to, told], { expect }) => {
    expect(good).toContain(from);
    expect(messages(good.replace(from, to))).toEqual(told);
  });
});

testAccess(
  open,
  place,
  (opened, right) => answer(opened, 'One.', right ? 3 : 1),
  new URL('./golden/', import.meta.url),
);
