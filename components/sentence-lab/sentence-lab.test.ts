import { describe, expect, test } from 'vitest';
import { fill, words } from '#i18n';
import { type OpenPage, useBrowser } from '../../test/support/browser.ts';
import { readState } from './lab-state.ts';
import { originalEase } from './original-ease.ts';
import type { SentenceImproved, SentenceLab } from './sentence-lab.ts';

const open = useBrowser();
const languages = ['en', 'ru'] as const;
const path = (language: string) => `/${language}/specimens/sentence-lab/`;
const { lab } = words('en');

/** Versions of the first specimen: a fact lost, an official phrase left, one that passes, and the other language. */
const versions = {
  en: {
    lost: 'Please pay for your parking permit prior to the end of April.',
    official: 'Please pay for your parking permit prior to 1 May.',
    good: 'Please pay the annual fee for your parking permit by 1 May.',
    easier: 'Please pay for your parking permit by 1 May.',
    foreign: 'Оплатите, пожалуйста, разрешение до 1 мая.',
  },
  ru: {
    lost: '14 мая комиссия произвела осмотр дороги.',
    official: '14 мая комиссия произвела осмотр дороги во дворе.',
    good: '14 мая комиссия осмотрела дорогу во дворе.',
    easier: '14 мая мы были во дворе. Мы видели яму.',
    foreign: 'On 14 May we looked at the road in the yard.',
  },
};

const original =
  'Remittance of the fee in respect of the parking permit is to be effected by the applicant prior to 1 May.';
/** What the engine must say in the browser as it does here. */
const easeOf = (text: string) => originalEase('specimen-facts', text, 'en');
const was = easeOf(original);
const [good, easier] = [easeOf(versions.en.good), easeOf(versions.en.easier)];
const done = (ease: number) => fill(lab.done, { was, ease });
const mend = 'Next, mend “prior to”. Instead of “prior to”, write “before”.';
const bringBack = 'One thing got lost. Bring back “1 May”.';

type Page = OpenPage['page'];
const exercise = (page: Page, id = 'specimen-facts') => {
  const root = page.locator(`#${id}`);
  const status = root.getByRole('status');
  return {
    root,
    status,
    box: root.getByRole('textbox'),
    copy: root.getByRole('button'),
    model: root.locator('details'),
    meters: () => root.locator('.sentence-lab-meters li').allInnerTexts(),
    findings: root.locator('.sentence-lab-findings li'),
    /** Waits until the status says so. */
    says: (message: string) => expect.poll(() => status.textContent(), { timeout: 20_000 }).toBe(message),
    set: (state: string) => root.evaluate((element, value) => Object.assign(element, { state: value }), state),
    reset: () => root.evaluate((element) => (element as SentenceLab).reset()),
    state: () => root.evaluate((element) => (element as SentenceLab).state),
  };
};

