import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../../test/support/browser.ts';
import { heapText } from '../../test/support/heap-text.ts';
import { expectFree } from '../../test/support/screens.ts';
import { hard, languages, openDesk } from './open-desk.ts';

const open = useBrowser();
const words = {
  en: { stay: 'Keep working', again: 'Start again', wiped: 'The letter is erased', erased: 'Everything is erased' },
  ru: { stay: 'Продолжить работу', again: 'Начать заново', wiped: 'Письмо стёрто', erased: 'Всё стёрто' },
};
const style = JSON.stringify({ limits: { sentenceWords: 22 } });
/** Word and number that no file of ours holds. */
const canary = 'Quetzalbrunnen-58213';

/** What of the letter the page still shows or holds in its elements. */
const left = (page: Page) =>
  page.evaluate(() => {
    const text = document.querySelector<HTMLTextAreaElement>('#specimen textarea')?.value;
    const mirror = document.querySelector('#specimen .letter-checker-mirror')?.textContent;
    const findings = document.querySelectorAll('.letter-checker-finding, .letter-checker-ignored li').length;
    const files = document.querySelector<HTMLInputElement>('.letter-checker-file')?.files?.length;
    const marks = [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
    return { text, mirror, findings, files, marks };
  });
const nothing = { text: '', mirror: '', findings: 0, files: 0, marks: 0 };

describe.concurrent('“Erase everything”', () => {
  test.for(languages)(
    'leaves nothing, says so, and puts the focus into the letter (%s)',
    async (language, { expect }) => {
      const { page, press, report, house, says, items, ignore, troubles, close } = await openDesk(open, language);
      await report(() => press('before'));
      await page.locator('.letter-checker-house > summary').click();
      await house(style);
      await page.locator('.letter-checker-house button').waitFor();
      await items.first().waitFor();
      await page.locator('.letter-checker-erase').focus();
      await page.keyboard.press('Enter');
      await says(words[language].erased);
      expect(await left(page)).toEqual(nothing);
      expect(await page.locator('.letter-checker-house button').isVisible()).toBe(false);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
      // Neither undo nor redo brings it back.
      for (const key of ['Control+z', 'Control+z', 'Control+Shift+z', 'Control+y']) await page.keyboard.press(key);
      await page.evaluate(() => document.execCommand('undo'));
      expect(await left(page)).toEqual(nothing);
      expect((await report(() => page.keyboard.insertText(hard)))?.words).toBe(17);
      expect(await ignore(0).count()).toBe(1);
      expect(troubles).toEqual([]);
      await close();
    },
  );

  test('leaves no letter in the memory of the page or of its worker', async ({ expect }) => {
    const { page, text, report, says, requests, close } = await openDesk(open);
    await report(() => text.fill(`Dear Ms ${canary}, ${hard}`));
    const before = await heapText(page);
    // The test sees what is there: else it could not fail.
    expect(before.page.includes(canary)).toBe(true);
    await page.locator('.letter-checker-erase').click();
    await says(words.en.erased);
    await page.waitForTimeout(500);
    const after = await heapText(page);
    expect(after.page.includes(canary)).toBe(false);
    expect(after.worker.length).toBeGreaterThan(1000);
    expect(after.worker.includes(canary)).toBe(false);
    // The new worker's files are counted, unless the browser has kept them.
    expect(await requests.innerText()).toMatch(/^\d+ /);
    expect((await report(() => text.fill(hard)))?.words).toBe(17);
    await close();
  });
});

describe.concurrent('when nobody is there', () => {
  /** Opens the checker with a clock that the test turns. */
  async function start(language: 'en' | 'ru' = 'en') {
    const opened = await open('/icon.svg', { reducedMotion: 'reduce' });
    const { page } = opened;
    await page.clock.install();
    await page.goto(new URL(`/${language}/specimens/letter-checker/`, page.url()).href);
    await page.locator('.letter-checker-requests').filter({ hasText: /^0 / }).waitFor();
    const text = page.locator('#specimen textarea');
    await text.fill(hard);
    await page.clock.runFor(1000);
    await page.locator('.letter-checker-verdict').first().waitFor();
    await text.focus();
    return { ...opened, text, dialog: page.locator('.letter-checker-idle') };
  }

  test.for(languages)(
    'the letter is wiped after a warning, and the page says so (%s)',
    async (language, { expect }) => {
      const opened = await start(language);
      const { page, dialog, troubles, close } = opened;
      const look = (state: string) => expectFree(opened, state, { forced: true, widths: [1280], ibm: true });
      await page.clock.runFor('12:50');
      expect(await dialog.isVisible()).toBe(false);
      await page.clock.runFor('00:20');
      await dialog.waitFor();
      expect(await dialog.innerText()).toMatch(/1:[45]\d/);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words[language].stay);
      await look('a warning');
      await page.clock.runFor('02:00');
      await dialog.filter({ hasText: words[language].wiped }).waitFor();
      expect(await left(page)).toEqual(nothing);
      await look('wiped');
      await page.getByRole('button', { name: words[language].again }).click();
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
      await page.keyboard.press('Control+z');
      expect(await left(page)).toEqual(nothing);
      expect(troubles).toEqual([]);
      await close();
    },
  );

  test.for(['Enter', 'x', 'Escape', 'button'])('%s keeps the letter as it is', async (way, { expect }) => {
    const { page, text, dialog, close } = await start();
    await page.clock.runFor('14:00');
    await dialog.waitFor();
    if (way === 'button') await page.getByRole('button', { name: words.en.stay }).click();
    else await page.keyboard.press(way);
    await dialog.waitFor({ state: 'hidden' });
    expect(await text.inputValue()).toBe(hard);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await page.clock.runFor('12:50');
    expect(await dialog.isVisible()).toBe(false);
    expect(await text.inputValue()).toBe(hard);
    await close();
  });

  test('a key after hours of sleep finds nothing and writes nothing', async ({ expect }) => {
    const { page, dialog, close } = await start();
    await page.clock.setSystemTime(Date.now() + 5 * 3_600_000);
    await page.keyboard.press('x');
    await dialog.filter({ hasText: words.en.wiped }).waitFor();
    expect(await left(page)).toEqual(nothing);
    await close();
  });
});

test('what the worker loads is counted and named', async () => {
  const { page, requests, close } = await openDesk(open);
  const [worker] = page.workers();
  // A script of our own host is what the policy lets a worker load.
  await worker?.evaluate(`import("${new URL('/extra-words.js?text', page.url()).href}").catch(() => null)`);
  await requests.filter({ hasText: /^1 .*: extra-words\.js$/ }).waitFor();
  await close();
});

test('browsers and add-ons are asked to leave the letter alone', async () => {
  const { text, close } = await openDesk(open);
  const asked = await text.evaluate((area) =>
    Object.fromEntries([...area.attributes].map((one) => [one.name, one.value])),
  );
  expect(asked).toMatchObject({
    spellcheck: 'false',
    autocomplete: 'off',
    translate: 'no',
    writingsuggestions: 'false',
    'data-gramm': 'false',
    'data-gramm_editor': 'false',
    'data-enable-grammarly': 'false',
    'data-lt-active': 'false',
  });
  await close();
});
