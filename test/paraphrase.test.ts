import { expect, test } from 'vitest';
import { useBrowser } from './support/browser.ts';
import { builtPage } from './support/built-site.ts';
import { expectFree } from './support/screens.ts';

const open = useBrowser();
const languages = ['en', 'ru'] as const;
const pathOf = (language: string) => `/${language}/paraphrase/`;

/** The headings of a page in their order, as levels. */
const levels = (html: string): string[] => [...html.matchAll(/<h([1-6])\b/g)].map(([, level = '']) => level);

test('both languages have the same headings', () => {
  const [en = [], ru = []] = languages.map((language) => levels(builtPage(pathOf(language)).html));
  expect(en.length).toBeGreaterThan(6);
  expect(ru).toEqual(en);
});

test.for(languages)('the checker and the list of letters in %s lead to the page', (language) => {
  expect(builtPage(`/${language}/check/`).html).toContain(` readers="${pathOf(language)}"`);
  const [, main = ''] = builtPage(`/${language}/letters/`).html.split('<main');
  expect(main.split('</main>')[0]).toContain(`href="${pathOf(language)}"`);
});

/** Width and height of each page of a PDF, in whole millimetres. */
function sheets(pdf: Buffer): string[] {
  const boxes = pdf.toString('latin1').matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g);
  const millimetres = (points = ''): number => Math.round((Number(points) / 72) * 25.4);
  return [...boxes].map(([, width, height]) => `${millimetres(width)} × ${millimetres(height)}`);
}

test.for(languages)('the page in %s prints on four sheets of A4, the tally sheet on its side', async (language) => {
  const { page, close } = await open(pathOf(language));
  const upright = '210 × 297';
  expect(sheets(await page.pdf({ preferCSSPageSize: true }))).toEqual([upright, upright, '297 × 210', upright]);
  await page.emulateMedia({ media: 'print' });
  for (const left of ['.site-nav', '.site-foot', '.paraphrase-print']) {
    expect(await page.locator(left).first().isVisible(), left).toBe(false);
  }
  await close();
});

test.for(languages)(
  'the page in %s is whole without scripts, and offers no button that would do nothing',
  async (language) => {
    const { page, close } = await open(pathOf(language), { javaScriptEnabled: false });
    expect(await page.locator('.paraphrase-print').isVisible()).toBe(true);
    expect(await page.locator('[data-print]').isVisible()).toBe(false);
    // A question or the line where they stopped, nine readers, their words.
    expect(await page.locator('.tally-sheet tr:has(td:nth-child(11))').count()).toBe(9);
    await close();
  },
);

test('the button prints the page', async () => {
  const { page, close } = await open('/en/paraphrase/');
  await page.evaluate(() => {
    globalThis.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.locator('[data-print]').click();
  expect(await page.locator('body[data-printed]').count()).toBe(1);
  await close();
});

test.for(languages)('%s has no barrier that axe can find, light and dark', async (language, { expect }) => {
  const opened = await open(pathOf(language));
  await expectFree(opened, 'as it is opened');
  expect(opened.troubles).toEqual([]);
  await opened.close();
});
