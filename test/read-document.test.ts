import { utils, write } from 'cfb';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { DocumentError, type ReadDocument, readDocument } from '#documents';
import { pdfOf } from './support/pdf-of.ts';

const pdf = async () => ({ library: await import('pdfjs-dist/legacy/build/pdf.mjs') });
const read = (bytes: Uint8Array, name: string, encoding?: string): Promise<ReadDocument> =>
  readDocument(bytes, name, { pdf, ...(encoding !== undefined && { encoding }) });
const troubleOf = async (bytes: Uint8Array, name: string): Promise<string> => {
  try {
    return `read: ${(await read(bytes, name)).text.slice(0, 40)}`;
  } catch (error) {
    return error instanceof DocumentError ? error.trouble : `thrown: ${error}`;
  }
};

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
const paragraph = (text: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`;
function docx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const all = {
    '[Content_Types].xml': types,
    'word/document.xml': `<w:document xmlns:w="${w}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>${body}</w:body></w:document>`,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, xml]) => [name, strToU8(xml)])));
}
const numbering = `<w:numbering xmlns:w="${w}">
  <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
    <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="russianLower"/><w:lvlText w:val="%2)"/></w:lvl></w:abstractNum>
  <w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val=""/></w:lvl></w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>`;
const item = (list: number, level: number): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

