import { describe, expect, test } from 'vitest';
import { type OpenPage, useBrowser } from '../../test/support/browser.ts';
import type { LetterChecked } from './letter-checked.ts';

const open = useBrowser();
const languages = ['en', 'ru'] as const;
const address = (language: string) => `/${language}/specimens/letter-checker/`;
const hard = 'Payment is to be effected prior to 1 May. In the event that you move, tell us.';

type Page = OpenPage['page'];
const desk = (page: Page) => {
  const status = page.locator('#specimen [role=status]');
  return {
    text: page.locator('#specimen textarea'),
    verdict: page.locator('.letter-checker-verdict h2'),
    items: page.locator('.letter-checker-finding'),
    requests: page.locator('.letter-checker-requests'),
    press: (name: 'before' | 'after' | 'copy' | 'clear') => page.locator(`[data-does=${name}]`).click(),
    /** Waits until the status says something that holds `words`. */
    says: (words: string) => status.filter({ hasText: words }).waitFor(),
    selected: () =>
      page.locator('#specimen textarea').evaluate((element) => {
        const { value, selectionStart, selectionEnd } = element as HTMLTextAreaElement;
        return value.slice(selectionStart, selectionEnd);
      }),
  };
};

/** Opens the specimen and waits until both languages are in. */
async function start(language = 'en', options = {}) {
  const opened = await open(address(language), { reducedMotion: 'reduce', ...options });
  const { page } = opened;
  await page.evaluate(() => {
    const heard: unknown[] = [];
    document.addEventListener('letter-checked', (event) => heard.push((event as CustomEvent).detail));
    Object.assign(globalThis, { heard });
  });
  await page.waitForFunction(() => /\d/.test(document.querySelector('.letter-checker-requests')?.textContent ?? ''));
  const heard = () => page.evaluate(() => Reflect.get(globalThis, 'heard') as LetterChecked[]);
  return {
    ...opened,
    ...desk(page),
    heard,
    /** Does something and waits for the report that follows. */
    async report(act: () => Promise<unknown>): Promise<LetterChecked | undefined> {
      const before = (await heard()).length;
      await act();
      await page.waitForFunction((count) => Reflect.get(globalThis, 'heard').length > count, before);
      return (await heard()).at(-1);
    },
  };
}

describe('a report', () => {
  test('names what is hard, scores the letter and tells the page, never the text', async () => {
    const { page, press, report, verdict, items, troubles, close } = await start();
    const detail = await report(() => press('before'));
    expect(detail).toEqual({
      id: 'specimen',
      language: 'en',
      words: expect.any(Number),
      findings: await items.count(),
      score: expect.any(Number),
      level: 'rewrite',
    });
    expect(await verdict.innerText()).toBe('Better written anew');
    expect(await page.locator('.letter-checker-score').innerText()).toBe(String(detail?.score));
    const link = items.first().getByRole('link');
    expect(await link.getAttribute('href')).toMatch(/^\/en\/rules\/[a-z-]+\/$/);
    expect(await link.getAttribute('target')).toBe('_blank');
    expect(troubles).toEqual([]);
    await close();
  });

  test.for(languages)('calls the mended sample clear (%s)', async (language, { expect }) => {
    const { press, report, close } = await start(language);
    const bad = await report(() => press('before'));
    const good = await report(() => press('after'));
    expect(good?.level).toBe('ready');
    expect(good?.score).toBeGreaterThan(bad?.score ?? 100);
    await close();
  });

  test('marks each finding at its place in the mirror, which is as high as the text', async () => {
    const { page, press, report, close } = await start();
    await report(() => press('before'));
    const marked = await page.evaluate(() => {
      const mirror = document.querySelector('.letter-checker-mirror');
      const text = document.querySelector<HTMLTextAreaElement>('.letter-checker-text');
      const highlight = CSS.highlights.get('letter-checker-warning') ?? [];
      return {
        words: [...highlight].map(String).slice(0, 3),
        apart: Math.abs((mirror?.getBoundingClientRect().height ?? 0) - (text?.scrollHeight ?? 0)),
      };
    });
    expect(marked.words).toContain('ascertained');
    expect(marked.apart).toBeLessThan(1);
    await close();
  });

  test('gives no score to a short text and says why', async () => {
    const { page, text, report, close } = await start();
    expect((await report(() => text.fill('Pay.')))?.score).toBeNull();
    expect(await page.locator('.letter-checker-ease').innerText()).toContain('it takes 100 words and 5 sentences');
    await close();
  });

  test('says that a text is in another language, and checks it when told to', async () => {
    const { page, text, verdict, report, close } = await start();
    const german = 'Sehr geehrte Frau Muster, bitte zahlen Sie bis zum 1. Mai. '.repeat(4);
    expect((await report(() => text.fill(german)))?.language).toBe('other');
    expect(await verdict.innerText()).toBe('Nothing to judge');
    expect(await page.locator('.letter-checker-verdict p').innerText()).toContain('another language');
    expect((await report(() => page.getByLabel('Language').selectOption('en')))?.language).toBe('en');
    await close();
  });

  test('comes in the language of the letter, whatever the page is in', async () => {
    const { text, items, report, close } = await start('ru');
    expect((await report(() => text.fill(hard)))?.language).toBe('en');
    expect(await items.first().locator('span[lang]').getAttribute('lang')).toBe('en');
    await close();
  });

  test('goes away with the text', async () => {
    const { press, report, text, verdict, items, close, page } = await start();
    await report(() => press('before'));
    await press('clear');
    expect(await text.inputValue()).toBe('');
    expect(await verdict.innerText()).toBe('No letter yet');
    expect(await items.count()).toBe(0);
    await report(() => page.keyboard.press('Control+z'));
    expect(await text.inputValue()).toContain('Dear Madam');
    await close();
  });
});

