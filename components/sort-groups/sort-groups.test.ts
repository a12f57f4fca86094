import { expect, test } from 'vitest';
import { counted, fill, words } from '#i18n';
import { useBrowser } from '../../test/support/browser.ts';
import { expectStates, type OpenedActivity, openActivity, testAccess } from '../../test/support/opened-activity.ts';

const open = useBrowser();
const place = { tag: 'sort-groups', id: 'specimen-duties' };
const { activity, sort } = words('en');

/** Sorts each line rightly, or all into the group with a number. */
const sortInto = async ({ root }: OpenedActivity, group?: number): Promise<void> => {
  for (const item of await root.locator('.activity-part').all()) {
    const right = Number(await item.getAttribute('data-group'));
    await item
      .locator('input')
      .nth(group ?? right)
      .check();
  }
};

test('the lines stand in mixed order, and each needs a group', async () => {
  const { root, button, status, heard, close } = await openActivity(open, place);
  const groups = await root
    .locator('.activity-part')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['group']));
  expect(groups).not.toEqual(groups.toSorted());
  await root.locator('input').first().check();
  await button.click();
  expect(await status.textContent()).toBe(counted('en', sort.left, 4));
  expect(await heard()).toEqual([]);
  await close();
});

test('what is right is explained at once; the second wrong try says the group of each line', async () => {
  const opened = await openActivity(open, place);
  const { button, status, feedback, marks, heard, close } = opened;
  await sortInto(opened, 0);
  await button.click();
  expect(await status.textContent()).toBe(fill(activity.some, { right: 2, all: 5 }));
  expect((await marks()).toSorted()).toEqual(['✓', '✓', '✕', '✕', '✕']);
  await sortInto(opened, 1);
  await button.click();
  expect(await feedback()).toContain(
    '✕ Not right. Right answer: Must not. It sounds as if the office has none to lend. Better: “You must not use a gas heater.”',
  );
  expect((await heard()).map(({ score, response }) => [score, response])).toEqual([
    [0.4, '0,0,0,0,0'],
    [0.4, '1,1,1,1,1'],
  ]);
  await close();
});

test('can be sorted with the keyboard alone', async () => {
  const { page, root, button, status, close } = await openActivity(open, place);
  const items = await root.locator('.activity-part').all();
  await root.locator('input').first().focus();
  for (const item of items) {
    await page.keyboard.press('Space');
    for (let step = Number(await item.getAttribute('data-group')); step > 0; step -= 1) {
      await page.keyboard.press('ArrowRight');
    }
    await page.keyboard.press('Tab');
  }
  await button.focus();
  await page.keyboard.press('Enter');
  expect(await status.textContent()).toBe(activity.wasRight);
  await close();
});

test('the second try begins at the first line that is wrong', async () => {
  const opened = await openActivity(open, place);
  await sortInto(opened, 0);
  await opened.button.click();
  await opened.button.click();
  const focused = await opened.page.evaluate(() => document.activeElement?.closest('fieldset')?.className);
  expect(focused).toContain('activity-wrong');
  await opened.close();
});

test('a state comes back only when it fits', () =>
  expectStates(open, place, {
    kept: ['1:1:2:0,0,0,0,0', '1:2:0:2,1,0,1,2'],
    refused: ['1:1:0:0,0,0,0', '1:1:0:0,0,0,0,3', '1:1:0:,,,,', '1:1:0:0,0,0,0,0,0'],
  }));

testAccess(
  open,
  place,
  (opened, right) => (right ? sortInto(opened) : sortInto(opened, 0)),
  new URL('./golden/', import.meta.url),
);
