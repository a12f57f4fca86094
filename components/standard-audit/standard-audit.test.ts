import { expect, test } from 'vitest';
import { counted, words } from '#i18n';
import { useBrowser } from '../../test/support/browser.ts';
import { openActivity } from '../../test/support/opened-activity.ts';
import { testToolAccess } from '../../test/support/tool-access.ts';

const open = useBrowser();
const place = { tag: 'standard-audit', id: 'specimen-service' };
const { audit } = words('en');

test('an answer from the keyboard shows the profile and what to do first', async () => {
  const { page, root, status, heard, close } = await openActivity(open, place);
  await root.locator('input').first().focus();
  for (const key of ['Space', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
  expect(await status.textContent()).toBe(counted('en', audit.left, 11));
  const rows = await root.locator('tr').allInnerTexts();
  expect(rows.map((row) => row.split(/\s*\t\s*/).at(-1))).toEqual([
    '0 %',
    ...Array(2).fill('–'),
    '0 %',
    ...Array(4).fill('–'),
  ]);
  expect(await root.locator('.standard-audit-result li').allInnerTexts()).toEqual([audit.questions[0]?.step]);
  expect((await heard()).map(({ response, over }) => [response, over])).toEqual([
    ['y-----------', false],
    ['p-----------', false],
    ['n-----------', false],
  ]);
  await close();
});

test('a state comes back only when it fits, and the button empties it', async () => {
  const { root, setState, state, button: _, close } = await openActivity(open, place);
  expect(await setState('1:1:0:yyyyppppnnnx')).toBe('1:1:0:yyyyppppnnnx');
  for (const refused of ['1:1:0:yyyy', '1:1:0:yyyyppppnnnz', 'nonsense'])
    expect(await setState(refused)).toBe('1:0:0:');
  await setState('1:1:0:yyyyppppnnnx');
  await root.getByRole('button', { name: audit.restart }).click();
  expect([await state(), await root.locator('tr').count()]).toEqual(['1:0:0:', 0]);
  await close();
});

test('without scripts each question has its first step', async () => {
  const { page, close } = await open('/en/specimens/standard-audit/', { javaScriptEnabled: false });
  await page.getByText(audit.ifNot).last().click();
  expect(await page.getByText(audit.questions[11]?.step ?? '?').isVisible()).toBe(true);
  await close();
});

testToolAccess(open, place, ['', '1:1:0:yyyyppppnnnx']);
