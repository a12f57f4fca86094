import { describe, expect, test } from 'vitest';
import { fill, words } from '#i18n';
import { useBrowser } from '../../test/support/browser.ts';
import { expectStates, type OpenedActivity, openActivity, testAccess } from '../../test/support/opened-activity.ts';
import { inOrder } from './in-order.ts';

const open = useBrowser();
const place = { tag: 'order-steps', id: 'specimen-refusal' };
const small = { tag: 'order-steps', id: 'specimen-counter' };
const { activity, order } = words('en');

/** The right places of the steps, from 0, in the order in which they stand. */
const standing = ({ root }: OpenedActivity): Promise<string> =>
  root
    .locator('.activity-part')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['place']).join(','));

/** Brings the steps into an order with the buttons. */
async function arrange(opened: OpenedActivity, wanted: readonly number[]): Promise<void> {
  for (const [at, step] of wanted.entries()) {
    const box = opened.root.locator(`[data-place="${step}"]`);
    while ((await standing(opened)).split(',').indexOf(String(step)) > at) await box.locator('[data-move=up]').click();
  }
}

test('the steps stand in mixed order, and must be moved before they are checked', async () => {
  const opened = await openActivity(open, place);
  expect(await standing(opened)).not.toBe('0,1,2,3,4');
  await opened.button.click();
  expect(await opened.status.textContent()).toBe(order.moveFirst);
  expect(await opened.heard()).toEqual([]);
  await opened.close();
});

test('a step that stands at the wrong end is the only one that is wrong; then each says where it belongs', async () => {
  const opened = await openActivity(open, place);
  const { button, status, feedback, heard, notes, close } = opened;
  await arrange(opened, [4, 0, 1, 2, 3]);
  await button.click();
  expect(await status.textContent()).toBe(fill(order.some, { right: 4, all: 5 }));
  expect((await feedback())[0]).toBe(`✕ ${order.wrong}`);
  expect(await notes()).toEqual([activity.hint]);
  await arrange(opened, [1, 0, 2, 3, 4]);
  expect(await feedback()).toEqual(['', '', '', '', '']);
  await button.click();
  expect((await feedback())[1]).toBe(
    `✕ ${order.wrong} Right answer: place 1. The decision comes first: it is what he opens the letter for.`,
  );
  expect(await heard()).toEqual([
    { kind: 'order', correct: false, score: 0.8, attempt: 1, over: false, sure: null, response: '4,0,1,2,3' },
    { kind: 'order', correct: false, score: 0.8, attempt: 2, over: true, sure: null, response: '1,0,2,3,4' },
  ]);
  await close();
});

test('can be put in order with the keyboard alone; the button keeps the focus and the place is spoken', async () => {
  const opened = await openActivity(open, small);
  const { page, root, button, status, close } = opened;
  const up = root.locator('[data-place="0"] [data-move=up]');
  await up.focus();
  for (let at = (await standing(opened)).split(',').indexOf('0'); at > 0; at -= 1) {
    await page.keyboard.press('Enter');
    expect(await status.textContent()).toBe(fill(order.moved, { n: at, all: 3 }));
  }
  expect(await up.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  expect(await status.textContent()).toBe(order.isFirst);
  await root.locator('[data-place="2"] [data-move=down]').focus();
  while (!(await standing(opened)).endsWith('2')) await page.keyboard.press('Space');
  await button.focus();
  await page.keyboard.press('Enter');
  expect(await status.textContent()).toBe(activity.wasRight);
  expect(await root.locator('.order-steps-moves').first().isVisible()).toBe(false);
  await close();
});

test('starting over brings the first order back', async () => {
  const opened = await openActivity(open, small);
  const before = await standing(opened);
  await arrange(opened, [0, 1, 2]);
  await opened.button.click();
  await opened.button.click();
  expect([await standing(opened), await opened.state()]).toEqual([before, '1:0:0:']);
  expect(await opened.focused()).toBe('↑');
  await opened.close();
});

test('a state comes back only when it fits', () =>
  expectStates(open, small, {
    kept: ['1:1:0:1,0,2', '1:2:3:2,1,0', '1:1:1:0,1,2'],
    refused: ['1:1:0:0,1', '1:1:0:0,0,1', '1:1:0:0,1,3', '1:1:0:0,1,2,2', '1:1:0:x'],
  }));

describe('the steps that can stay', () => {
  test.for<[number[], number[]]>([
    [
      [0, 1, 2],
      [0, 1, 2],
    ],
    [
      [2, 0, 1],
      [0, 1],
    ],
    [
      [1, 2, 3, 0],
      [1, 2, 3],
    ],
    [[3, 2, 1, 0], [3]],
    [
      [1, 0, 3, 2, 4],
      [1, 3, 4],
    ],
  ])('of %j are %j', ([steps, stay], { expect }) => {
    expect([...inOrder(steps)]).toEqual(stay);
  });
});

testAccess(
  open,
  place,
  (opened, right) => arrange(opened, right ? [0, 1, 2, 3, 4] : [3, 0, 1, 2, 4]),
  new URL('./golden/', import.meta.url),
);
