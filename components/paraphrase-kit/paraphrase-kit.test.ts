import { expect, test } from 'vitest';
import { fill, words } from '#i18n';
import { useBrowser } from '../../test/support/browser.ts';
import { openActivity } from '../../test/support/opened-activity.ts';
import { testToolAccess } from '../../test/support/tool-access.ts';

const open = useBrowser();
const place = { tag: 'paraphrase-kit', id: 'specimen-test' };
const { kit } = words('en');
const tally = '9:8.1.0,7.1.1,9.0.0,6.2.1,0.0.0,8.1.0,9.0.0';

test('the tally says what one may say and what to mend first', async () => {
  const { root, setState, close } = await openActivity(open, place);
  expect(await setState(`1:1:0:${tally}`)).toBe(`1:1:0:${tally}`);
  const lists = await root
    .locator('ul')
    .evaluateAll((all) => all.map((list) => [...list.children].map((item) => item.textContent)));
  expect(lists[0]?.[3]).toBe(fill(kit.said, { name: kit.questions[3] ?? '', right: 6, asked: 9 }));
  expect(lists[1]).toEqual([kit.questions[3], kit.questions[5], kit.questions[1]]);
  for (const refused of [`1:1:0:${tally}0`, '1:1:0:6:9.0.0,0.0.0,0.0.0,0.0.0,0.0.0,0.0.0,0.0.0']) {
    expect(await setState(refused)).toBe('1:0:0:');
  }
  await close();
});

test('more answers than readers are named, and all right is no proof', async () => {
  const { page, root, status, heard, close } = await openActivity(open, place);
  await root.locator('input').first().focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('7');
  await page.keyboard.press('Tab');
  expect(await status.textContent()).toBe(fill(kit.tooMany, { name: kit.questions[0] ?? '', readers: 6 }));
  await root.locator('select').selectOption('7');
  expect(await status.textContent()).toBe('');
  expect(await root.locator('.tool-said').innerText()).toBe(fill(kit.faultless, { asked: 7, tests: 7 }));
  expect((await heard()).map(({ response }) => response.slice(0, 7))).toEqual(['7:7.0.0']);
  await close();
});

testToolAccess(open, place, ['', `1:1:0:${tally}`]);
