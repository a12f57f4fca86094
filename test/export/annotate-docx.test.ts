import { describe, expect, test } from 'vitest';
import { DocumentError, readDocument } from '#documents';
import { annotateDocx } from '#export/annotate-docx';
import { docxComments } from '../support/docx-comments.ts';
import { docxOf, mainPart, paragraph, partsOf, run, withComment } from '../support/docx-of.ts';

const textOf = async (bytes: Uint8Array): Promise<string> =>
  (await readDocument(bytes, 'a.docx', { pdf: () => Promise.reject(new Error('no PDF')) })).text;

/** Comments on these words of a document. */
async function annotated(bytes: Uint8Array, ...passages: string[]) {
  const text = await textOf(bytes);
  const remarks = passages.map((passage) => {
    const start = text.indexOf(passage);
    expect(start, passage).toBeGreaterThanOrEqual(0);
    return { start, end: start + passage.length, lines: [`On ${passage.length}`] };
  });
  const result = annotateDocx(bytes, remarks, 'Okno');
  expect(await textOf(result.bytes)).toBe(text);
  return { ...result, parts: partsOf(result.bytes), comments: docxComments(result.bytes) };
}

/** What comments are about, after their passages were asked for. */
const about = async (body: string, ...passages: string[]): Promise<string[]> =>
  (await annotated(docxOf(body), ...passages)).comments.map((comment) => comment.about);

