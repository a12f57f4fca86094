import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readDocument } from '#documents';
import { counted, words } from '#i18n';
import { useBrowser } from '../../test/support/browser.ts';
import { docxComments } from '../../test/support/docx-comments.ts';
import { docxOf, paragraph } from '../../test/support/docx-of.ts';
import { languages, openDesk } from '../letter-checker/open-desk.ts';

const open = useBrowser();
type Choice = 'text' | 'word' | 'comments' | 'report' | 'print' | 'data';

const letter =
  'Dear Ms Quetzal,\n\nPayment is to be effected prior to 1 May 2026.\n\n1. Fill in the form.\n2. Send it.';
const file = docxOf(
  ['Dear Ms Quetzal,', '', 'Payment is to be effected prior to 1 May 2026.', '', 'Call prior to June.']
    .map((line) => paragraph(line))
    .join(''),
);

/** Opens the checker with its menu open. */
async function start(language: 'en' | 'ru' = 'en') {
  const desk = await openDesk(open, language, { acceptDownloads: true });
  const { page } = desk;
  await page.locator('.letter-export > summary').click();
  const said = page.locator('.letter-export-said');
  const button = (choice: Choice) => page.locator(`[data-export=${choice}], .letter-export [data-does=${choice}]`);
  return {
    ...desk,
    said,
    button,
    says: (part: string) => said.filter({ hasText: part }).waitFor(),
    /** Chooses and gives the name and the content of what is saved. */
    async save(choice: Choice): Promise<{ name: string; bytes: Uint8Array; text: string }> {
      const [download] = await Promise.all([page.waitForEvent('download'), button(choice).click()]);
      expect(download.url()).toMatch(/^blob:/);
      const bytes = new Uint8Array(await buffer(await download.createReadStream()));
      return { name: download.suggestedFilename(), bytes, text: new TextDecoder().decode(bytes) };
    },
    give: (name: string, bytes: Uint8Array) =>
      page.locator('.letter-checker-import input').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) }),
  };
}

/** The requests of a page over the network from here on. */
function requestsOf(page: Page): string[] {
  const requests: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('blob:')) requests.push(new URL(request.url()).pathname);
  });
  return requests;
}

describe.concurrent('the menu “Save or share”', () => {
  test('saves the letter as text and as Word, under names that tell nothing', async ({ expect }) => {
    const { page, text, report, save, says, troubles, close } = await start();
    await report(() => text.fill(letter));
    const requests = requestsOf(page);
    const plain = await save('text');
    expect([plain.name, plain.text]).toEqual(['okno-letter.txt', `${letter.replaceAll('\n', '\r\n')}\r\n`]);
    const word = await save('word');
    expect(word.name).toBe('okno-letter.docx');
    await says('okno-letter.docx is made');
    const read = await readDocument(word.bytes, 'a.docx', { pdf: () => Promise.reject(new Error('no PDF')) });
    expect(read.text).toBe(letter);
    expect(requests.filter((path) => !/\/_astro\/(?:export-menu|letter-docx)\.[\w-]+\.js$/.test(path))).toEqual([]);
    expect(await page.locator('.letter-checker-requests').innerText()).toMatch(/export-menu.*letter-docx/);
    expect(troubles).toEqual([]);
    await close();
  });

  test.for(languages)('saves the report as one page that opens by itself (%s)', async (language, { expect }) => {
    const { page, press, report, save, says, axe, troubles, close } = await start(language);
    const { exporting, versions, checker } = words(language);
    await report(() => press('before'));
    await report(() =>
      page.locator('.letter-checker-finding .letter-checker-buttons > .button:visible').first().click(),
    );
    const { name, text } = await save('report');
    expect(name).toBe('okno-report.html');
    await says('okno-report.html');
    for (const part of [exporting.sheet, versions.figures, exporting.before, checker.limitReader])
      expect(text).toContain(part);
    expect(await axe()).toEqual([]);
    // As a file it has no policy but its own.
    await page.goto('about:blank');
    await page.setContent(text);
    expect(await page.locator('.findings > li').count()).toBeGreaterThan(5);
    expect(await page.locator('h1').evaluate((title) => getComputedStyle(title).fontSize)).toBe('28px');
    expect(await axe()).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });

  test('saves the report as data', async ({ expect }) => {
    const { text, report, save, close } = await start();
    const heard = await report(() => text.fill(letter));
    const { name, text: json } = await save('data');
    expect(name).toBe('okno-report.json');
    expect(JSON.parse(json).findings.length).toBe(heard?.findings);
    expect(JSON.parse(json).counts.words).toBe(heard?.words);
    await close();
  });

  test.for(languages)(
    'prints the report in place of the page, which stays as it is (%s)',
    async (language, { expect }) => {
      const { page, press, report, button, troubles, close } = await start(language);
      await report(() => press('before'));
      // The browser under test has no printer: what would be on paper is looked at when it is asked to print.
      await page.evaluate(() => {
        globalThis.print = () => Object.assign(globalThis, { asked: true });
      });
      await button('print').click();
      await page.waitForFunction(() => Reflect.get(globalThis, 'asked'));
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('body > :not(script):visible').count()).toBe(1);
      expect(await page.locator('.letter-export-print h1').innerText()).toBe(words(language).exporting.sheet);
      expect(await page.locator('.letter-export-print .findings > li').count()).toBeGreaterThan(5);
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      expect(await page.locator('.letter-export-print').count()).toBe(0);
      expect(troubles).toEqual([]);
      await close();
    },
  );

  test.for(languages)('says that there is no letter yet (%s)', async (language, { expect }) => {
    const { button, says, axe, said, close } = await start(language);
    const { exporting } = words(language);
    for (const choice of ['text', 'word', 'report', 'print', 'data'] as const) {
      await button(choice).click();
      await says(exporting.noLetter);
    }
    expect(await axe()).toEqual([]);
    expect(await said.getAttribute('role')).toBe('status');
    await close();
  });
});

