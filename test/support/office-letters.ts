import { docxOf, paragraph, run, withComment } from './docx-of.ts';

const row = (...cells: string[]): string =>
  `<w:tr>${cells.map((text) => `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>${paragraph(text)}</w:tc>`).join('')}</w:tr>`;
const table = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>${row('Fee payable prior to May', '12 crowns')}${row('Total', '12 crowns')}</w:tbl>`;
const changes = `<w:p>${run('Payment ')}<w:ins w:id="7" w:author="Ada">${run('is to be effected prior to')}</w:ins><w:del w:id="8" w:author="Ada"><w:r><w:delText> now</w:delText></w:r></w:del>${run(' 1 May.', '<w:b/>')}</w:p>`;
const commented = `<w:p><w:commentRangeStart w:id="4"/>${run('Remit prior to June.')}<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r></w:p>`;
const types = (name: string): string =>
  docxTypes.replace(
    '</Types>',
    `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/></Types>`,
  );
const docxTypes =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';

/** Letters that an office program must open with our comments as it does without them. */
export const officeLetters: Readonly<Record<string, Uint8Array>> = {
  plain: docxOf(paragraph('Dear Ms Wren,') + paragraph('Payment is to be effected prior to 1 May 2026.')),
  russian: docxOf(
    paragraph('Уважаемая Инна Петровна!') + paragraph('Вам надлежит осуществить оплату в срок до 15 мая 2026 года.'),
  ),
  'table-and-changes': docxOf(changes + table + paragraph('In the event that you move, tell us.')),
  commented: docxOf(commented, { ...withComment(4, 'Really?'), '[Content_Types].xml': types('word/comments.xml') }),
};
