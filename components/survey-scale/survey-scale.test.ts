import { expect, test } from 'vitest';
import { words } from '#i18n';
import { useBrowser } from '../../test/support/browser.ts';
import { openActivity } from '../../test/support/opened-activity.ts';
import { testToolAccess } from '../../test/support/tool-access.ts';

const open = useBrowser();
const place = { tag: 'survey-scale', id: 'specimen-sure' };
const { survey } = words('en');

test('a step is chosen with the keyboard, said, and taken back', async () => {
  const { page, root, status, state, heard, close } = await openActivity(open, place);
  await root.locator('input').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  expect([await status.textContent(), await state()]).toEqual([survey.kept, '1:1:0:2']);
  await root.getByRole('button', { name: survey.clear }).click();
  expect([await status.textContent(), await state()]).toEqual(['', '1:0:0:']);
  expect((await heard()).map(({ response, over }) => [response, over])).toEqual([
    ['1', true],
    ['2', true],
  ]);
  await close();
});

test('a state comes back only when it fits, and the ends are told', async () => {
  const { root, setState, close } = await openActivity(open, place);
  expect(await setState('1:1:0:5')).toBe('1:1:0:5');
  for (const refused of ['1:1:0:6', '1:1:0:x']) expect(await setState(refused)).toBe('1:0:0:');
  expect(await root.ariaSnapshot()).toContain('Fully');
  expect(await root.locator('input').last().getAttribute('aria-describedby')).toBe('specimen-sure-to');
  await close();
});

testToolAccess(open, place, ['', '1:1:0:3']);
