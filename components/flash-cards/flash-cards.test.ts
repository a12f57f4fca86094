import { expect, test } from 'vitest';
import { fill, words } from '#i18n';
import { useBrowser } from '../../test/support/browser.ts';
import { openActivity } from '../../test/support/opened-activity.ts';
import { testToolAccess } from '../../test/support/tool-access.ts';

const open = useBrowser();
const place = { tag: 'flash-cards', id: 'specimen-cards' };
const { cards } = words('en');

test('a card is turned and rated with the keyboard, and the unknown ones turn back', async () => {
  const { page, root, status, state, focused, heard, close } = await openActivity(open, place);
  await root.locator('summary').first().focus();
  for (const key of ['Enter', 'Tab', 'ArrowRight']) await page.keyboard.press(key);
  expect(await status.textContent()).toBe(fill(cards.count, { known: 0, unknown: 1, all: 4 }));
  await root.locator('summary').nth(1).click();
  await root.getByLabel(cards.knew).nth(1).check();
  await root.getByRole('button', { name: cards.again }).click();
  expect([await state(), await focused()]).toEqual(['1:1:0:-k--', 'What is a need?']);
  expect((await heard()).map(({ response }) => response)).toEqual(['u---', 'uk--', '-k--']);
  await close();
});

test('a state comes back only when it fits', async () => {
  const { setState, root, close } = await openActivity(open, place);
  expect(await setState('1:1:0:ku--')).toBe('1:1:0:ku--');
  expect(await root.locator('details[open]').count()).toBe(2);
  for (const refused of ['1:1:0:ku-', '1:1:0:kux-']) expect(await setState(refused)).toBe('1:0:0:');
  await close();
});

test('without scripts the cards turn and ask nothing', async () => {
  const { page, close } = await open('/en/specimens/flash-cards/', { javaScriptEnabled: false });
  await page.locator('summary').first().click();
  expect(await page.locator('.flash-cards-back').first().isVisible()).toBe(true);
  expect(await page.locator('.flash-cards-known').first().isVisible()).toBe(false);
  await close();
});

testToolAccess(open, place, ['', '1:1:0:ku--']);
