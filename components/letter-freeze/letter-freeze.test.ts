import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../../test/support/browser.ts';
import { heapText } from '../../test/support/heap-text.ts';
import { expectFree, widths } from '../../test/support/screens.ts';
import { languages, openDesk } from '../letter-checker/open-desk.ts';

const open = useBrowser();
const old = 'You must pay 486.20 crowns by 11 February 2026. If you have a question, call us on 555-0141.';
const mended = 'You must pay 468.20 crowns by 11 February 2026. We are glad to help you with this.';
const words = {
  en: {
    same: 'still as you froze it',
    empty: 'no letter to freeze',
    gone: 'The letter is empty now',
    unfrozen: 'forgotten',
  },
  ru: { same: 'пока такое же', empty: 'Запоминать пока нечего', gone: 'Сейчас письма нет', unfrozen: 'забыт' },
};
/** Word and number that no file of ours holds. */
const canary = 'Quetzalbrunnen-58213';

/** Opens the desk and the fold for an earlier version. */
async function start(language: 'en' | 'ru' = 'en', options: BrowserContextOptions = {}) {
  const opened = await openDesk(open, language, options);
  const { page } = opened;
  await page.locator('letter-freeze > details > summary').click();
  await page.locator('letter-freeze:defined').waitFor();
  const said = page.locator('.letter-freeze-said');
  return {
    ...opened,
    letter: page.locator('.letter-checker-text'),
    frozen: page.locator('.letter-freeze-old textarea'),
    groups: page.locator('.letter-freeze-result .letter-compare-group'),
    button: (name: 'freeze' | 'back' | 'unfreeze') => page.locator(`[data-freeze=${name}]`),
    says: (text: string) => said.filter({ hasText: text }).waitFor(),
  };
}

test('what the changes since did to the facts is told, and each leads to its place', async () => {
  const { page, letter, frozen, button, groups, says, troubles, close } = await start();
  await letter.fill(old);
  await button('freeze').click();
  await says('The letter is frozen');
  await letter.fill(mended);
  await says('2 facts to check: 1 lost, 1 changed.');
  await groups.getByRole('button', { name: '555-0141' }).click();
  const selected = (box: HTMLTextAreaElement) => box.value.slice(box.selectionStart, box.selectionEnd);
  expect([await frozen.isVisible(), await frozen.evaluate(selected)]).toEqual([true, '555-0141']);
  await groups.getByRole('button', { name: '468.20 crowns' }).click();
  expect(await letter.evaluate(selected)).toBe('468.20 crowns');
  expect(await page.locator('.letter-freeze-result ins').first().textContent()).toContain('added:');
  expect(troubles).toEqual([]);
  await close();
});

test('the frozen text can be put back, in one step that can be undone', async () => {
  const { page, letter, button, says, groups, close } = await start();
  await letter.fill(old);
  await button('freeze').click();
  await letter.fill(mended);
  await groups.first().waitFor();
  await button('back').click();
  await says(words.en.same);
  expect([await letter.inputValue(), await groups.count()]).toEqual([old, 0]);
  await page.keyboard.press('Control+z');
  expect(await letter.inputValue()).toBe(mended);
  await says('2 facts to check');
  await close();
});

test.for(languages)('it can be forgotten, and there must be a letter to freeze (%s)', async (language, { expect }) => {
  const { page, letter, frozen, button, press, says, close } = await start(language);
  await button('freeze').click();
  await says(words[language].empty);
  expect(await button('back').isVisible()).toBe(false);
  await press('before');
  await button('freeze').click();
  await letter.fill('');
  await says(words[language].gone);
  await button('unfreeze').click();
  await says(words[language].unfrozen);
  expect([await frozen.count(), await button('unfreeze').isVisible()]).toEqual([0, false]);
  expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['freeze'])).toBe('freeze');
  expect(await page.locator('[data-keeps]').count()).toBe(0);
  await close();
});

test('a newer letter can be frozen in place of the older one', async () => {
  const { letter, frozen, button, groups, close } = await start();
  await letter.fill(old);
  await button('freeze').click();
  await letter.fill(mended);
  await groups.first().waitFor();
  await button('freeze').click();
  expect([await frozen.inputValue(), await groups.count()]).toEqual([mended, 0]);
  await close();
});

describe('nothing of the frozen text is left', () => {
  test('in the memory of the page or its worker after “Erase everything”', async ({ expect }) => {
    const { page, letter, frozen, button, groups, close } = await start();
    await letter.fill(`Dear Ms ${canary}, ${old}`);
    await button('freeze').click();
    await letter.fill(mended);
    await groups.first().waitFor();
    expect((await heapText(page)).page.includes(canary)).toBe(true);
    await page.locator('.letter-checker-erase').click();
    expect([await frozen.count(), await groups.count()]).toEqual([0, 0]);
    await page.waitForTimeout(500);
    const { page: left, worker } = await heapText(page);
    expect([left.includes(canary), worker.includes(canary)]).toEqual([false, false]);
    await close();
  });

  test('when the page is left', async ({ expect }) => {
    const { page, letter, frozen, button, close } = await start();
    await letter.fill(old);
    await button('freeze').click();
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
    expect([await letter.inputValue(), await frozen.count()]).toEqual(['', 0]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await close();
  });

  test('when nobody is there, even if the letter itself is empty', async ({ expect }) => {
    const { page, close } = await open('/icon.svg', { reducedMotion: 'reduce' });
    await page.clock.install();
    await page.goto(new URL('/en/specimens/letter-checker/', page.url()).href);
    await page.locator('.letter-checker-requests').filter({ hasText: /^0 / }).waitFor();
    await page.locator('.letter-checker-text').fill(old);
    await page.locator('letter-freeze > details > summary').click();
    await page.locator('[data-freeze=freeze]').click();
    await page.locator('[data-does=clear]').click();
    await page.clock.runFor('16:00');
    await page.locator('.letter-checker-idle').filter({ hasText: 'The letter is erased' }).waitFor();
    expect(await page.locator('.letter-freeze-old textarea').count()).toBe(0);
    await close();
  });
});

describe('no state breaks an axe rule or is wider than the screen', () => {
  const screens = languages.flatMap((language) => widths.map((width) => ({ language, width })));
  test.for(screens)('$language, $width px: light, dark', async ({ language, width }, { expect }) => {
    const opened = await start(language, { viewport: { width, height: 800 } });
    const { page, button, press, groups, troubles, close } = opened;
    const look = (state: string): Promise<void> => expectFree(opened, state, { widths: [width] });
    await look('not frozen');
    await press('before');
    await button('freeze').click();
    await page.locator('.letter-freeze-old summary').click();
    await look('frozen');
    await press('after');
    await groups.first().waitFor();
    for (const summary of await page.locator('.letter-freeze-result summary').all()) await summary.click();
    await look('compared');
    expect(troubles).toEqual([]);
    await close();
  });
});

test('what compares comes with the first look, and nothing when a letter is frozen', async () => {
  const { page, letter, button, groups, requests, close } = await start();
  const later: string[] = [];
  page.on('request', (request) => later.push(request.url()));
  await requests.filter({ hasText: /letter-freeze/ }).waitFor();
  await letter.fill(old);
  await button('freeze').click();
  await letter.fill(mended);
  await groups.first().waitFor();
  expect(later).toEqual([]);
  await close();
});
