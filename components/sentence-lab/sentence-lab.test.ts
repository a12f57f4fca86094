import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { fill } from '#i18n';
import { type OpenPage, useBrowser } from '../../test/support/browser.ts';
import {
  bringBack,
  done,
  easeOf,
  easier,
  exercise,
  good,
  heard,
  lab,
  listen,
  mend,
  openExercise,
  path,
  target,
  versions,
  was,
} from './opened-exercise.ts';

const open = useBrowser();
const start = (language?: string, options?: BrowserContextOptions) => openExercise(open, language, options);
const languages = ['en', 'ru'] as const;
const focused = (page: OpenPage['page']) => page.evaluate(() => document.activeElement?.textContent?.trim());

describe('before anything is written', () => {
  test('the exercise says what to reach and what to keep, and hides the model', async () => {
    const { troubles, close, status, meters, model, root } = await start();
    expect(await root.locator('.sentence-lab-task').innerText()).toBe(
      `Rewrite the text. Its reading ease is ${was} of 100: bring it to ${target} or more. Keep what matters: “1 May 2026”, “parking permit”.`,
    );
    expect(await status.textContent()).toBe(lab.write);
    expect(await meters()).toEqual([
      `Reading ease was ${was}, needs ${target}`,
      'To keep: “1 May 2026”',
      'To keep: “parking permit”',
    ]);
    expect(await model.isVisible()).toBe(false);
    expect(troubles).toEqual([]);
    await close();
  });

  test('no engine runs until the box is entered, and none when the exercises are gone', async () => {
    const { page, close } = await open(path('en'));
    expect(page.workers()).toHaveLength(0);
    await exercise(page).box.focus();
    await exercise(page, 'specimen-plain').box.focus();
    await expect.poll(() => page.workers().length).toBe(1);
    await page.evaluate(() => document.querySelectorAll('sentence-lab').forEach((element) => void element.remove()));
    await expect.poll(() => page.workers().length).toBe(0);
    await close();
  });
});

describe('a version', () => {
  test('that lost a fact is told to bring it back', async () => {
    const { close, box, says, meters } = await start();
    await box.fill(versions.en.lost);
    await says(bringBack);
    expect(await meters()).toEqual([
      `✓ Reading ease ${easeOf(versions.en.lost)}, was ${was}, needs ${target}`,
      '✕ Lost: “1 May 2026”',
      '✓ Kept: “parking permit”',
    ]);
    await close();
  });

  test('shows what the checker finds, with the page of the rule in a new tab', async () => {
    const { page, close, box, says, findings, root } = await start();
    await box.fill(versions.en.official);
    await says(mend);
    expect(await findings.allInnerTexts()).toEqual([
      'Mend: “prior to”. Instead of “prior to”, write “before”. Officialese (opens in a new tab)',
    ]);
    const [rulePage] = await Promise.all([page.waitForEvent('popup'), root.getByRole('link').click()]);
    await rulePage.waitForLoadState();
    expect(new URL(rulePage.url()).pathname).toBe('/en/rules/officialese/');
    expect(await rulePage.locator('h1').count()).toBe(1);
    expect(await box.inputValue()).toBe(versions.en.official);
    await close();
  });

  test('that is easy and keeps the facts is done, and told once for each easier version', async () => {
    const { page, troubles, close, box, says, model, meters, state } = await start();
    await listen(page);
    await box.fill(versions.en.good);
    await says(done(good));
    expect(await meters()).toEqual([
      `✓ Reading ease ${good}, was ${was}, needs ${target}`,
      '✓ Kept: “1 May 2026”',
      '✓ Kept: “parking permit”',
    ]);
    await model.locator('summary').click();
    expect(await model.locator('p').innerText()).toBe('Please pay for your parking permit by 1 May 2026.');
    await box.fill(versions.en.easier);
    await says(done(easier));
    await box.fill(versions.en.good);
    await says(done(good));
    expect(await heard(page)).toEqual([
      { id: 'specimen-facts', ease: good },
      { id: 'specimen-facts', ease: easier },
    ]);
    expect(await state()).toBe(`1:${easier}`);
    expect(troubles).toEqual([]);
    await close();
  });

  test.for([
    [
      'is the old text',
      '  Remittance of the fee in respect of the parking permit is to be effected by the applicant prior to 1 may 2026.',
      lab.unchanged,
    ],
    ['is in the other language', versions.en.foreign, lab.otherLanguage],
    ['is one word', 'Pay', lab.tooShort],
    ['is the facts alone', 'Parking permit, 1 May 2026.', lab.tooShort],
    ['is a book', 'word '.repeat(5000), fill(lab.tooLong, { most: 300 })],
    ['is one long string', 'a'.repeat(20_000), lab.tooShort],
    ['looks like markup', '<img src=x onerror=alert(1)> parking permit', bringBack],
  ] as const)('that %s is told so', async ([, text, message], { expect }) => {
    const { troubles, close, box, says, root } = await start();
    await box.fill(text);
    await says(message);
    expect(await root.locator('img').count()).toBe(0);
    expect(troubles).toEqual([]);
    await close();
  });

  test('needs no full stop to be measured', async () => {
    const { close, box, says } = await start();
    await box.fill('Please pay for your parking permit by 1 May 2026');
    await says(done(easier));
    await close();
  });

  test('that is the model passes', async () => {
    for (const language of languages) {
      const { page, close } = await open(path(language));
      for (const id of ['specimen-facts', 'specimen-plain']) {
        const { box, model, root } = exercise(page, id);
        await box.fill((await model.locator('p').textContent()) ?? '');
        await root.locator('.sentence-lab-passed').waitFor();
      }
      await close();
    }
  });
});

