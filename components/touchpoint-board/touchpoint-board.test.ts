import { expect, test } from 'vitest';
import { fill, words } from '#i18n';
import { useBrowser } from '../../test/support/browser.ts';
import { openActivity } from '../../test/support/opened-activity.ts';

const open = useBrowser();
const place = { tag: 'touchpoint-board', id: 'specimen-board' };
const { board } = words('en');
const state = `1:1:0:${'to---n'}${'oo----'}${'nnnnnn'}${'tttttt'}${'------'.repeat(2)}`;

test('contradictions and gaps are said in words', async () => {
  const { root, setState, close } = await openActivity(open, place);
  expect(await setState(state)).toBe(state);
  expect(await root.locator('li').allInnerTexts()).toEqual([
    'Opening hours: one answer from In person, another from Phone.',
    'Papers needed: In person and Phone tell it, but not as it is.',
    'Opening hours: nothing is said here: Letter.',
    'Fee: no channel tells it.',
  ]);
  for (const refused of ['1:1:0:tttt', state.replace('t', 'x')]) expect(await setState(refused)).toBe('1:0:0:');
  await close();
});

test('a choice from the keyboard is counted at once, and a board in order says so', async () => {
  const { page, root, status, heard, close } = await openActivity(open, place);
  await root.locator('select').first().focus();
  await page.keyboard.press('ArrowDown');
  expect(await root.locator('.tool-said').innerText()).toBe(board.nothingFound);
  expect(await status.textContent()).toBe(fill(board.count, { contradictions: 0, gaps: 0 }));
  expect((await heard()).map(({ response }) => response)).toEqual([`t${'-'.repeat(35)}`]);
  await close();
});

test.for(['light', 'dark'] as const)('no state breaks a rule of accessibility (%s)', async (colorScheme, it) => {
  const { page, axe, ace, setState, root, troubles, close } = await openActivity(open, place, { colorScheme });
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const kept of ['', state]) {
      await setState(kept);
      it.expect(await axe(), `${kept}, ${width}`).toEqual([]);
      it.expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
    it.expect(await root.getByRole('cell').count(), 'a table to the ear').toBe(36);
  }
  it.expect(await ace()).toEqual([]);
  it.expect(troubles).toEqual([]);
  await close();
});
