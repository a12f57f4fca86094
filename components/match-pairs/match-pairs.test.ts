import { expect, test } from 'vitest';
import { counted, fill, words } from '#i18n';
import { useBrowser } from '../../test/support/browser.ts';
import { expectStates, type OpenedActivity, openActivity, testAccess } from '../../test/support/opened-activity.ts';

const open = useBrowser();
const place = { tag: 'match-pairs', id: 'specimen-phrases' };
const { activity, match } = words('en');

const choose = async ({ root }: OpenedActivity, ...pairs: readonly number[]): Promise<void> => {
  for (const [index, select] of (await root.locator('select').all()).entries()) {
    const wanted = String(pairs[index] ?? '');
    if ((await select.inputValue()) !== wanted) await select.selectOption(wanted);
  }
};

test('every line offers all partners and those that fit nothing, and needs one', async () => {
  const opened = await openActivity(open, place);
  const { root, button, status, heard, close } = opened;
  const offered = await root.getByLabel('prior to').locator('option').allInnerTexts();
  expect(offered.toSorted()).toEqual(
    [match.choose, 'about', 'because of', 'before', 'if', 'pay', 'pay back'].toSorted(),
  );
  await choose(opened, 0, 1);
  await button.click();
  expect(await status.textContent()).toBe(counted('en', match.left, 2));
  expect(await heard()).toEqual([]);
  await close();
});

test('what is right is explained at once, what is wrong after the second try', async () => {
  const opened = await openActivity(open, place);
  const { button, status, feedback, marks, heard, close } = opened;
  await choose(opened, 0, 1, 4, 5);
  await button.click();
  expect(await status.textContent()).toBe(fill(activity.some, { right: 2, all: 4 }));
  expect((await feedback()).slice(1, 3)).toEqual([
    '✓ Right. Three words for one. Sometimes “for” fits better, as in a fee for a permit.',
    '✕ Not right.',
  ]);
  await choose(opened, 0, 1, 2, 5);
  expect(await marks()).toEqual(['✓', '✓', '', '✕']);
  await button.click();
  expect(await status.textContent()).toBe(fill(activity.shownSome, { right: 3, all: 4 }));
  expect((await feedback())[3]).toMatch(/^✕ Not right\. Right answer: pay\. The verb was hidden/);
  expect(await heard()).toEqual([
    { kind: 'match', correct: false, score: 0.5, attempt: 1, over: false, sure: null, response: '0,1,4,5' },
    { kind: 'match', correct: false, score: 0.75, attempt: 2, over: true, sure: null, response: '0,1,2,5' },
  ]);
  await close();
});

test('can be matched with the keyboard alone, and stays as it is when it is over', async () => {
  const { page, root, button, status, close } = await openActivity(open, place);
  await root.locator('select').first().focus();
  for (const partner of ['before', 'about', 'if', 'pay']) {
    await page.keyboard.type(partner);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Tab');
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  expect(await status.textContent()).toBe(activity.wasRight);
  await root.locator('select').first().focus();
  await page.keyboard.press('ArrowDown');
  expect(await root.locator('select').first().inputValue()).toBe('0');
  await close();
});

test('a state comes back only when it fits', () =>
  expectStates(open, place, {
    kept: ['1:1:2:0,1,4,4', '1:2:0:3,2,1,0', '1:1:0:0,1,2,3'],
    refused: ['1:1:0:0,1,2', '1:1:0:0,1,2,6', '1:1:0:0,1,2,', '1:1:0:a,b,c,d'],
  }));

test('on paper there are lines to write on and the partners by letters', async () => {
  const opened = await openActivity(open, place);
  await choose(opened, 0, 1, 2, 3);
  await opened.page.emulateMedia({ media: 'print' });
  expect(await opened.root.locator('.match-pairs-on-paper').isVisible()).toBe(true);
  const colour = await opened.root
    .locator('select')
    .first()
    .evaluate((element) => getComputedStyle(element).color);
  expect(colour).toBe('rgba(0, 0, 0, 0)');
  await opened.close();
});

testAccess(
  open,
  place,
  (opened, right) => (right ? choose(opened, 0, 1, 2, 3) : choose(opened, 0, 1, 4, 5)),
  new URL('./golden/', import.meta.url),
);