test('the old text can be copied into the box and the copy undone', async () => {
  const { page, close, box, copy, says, model } = await start();
  await box.pressSequentially('Pay now');
  await copy.click();
  expect(await box.inputValue()).toMatch(/^Remittance of the fee .* prior to 1 May 2026\.$/);
  expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
  await says(lab.unchanged);
  expect(await model.isVisible()).toBe(false);
  await page.keyboard.press('Control+z');
  expect(await box.inputValue()).toBe('Pay now');
  await close();
});

test('the exercise can be done with the keyboard alone', async () => {
  const { page, close, box, says, model, findings, root } = await start();
  await box.focus();
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe(lab.copy);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+a');
  await page.keyboard.type(versions.en.official);
  await findings.waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await root.getByRole('link').evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe(lab.compare);
  await page.keyboard.press('Enter');
  expect(await model.locator('p').isVisible()).toBe(true);
  await box.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(versions.en.easier);
  await says(done(easier));
  await close();
});

test('the status speaks at most once a second, and only when there is something new', async () => {
  const { page, close, box, says, status, meters } = await start();
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(10_000);
  const first = async () => (await meters())[0];
  await box.fill(versions.en.official);
  await page.clock.runFor(250);
  await says(mend);
  await status.evaluate((element) => {
    const spoken: unknown[] = [];
    new MutationObserver((changes) => spoken.push(...changes)).observe(element, {
      childList: true,
      subtree: true,
      characterData: true,
    });
    Object.assign(globalThis, { spoken });
  });
  const spoken = () => page.evaluate(() => Reflect.get(globalThis, 'spoken').length as number);
  const same = `${versions.en.official} Thank you.`;
  await box.fill(same);
  await page.clock.runFor(1250);
  await expect.poll(first).toContain(`Reading ease ${easeOf(same)},`);
  await page.clock.runFor(1000);
  expect(await spoken()).toBe(0);
  await box.fill(versions.en.lost);
  await page.clock.runFor(250);
  await says(bringBack);
  await box.fill(versions.en.easier);
  await page.clock.runFor(250);
  await expect.poll(first).toContain(`Reading ease ${easier},`);
  expect(await status.textContent()).toBe(bringBack);
  await page.clock.runFor(1000);
  await says(done(easier));
  expect(await spoken()).toBe(2);
  await close();
});