/** Collects the events that reach the document. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const heard: unknown[] = [];
    document.addEventListener('sentence-improved', (event) => heard.push((event as CustomEvent).detail));
    Object.assign(globalThis, { heard });
  });
const heard = (page: Page) => page.evaluate(() => Reflect.get(globalThis, 'heard') as SentenceImproved[]);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim());

describe('before anything is written', () => {
  test('the exercise says what to reach and what to keep, and hides the model', async () => {
    const { page, troubles, close } = await open(path('en'));
    const { status, meters, model, root } = exercise(page);
    expect(await root.locator('.sentence-lab-task').innerText()).toBe(
      `Rewrite the text. Its reading ease is ${was} of 100: bring it to 75 or more. Keep what matters: “1 May”, “parking permit”.`,
    );
    expect(await status.textContent()).toBe(lab.write);
    expect(await meters()).toEqual([
      `Reading ease was ${was}, needs 75`,
      'To keep: “1 May”',
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
    const { page, close } = await open(path('en'));
    const { box, says, meters } = exercise(page);
    await box.fill(versions.en.lost);
    await says(bringBack);
    expect(await meters()).toEqual([
      `✓ Reading ease ${easeOf(versions.en.lost)}, was ${was}, needs 75`,
      '✕ Lost: “1 May”',
      '✓ Kept: “parking permit”',
    ]);
    await close();
  });

  test('shows what the checker finds, with the page of the rule in a new tab', async () => {
    const { page, close } = await open(path('en'));
    const { box, says, findings, root } = exercise(page);
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
    const { page, troubles, close } = await open(path('en'));
    await listen(page);
    const { box, says, model, meters, state } = exercise(page);
    await box.fill(versions.en.good);
    await says(done(good));
    expect(await meters()).toEqual([
      `✓ Reading ease ${good}, was ${was}, needs 75`,
      '✓ Kept: “1 May”',
      '✓ Kept: “parking permit”',
    ]);
    await model.locator('summary').click();
    expect(await model.locator('p').innerText()).toBe('Please pay for your parking permit by 1 May.');
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
      '  Remittance of the fee in respect of the parking permit is to be effected by the applicant prior to 1 may.',
      lab.unchanged,
    ],
    ['is in the other language', versions.en.foreign, lab.otherLanguage],
    ['is one word', 'Pay', lab.tooShort],
    ['is the facts alone', 'Parking permit, 1 May.', lab.tooShort],
    ['is a book', 'word '.repeat(5000), fill(lab.tooLong, { most: 300 })],
    ['is one long string', 'a'.repeat(20_000), lab.tooShort],
    ['looks like markup', '<img src=x onerror=alert(1)> parking permit', bringBack],
  ] as const)('that %s is told so', async ([, text, message], { expect }) => {
    const { page, troubles, close } = await open(path('en'));
    const { box, says, root } = exercise(page);
    await box.fill(text);
    await says(message);
    expect(await root.locator('img').count()).toBe(0);
    expect(troubles).toEqual([]);
    await close();
  });

  test('needs no full stop to be measured', async () => {
    const { page, close } = await open(path('en'));
    const { box, says } = exercise(page);
    await box.fill('Please pay for your parking permit by 1 May');
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
  const { page, close } = await open(path('en'));
  const { box, copy, says, model } = exercise(page);
  await box.pressSequentially('Pay now');
  await copy.click();
  expect(await box.inputValue()).toMatch(/^Remittance of the fee .* prior to 1 May\.$/);
  expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
  await says(lab.unchanged);
  expect(await model.isVisible()).toBe(false);
  await page.keyboard.press('Control+z');
  expect(await box.inputValue()).toBe('Pay now');
  await close();
});

test('the exercise can be done with the keyboard alone', async () => {
  const { page, close } = await open(path('en'));
  const { box, says, model, findings, root } = exercise(page);
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
  const { page, close } = await open(path('en'));
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(10_000);
  const { box, says, status, meters } = exercise(page);
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
  const same = `You must ${versions.en.official}`;
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

describe('what is written', () => {
  test('asks nothing of the network once the engine is in', async () => {
    const { page, troubles, close } = await open(path('en'));
    const { box, says } = exercise(page);
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
    const { page, close } = await open(path('en'));
    const { box, says, model, meters, state } = exercise(page);
    await box.fill(versions.en.easier);
    await says(done(easier));
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
    expect(await box.inputValue()).toBe('');
    expect(await model.isVisible()).toBe(false);
    expect((await meters())[0]).toBe(`Reading ease was ${was}, needs 75`);
    expect(await state()).toBe(`1:${easier}`);
    await box.fill(versions.en.official);
    await page.goto(new URL('/en/rules/', page.url()).href);
    await page.goBack();
    expect(await box.inputValue()).toBe('');
    await close();
  });
});

describe('an exercise whose engine fails', () => {
  test('says so and still lets the versions be compared', async () => {
    const { page, close } = await open(path('en'));
    await page.route(/worker/, (route) => route.abort());
    const { box, says, model, findings } = exercise(page);
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
    const { page, close } = await open(path('en'));
    const { box, says, set, reset, state, status } = exercise(page);
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
    const { page, close } = await open(path('en'));
    await listen(page);
    const { box, says, set, state } = exercise(page);
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
    const { page, close } = await open(path(language), { javaScriptEnabled: false });
    const { root, box, model, copy } = exercise(page);
    await box.fill(versions[language].good);
    await model.locator('summary').click();
    expect(await model.locator('p').isVisible()).toBe(true);
    expect(await root.locator('noscript p').innerText()).toBe(words(language).lab.noScript);
    expect(await copy.count()).toBe(0);
    await close();
  });
});

test('on paper there is room to write and no model', async () => {
  const { page, close } = await open(path('en'));
  const { box, says, model, copy, root } = exercise(page);
  await box.fill(versions.en.easier);
  await says(done(easier));
  await page.emulateMedia({ media: 'print' });
  expect([await box.isVisible(), await model.isVisible(), await copy.isVisible()]).toEqual([false, false, false]);
  const lines = await root
    .locator('label')
    .evaluate((label) => Number.parseFloat(getComputedStyle(label, '::after').height));
  expect(lines).toBeGreaterThan(100);
  await close();
});

describe('no state breaks an axe rule', () => {
  const schemes = languages.flatMap((language) => (['light', 'dark'] as const).map((scheme) => ({ language, scheme })));
  test.for(schemes)('$language, $scheme', async ({ language, scheme }, { expect }) => {
    const { axe, troubles, close, page } = await open(path(language), {
      colorScheme: scheme,
      // A button halfway between two colours has a contrast that nobody reads.
      reducedMotion: 'reduce',
    });
    const { box, root, says, findings, model, set, copy } = exercise(page);
    const own = words(language).lab;
    expect(await axe(), 'untouched').toEqual([]);
    await copy.click();
    await says(own.unchanged);
    expect(await axe(), 'unchanged').toEqual([]);
    await box.fill(versions[language].lost);
    await findings.first().waitFor();
    await root.locator('.sentence-lab-bad').first().waitFor();
    expect(await axe(), 'lost, findings').toEqual([]);
    await box.fill(versions[language].foreign);
    await says(own.otherLanguage);
    expect(await axe(), 'other language').toEqual([]);
    await box.fill(versions[language].good);
    await root.locator('.sentence-lab-passed').waitFor();
    await model.locator('summary').click();
    expect(await axe(), 'done, compared').toEqual([]);
    await box.fill('');
    await set('1:80');
    await says(fill(own.doneBefore, { ease: 80 }));
    expect(await axe(), 'done before').toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });
});

test.for(languages)('nothing is wider than a narrow screen (%s)', async (language, { expect }) => {
  const { page, close } = await open(path(language), { viewport: { width: 320, height: 640 } });
  const { box, root, findings, model } = exercise(page);
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