describe.concurrent('a Word file with comments', () => {
  test.for(languages)('is off without a Word file, and says why (%s)', async (language, { expect }) => {
    const { text, report, button, says, close } = await start(language);
    const { exporting } = words(language);
    await report(() => text.fill(letter));
    expect(await button('comments').getAttribute('aria-disabled')).toBe('true');
    expect(await button('comments').locator('+ span').innerText()).toBe(exporting.commentsOff);
    await button('comments').press('Enter');
    await says(exporting.commentsOff);
    await close();
  });

  test('is the file that was opened, with the findings as comments', async ({ expect }) => {
    const { report, button, save, give, says, axe, troubles, close } = await start();
    await report(() => give('letter.docx', file));
    expect(await button('comments').getAttribute('aria-disabled')).toBe('false');
    const { name, bytes } = await save('comments');
    expect(name).toBe('okno-letter-comments.docx');
    const comments = docxComments(bytes);
    await says(`It has ${comments.length} comments.`);
    expect(comments.filter(({ about }) => about === 'prior to').length).toBe(2);
    expect(comments.every(({ author }) => author === 'Okno')).toBe(true);
    expect(await axe()).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });

  test('has the comments whose passages still stand after the letter was changed, and counts the others', async ({
    expect,
  }) => {
    const { text, report, save, give, says, close } = await start();
    await report(() => give('letter.docx', file));
    const edited = (await text.inputValue()).replace(
      'Payment is to be effected prior to',
      'We add this. You must effect payment prior to',
    );
    const heard = await report(() => text.fill(`${edited}\n\nWrite prior to July.`));
    const comments = docxComments((await save('comments')).bytes);
    expect(comments.filter(({ about }) => about === 'prior to').length).toBe(2);
    // One comment is on the whole letter.
    const left = (heard?.findings ?? 0) - comments.filter(({ lines }) => /^Mend|^Hint/.test(lines[0] ?? '')).length;
    expect(left).toBeGreaterThan(0);
    await says(counted('en', words('en').exporting.leftOut, left));
    await close();
  });

  test('is not made of another letter than that of the file', async ({ expect }) => {
    const { text, report, button, give, says, close } = await start();
    await report(() => give('letter.docx', file));
    await report(() => text.fill('Something else: effectuate remittance.'));
    await button('comments').click();
    await says(words('en').exporting.nonePlaced);
    expect(await text.inputValue()).toBe('Something else: effectuate remittance.');
    await close();
  });

  test('is forgotten with the letter, and so are the files that were made', async ({ expect }) => {
    const { page, report, button, save, give, close } = await start();
    await page.evaluate(() => {
      const made: string[] = [];
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => made[made.push(make(blob)) - 1] ?? '';
      Object.assign(globalThis, { made });
    });
    await report(() => give('letter.docx', file));
    await save('comments');
    await page.locator('.letter-checker-erase').click();
    expect(await button('comments').getAttribute('aria-disabled')).toBe('true');
    const left = await page.evaluate(() =>
      Promise.all(
        (Reflect.get(globalThis, 'made') as string[]).map((address) =>
          fetch(address).then(
            () => address,
            () => '',
          ),
        ),
      ),
    );
    expect(left.filter((address) => address !== '')).toEqual([]);
    await close();
  });
});
