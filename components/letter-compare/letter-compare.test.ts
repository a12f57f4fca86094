import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { words } from '#i18n';
import { useBrowser } from '../../test/support/browser.ts';
import { looksAt, widths } from '../../test/support/screens.ts';

const open = useBrowser();
const languages = ['en', 'ru'] as const;
/** For what comes with a comparison. */
const patience = { timeout: 20_000 };
const old = 'You must pay 486.20 crowns by 11 February 2026. If you have a question, call us on 555-0141.';
const mended = 'You must pay 468.20 crowns by 11 February 2026. We are glad to help you with this.';
const filler = 'We write to you about your tax.\n\n'.repeat(40);
const russian = 'Заплатите, пожалуйста, 468 рублей до 11 февраля 2026 года.';

/** Opens the page and waits until all that it needs is in. */
async function start(language: 'en' | 'ru' = 'en', options: BrowserContextOptions = {}) {
  const opened = await open(`/${language}/compare/`, { reducedMotion: 'reduce', ...options });
  const { page } = opened;
  await page.waitForFunction(() => /\d/.test(document.querySelector('.letter-compare-requests')?.textContent ?? ''));
  const verdict = page.locator('.letter-compare-verdict');
  return {
    ...opened,
    old: page.locator('#versions-old'),
    now: page.locator('#versions-new'),
    press: (name: 'sample' | 'swap' | 'clear') => page.locator(`[data-does=${name}]`).click(),
    says: (text: string) => verdict.filter({ hasText: text }).waitFor(),
    figures: page.locator('.letter-compare-figures'),
  };
}

test('facts that are lost and changed are told, and lead to their place', async () => {
  const { page, old: first, now, says, press, figures, troubles, close } = await start();
  await first.fill(`${filler}${old}`);
  await now.fill(`${filler}${mended}`);
  await says('2 facts to check: 1 lost, 1 changed.');
  await page.getByRole('button', { name: '555-0141' }).click();
  const place = await first.evaluate((box: HTMLTextAreaElement) => ({
    selected: box.value.slice(box.selectionStart, box.selectionEnd),
    scrolled: box.scrollTop,
    focused: document.activeElement === box,
  }));
  expect(place).toMatchObject({ selected: '555-0141', focused: true });
  expect(place.scrolled).toBeGreaterThan(100);
  expect(await figures.locator('tbody tr').count()).toBe(4);
  expect(await page.locator('.letter-compare-words ins').first().textContent()).toContain('added:');
  await press('swap');
  await says('2 facts to check: 1 changed, 1 new.');
  expect(await first.inputValue()).toBe(`${filler}${mended}`);
  await press('clear');
  await says('Put a letter in each box.');
  expect(await figures.count()).toBe(0);
  expect(troubles).toEqual([]);
  await close();
});

test('what cannot be compared is refused with a reason', async () => {
  const { old: first, now, says, figures, close } = await start();
  await first.fill(old);
  await says(words('en').versions.empty);
  await now.fill(old);
  await says(words('en').versions.same);
  await now.fill(russian);
  await says(words('en').versions.twoLanguages);
  await now.fill('Sehr geehrte Frau Muster, bitte zahlen Sie bis zum 1. Mai. '.repeat(4));
  await says(words('en').versions.otherLanguage);
  expect(await figures.count()).toBe(0);
  await close();
});

test('both versions follow the house style that is chosen, until the page is left', async () => {
  const { page, old: first, now, says, figures, troubles, close } = await start();
  const findings = () => figures.locator('tbody tr').nth(1).locator('td').allInnerTexts();
  const file = page.locator('.letter-checker-house .letter-checker-file');
  const said = page.locator('.letter-checker-house-said');
  const choose = (json: string) =>
    file.setInputFiles({ name: 'okno.json', mimeType: 'application/json', buffer: Buffer.from(json) });
  await first.fill('Payment of 20 pounds by 1 May 2026. Tell us if you move, and tell us when.');
  await now.fill('Please pay 20 pounds by 1 May 2026. Tell us if you move.');
  await expect.poll(findings, patience).toEqual(['0', '0']);
  await page.locator('.letter-checker-house summary').click();
  await choose('{"phrases":[{"phrase":"tell us","instead":["inform the team"]}]}');
  await said.filter({ hasText: '“okno.json” is in use' }).waitFor();
  await expect.poll(findings, patience).toEqual(['2', '1']);
  await choose('{"limits":{"sentenceWords":2}}');
  await said.getByText('Expected a whole number from 5 to 100, got 2').waitFor();
  await choose('{"phrases":[{"phrase":"tell us","instead":["inform the team"]}]}');
  await expect.poll(findings, patience).toEqual(['2', '1']);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  await first.fill('Payment of 20 pounds by 1 May 2026. Tell us if you move, and tell us when.');
  await now.fill('Please pay 20 pounds by 1 May 2026. Tell us if you move.');
  await says('Every fact is kept');
  expect([await findings(), await said.innerText()]).toEqual([['0', '0'], '']);
  expect(troubles).toEqual([]);
  await close();
});

test('the house style of the site is followed, unless it is switched off', async () => {
  const { page, old: first, now, figures, close } = await start();
  const findings = () => figures.locator('tbody tr').nth(1).locator('td').allInnerTexts();
  await page.locator('letter-compare').evaluate((element) => {
    element.setAttribute('house', '{"phrases":[{"phrase":"tell us","instead":["inform the team"]}]}');
  });
  await first.fill('Payment of 20 pounds by 1 May 2026. Tell us if you move, and tell us when.');
  await now.fill('Please pay 20 pounds by 1 May 2026. Tell us if you move.');
  await expect.poll(findings, patience).toEqual(['2', '1']);
  await page.locator('.letter-checker-house summary').click();
  await page.getByLabel('Follow the house style of this site').uncheck();
  await expect.poll(findings, patience).toEqual(['0', '0']);
  await close();
});

test('nothing is loaded after the page, and nothing is left when it is left', async () => {
  const { page, old: first, now, press, figures, close } = await start();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await press('sample');
  await figures.waitFor();
  await first.fill(russian);
  await now.fill(russian.replace('468', '486'));
  await figures.waitFor();
  expect(requests).toEqual([]);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  expect([await first.inputValue(), await now.inputValue()]).toEqual(['', '']);
  await figures.waitFor({ state: 'detached' });
  expect(await page.locator('.letter-compare-result').textContent()).not.toContain('468');
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  await close();
});

describe('no state breaks an axe rule or is wider than the screen', () => {
  const screens = languages.flatMap((language) => widths.map((width) => ({ language, width })));
  test.for(screens)('$language, $width px: light, dark, forced', async ({ language, width }, { expect }) => {
    const opened = await start(language, { viewport: { width, height: 800 } });
    const { page, press, figures, troubles, close } = opened;
    const look = looksAt(opened, width);
    await look('empty');
    await press('sample');
    await figures.waitFor();
    for (const summary of await page.locator('letter-compare summary').all()) await summary.click();
    await look('compared');
    expect(troubles).toEqual([]);
    await close();
  });
});

test.for(languages)('without scripts it says how to compare (%s)', async (language, { expect }) => {
  const { page, close } = await open(`/${language}/compare/`, { javaScriptEnabled: false });
  expect(await page.locator('letter-compare').innerText()).toContain('npx okno compare before.txt after.txt');
  expect(await page.locator('letter-compare button:visible').count()).toBe(0);
  await close();
});
