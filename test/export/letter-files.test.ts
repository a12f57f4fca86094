import { describe, expect, test } from 'vitest';
import { readDocument } from '#documents';
import { letterBlocks } from '#export/letter-blocks';
import { letterDocx } from '#export/letter-docx';
import { letterText } from '#export/letter-text';
import { docxComments } from '../support/docx-comments.ts';
import { docxOf, paragraph, partsOf, w } from '../support/docx-of.ts';

const read = (bytes: Uint8Array, name = 'a.docx') =>
  readDocument(bytes, name, { pdf: () => Promise.reject(new Error('no PDF')) });

const letter = `Rates Office
12 Quay Street

Dear Ms Wren,

What to do

1. Fill in the form.
2. Send it with:
• a photo
• the fee

| Fee | 12 crowns |
| Total | 12 crowns |

Yours sincerely`;

describe('a letter as a Word document', () => {
  test('keeps its lines, lists and tables, so that it is read as it was written', async () => {
    const bytes = await letterDocx(letterBlocks(letter), 'en');
    const { text, pieces } = await read(bytes);
    expect(text).toBe(letter);
    expect(pieces.map(({ kind }) => kind)).toEqual([
      ...Array(4).fill('paragraph'),
      ...Array(4).fill('list-item'),
      'table-row',
      'table-row',
      'paragraph',
    ]);
    expect(docxComments(bytes)).toEqual([]);
  });

  test('has the headings and levels of the document that it came from, though its words were changed', async () => {
    const styles = `<w:styles xmlns:w="${w}"><w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/></w:style></w:styles>`;
    const origin = await read(
      docxOf(paragraph('What you have to do now', '<w:pStyle w:val="H"/>') + paragraph('Pay by May.'), {
        'word/styles.xml': styles,
      }),
    );
    const blocks = letterBlocks('New first line.\n\nWhat you do now\n\nPay by 1 May.', origin);
    expect(blocks).toEqual([
      { kind: 'paragraph', text: 'New first line.', isApart: false },
      { kind: 'heading', level: 2, text: 'What you do now' },
      { kind: 'paragraph', text: 'Pay by 1 May.', isApart: true },
    ]);
    const again = await read(await letterDocx(blocks, 'en'));
    expect(again.pieces.map(({ kind, level }) => [kind, level])).toContainEqual(['heading', 2]);
  });

  test.for([
    ['1. One\n2. Two\n\nText.\n\n1) One\n2) Two', '1. One\n2. Two\n\nText.\n\n1) One\n2) Two'],
    ['3. Three\n5. Five', '3. Three\n5. Five'],
    ['а) Один\nб) Два', 'а) Один\nб) Два'],
    ['- One\n- Two', '• One\n• Two'],
    ['# Title\n\nText with | a bar and 1. a number', 'Title\n\nText with | a bar and 1. a number'],
  ])('never counts otherwise than the writer did: %j', async ([text = '', expected], { expect }) => {
    expect((await read(await letterDocx(letterBlocks(text), 'ru'))).text).toBe(expected);
  });

  test('tells nothing of the letter in its properties, and holds strange signs', async () => {
    const text = 'Signs: <b> & "q" \u0007\uD800 🐟';
    const bytes = await letterDocx(letterBlocks(text), 'en');
    expect((await read(bytes)).text).toMatch(/^Signs: <b> & "q" .*🐟$/);
    const properties = Object.entries(partsOf(bytes)).filter(([name]) => name.startsWith('docProps/'));
    expect(properties.length).toBeGreaterThan(0);
    for (const [, xml] of properties) expect(xml).not.toMatch(/Signs/);
  });
});

test('a letter as a text file has the ends of lines and the mark that old programs need', () => {
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(letterText('Письмо\n\nСрок\r\n'))).toBe(
    '\uFEFFПисьмо\r\n\r\nСрок\r\n',
  );
});
