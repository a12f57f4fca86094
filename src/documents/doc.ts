import * as cfb from 'cfb';
import { DocumentError } from './document-error.ts';
import type { ReadDocument } from './document-model.ts';
import { DocumentTable } from './table-cells.ts';
import { TextBuilder } from './text-builder.ts';

/** Places in the file information block, in bytes. */
const fib = { flags: 0x0a, textLength: 0x4c, pieces: 0x01a2, piecesLength: 0x01a6 };
const [encrypted, secondTable] = [0x0100, 0x0200];
/** Characters of Word that are no letters. */
const sign = {
  picture: 1,
  cell: 7,
  line: 11,
  page: 12,
  paragraph: 13,
  column: 14,
  field: 19,
  result: 20,
  fieldEnd: 21,
};
const written: Readonly<Record<number, string>> = { 9: '\t', 11: '\n', 30: '\u2011', 31: '\u00AD' };

/**
 * Reads a Word 97–2003 document by its piece table. Numbers that Word made for list items are not in its text.
 *
 * @throws {DocumentError} When it has a password, is damaged, or is no letter.
 * @see [MS-DOC]: Word (.doc) Binary File Format, Microsoft, 2.4.1 “Retrieving Text”.
 */
export function readDoc(bytes: Uint8Array): Omit<ReadDocument, 'format'> {
  const streamOf = open(bytes);
  if (streamOf('EncryptedPackage')) throw new DocumentError('encrypted');
  const main = streamOf('WordDocument');
  if (!main) throw new DocumentError('wrong-type', 'an old Office file that is no letter');
  try {
    const flags = main.getUint16(fib.flags, true);
    if (flags & encrypted) throw new DocumentError('encrypted');
    const table = streamOf(flags & secondTable ? '1Table' : '0Table');
    if (!table) throw new DocumentError('damaged');
    return paragraphsOf(textOf(main, table));
  } catch (error) {
    throw error instanceof DocumentError ? error : new DocumentError('damaged');
  }
}

function open(bytes: Uint8Array): (name: string) => DataView | undefined {
  let container: cfb.CFB$Container;
  try {
    container = cfb.read(bytes, { type: 'array' } as cfb.CFB$ParsingOptions);
  } catch {
    throw new DocumentError('damaged');
  }
  return (name) => {
    const content = cfb.find(container, name)?.content;
    return content ? new DataView(Uint8Array.from(content).buffer) : undefined;
  };
}

/** The main text, put together from its pieces. */
function textOf(main: DataView, table: DataView): string {
  const length = main.getInt32(fib.textLength, true);
  let at = main.getInt32(fib.pieces, true);
  const end = at + main.getInt32(fib.piecesLength, true);
  while (at < end && table.getUint8(at) === 1) at += 3 + table.getUint16(at + 1, true);
  if (table.getUint8(at) !== 2) throw new DocumentError('damaged');
  const count = (table.getInt32(at + 1, true) - 4) / 12;
  if (!Number.isInteger(count) || count < 1) throw new DocumentError('damaged');
  const places = at + 5;
  const latin = new TextDecoder('windows-1252');
  const wide = new TextDecoder('utf-16le');
  let text = '';
  for (let piece = 0; piece < count && text.length < length; piece += 1) {
    const characters = table.getInt32(places + 4 * piece + 4, true) - table.getInt32(places + 4 * piece, true);
    const place = table.getUint32(places + 4 * (count + 1) + 8 * piece + 2, true);
    const isNarrow = (place & 0x40000000) !== 0;
    const start = isNarrow ? (place & 0x3fffffff) >>> 1 : place;
    const size = isNarrow ? characters : characters * 2;
    if (characters < 0 || start + size > main.byteLength) throw new DocumentError('damaged');
    text += (isNarrow ? latin : wide).decode(new Uint8Array(main.buffer, main.byteOffset + start, size));
  }
  return text.slice(0, length);
}

function paragraphsOf(text: string): Omit<ReadDocument, 'format'> {
  const builder = new TextBuilder();
  const tables = new DocumentTable(builder);
  let [line, cells, fieldDepth, hasPicture] = ['', -1, 0, false];
  /** For each open field, whether its code is over and its result is read. */
  const results: boolean[] = [];
  const paragraph = (): void => {
    tables.add(line, { kind: 'paragraph' });
    line = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === sign.field) {
      fieldDepth += 1;
      results.push(false);
    } else if (unit === sign.result) {
      if (results.length > 0) results[results.length - 1] = true;
    } else if (unit === sign.fieldEnd) {
      fieldDepth = Math.max(0, fieldDepth - 1);
      results.pop();
    } else if (fieldDepth > 0 && results.includes(false)) {
    } else if (unit === sign.cell) {
      // A row ends with a mark of its own right after that of its last cell.
      if (cells > 0 && line === '') {
        tables.closeRow();
        tables.openRow();
        tables.openCell();
        cells = 0;
        continue;
      }
      if (cells < 0) {
        tables.openTable();
        tables.openRow();
        tables.openCell();
        cells = 0;
      }
      paragraph();
      tables.closeCell();
      tables.openCell();
      cells += 1;
    } else if (unit === sign.paragraph || unit === sign.page || unit === sign.column) {
      if (cells === 0) {
        // Whether a paragraph after a row is in the next one shows only later.
        const nextCell = text.indexOf('\u0007', at);
        const nextParagraph = text.indexOf('\r', at + 1);
        if (nextCell < 0 || (nextParagraph >= 0 && nextParagraph < nextCell)) {
          tables.closeTable();
          cells = -1;
        }
      }
      paragraph();
    } else if (unit === sign.picture || unit === 8) hasPicture = true;
    else if (unit >= 32 || written[unit]) line += written[unit] ?? text.charAt(at);
  }
  if (cells >= 0) tables.closeTable();
  paragraph();
  const { text: whole, pieces } = builder.finish();
  return { text: whole, pieces, notes: hasPicture ? ['pictures'] : [], margins: [] };
}
