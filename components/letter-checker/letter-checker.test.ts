import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../../test/support/browser.ts';
import { findingsIn, hard, languages, openDesk } from './open-desk.ts';

const open = useBrowser();
const start = (language?: string, options?: BrowserContextOptions) => openDesk(open, language, options);

describe('a report', () => {
  test('names what is hard, scores the letter and tells the page, never the text', async () => {
    const { page, press, report, toggle, verdict, items, troubles, close } = await start();
    const detail = await report(() => press('before'));
    await toggle('tone');
    expect(detail).toEqual({
      id: 'specimen',
      language: 'en',
      words: expect.any(Number),
      findings: await items.count(),
      score: expect.any(Number),
      level: 'rewrite',
    });
    expect(await verdict.innerText()).toBe('Not ready');
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
    const { page, press, report, text, close } = await start();
    await report(() => press('before'));
    const letter = await text.inputValue();
    const findings = findingsIn(letter);
    /** The mirror with a point for each unit without this mark. */
    const marked = (severity: string) =>
      page.locator('.letter-checker-mirror').evaluate((mirror, look) => {
        const clone = mirror.cloneNode(true) as HTMLElement;
        const walker = document.createTreeWalker(clone, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode())
          if (!node.parentElement?.closest(look)) node.nodeValue = '·'.repeat(node.nodeValue?.length ?? 0);
        return [...clone.children].map((line) => line.textContent).join('\n');
      }, `.letter-mark-${severity}`);
    for (const severity of ['info', 'warning', 'error'] as const) {
      const stretches = findings.flatMap((finding, index) => {
        // Around another finding only the first word is marked.
        const near = findings.slice(index + 1, index + 8);
        const around = near.some(({ start, end }) => start < finding.end && end < finding.end);
        const end = around ? finding.start + letter.slice(finding.start).search(/(?<=\S)\s|$/) : finding.end;
        return finding.severity === severity ? [{ start: finding.start, end }] : [];
      });
      expect(stretches).not.toEqual([]);
      const isMarked = (at: number) => stretches.some(({ start, end }) => start <= at && at < end);
      const expected = [...letter].map((unit, at) => (isMarked(at) || unit === '\n' ? unit : '·')).join('');
      await expect.poll(() => marked(severity)).toBe(expected);
    }
    const heights = (part: string) => page.locator(part).evaluate(({ scrollHeight }) => scrollHeight);
    expect(await heights('.letter-checker-mirror')).toBe(await heights('.letter-checker-text'));
    await close();
  });

  test('gives no score to a short text and says why', async () => {
    const { text, report, part, toggle, close } = await start();
    expect((await report(() => text.fill('Pay.')))?.score).toBeNull();
    await toggle('ease');
    expect(await part('ease').innerText()).toContain('it takes 100 words and 5 sentences');
    await close();
  });

  test('says that a text is in another language, and checks it when told to', async () => {
    const { page, text, verdict, report, close } = await start();
    const german = 'Sehr geehrte Frau Muster, bitte zahlen Sie bis zum 1. Mai. '.repeat(4);
    expect((await report(() => text.fill(german)))?.language).toBe('other');
    expect(await verdict.innerText()).toBe('Nothing to judge');
    expect(await page.locator('.letter-checker-next').innerText()).toContain('another language');
    expect((await report(() => page.getByLabel('Language', { exact: true }).selectOption('en')))?.language).toBe('en');
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
  const letter = 'Pay prior to May.\n\n'.repeat(120);
  const detail = await report(() => text.fill(letter));
  expect(detail?.findings).toBeGreaterThan(100);
  expect(detail?.findings).toBe(findingsIn(letter).length);
  expect(await items.count()).toBe(50);
  await page.getByRole('button', { name: /^Show 50 more/ }).click();
  expect(await items.count()).toBe(100);
  await close();
});

test('everything can be done with the keyboard alone', async () => {
  const { page, text, report, close } = await start();
  await page.locator('[data-does=before]').focus();
  const all = await report(() => page.keyboard.press('Enter'));
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('textarea');
  const reached: string[] = [];
  for (let press = 0; press < 12; press++) {
    await page.keyboard.press('Tab');
    reached.push(
      await page.evaluate(() => {
        const { activeElement } = document;
        const heading = activeElement?.querySelector('h2') ?? activeElement;
        return activeElement?.localName === 'select' ? 'type' : (heading?.textContent?.trim() ?? '');
      }),
    );
  }
  expect(reached).toEqual([
    'See what is missing',
    'type',
    'Test it with a reader (opens in a new tab)',
    'What the letter must say',
    'Reading ease',
    'Tone',
    'Facts',
    'Findings',
    'Why (opens in a new tab)',
    'Reason and example',
    'Show in letter',
    'Ignore',
  ]);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const ignored = await report(() => page.keyboard.press('Enter'));
  expect(ignored?.findings).toBe((all?.findings ?? 0) - 1);
  const before = await text.inputValue();
  const button = page.locator('.letter-checker-finding > .letter-checker-buttons > .button').first();
  await button.focus();
  await report(() => page.keyboard.press('Enter'));
  expect(await text.inputValue()).not.toBe(before);
  await close();
});

test('“Copy text” copies the letter as it stands', async () => {
  const { page, text, press, report, says, close } = await start('en', {
    permissions: ['clipboard-write', 'clipboard-read'],
  });
  await report(() => text.fill(hard));
  await press('copy');
  await says('The text is copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(hard);
  await close();
});
