import { expect, test } from 'vitest';
import { fill, words } from '#i18n';
import { useBrowser } from '../../test/support/browser.ts';
import { openActivity } from '../../test/support/opened-activity.ts';
import { expectFree, widths } from '../../test/support/screens.ts';

const open = useBrowser();
const place = { tag: 'touchpoint-board', id: 'specimen-board' };
const { board } = words('en');
const state = `1:1:0:${'to---n'}${'oo----'}${'nnnnnn'}${'tttttt'}${'------'.repeat(2)}`;

test('contradictions and gaps are said in words', async () => {
  const { root, setState, close } = await openActivity(open, place);
  expect(await setState(state)).toBe(state);
  expect(await root.locator('li').allInnerTexts()).toEqual([
    'Opening hours: in person – one answer; phone – another.',
    'Papers needed: said, but not as it is: in person and phone.',
    'Opening hours: nothing is said here: letter.',
    'Fee: no channel says it.',
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

test('no state breaks a rule of accessibility, light and dark', async ({ expect }) => {
  const opened = await openActivity(open, place);
  const { ace, setState, root, troubles, close } = opened;
  for (const width of widths) {
    for (const kept of ['', state]) {
      await setState(kept);
      await expectFree(opened, kept, { widths: [width] });
    }
    expect(await root.getByRole('cell').count(), 'a table to the ear').toBe(36);
  }
  expect(await ace()).toEqual([]);
  expect(troubles).toEqual([]);
  await close();
});
