import { describe, expect, test } from 'vitest';
import { counted, fill, type Language, words } from '#i18n';
import { useBrowser } from '../../test/support/browser.ts';
import { expectStates, type OpenedActivity, openActivity, testAccess } from '../../test/support/opened-activity.ts';
import { readGaps, writeGaps } from './gap-response.ts';
import { isSameAnswer } from './same-answer.ts';

const open = useBrowser();
const place = { tag: 'fill-gaps', id: 'specimen-reply' };
const { activity, gaps } = words('en');
const right = { en: ['0', 'We', '30 May 2026'], ru: ['0', 'мы', '30 мая 2026 года'] } as const;

const fillIn = async ({ root }: OpenedActivity, chosen: string, ...typed: readonly string[]): Promise<void> => {
  await root.locator('select').selectOption(chosen);
  for (const [index, box] of (await root.locator('.fill-gaps-text input').all()).entries()) {
    await box.fill(typed[index] ?? '');
  }
};

test('every gap needs an answer', async () => {
  const opened = await openActivity(open, place);
  await fillIn(opened, '', '  ', '30 May');
  await opened.button.click();
  expect(await opened.status.textContent()).toBe(counted('en', gaps.left, 2));
  expect(await opened.heard()).toEqual([]);
  await opened.close();
});

test('each gap is marked and explained below the text', async () => {
  const opened = await openActivity(open, place);
  const { root, button, status, feedback, notes, heard, close } = opened;
  await fillIn(opened, '1', 'our team', 'soon');
  await button.click();
  expect(await status.textContent()).toBe(fill(activity.some, { right: 1, all: 3 }));
  expect(await root.getByLabel('Gap 3 of 3').getAttribute('aria-describedby')).toBe('specimen-reply-3-feedback');
  await fillIn(opened, '0', 'OUR TEAM ', 'in June');
  await button.click();
  expect((await feedback())[2]).toBe(
    '✕ Not right. Right answer: 30 May 2026. The date is what Anna asked for. Without it she calls again.',
  );
  expect(await notes()).toEqual([activity.why, activity.solution]);
  expect((await heard()).map(({ kind, score, response }) => [kind, score, response])).toEqual([
    ['gaps', 1 / 3, '1|our team|soon'],
    ['gaps', 2 / 3, '0|OUR TEAM|in June'],
  ]);
  await close();
});

test('can be filled with the keyboard alone; Enter in a gap checks', async () => {
  const { page, root, status, close } = await openActivity(open, place);
  await root.locator('select').focus();
  await page.keyboard.type('saw');
  await page.keyboard.press('Tab');
  await page.keyboard.type('we');
  await page.keyboard.press('Tab');
  await page.keyboard.type('30 may');
  await page.keyboard.press('Enter');
  expect(await status.textContent()).toBe(activity.wasRight);
  await page.keyboard.type('!');
  expect(await root.getByLabel('Gap 3 of 3').inputValue()).toBe('30 may');
  await close();
});

test('a state comes back only when it fits', () =>
  expectStates(open, place, {
    kept: ['1:1:2:0|we|soon', '1:2:0:2|a %7C b: 5 %25|30 May'],
    refused: ['1:1:0:0|we', '1:1:0:3|we|soon', '1:1:0:0||soon', `1:1:0:0|${'w'.repeat(81)}|soon`],
  }));

describe('what stands in the gaps', () => {
  test.for([[['a|b', '5 %', ' c ']], [['%7C', '|', '%25']]])(
    '%j comes back from a response',
    ([values = []], { expect }) => {
      expect(readGaps(writeGaps(values))).toEqual(values.map((value) => value.trim()));
    },
  );

  test.for([
    ['30 May', ' 30 may. '],
    ['все', 'Всё'],
    ['don’t', "don't"],
    ['30 May', '30\u00A0May'],
    ['site-visit', 'site‑visit'],
    ['«Мы»', 'мы'],
  ])('“%s” is the same answer as “%s”', ([a = '', b = ''], { expect }) => {
    expect(isSameAnswer(a, b)).toBe(true);
  });

  test.for([
    ['30 May', '3 May'],
    ['30 May', '30 May or so'],
    ['must', ''],
    ['10.5', '105'],
  ])('“%s” is another answer than “%s”', ([a = '', b = ''], { expect }) => {
    expect(isSameAnswer(a, b)).toBe(false);
  });
});

test('on paper the choices of a gap stand beside its line', async () => {
  const { page, root, close } = await openActivity(open, place);
  await page.emulateMedia({ media: 'print' });
  const offered = await root.locator('.fill-gaps-text .activity-on-paper').innerText();
  expect(offered.slice(1, -1).split(' / ').toSorted()).toEqual([
    'carried out an inspection of',
    'effected a visit to',
    'saw',
  ]);
  await close();
});

test.for<Language>(['en', 'ru'])(
  'without scripts the text and the answers can be read (%s)',
  async (language, { expect }) => {
    const { root, close } = await openActivity(open, { ...place, language }, { javaScriptEnabled: false });
    for (const summary of await root.locator('.fill-gaps-note summary').all()) await summary.click();
    const text = await root.locator('.fill-gaps-notes').innerText();
    expect(text).toContain(fill(words(language).activity.rightAnswer, { answer: right[language][2] }));
    await close();
  },
);

testAccess(
  open,
  place,
  async (opened, isRight) => {
    const language = (await opened.page.locator('html').getAttribute('lang')) as Language;
    const [chosen, ...typed] = isRight ? right[language] : ['1', 'x', 'y'];
    await fillIn(opened, chosen ?? '', ...typed);
  },
  new URL('./golden/', import.meta.url),
);
