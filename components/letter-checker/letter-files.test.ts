import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { words } from '#i18n';
import { useBrowser } from '../../test/support/browser.ts';
import { pdfOf } from '../../test/support/pdf-of.ts';

const open = useBrowser();
const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const part = (root: string, body: string): Uint8Array => strToU8(`<w:${root} xmlns:w="${w}">${body}</w:${root}>`);
const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const word = zipSync({
  'word/document.xml': part('document', `<w:body>${paragraph('Please pay the sum by 1 May 2026.')}<w:ins/></w:body>`),
  'word/header1.xml': part('hdr', paragraph('RATES OFFICE')),
});

/** Opens the page and waits until all that it needs is in. */
async function start(language: 'en' | 'ru' = 'en') {
  const opened = await open(`/${language}/check/`, { reducedMotion: 'reduce' });
  const { page } = opened;
  await page.waitForFunction(() => /\d/.test(document.querySelector('.letter-checker-requests')?.textContent ?? ''));
  const requests: string[] = [];
  page.on('request', (request) => {
    // A blob is of the page itself.
    if (!request.url().startsWith('blob:')) requests.push(new URL(request.url()).pathname);
  });
  const said = page.locator('.letter-checker-import-said');
  return {
    ...opened,
    requests,
    said,
    text: page.locator('.letter-checker-text'),
    give: (name: string, bytes: Uint8Array) =>
      page.locator('.letter-checker-import input').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) }),
    says: (part: string) => said.filter({ hasText: part }).waitFor(),
  };
}

test('a Word file comes into the letter without a request, and can be taken back', async () => {
  const { page, text, give, says, requests, axe, troubles, close } = await start();
  const { documents } = words('en');
  await text.fill('My own words.');
  await give('letter.docx', word);
  await says('The text of the file is in the letter (Word).');
  expect(await text.inputValue()).toBe('Please pay the sum by 1 May 2026.');
  await says(documents.notes.tracked);
  expect(await axe()).toEqual([]);
  await page.getByRole('button', { name: documents.margins }).click();
  expect(await text.inputValue()).toBe('RATES OFFICE\n\nPlease pay the sum by 1 May 2026.');
  await text.press('Control+z');
  await text.press('Control+z');
  expect(await text.inputValue()).toBe('My own words.');
  expect(requests).toEqual([]);
  expect(troubles).toEqual([]);
  await close();
});

test('what cannot be read is refused, and the letter stays', async () => {
  const { text, give, says, close } = await start('ru');
  const { troubles } = words('ru').documents;
  await text.fill('Моё письмо.');
  await give('letter.docx', word.subarray(0, 120));
  await says(troubles.damaged);
  await give('photo.jpg', strToU8('\xff\xd8\xff\xe0', true));
  await says(troubles['wrong-type']);
  await give('letter.docx', zipSync({ 'word/document.xml': new Uint8Array(40 * 2 ** 20) }));
  await says(troubles.bomb);
  expect(await text.inputValue()).toBe('Моё письмо.');
  await give('letter.docx', word);
  await says('Word');
  await close();
});

test('the encoding of a text is guessed and can be chosen', async () => {
  const { page, text, give, says, close } = await start('ru');
  const bytes = Uint8Array.from('Письмо о сроке', (sign) => {
    const at = 'абвгдежзийклмнопрстуфхцчшщъыьэюя'.indexOf(sign.toLowerCase());
    return at < 0 ? sign.charCodeAt(0) : (sign === sign.toLowerCase() ? 0xe0 : 0xc0) + at;
  });
  await give('letter.txt', bytes);
  await says('простой текст');
  expect(await text.inputValue()).toBe('Письмо о сроке');
  await page.getByLabel(words('ru').documents.encoding).selectOption('koi8-r');
  await expect.poll(() => text.inputValue()).not.toBe('Письмо о сроке');
  await page.getByLabel(words('ru').documents.encoding).selectOption('windows-1251');
  await expect.poll(() => text.inputValue()).toBe('Письмо о сроке');
  await close();
});

test('the reader of PDFs comes with the first PDF, from this site', async () => {
  const { text, give, says, requests, troubles, close } = await start();
  await give('letter.pdf', pdfOf(['Please pay the prop-', 'erty tax by 1 May.']));
  await says('PDF');
  expect(await text.inputValue()).toBe('Please pay the property tax by 1 May.');
  expect(requests.filter((path) => !/\/_astro\/(?:pdf|rolldown-runtime)/.test(path))).toEqual([]);
  expect(requests.length).toBeGreaterThan(0);
  await give('scan.pdf', pdfOf([]));
  await says(words('en').documents.troubles.scanned);
  expect(troubles).toEqual([]);
  await close();
});

test('a file that is dropped on the letter is opened, and nothing of it is left when the page is left', async () => {
  const { page, text, said, says, close } = await start();
  const transfer = await page.evaluateHandle((bytes) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(bytes)], 'letter.docx'));
    return data;
  }, Array.from(word));
  await page.dispatchEvent('.letter-checker-sheet', 'drop', { dataTransfer: transfer });
  await says('Word');
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  expect(await text.inputValue()).toBe('');
  expect(await said.textContent()).toBe('');
  await close();
});
