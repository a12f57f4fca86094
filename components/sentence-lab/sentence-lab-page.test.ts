import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { fill, words } from '#i18n';
import { useBrowser } from '../../test/support/browser.ts';
import { expectFree } from '../../test/support/screens.ts';
import { readState } from './lab-state.ts';
import {
  bringBack,
  done,
  easier,
  good,
  heard,
  lab,
  listen,
  mend,
  openExercise,
  target,
  versions,
  was,
} from './opened-exercise.ts';

const open = useBrowser();
const start = (language?: string, options?: BrowserContextOptions) => openExercise(open, language, options);
const languages = ['en', 'ru'] as const;

describe('what is written', () => {
  test('asks nothing of the network once the engine is in', async () => {
    const { page, troubles, close, box, says } = await start();
    // The words of the other language come last: with them all is in.
    await box.fill(versions.en.foreign);
    await says(lab.otherLanguage);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await box.fill(versions.en.official);
    await says(mend);
    await box.fill(versions.en.easier);
    await says(done(easier));
    expect(asked).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });

  test('is gone when the page is left', async () => {
    const { page, close, box, says, model, meters, state } = await start();
    await box.fill(versions.en.easier);
    await says(done(easier));
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
    expect(await box.inputValue()).toBe('');
    expect(await model.isVisible()).toBe(false);
    expect((await meters())[0]).toBe(`Reading ease was ${was}, needs ${target}`);
    expect(await state()).toBe(`1:${easier}`);
    await box.fill(versions.en.official);
    await page.goto(new URL('/en/rules/', page.url()).href);
    await page.goBack();
    expect(await box.inputValue()).toBe('');
    await close();
  });
});

test('what was typed before the script came is measured', async () => {
  const { page, close, box, says } = await start();
  const { promise: late, resolve: come } = Promise.withResolvers<void>();
  await page.route(/sentence-lab.*\.js$/, async (route) => {
    await late;
    await route.continue();
  });
  await page.reload({ waitUntil: 'commit' });
  await box.fill(versions.en.easier);
  come();
  await says(done(easier));
  await close();
});

describe('an exercise whose engine fails', () => {
  test('says so and still lets the versions be compared', async () => {
    const { page, close, box, says, model, findings } = await start();
    await page.route(/worker/, (route) => route.abort());
    await box.fill(versions.en.official);
    await says(lab.failed);
    expect(await model.isVisible()).toBe(true);
    expect(await findings.count()).toBe(0);
    await page.unroute(/worker/);
    await page.reload();
    await box.fill(versions.en.easier);
    await says(done(easier));
    await close();
  });
});

describe('the state of an exercise', () => {
  test('comes back, leaves alone what is being written, and is emptied by reset()', async () => {
    const { close, box, says, set, reset, state, status } = await start();
    expect(await state()).toBe('1:');
    await set('1:84');
    expect(await status.textContent()).toBe(fill(lab.doneBefore, { ease: 84 }));
    await box.fill(versions.en.lost);
    await says(bringBack);
    await set('1:90');
    expect(await box.inputValue()).toBe(versions.en.lost);
    expect(await state()).toBe('1:90');
    await reset();
    expect([await box.inputValue(), await state(), await status.textContent()]).toEqual(['', '1:', lab.write]);
    await close();
  });

  test('that was better before stays, and the exercise can be done again', async () => {
    const { page, close, box, says, set, state } = await start();
    await listen(page);
    await set('1:100');
    await box.fill(versions.en.good);
    await says(done(good));
    expect(await heard(page)).toEqual([{ id: 'specimen-facts', ease: good }]);
    expect(await state()).toBe('1:100');
    await close();
  });

  test.for(['', '1:', '2:80', '1:101', '1:-1', '1:8.5', '1:80:1', '1:x', '{}'])(
    '“%s” means not done',
    (state, { expect }) => {
      expect(readState(state)).toBeNull();
    },
  );

  test.for([0, 7, 84, 100])('%i is kept', (ease, { expect }) => {
    expect(readState(`1:${ease}`)).toBe(ease);
  });
});

describe('without scripts', () => {
  test.for(languages)('the text, the box and the model are there (%s)', async (language, { expect }) => {
    const { close, root, box, model, copy } = await start(language, { javaScriptEnabled: false });
    await box.fill(versions[language].good);
    await model.locator('summary').click();
    expect(await model.locator('p').isVisible()).toBe(true);
    expect(await root.locator('noscript p').innerText()).toBe(words(language).lab.noScript);
    expect(await copy.count()).toBe(0);
    await close();
  });
});

test('on paper there is room to write and no model', async () => {
  const { page, close, box, says, model, copy, status, root } = await start();
  await box.fill(versions.en.easier);
  await says(done(easier));
  await page.emulateMedia({ media: 'print' });
  expect(await Promise.all([model, copy, status].map((part) => part.isVisible()))).toEqual([false, false, false]);
  const lines = await box.evaluate((area) => Number.parseFloat(getComputedStyle(area).height));
  expect(lines).toBeGreaterThan(100);
  expect(await root.locator('label').evaluate((label) => getComputedStyle(label).display)).not.toBe('none');
  await close();
});

describe('no state breaks an axe rule', () => {
  test.for(languages)('%s: light, dark', async (language, { expect }) => {
    const opened = await start(language, { reducedMotion: 'reduce' });
    const { troubles, close, box, root, says, findings, model, set, copy } = opened;
    const look = (state: string): Promise<void> => expectFree(opened, state, { widths: [1280] });
    const own = words(language).lab;
    await look('untouched');
    await copy.click();
    await says(own.unchanged);
    await look('unchanged');
    await box.fill(versions[language].lost);
    await findings.first().waitFor();
    await root.locator('.sentence-lab-bad').first().waitFor();
    await look('lost, findings');
    await box.fill(versions[language].foreign);
    await says(own.otherLanguage);
    await look('other language');
    await box.fill(versions[language].good);
    await root.locator('.sentence-lab-passed').waitFor();
    await model.locator('summary').click();
    await look('done, compared');
    await box.fill('');
    await set('1:80');
    await says(fill(own.doneBefore, { ease: 80 }));
    await look('done before');
    expect(troubles).toEqual([]);
    await close();
  });
});

test.for(languages)('nothing is wider than a narrow screen (%s)', async (language, { expect }) => {
  const { page, close, box, root, findings, model } = await start(language, { viewport: { width: 320, height: 640 } });
  await box.fill(`${versions[language].official} ${(language === 'en' ? 'w' : 'щ').repeat(200)}.`);
  await findings.first().waitFor();
  await model.locator('summary').click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const heights = await root
    .locator('button, summary, .sentence-lab-findings a')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  await close();
});