describe('a Word document with comments', () => {
  test('has each at its words, cut out of a run of the same look', async () => {
    const look = '<w:b/><w:color w:val="FF0000"/>';
    const { parts } = await annotated(docxOf(paragraph(run('Pay prior to May.', look))), 'prior to');
    const mark = '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>';
    const body = `<w:p>${run('Pay ', look)}<w:commentRangeStart w:id="0"/>${run('prior to', look)}${mark}${run(' May.', look)}</w:p>`;
    expect(parts['word/document.xml']).toBe(mainPart(body));
  });

  test('keeps spaces where a run without care for them is cut', async () => {
    const { parts, comments } = await annotated(
      docxOf('<w:p><w:r><w:t>Pay prior to May.</w:t></w:r></w:p>'),
      'prior to',
    );
    expect(parts['word/document.xml']?.match(/<w:t xml:space="preserve">/g)?.length).toBe(3);
    expect(comments).toEqual([{ author: 'Okno', lines: ['On 8'], about: 'prior to' }]);
  });

  test('has comments that overlap, that meet and that lie in each other', async () => {
    const body = paragraph(run('In the event ') + run('that you') + run(' move, tell us.'));
    expect(await about(body, 'In the event that', 'event that you move', 'that you', ' move')).toEqual([
      'In the event that',
      'event that you move',
      'that you',
      ' move',
    ]);
  });

  test('has comments over paragraphs, in lists, in tables and over cells', async () => {
    const list = paragraph('Fill in the form.', '<w:pStyle w:val="List"/>');
    const row = (...cells: string[]) =>
      `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`;
    const table = `<w:tbl>${row('The  fee', '12 crowns')}${row('Total', '12 euros')}</w:tbl>`;
    const passages = ['two ends.\n\nFill in', 'form', 'The fee', 'fee | 12', 'euros'];
    expect(await about(paragraph('It has two ends.') + list + table, ...passages)).toEqual([
      'two ends.|Fill in',
      'form',
      'The  fee',
      'fee|12',
      'euros',
    ]);
  });

  test('has comments in hyperlinks, fields, content controls and insertions, and keeps what was deleted', async () => {
    const body = [
      `<w:p><w:hyperlink w:anchor="a">${run('Read this page')}</w:hyperlink>${run(' now.')}</w:p>`,
      `<w:p><w:ins w:id="7" w:author="Ada">${run('Pay prior to May')}</w:ins><w:del w:id="8" w:author="Ada"><w:r><w:delText> or June</w:delText></w:r></w:del>${run('.')}</w:p>`,
      `<w:sdt><w:sdtContent>${paragraph('A box to fill in.')}</w:sdtContent></w:sdt>`,
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('1 May 2026')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
    ].join('');
    const passages = ['this', 'page now', 'prior to', 'May.', 'box', 'May 2026'];
    const { comments, parts } = await annotated(docxOf(body), ...passages);
    expect(comments.map((comment) => comment.about)).toEqual(passages);
    const withoutMarks = (xml = '') =>
      xml
        .replace(/<w:comment[^>]*\/>|<w:r><w:commentReference[^>]*\/><\/w:r>/g, '')
        .match(/<w:(?:ins|del|hyperlink|sdt|fldChar)\b[^>]*>/g);
    expect(withoutMarks(parts['word/document.xml'])).toEqual(withoutMarks(mainPart(body)));
  });

  test('cuts neither references of XML nor characters of two units', async () => {
    const body = paragraph('Fish &amp; chips&#8239;&#x1F41F; 🐟🐟 &lt;here&gt;');
    expect(await about(body, '& chips', '\uD83D', '<here')).toEqual(['& chips', '🐟', '<here']);
  });

  test('leaves tabs and breaks of a run where they are', async () => {
    const signs = '<w:r><w:tab/><w:t>Sum</w:t><w:br/><w:t>prior to</w:t><w:noBreakHyphen/></w:r>';
    const { parts, comments } = await annotated(docxOf(`<w:p>${run('A')}${signs}</w:p>`), 'Sum', 'prior to');
    expect(comments.map((comment) => comment.about)).toEqual(['Sum', 'prior to']);
    const order = parts['word/document.xml']?.match(/<w:(?:tab|br|noBreakHyphen|commentRange\w+)|>(?:Sum|prior to)/g);
    expect(order?.map((one) => one.replace(/<w:|>/, '').replace('commentRange', ''))).toEqual([
      ...['tab', 'Start', 'Sum', 'End', 'br', 'Start', 'prior to', 'End', 'noBreakHyphen'],
    ]);
  });

  test('has those on a text box at the run that holds it', async () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph('In a box.')}</w:txbxContent></mc:Choice></mc:AlternateContent></w:r>`;
    const { parts } = await annotated(docxOf(`<w:p>${box}${run('The letter says this.')}</w:p>`), 'box');
    const mark = '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>';
    expect(parts['word/document.xml']).toBe(
      mainPart(`<w:p><w:commentRangeStart w:id="0"/>${box}${mark}${run('The letter says this.')}</w:p>`),
    );
  });

  test('says how many found no place: those on footnotes', async () => {
    const footnotes = { 'word/footnotes.xml': mainPart(paragraph('A note prior to.')) };
    const { placed, leftOut } = await annotated(docxOf(paragraph('The letter.'), footnotes), 'letter', 'prior to');
    expect({ placed, leftOut }).toEqual({ placed: 1, leftOut: 1 });
  });

  test('keeps the comments of others and counts on after them', async () => {
    const own = '<w:commentRangeStart w:id="4"/>'.concat(
      run('Pay prior to May.'),
      '<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r>',
    );
    const { comments, parts } = await annotated(docxOf(`<w:p>${own}</w:p>`, withComment(4, 'Really?')), 'prior to');
    expect(comments).toEqual([
      { author: 'Ada', lines: ['Really?'], about: 'Pay prior to May.' },
      { author: 'Okno', lines: ['On 8'], about: 'prior to' },
    ]);
    expect(parts['word/document.xml']).toContain('<w:commentRangeStart w:id="5"/>');
    expect(parts['word/_rels/document.xml.rels']).toBe(withComment(4, '')['word/_rels/document.xml.rels']);
  });

  test('has all other parts byte by byte, and says what comments are where nothing said it', async () => {
    const styles = { 'word/styles.xml': mainPart(''), 'docProps/core.xml': '<none/>' };
    const bytes = docxOf(paragraph('Pay prior to May.'), styles);
    const { parts } = await annotated(bytes, 'prior to');
    const changed = Object.keys(parts).filter((name) => parts[name] !== partsOf(bytes)[name]);
    expect(changed.sort()).toEqual([
      '[Content_Types].xml',
      'word/_rels/document.xml.rels',
      'word/comments.xml',
      'word/document.xml',
    ]);
    expect(parts['[Content_Types].xml']).toContain('PartName="/word/comments.xml"');
    expect(parts['word/_rels/document.xml.rels']).toContain('Target="comments.xml"');
  });

  test('without remarks is the file as it was', () => {
    const bytes = docxOf(paragraph('Pay now.'));
    expect(annotateDocx(bytes, [], 'Okno')).toEqual({ bytes, placed: 0, leftOut: 0 });
  });

  test('says strange signs of a remark in a way that XML can hold', async () => {
    const bytes = docxOf(paragraph('Pay now.'));
    const remarks = [{ start: 0, end: 3, lines: ['a < b & "c" \u0007\uD800'] }];
    expect(docxComments(annotateDocx(bytes, remarks, 'О & Ко').bytes)).toEqual([
      { author: 'О & Ко', lines: ['a < b & "c" \uFFFD\uFFFD'], about: 'Pay' },
    ]);
  });

  test.for([
    [
      'strict',
      (xml: string) =>
        xml.replaceAll('schemas.openxmlformats.org/wordprocessingml/2006', 'purl.oclc.org/ooxml/wordprocessingml'),
    ],
    ['another prefix', (xml: string) => xml.replaceAll('w:', 'x:').replaceAll(':w=', ':x=')],
  ] as const)('of a kind that others write is understood: %s', async ([, change], { expect }) => {
    const bytes = docxOf('', { 'word/document.xml': change(mainPart(paragraph('Pay prior to May.'))) });
    const { parts, comments } = await annotated(bytes, 'prior to');
    expect(comments.map(({ about }) => about)).toEqual(['prior to']);
    const prefix = /<(\w):document/.exec(parts['word/document.xml'] ?? '')?.[1];
    expect(parts['word/document.xml']).toContain(`<${prefix}:commentReference ${prefix}:id="0"/>`);
  });
});

test('a file that is no Word document, or a damaged one, is refused', () => {
  const damaged = docxOf('<w:p>');
  expect(() => annotateDocx(damaged, [], 'Okno')).toThrow(DocumentError);
  expect(() => annotateDocx(docxOf(paragraph('x')).subarray(0, 200), [], 'Okno')).toThrow(DocumentError);
});