describe('a Word document', () => {
  test('keeps headings, numbered and bulleted items, and rows of tables', async () => {
    const styles = `<w:styles xmlns:w="${w}"><w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/></w:style></w:styles>`;
    const body = [
      paragraph('What to do', '<w:pStyle w:val="H"/>'),
      paragraph('Fill in the form.', item(1, 0)),
      paragraph('Sign it.', item(1, 1)),
      paragraph('Send it.', item(1, 0)),
      paragraph('A photo', item(2, 0)),
      `<w:tbl><w:tr>${cell('Fee')}${cell('12 crowns')}</w:tr><w:tr>${cell('Total')}${cell('12 crowns')}</w:tr></w:tbl>`,
    ].join('');
    const { text, pieces } = await read(
      docx(body, { 'word/numbering.xml': numbering, 'word/styles.xml': styles }),
      'a.docx',
    );
    expect(text).toBe(
      'What to do\n\n1. Fill in the form.\nа) Sign it.\n2. Send it.\n• A photo\n\n| Fee | 12 crowns |\n| Total | 12 crowns |',
    );
    expect(pieces.map(({ kind, level }) => [kind, level])).toEqual([
      ['heading', 2],
      ['list-item', 1],
      ['list-item', 2],
      ['list-item', 1],
      ['list-item', 1],
      ['table-row', undefined],
      ['table-row', undefined],
    ]);
  });

  test('is read as if tracked changes were accepted, without comments and hidden text', async () => {
    const body = `<w:p><w:r><w:t xml:space="preserve">Pay </w:t></w:r><w:del><w:r><w:delText>now </w:delText></w:r></w:del>
      <w:ins><w:r><w:t xml:space="preserve">by 1 May </w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>
      <w:r><w:t>2026.</w:t><w:noBreakHyphen/><w:tab/><w:t>End &amp; done</w:t></w:r></w:p>`;
    const comments = { 'word/comments.xml': `<w:comments xmlns:w="${w}">${paragraph('never shown')}</w:comments>` };
    const { text, notes } = await read(docx(body, comments), 'a.docx');
    expect(text).toBe('Pay by 1 May 2026.\u2011\tEnd & done');
    expect([...notes].sort()).toEqual(['comments', 'hidden', 'tracked']);
  });

  test('tells where each run stands in its XML', async () => {
    const bytes = docx(paragraph('First line is here.') + paragraph('Fish &amp; chips are sold.'));
    const { text, runs = [] } = await read(bytes, 'a.docx');
    expect(runs.map(({ start, end }) => text.slice(start, end))).toEqual([
      'First line is here.',
      'Fish & chips are sold.',
    ]);
    const xml =
      docx('').length > 0
        ? `<w:document xmlns:w="${w}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>${paragraph('First line is here.')}${paragraph('Fish &amp; chips are sold.')}`
        : '';
    expect(runs.map(({ textStart, textEnd }) => xml.slice(textStart, textEnd))).toEqual([
      'First line is here.',
      'Fish &amp; chips are sold.',
    ]);
    expect(runs.map(({ xmlStart, xmlEnd }) => xml.slice(xmlStart, xmlEnd))).toEqual([
      '<w:r><w:t xml:space="preserve">First line is here.</w:t></w:r>',
      '<w:r><w:t xml:space="preserve">Fish &amp; chips are sold.</w:t></w:r>',
    ]);
  });

  test('tells the runs of cells, though their white space is less in a row', async () => {
    const cells = (...texts: string[]) => `<w:tr>${texts.map(cell).join('')}</w:tr>`;
    const { text, runs = [] } = await read(
      docx(`<w:tbl>${cells('  The  fee ', '12 crowns')}${cells('', 'Total')}</w:tbl>`),
      'a.docx',
    );
    expect(text).toBe('| The fee | 12 crowns |\n|  | Total |');
    expect(runs.map(({ start, end }) => text.slice(start, end))).toEqual(['The fee', '12 crowns', 'Total']);
  });

  test('offers headers apart, puts footnotes at the end and text boxes after their paragraph', async () => {
    const box = '<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>'.concat(
      paragraph('In a box.'),
      '</w:txbxContent></mc:Choice><mc:Fallback><w:t>In a box.</w:t></mc:Fallback></mc:AlternateContent></w:r>',
    );
    const { text, margins, notes, runs } = await read(
      docx(`<w:p>${box.replace('<w:r>', '<w:r><w:t>Look: </w:t>')}<w:r><w:t>the letter says this.</w:t></w:r></w:p>`, {
        'word/header1.xml': `<w:hdr xmlns:w="${w}">${paragraph('RATES OFFICE')}</w:hdr>`,
        'word/footnotes.xml': `<w:footnotes xmlns:w="${w}">${paragraph('A note.')}</w:footnotes>`,
      }),
      'a.docx',
    );
    expect(text).toBe('Look: the letter says this.\n\nIn a box.\n\nA note.');
    expect(runs?.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Look: ',
      'the letter says this.',
      'In a box.',
    ]);
    expect(margins).toEqual(['RATES OFFICE']);
    expect([...notes].sort()).toEqual(['footnotes', 'text-boxes']);
  });

  test('with a letterhead in a table has its cells one after the other', async () => {
    const both = `<w:tbl><w:tr><w:tc>${paragraph('АДМИНИСТРАЦИЯ')}${paragraph('ул. Набережная, д. 12')}</w:tc><w:tc>${paragraph('Вымысловой Инне')}</w:tc></w:tr></w:tbl>`;
    expect((await read(docx(both), 'a.docx')).text).toBe('АДМИНИСТРАЦИЯ\nул. Набережная, д. 12\n\nВымысловой Инне');
  });
});

test('an OpenDocument text keeps headings, lists, spaces and tables', async () => {
  const namespaces = ['office', 'text', 'table', 'style']
    .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .join(' ');
  const content = `<office:document-content ${namespaces}><office:automatic-styles>
    <text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1"/></text:list-style>
    </office:automatic-styles><office:body><office:text><text:tracked-changes><text:p>gone</text:p></text:tracked-changes>
    <text:h text:outline-level="1">Что сделать</text:h>
    <text:list text:style-name="L"><text:list-item><text:p>Заполните   бланк.</text:p></text:list-item><text:list-item><text:p>Отправьте<text:s text:c="2"/>его.</text:p></text:list-item></text:list>
    <table:table><table:table-row><table:table-cell><text:p>Сбор</text:p></table:table-cell><table:table-cell><text:p>120 руб.</text:p></table:table-cell></table:table-row>
    <table:table-row><table:table-cell><text:p>Итого</text:p></table:table-cell><table:table-cell><text:p>120 руб.</text:p></table:table-cell></table:table-row></table:table>
    </office:text></office:body></office:document-content>`;
  const bytes = zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8(content),
  });
  const { text, format, notes } = await read(bytes, 'a.odt');
  expect(format).toBe('odt');
  expect(notes).toEqual(['tracked']);
  expect(text).toBe(
    'Что сделать\n\n1. Заполните бланк.\n2. Отправьте  его.\n\n| Сбор | 120 руб. |\n| Итого | 120 руб. |',
  );
});

