import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '#i18n';
import { useBrowser } from './support/browser.ts';
import { pdfOf } from './support/pdf-of.ts';
import { serve } from './support/serve.ts';

const open = useBrowser();
const letters = {
  en: 'Payment is to be effected prior to 1 May. In the event that you move, tell us.',
  ru: 'Нами осуществлён выезд на место с целью проведения проверки. Просим сообщить нам об этом.',
};
const word =
  '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Please pay the tax.</w:t></w:r></w:p></w:body></w:document>';
const fixture = 'test/fixtures/foreign';
let folder: string;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'okno-foreign-'));
  const page = await readFile(join(fixture, 'index.html'), 'utf8');
  for (const language of languages)
    await writeFile(join(folder, `${language}.html`), page.replace('LANGUAGE', language));
  await writeFile(join(folder, 'plain.html'), page.replace('LANGUAGE', 'en').replace('hostile.css', 'plain.css'));
  // As wide as the hostile one.
  await writeFile(join(folder, 'plain.css'), 'body { margin: 16px }');
  await cp(join(fixture, 'hostile.css'), join(folder, 'hostile.css'));
  await cp('dist/okno-checker.js', join(folder, 'okno-checker.js'));
  site = await serve(folder);
});
afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

/** Opens a foreign page and writes a letter into its checker. */
async function openForeign(name: string, letter: string, options: BrowserContextOptions = {}) {
  const opened = await open('/404.html', {
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  const { page } = opened;
  await page.addInitScript(() => {
    Object.assign(globalThis, { heard: [] });
    document.addEventListener('letter-checked', (event) =>
      Reflect.get(globalThis, 'heard').push((event as CustomEvent).detail),
    );
  });
  const asked: string[] = [];
  page.context().on('request', (request) => {
    // A blob is of the page itself.
    if (!request.url().startsWith('blob:')) asked.push(request.url().replace(site.address, ''));
  });
  await page.goto(`${site.address}/${name}.html`);
  await page.locator('.letter-checker-text').fill(letter);
  await page.waitForFunction(() => Reflect.get(globalThis, 'heard').length > 0);
  return { ...opened, asked, heard: () => page.evaluate(() => Reflect.get(globalThis, 'heard').at(-1)) };
}

describe('in a page with hostile styles', () => {
  test.for(languages)(
    'the checker reports, tells the page figures, and asks for nothing, in %s',
    async (language, { expect }) => {
      const { page, asked, heard, troubles, axe, close } = await openForeign(language, letters[language]);
      expect(await heard()).toMatchObject({ id: 'ours', language, words: letters[language].split(' ').length });
      await page.locator('.letter-checker-finding').first().waitFor();
      await page.locator('.letter-checker-requests', { hasText: /^0 / }).waitFor();
      expect(asked.sort()).toEqual(['/hostile.css', '/okno-checker.js', `/${language}.html`].sort());
      expect(await axe()).toEqual([]);
      expect(troubles).toEqual([]);
      await close();
    },
  );

  test.for([1280, 320])('it looks as in a page without styles, at %i px', async (width, { expect }) => {
    const looks = async (name: string): Promise<unknown> => {
      const { page, close } = await openForeign(name, letters.en, { viewport: { width, height: 4000 } });
      // So high that nothing sticks to the edge of the screen.
      await page.locator('.letter-checker-requests', { hasText: /^0 / }).waitFor();
      const look = await page.locator('letter-checker').evaluate((element) => {
        const parts = [
          ...(element.shadowRoot?.querySelectorAll('button, select, summary, textarea, h2, p, blockquote') ?? []),
        ];
        const { left, top } = element.getBoundingClientRect();
        return parts.map((part) => {
          const { color, backgroundColor, font, letterSpacing, textTransform, textAlign, display } =
            getComputedStyle(part);
          const box = part.getBoundingClientRect();
          const place = box.height > 0 && [box.left - left, box.top - top, box.height].map(Math.round);
          return {
            text: part.textContent?.slice(0, 20),
            color,
            backgroundColor,
            font,
            letterSpacing,
            textTransform,
            textAlign,
            display,
            place,
          };
        });
      });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      await close();
      return look;
    };
    const plain = await looks('plain');
    expect(await looks('en')).toEqual(plain);
  });

  test('it follows the house style of its attribute, and the page can change the attributes', async () => {
    const { page, troubles, close } = await openForeign('plain', letters.en);
    const quotes = page.locator('.letter-checker-finding blockquote');
    await quotes.filter({ hasText: 'tell us' }).waitFor();
    await page.locator('letter-checker').evaluate((element) => element.removeAttribute('house'));
    await expect.poll(() => quotes.allInnerTexts()).not.toContain('tell us');
    await page.locator('letter-checker').evaluate((element) => element.setAttribute('type', 'payment-demand'));
    await page.getByText('Letter type', { exact: true }).waitFor();
    await page.locator('letter-checker').evaluate((element) => element.setAttribute('house', '{"keep":"a"}'));
    await page.getByText('keep: Expected a list of terms, got "a"').waitFor();
    expect(troubles).toEqual([]);
    await page.locator('letter-checker').evaluate((element) => element.setAttribute('type', 'order'));
    expect(troubles[0]).toContain('letter-checker type: Expected decision-adverse or');
    expect(troubles[0]).toContain('got "order"; write for example type="decision-adverse"');
    await close();
  });

  test('colours and fonts come from properties of the element', async () => {
    const { page, close } = await openForeign('plain', letters.en);
    await page.locator('letter-checker').evaluate((element) => {
      element.style.setProperty('--okno-accent', 'rgb(122, 31, 92)');
      element.style.setProperty('--okno-font', 'monospace');
    });
    const { color, fontFamily } = await page
      .getByRole('link', { name: 'Test it with a reader' })
      .evaluate((link) => ({ color: getComputedStyle(link).color, fontFamily: getComputedStyle(link).fontFamily }));
    expect({ color, fontFamily }).toEqual({ color: 'rgb(122, 31, 92)', fontFamily: 'monospace' });
    expect(await page.getByRole('link', { name: 'Test it with a reader' }).getAttribute('href')).toBe(
      `${site.address}/en/paraphrase/`,
    );
    await close();
  });

  test('the letter can be kept as it was, and compared', async () => {
    const { page, asked, troubles, close } = await openForeign('en', letters.en);
    await page.locator('.letter-checker-requests', { hasText: /^0 / }).waitFor();
    const before = asked.length;
    await page.locator('.letter-checker-views input[value=compare]').check();
    await page.locator('[data-freeze=freeze]').click();
    await page.locator('.letter-checker-text').fill('Please pay 20 crowns by 2 May. Tell us when you move.');
    await page.locator('.letter-freeze-result h2').waitFor();
    expect(asked.length).toBe(before);
    expect(troubles).toEqual([]);
    await close();
  });

  test.for([
    ['letter.docx', zipSync({ 'word/document.xml': strToU8(word) }), 'Please pay the tax.'],
    ['letter.pdf', pdfOf(['Please pay the tax by 1 May.']), 'Please pay the tax by 1 May.'],
  ] as const)('%s is read without a request', async ([name, bytes, read], { expect }) => {
    const { page, asked, troubles, close } = await openForeign('en', letters.en);
    await page.locator('.letter-checker-requests', { hasText: /^0 / }).waitFor();
    const before = asked.length;
    const buffer = Buffer.from(bytes);
    await page
      .locator('.letter-checker-import input')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    await expect.poll(() => page.locator('.letter-checker-text').inputValue()).toBe(read);
    expect(asked.length).toBe(before);
    expect(troubles).toEqual([]);
    await close();
  });
});

test('a foreign page saves files and prints the report alone, without a request', async () => {
  const { page, asked, troubles, close } = await openForeign('en', letters.en, { acceptDownloads: true });
  const before = asked.length;
  await page.locator('.letter-export > summary').click();
  for (const [choice, name] of Object.entries({
    text: 'okno-letter.txt',
    word: 'okno-letter.docx',
    report: 'okno-report.html',
  })) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(`[data-export=${choice}]`).click(),
    ]);
    expect(download.suggestedFilename()).toBe(name);
  }
  await page.evaluate(() => {
    globalThis.print = () => Object.assign(globalThis, { asked: true });
  });
  await page.locator('[data-export=print]').click();
  await page.waitForFunction(() => Reflect.get(globalThis, 'asked'));
  const title = page.locator('.letter-export-print h1');
  const here = () => title.evaluate((one) => one.checkVisibility({ visibilityProperty: true }));
  expect(await here()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await here()).toBe(true);
  expect(await page.locator('h1').evaluateAll((all) => all.filter((one) => one.checkVisibility()).length)).toBe(1);
  expect(await title.evaluate((one) => getComputedStyle(one).fontFamily)).toContain('Golos Text');
  expect(asked.length).toBe(before);
  expect(troubles).toEqual([]);
  await close();
});

test('the script is one file of about the size that the page about it tells', async () => {
  const script = await readFile('dist/okno-checker.js');
  const sizes = [gzipSync(script).length / 1e6, script.length / 1e6];
  for (const language of languages) {
    const page = await readFile(`dist/${language}/embed/index.html`, 'utf8');
    const told = /: ([\d.,]+) (?:megabytes|мегабайта).*? ([\d]+[.,]\d)/.exec(page)?.slice(1) ?? [];
    expect(told).toHaveLength(2);
    for (const [index, size] of told.entries())
      expect(Math.abs(Number(size.replace(',', '.')) / (sizes[index] ?? 0) - 1)).toBeLessThan(0.1);
  }
});
