import { expect, test } from 'vitest';
import { words } from '#i18n';
import { useBrowser } from '../../test/support/browser.ts';
import { openActivity } from '../../test/support/opened-activity.ts';
import { testToolAccess } from '../../test/support/tool-access.ts';

const open = useBrowser();
const place = { tag: 'branching-scenario', id: 'specimen-visitor' };
const { scenario } = words('en');

test('choices lead on by the keyboard, what came of them is told, and there is a way back', async () => {
  const { page, root, status, focused, state, heard, close } = await openActivity(open, place);
  await root.locator('a').nth(1).focus();
  await page.keyboard.press('Enter');
  expect(await status.textContent()).toContain('You name what annoys him');
  expect(await focused()).toContain('My lease? I have it at home');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect([await state(), await root.getByRole('link').count()]).toEqual(['1:1:0:1.0', 0]);
  await root.getByRole('button', { name: scenario.back }).click();
  expect([await state(), await focused()]).toEqual(['1:1:0:1', expect.stringContaining('My lease?')]);
  expect((await heard()).map(({ response, over }) => [response, over])).toEqual([
    ['1', false],
    ['1.0', true],
    ['1', false],
  ]);
  await close();
});

test('a state comes back only when there is such a way', async () => {
  const { setState, root, close } = await openActivity(open, place);
  expect(await setState('1:1:0:0.0.0')).toBe('1:1:0:0.0.0');
  for (const refused of ['1:1:0:5', '1:1:0:1.0.0', '1:1:0:1..0', '1:1:0:x'])
    expect(await setState(refused)).toBe('1:0:0:');
  expect(await root.locator('section:visible').count()).toBe(1);
  await close();
});

test('without scripts all scenes stand there and the choices are links to them', async () => {
  const { page, close } = await open('/en/specimens/branching-scenario/', { javaScriptEnabled: false });
  expect(await page.locator('section:visible').count()).toBe(5);
  await page.locator('section a').nth(1).click();
  expect(new URL(page.url()).hash).toBe('#specimen-visitor-paper');
  await close();
});

test('on paper a class can play it, and the trainer reads what comes of each choice', async () => {
  const { page, root, close } = await openActivity(open, place);
  await page.emulateMedia({ media: 'print' });
  const shown = (name: string) => root.locator(`.branching-scenario-${name}:visible`).count();
  expect([await shown('scene'), await shown('leads'), await shown('feedback')]).toEqual([5, 7, 0]);
  await page.evaluate(() => document.documentElement.setAttribute('data-print-answers', ''));
  expect(await shown('feedback')).toBe(7);
  await close();
});

testToolAccess(open, place, ['', '1:1:0:1', '1:1:0:1.0']);
