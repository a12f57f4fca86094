import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../../test/support/browser.ts';
import { heapText } from '../../test/support/heap-text.ts';
import { looksAt, widths } from '../../test/support/screens.ts';
import { languages, openDesk } from '../letter-checker/open-desk.ts';

const open = useBrowser();
const old = 'You must pay 486.20 crowns by 11 February 2026. If you have a question, call us on 555-0141.';
const mended = 'You must pay 468.20 crowns by 11 February 2026. We are glad to help you with this.';
const words = {
  en: {
    same: 'The letter and the earlier version are the same',
    empty: 'no letter to freeze',
    gone: 'There is no letter to compare yet',
    unfrozen: 'forgotten',
  },
  ru: { same: 'совпадает', empty: 'Запоминать пока нечего', gone: 'Сравнивать пока не с чем', unfrozen: 'забыт' },
};
/** For what comes with a comparison. */
const patience = { timeout: 20_000 };
/** Word and number that no file of ours holds. */
const canary = 'Quetzalbrunnen-58213';

/** Opens the desk and the view for two versions. */
async function start(language: 'en' | 'ru' = 'en', options: BrowserContextOptions = {}) {
  const opened = await openDesk(open, language, options);
  const { page } = opened;
  await page.locator('.letter-checker-views input[value=compare]').check();
  await page.locator('letter-freeze:defined').waitFor();
  const said = page.locator('.letter-freeze-said');
  return {
    ...opened,
    letter: page.locator('.letter-checker-text'),
    earlier: page.locator('.letter-freeze-text'),
    view: (name: 'edit' | 'annotated' | 'compare') =>
      page.locator(`.letter-checker-views input[value=${name}]`).check(),
    figure: (row: number) => page.locator('.letter-compare-figures tbody tr').nth(row).locator('td').allInnerTexts(),
    groups: page.locator('.letter-freeze-result .letter-compare-group'),
    button: (name: 'freeze' | 'back' | 'unfreeze') => page.locator(`[data-freeze=${name}]`),
    says: (text: string) => said.filter({ hasText: text }).waitFor(),
  };
}

test('what the changes since did to the facts is told, and each leads to its place', async () => {
  const { page, letter, earlier, button, groups, says, troubles, close } = await start();
  await letter.fill(old);
  await button('freeze').click();
  await says('The letter is frozen');
  await letter.fill(mended);
  await says('2 facts to check: 1 lost, 1 changed.');
  await groups.getByRole('button', { name: '555-0141' }).click();
  const selected = (box: HTMLTextAreaElement) => box.value.slice(box.selectionStart, box.selectionEnd);
  expect(await earlier.evaluate(selected)).toBe('555-0141');
  await groups.getByRole('button', { name: '468.20 crowns' }).click();
  expect(await letter.evaluate(selected)).toBe('468.20 crowns');
  expect(await page.locator('.letter-freeze-result ins').first().textContent()).toContain('added:');
  expect(troubles).toEqual([]);
  await close();
});

test('an earlier version can be pasted beside the letter, and mended there', async () => {
  const { letter, earlier, groups, says, figure, troubles, close } = await start();
  await letter.fill(mended);
  await earlier.fill(old);
  await says('2 facts to check: 1 lost, 1 changed.');
  expect(await figure(3)).toEqual(['18', '17']);
  await earlier.fill(mended.replace('468.20', '486.20'));
  await says('1 fact to check: 1 changed.');
  await earlier.fill('');
  await groups.first().waitFor({ state: 'detached' });
  expect(troubles).toEqual([]);
  await close();
});

describe('both versions are checked as the desk checks its letter', () => {
  const findings = 1;

  test('with the house style in use', async () => {
    const { letter, earlier, house, figure, close } = await start();
    await letter.fill('Please pay 20 pounds by 1 May 2026. Tell us if you move.');
    await earlier.fill('Payment of 20 pounds by 1 May 2026. Tell us if you move, and tell us when.');
    await expect.poll(() => figure(findings), patience).toEqual(['0', '0']);
    await house(JSON.stringify({ phrases: [{ phrase: 'tell us', instead: ['inform the team'] }] }));
    await expect.poll(() => figure(findings), patience).toEqual(['2', '1']);
    await close();
  });

  test('without what is ignored in the letter, here or everywhere', async () => {
    const { page, letter, earlier, ignore, figure, toggle, report, close } = await start();
    await report(() => letter.fill('Pay prior to 1 May 2026. Write prior to 2 May 2026.\n\nPlease do it soon.'));
    await earlier.fill('Pay prior to 1 May 2026. Write prior to 2 May 2026, prior to noon.');
    await expect.poll(() => figure(findings), patience).toEqual(['3', '2']);
    if ((await page.locator('details.letter-checker-found[open]').count()) === 0) await toggle('found');
    await ignore(0).locator('summary').click();
    await ignore(0).locator('button').first().click();
    await expect.poll(() => figure(findings), patience).toEqual(['2', '1']);
    await ignore(0).locator('summary').click();
    await ignore(0).locator('button').last().click();
    await expect.poll(() => figure(findings), patience).toEqual(['0', '0']);
    await close();
  });

  test('for the type that the reader chose', async () => {
    const { page, letter, earlier, groups, toggle, report, close } = await start();
    await report(() => letter.fill(mended));
    await earlier.fill(old);
    await groups.first().waitFor();
    const missing = page.locator('.letter-freeze-result').getByText('Parts that neither letter has');
    const before = await missing.allInnerTexts();
    await toggle('must');
    await page.locator('.letter-checker-type select').selectOption('refusal');
    await expect.poll(() => missing.allInnerTexts(), patience).not.toEqual(before);
    await close();
  });
});