describe('a suggestion', () => {
  test('is put in by its button, and one Ctrl+Z brings the old words back', async () => {
    const { page, text, report, items, says, close } = await start();
    await report(() => text.fill(hard));
    const finding = items.filter({ hasText: '“prior to”' });
    await report(() => finding.getByRole('button', { name: 'Write “before”' }).click());
    expect(await text.inputValue()).toBe(hard.replace('prior to', 'before'));
    await says('“prior to” is now “before”');
    expect(await finding.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Show in letter');
    await report(() => page.keyboard.press('Control+z'));
    expect(await text.inputValue()).toBe(hard);
    await close();
  });

  test('is put in with Alt+Enter at the place that Alt+Down went to', async () => {
    const { page, text, report, says, selected, close } = await start();
    await report(() => text.fill(hard));
    await text.press('Control+Home');
    const seen: string[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp']) {
      await page.keyboard.press(`Alt+${key}`);
      seen.push(await selected());
    }
    expect(seen[1]).toBe('prior to');
    expect(seen[3]).toBe(seen[1]);
    await says('2 of');
    expect(await page.locator('[aria-current=true] blockquote').innerText()).toBe('“prior to”'.slice(1, -1));
    await report(() => page.keyboard.press('Alt+Enter'));
    expect(await text.inputValue()).toBe(hard.replace('prior to', 'before'));
    await report(() => page.keyboard.press('Control+z'));
    expect(await text.inputValue()).toBe(hard);
    await close();
  });

  test('is said to be missing where there is none', async () => {
    const { text, report, says, close } = await start();
    await report(() => text.fill('Please pay by 1 May.'));
    await text.press('Alt+Enter');
    await says('There is no suggestion at this place.');
    await close();
  });

  test('stays in place while the words before it change', async () => {
    const { page, text, report, items, close } = await start();
    await report(() => text.fill(hard));
    await text.press('Control+Home');
    await page.keyboard.insertText('Dear Ms Samplewood,\n\n');
    await items.filter({ hasText: '“prior to”' }).getByRole('button', { name: 'Write “before”' }).click();
    expect(await text.inputValue()).toBe(`Dear Ms Samplewood,\n\n${hard.replace('prior to', 'before')}`);
    await close();
  });
});

test('“Show in letter” selects the passage and brings it into view', async () => {
  const { page, text, report, items, selected, close } = await start();
  await report(() => text.fill(`${'A short line.\n'.repeat(80)}${hard}`));
  await items.filter({ hasText: '“prior to”' }).getByRole('button', { name: 'Show in letter' }).click();
  expect(await selected()).toBe('prior to');
  const place = await page.evaluate(() => {
    const lines = document.querySelectorAll('.letter-checker-mirror > div');
    return (lines[lines.length - 1]?.getBoundingClientRect().top ?? 0) / innerHeight;
  });
  expect(place).toBeGreaterThan(0);
  expect(place).toBeLessThan(1);
  await close();
});

test('the list starts with 50 findings and grows by its button', async () => {
  const { page, text, report, items, close } = await start();
  const detail = await report(() => text.fill('Pay prior to May.\n\n'.repeat(120)));
  expect(detail?.findings).toBe(120);
  expect(await items.count()).toBe(50);
  await page.getByRole('button', { name: /^Show 50 more/ }).click();
  expect(await items.count()).toBe(100);
  await close();
});

test('everything can be done with the keyboard alone', async () => {
  const { page, text, report, close } = await start();
  await page.locator('[data-does=before]').focus();
  await report(() => page.keyboard.press('Enter'));
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('textarea');
  const reached: string[] = [];
  for (let press = 0; press < 6; press++) {
    await page.keyboard.press('Tab');
    reached.push(await page.evaluate(() => document.activeElement?.textContent?.trim() ?? ''));
  }
  expect(reached.slice(0, 4)).toEqual([
    'Show the passage',
    'How this is counted',
    'Why (opens in a new tab)',
    'Show in letter',
  ]);
  const before = await text.inputValue();
  const button = page.locator('.letter-checker-finding .button').first();
  await button.focus();
  await report(() => page.keyboard.press('Enter'));
  expect(await text.inputValue()).not.toBe(before);
  await close();
});

describe('odd input', () => {
  test.for([
    ['blank lines', ' \n\n\t '],
    ['one word', 'Pay'],
    ['NUL', `${hard}\0\0 and so on.`],
    ['half a surrogate pair', `\ud83d ${hard} \ude00`],
    ['old line ends', hard.replace(' In', '\r\nIn').replace(' you', '\ryou')],
    ['markup', `<img src=x onerror="alert(1)"> <script>alert(1)</script> ${hard}`],
    ['joined emoji and marks', `👩‍👩‍👧 é̂ ${hard}`],
  ] as const)('%s is taken as text', async ([, input], { expect }) => {
    const { page, text, items, report, verdict, troubles, close } = await start();
    if (input.trim() === '') await text.fill(input);
    else await report(() => text.fill(input));
    if (input.trim() === '') expect(await verdict.innerText()).toBe('No letter yet');
    const quotes = await items.locator('blockquote').allInnerTexts();
    if (input.includes('prior')) expect(quotes).toContain('prior to');
    expect(await page.locator('#specimen img, #specimen script').count()).toBe(0);
    expect(troubles).toEqual([]);
    await close();
  });

  test('two million characters are listed but not marked, and the page stays alive', async () => {
    const { page, text, report, items, verdict, troubles, close } = await start();
    const long = 'Payment is to be effected prior to 1 May. '.repeat(50_000);
    await text.fill(long);
    await page.waitForFunction(() =>
      /Better|No report/.test(document.querySelector('.letter-checker-verdict')?.textContent ?? ''),
    );
    if ((await verdict.innerText()) === 'Better written anew') {
      expect(await items.count()).toBe(50);
      expect(await page.locator('.letter-checker-note').innerText()).toContain('20,000 words');
    }
    expect(await page.locator('.letter-checker-mirror').innerText()).toBe('');
    expect((await report(() => text.fill(hard)))?.words).toBe(17);
    expect(await page.locator('.letter-checker-mirror').textContent()).toBe(hard);
    expect(troubles).toEqual([]);
    await close();
  });
});

describe('nothing leaves the page', () => {
  test.for(languages)('no request is made after the checker is ready (%s)', async (language, { expect }) => {
    const { page, text, press, report, requests, troubles, close } = await start(language);
    const made: string[] = [];
    page.on('request', (request) => made.push(request.url()));
    await report(() => press('before'));
    await report(() => text.fill('Согласно приказу № 5 оплата произведена. Ғылым, ŵ ǆ ẞ. Pay prior to May.'));
    await report(() => text.fill('Ці їхні ґанки. Plaćanje. Zahlung prior to May.'));
    await page.locator('details').first().locator('summary').click();
    expect(made).toEqual([]);
    expect(await requests.innerText()).toMatch(/: 0$/);
    expect(troubles).toEqual([]);
    await close();
  });

  test('the counter counts', async () => {
    const { page, requests, close } = await start();
    await page.evaluate(() => {
      const picture = new Image();
      picture.src = '/icon.svg?again';
    });
    await requests.filter({ hasText: ': 1' }).waitFor();
    await close();
  });

  test('the letter is gone when the reader comes back', async () => {
    const { page, text, press, report, close } = await start();
    await report(() => press('before'));
    await page.locator('.brand').click();
    await page.waitForURL('**/en/');
    await page.goBack();
    await page.waitForURL(`**${address('en')}`);
    expect(await text.inputValue()).toBe('');
    expect(await page.locator('.letter-checker-mirror').textContent()).toBe('');
    await close();
  });

  test('leaving forgets the letter even when the browser keeps the page', async () => {
    const { page, text, press, report, items, close } = await start();
    await report(() => press('before'));
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
    expect(await text.inputValue()).toBe('');
    expect(await items.count()).toBe(0);
    expect(await page.locator('#specimen [role=status]').textContent()).toBe('');
    expect((await report(() => text.fill(hard)))?.words).toBe(17);
    await close();
  });
});

test('a browser without highlights lists the same findings', async () => {
  const { page, close } = await open('/en/');
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Highlight'));
  await page.goto(page.url().replace('/en/', address('en')));
  await desk(page).press('before');
  await desk(page).items.first().waitFor();
  await close();
});

test.for(languages)('without scripts it says how to check a letter (%s)', async (language, { expect }) => {
  const { page, close } = await open(address(language), { javaScriptEnabled: false });
  expect(await page.locator('#specimen').innerText()).toContain('npx okno check letter.txt');
  expect(await page.getByRole('textbox', { name: language === 'en' ? 'Your letter' : 'Ваше письмо' }).count()).toBe(1);
  expect(await page.locator('#specimen button:visible, #specimen select:visible').count()).toBe(0);
  await close();
});

describe('no state breaks an axe rule', () => {
  const schemes = languages.flatMap((language) => (['light', 'dark'] as const).map((scheme) => ({ language, scheme })));
  test.for(schemes)('$language, $scheme', async ({ language, scheme }, { expect }) => {
    const { page, text, axe, press, report, troubles, close } = await start(language, { colorScheme: scheme });
    expect(await axe(), 'empty').toEqual([]);
    await report(() => press('before'));
    for (const details of await page.locator('#specimen details').all()) await details.locator('summary').click();
    await text.press('Alt+ArrowDown');
    expect(await axe(), 'a hard letter').toEqual([]);
    await report(() => press('after'));
    expect(await axe(), 'a clear letter').toEqual([]);
    await report(() => text.fill('Pay.'));
    expect(await axe(), 'a short text').toEqual([]);
    await report(() => text.fill('Sehr geehrte Frau Muster, bitte zahlen Sie bis zum 1. Mai. '.repeat(4)));
    expect(await axe(), 'another language').toEqual([]);
    await page.locator('#specimen').evaluate((element) => Object.assign(element, { trouble: 'too-slow' }));
    await page.locator('.letter-checker-verdict .button').waitFor();
    expect(await axe(), 'trouble').toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });
});

test('each trouble has a sentence and a way on', async () => {
  const { page, text, report, verdict, items, close } = await start();
  await report(() => text.fill(hard));
  for (const trouble of ['too-slow', 'failed', 'not-loaded', 'closed']) {
    await page.locator('#specimen').evaluate((element, value) => Object.assign(element, { trouble: value }), trouble);
    await verdict.filter({ hasText: 'No report this time' }).waitFor();
    expect(await page.locator('.letter-checker-verdict p').innerText()).toContain('Your text is still here');
    await report(() => page.getByRole('button', { name: 'Try again' }).click());
    expect(await items.count()).toBeGreaterThan(0);
  }
  await close();
});

test.for(languages)('nothing is wider than a narrow screen (%s)', async (language, { expect }) => {
  const { page, text, press, report, close } = await start(language, { viewport: { width: 320, height: 640 } });
  await report(() => press('before'));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const heights = await page
    .locator('#specimen :is(button, select):visible')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  await report(() => text.fill(`prior to ${'x'.repeat(5000)}`));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await close();
});