test('RTF is read in the code pages of its fonts, without hidden text', async () => {
  const rtf = String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset204 Arial;}}{\info{\title no}}
\f1 \'cf\'e8\'f1\'fc\'ec\'ee\par\f0 It\u8217?s \u1103\'ff{\v secret}done\emdash{\b bold}.\par
{\listtext 1.\tab}First item.\par \bin3 abc\trowd\intbl A\cell B\cell\row\intbl C\cell D\cell\row\pard End of it.\par}`;
  const { text, notes } = await read(strToU8(rtf, true), 'a.rtf');
  expect(text).toBe('Письмо\n\nIt’s яdone—bold.\n\n1. First item.\n\n| A | B |\n| C | D |\n\nEnd of it.');
  expect(notes).toEqual(['hidden']);
});

test('an old Word document is read by its pieces, codes of fields left out', async () => {
  const text =
    'Уважаемая Инна!\rПишите: \u0013 HYPERLINK "x" \u0014нам\u0015.\rA\u0007B\u0007\u0007C\u0007D\u0007\u0007Конец.\r';
  const main = new Uint8Array(2048);
  const view = new DataView(main.buffer);
  const table = new Uint8Array(64);
  const pieces = new DataView(table.buffer);
  view.setUint16(0, 0xa5ec, true);
  view.setInt32(0x4c, text.length, true);
  view.setInt32(0x01a6, 21, true);
  for (let at = 0; at < text.length; at += 1) view.setUint16(1024 + at * 2, text.charCodeAt(at), true);
  table[0] = 2;
  pieces.setInt32(1, 16, true);
  pieces.setInt32(9, text.length, true);
  pieces.setUint32(15, 1024, true);
  const file = utils.cfb_new();
  utils.cfb_add(file, '/WordDocument', main);
  utils.cfb_add(file, '/0Table', table);
  const bytes = Uint8Array.from(write(file, { type: 'array' }) as unknown as number[]);
  expect((await read(bytes, 'a.doc')).text).toBe('Уважаемая Инна!\n\nПишите: нам.\n\n| A | B |\n| C | D |\n\nКонец.');
});

test('a web page gives its text alone', async () => {
  const html = `<!doctype html><html><head><title>x</title><style>p{}</style></head><body><h2>Your&nbsp;bill</h2>
    <p>Please   pay <b>12</b>&nbsp;crowns<br>by 1 May.</p><ol><li>Go online<li>Pay</ol><script>evil()</script><p hidden>no</p>
    <table><tr><td>a<td>b<tr><td>c<td>d</table></body></html>`;
  const { text, notes } = await read(strToU8(html), 'a.html');
  expect(text).toBe(
    'Your\u00A0bill\n\nPlease pay 12\u00A0crowns\nby 1 May.\n\n1. Go online\n2. Pay\n\n| a | b |\n| c | d |',
  );
  expect(notes).toEqual(['hidden']);
});

test('a PDF with text is read, its lines joined where a word was parted; one without is a scan', async () => {
  const { text } = await read(pdfOf(['Please pay the prop-', 'erty tax by 1 May.', 'We thank you.']), 'a.pdf');
  expect(text).toBe('Please pay the property tax by 1 May.\nWe thank you.');
  expect(await troubleOf(pdfOf([]), 'a.pdf')).toBe('scanned');
});

describe('the encoding of a text is told by the text', () => {
  const letter = 'Уважаемая Инна Игоревна! Мы получили Ваше заявление и рассмотрим его до 1 июня 2026 года.';
  const alphabet = 'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюяЁё№';
  test.each(['windows-1251', 'ibm866', 'koi8-r', 'iso-8859-5', 'x-mac-cyrillic'])('%s', async (label) => {
    const decoder = new TextDecoder(label);
    const codes = new Map(
      Array.from({ length: 128 }, (_, at) => [decoder.decode(new Uint8Array([at + 128])), at + 128]),
    );
    const encoded = (text: string) => Uint8Array.from(text, (sign) => codes.get(sign) ?? sign.charCodeAt(0));
    expect(codes.size).toBeGreaterThan(alphabet.length);
    // Capitals of the last are those of ibm866, byte for byte.
    const capitals = label === 'x-mac-cyrillic' ? [] : [letter.toUpperCase()];
    for (const text of [letter, 'Письмо пятое', ...capitals]) {
      expect(await read(encoded(text), 'a.txt')).toMatchObject({ text, encoding: label });
    }
    expect(await read(encoded(letter), 'a.txt', label)).toMatchObject({ text: letter });
  });
});

describe('what cannot be read is refused with a reason', () => {
  const random = (seed: number) => () => {
    seed = (seed * 1664525 + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  const huge = zipSync({ '[Content_Types].xml': strToU8(types), 'word/document.xml': new Uint8Array(40 * 2 ** 20) });
  const many = zipSync(Object.fromEntries(Array.from({ length: 2500 }, (_, n) => [`word/${n}`, new Uint8Array(0)])));
  const dtd = '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>';
  test.each<[string, Uint8Array, string, string]>([
    ['a bomb', huge, 'a.docx', 'bomb'],
    ['too many parts', many, 'a.docx', 'bomb'],
    ['more than 20 MB', new Uint8Array(21 * 2 ** 20).fill(97), 'a.txt', 'too-large'],
    ['a document type with entities', zipSync({ 'word/document.xml': strToU8(`${dtd}<w/>`) }), 'a.docx', 'damaged'],
    ['200,000 nested elements', docx('<w:p>'.repeat(200_000)), 'a.docx', 'damaged'],
    ['200,000 nested tags', strToU8(`<html>${'<div>'.repeat(200_000)}`), 'a.html', 'damaged'],
    ['200,000 nested groups', strToU8(`{\\rtf1 ${'{'.repeat(200_000)}`), 'a.rtf', 'damaged'],
    ['a cut file', docx(paragraph('A letter.')).subarray(0, 200), 'a.docx', 'damaged'],
    ['a picture', strToU8('\x89PNG\r\n\x1a\n', true), 'a.docx', 'wrong-type'],
    [
      'a table',
      zipSync({ '[Content_Types].xml': strToU8(types), 'xl/workbook.xml': strToU8('<x/>') }),
      'a.xlsx',
      'wrong-type',
    ],
    ['no text', docx(''), 'a.docx', 'empty'],
  ])('%s', async (_, bytes, name, trouble) => {
    expect(await troubleOf(bytes, name)).toBe(trouble);
  });

  test('a document under another name is read as what it is', async () => {
    expect(await read(docx(paragraph('A letter.')), 'a.rtf')).toMatchObject({ format: 'docx', notes: ['renamed'] });
  });

  test('damaged bytes never crash a reader', async () => {
    const next = random(7);
    const rtf = strToU8('{\\rtf1\\ansi {\\b A letter} to \\u1103? you.\\par\\trowd A\\cell B\\cell\\row}');
    const html = strToU8('<!doctype html><p>A letter <b>to</b> you.<table><tr><td>a</table>');
    for (const [name, whole] of [
      ['a.docx', docx(paragraph('A letter.'))],
      ['a.rtf', rtf],
      ['a.html', html],
    ] as const) {
      for (let round = 0; round < 150; round += 1) {
        const bytes = whole.slice(0, next() < 0.3 ? Math.ceil(next() * whole.length) : whole.length);
        for (let flips = 0; flips < 4; flips += 1) bytes[Math.floor(next() * bytes.length)] = Math.floor(next() * 256);
        expect(await troubleOf(bytes, name)).not.toMatch(/^thrown/);
      }
    }
  });
});