test('it is a view of its own: marks and their card are in the view to edit, and stay there', async () => {
  const { page, letter, report, view, items, selected, close } = await start();
  await page.waitForFunction(() => document.querySelector('.letter-card'));
  await report(() => letter.fill('You must pay prior to 1 May.'));
  await letter.press('Home');
  await page.waitForTimeout(400);
  const isSeen = () => page.locator('.letter-card, .letter-checker-mirror').filter({ visible: true }).count();
  expect(await isSeen()).toBe(0);
  await items.first().locator('.letter-checker-link').first().click();
  expect(await page.locator('.letter-checker-views input[value=edit]').isChecked()).toBe(true);
  expect(await selected()).toBe('prior to');
  await view('compare');
  expect([await letter.isVisible(), await isSeen()]).toEqual([true, 0]);
  await view('annotated');
  expect(await page.locator('.letter-freeze-text').isVisible()).toBe(false);
  await close();
});

test('the earlier version can be put back, in one step that can be undone', async () => {
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
  const { page, letter, earlier, button, press, says, close } = await start(language);
  await button('freeze').click();
  await says(words[language].empty);
  expect(await button('back').isVisible()).toBe(false);
  await press('before');
  await button('freeze').click();
  await letter.fill('');
  await says(words[language].gone);
  await button('unfreeze').click();
  await says(words[language].unfrozen);
  expect([await earlier.inputValue(), await button('unfreeze').isVisible()]).toEqual(['', false]);
  expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['freeze'])).toBe('freeze');
  expect(await page.locator('[data-keeps]').count()).toBe(0);
  await close();
});

test('a newer letter can be frozen in place of the older one', async () => {
  const { letter, earlier, button, groups, close } = await start();
  await letter.fill(old);
  await button('freeze').click();
  await letter.fill(mended);
  await groups.first().waitFor();
  await button('freeze').click();
  expect([await earlier.inputValue(), await groups.count()]).toEqual([mended, 0]);
  await close();
});

describe('nothing of the frozen text is left', () => {
  test('in the memory of the page or its worker after “Erase everything”', async ({ expect }) => {
    const { page, letter, earlier, button, groups, close } = await start();
    await letter.fill(`Dear Ms ${canary}, ${old}`);
    await button('freeze').click();
    await letter.fill(mended);
    await groups.first().waitFor();
    expect((await heapText(page)).page.includes(canary)).toBe(true);
    await page.locator('.letter-checker-erase').click();
    expect([await earlier.inputValue(), await groups.count()]).toEqual(['', 0]);
    await page.waitForTimeout(500);
    const { page: left, worker } = await heapText(page);
    expect([left.includes(canary), worker.includes(canary)]).toEqual([false, false]);
    await close();
  });

  test('when the page is left', async ({ expect }) => {
    const { page, letter, earlier, button, close } = await start();
    await letter.fill(old);
    await button('freeze').click();
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
    expect([await letter.inputValue(), await earlier.inputValue()]).toEqual(['', '']);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await close();
  });

  test('when nobody is there, even if there never was a letter', async ({ expect }) => {
    const { page, close } = await open('/icon.svg', { reducedMotion: 'reduce' });
    await page.clock.install();
    await page.goto(new URL('/en/specimens/letter-checker/', page.url()).href);
    await page.locator('.letter-checker-requests').filter({ hasText: /^0 / }).waitFor();
    await page.locator('.letter-checker-views input[value=compare]').check();
    await page.locator('.letter-freeze-text').fill(old);
    await page.clock.runFor('16:00');
    await page.locator('.letter-checker-idle').filter({ hasText: 'The letter is erased' }).waitFor();
    expect(await page.locator('.letter-freeze-text').inputValue()).toBe('');
    await close();
  });
});

describe('no state breaks an axe rule or is wider than the screen', () => {
  const screens = languages.flatMap((language) => widths.map((width) => ({ language, width })));
  test.for(screens)('$language, $width px: light, dark, forced', async ({ language, width }, { expect }) => {
    const opened = await start(language, { viewport: { width, height: 800 } });
    const { page, button, press, groups, troubles, close } = opened;
    const look = looksAt(opened, width);
    await look('not frozen');
    await press('before');
    await button('freeze').click();
    await look('frozen');
    await press('after');
    await groups.first().waitFor();
    for (const summary of await page.locator('.letter-freeze-result summary').all()) await summary.click();
    await look('compared');
    expect(troubles).toEqual([]);
    await close();
  });
});

test('nothing is loaded when versions are compared', async () => {
  const { page, letter, earlier, button, requests, view, groups, close } = await start();
  const later: string[] = [];
  page.on('request', (request) => later.push(request.url()));
  await letter.fill(old);
  await button('freeze').click();
  await view('edit');
  await letter.fill(mended);
  await view('compare');
  await groups.first().waitFor();
  await earlier.fill(`${old} Yours sincerely`);
  await groups.first().waitFor();
  expect([later, await requests.innerText()]).toEqual([[], '0 requests since you opened this page']);
  await close();
});
