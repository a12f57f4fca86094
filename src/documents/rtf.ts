import { DocumentError } from './document-error.ts';
import type { Note, ReadDocument } from './document-model.ts';
import { DocumentTable } from './table-cells.ts';
import { TextBuilder } from './text-builder.ts';

/** Groups deeper than this are made to make readers stumble. */
const deepest = 200;

/** Encodings by the charset of a font. */
const charsets: Readonly<Record<number, string>> = {
  77: 'macintosh',
  161: 'windows-1253',
  162: 'windows-1254',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  238: 'windows-1250',
};
const codePages: Readonly<Record<number, string>> = {
  866: 'ibm866',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  20866: 'koi8-r',
};
const signs: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  '~': '\u00A0',
  _: '\u2011',
  '-': '\u00AD',
};
/** Groups that hold no text of the letter. */
const skipped = new Set(
  'fonttbl colortbl stylesheet info pict object nonshppict shprslt sp fldinst xe tc rxe bkmkstart bkmkend filetbl revtbl do listtable listoverridetable'.split(
    ' ',
  ),
);
const margins = new Set('header headerl headerr headerf footer footerl footerr footerf'.split(' '));

interface Group {
  where: 'body' | 'skip' | 'fonts' | 'margin' | 'footnote' | 'mark';
  encoding: string;
  /** Characters that stand after \u for old programs. */
  spare: number;
  isHidden: boolean;
}

const isEncoding = (label: string): boolean => {
  try {
    return new TextDecoder(label) !== null;
  } catch {
    return false;
  }
};

/**
 * Reads a Rich Text Format file.
 *
 * @throws {DocumentError} When its groups are nested too deep.
 * @see Rich Text Format (RTF) Specification, version 1.9.1, Microsoft 2008.
 */
export function readRtf(bytes: Uint8Array): Omit<ReadDocument, 'format'> {
  const source = new TextDecoder('iso-8859-1').decode(bytes);
  const builder = new TextBuilder();
  const tables = new DocumentTable(builder);
  const notes = new Set<Note>();
  const outside: Record<'margin' | 'footnote', string> = { margin: '', footnote: '' };
  const fonts = new Map<number, string>();
  let [text, mark, heading, font] = ['', '', 0, 0];
  let [isRow, isTable] = [false, false];
  let standard = 'windows-1252';
  /** Bytes of \'hh that wait for each other: some letters take two. */
  let pending: number[] = [];
  let swallow = 0;
  let group: Group = { where: 'body', encoding: standard, spare: 1, isHidden: false };
  const groups: Group[] = [];

  const put = (more: string): void => {
    if (group.where === 'skip' || group.where === 'fonts') return;
    if (group.isHidden) {
      if (more.trim() !== '') notes.add('hidden');
    } else if (group.where === 'mark') mark += more;
    else if (group.where === 'body') text += more;
    else outside[group.where] += more;
  };
  const flush = (): void => {
    if (pending.length === 0) return;
    put(new TextDecoder(group.encoding).decode(new Uint8Array(pending)));
    pending = [];
  };
  const paragraph = (): void => {
    const marker = mark.trim();
    const look = heading > 0 ? { kind: 'heading' as const, level: heading } : { kind: 'paragraph' as const };
    // Symbols of old fonts stand for bullets.
    const shown = /^[\uF000-\uF0FF·o§\u00B7]$/.test(marker) ? '•' : marker;
    tables.add(
      text,
      marker === '' ? look : { kind: heading > 0 ? 'heading' : 'list-item', level: heading || 1, mark: `${shown} ` },
    );
    [text, mark] = ['', ''];
  };
  const leaveTable = (): void => {
    if (isTable) tables.closeTable();
    isTable = false;
  };

  const control = (word: string, n: number | undefined): void => {
    const { where } = group;
    const isOn = n !== 0;
    if (word === 'par' || word === 'sect' || word === 'page') {
      if (where === 'body') {
        if (!isRow) leaveTable();
        paragraph();
      } else put('\n');
    } else if (word === 'cell') {
      if (where !== 'body') return;
      if (!isTable) {
        isTable = true;
        tables.openTable();
        tables.openRow();
        tables.openCell();
      }
      paragraph();
      tables.closeCell();
      tables.openCell();
    } else if (word === 'nestcell') {
      paragraph();
    } else if (word === 'row') {
      if (!isTable) return;
      tables.closeRow();
      tables.openRow();
      tables.openCell();
    } else if (word === 'intbl') {
      isRow = true;
      if (!isTable && where === 'body') {
        isTable = true;
        tables.openTable();
        tables.openRow();
        tables.openCell();
      }
    } else if (word === 'pard') {
      [isRow, heading] = [false, 0];
    } else if (word === 'outlinelevel') heading = Math.min(9, (n ?? 0) + 1);
    else if (word === 'plain') group.isHidden = false;
    else if (word === 'v') group.isHidden = isOn;
    else if (word === 'deleted') {
      group.isHidden = isOn;
      notes.add('tracked');
    } else if (word === 'revised') notes.add('tracked');
    else if (word === 'uc') group.spare = Math.min(8, Math.max(0, n ?? 1));
    else if (word === 'u') {
      put(String.fromCharCode((n ?? 0) & 0xffff));
      swallow = group.spare;
    } else if (word === 'ansicpg') {
      const label = codePages[n ?? 0] ?? `windows-${n}`;
      if (isEncoding(label)) standard = label;
      group.encoding = standard;
    } else if (word === 'mac') standard = 'macintosh';
    else if (word === 'f') {
      font = n ?? 0;
      if (where !== 'fonts') group.encoding = fonts.get(font) ?? standard;
    } else if (word === 'fcharset' && where === 'fonts') {
      const encoding = charsets[n ?? 0];
      if (encoding) fonts.set(font, encoding);
    } else if (word === 'fonttbl') group.where = 'fonts';
    else if (word === 'listtext' || word === 'pntext') group.where = where === 'body' ? 'mark' : where;
    else if (margins.has(word)) group.where = 'margin';
    else if (word === 'footnote') {
      group.where = 'footnote';
      notes.add('footnotes');
    } else if (skipped.has(word)) {
      if (word === 'pict') notes.add('pictures');
      group.where = 'skip';
    } else if (word in signs) put(signs[word] ?? '');
  };

  const token = /\\([a-z]+)(-?\d{1,10})? ?|\\'([\da-f]{2})|\\([^a-z])|([{}])|[\r\n]+|[^\\{}\r\n]+/giy;
  for (let match = token.exec(source); match; match = token.exec(source)) {
    const [all, word, number, hex, sign, brace] = match;
    if (hex !== undefined) {
      if (swallow > 0) swallow -= 1;
      else pending.push(Number.parseInt(hex, 16));
      continue;
    }
    flush();
    if (brace === '{') {
      if (groups.length >= deepest) throw new DocumentError('damaged');
      groups.push(group);
      group = { ...group };
      swallow = 0;
    } else if (brace === '}') {
      group = groups.pop() ?? group;
      swallow = 0;
    } else if (word === 'bin') {
      token.lastIndex += Math.max(0, Number(number) || 0);
    } else if (word !== undefined) {
      swallow = 0;
      control(word, number === undefined ? undefined : Number(number));
    } else if (sign === '*') {
      // A group that old programs leave out; the marks of lists are among them.
      if (/^\\annotation/.test(source.slice(token.lastIndex, token.lastIndex + 11))) notes.add('comments');
      if (!/^\\(?:pntext|shptxt|shpinst)/.test(source.slice(token.lastIndex, token.lastIndex + 9)))
        group.where = 'skip';
    } else if (sign !== undefined) {
      if (sign === '\n' || sign === '\r') control('par', undefined);
      else put(signs[sign] ?? sign);
    } else if (all !== '' && !/^[\r\n]/.test(all)) {
      const spared = Math.min(swallow, all.length);
      swallow -= spared;
      const rest = all.slice(spared);
      if (/[\x80-\xff]/.test(rest)) {
        // Bytes as they are, where \'hh is expected.
        put(new TextDecoder(group.encoding).decode(Uint8Array.from(rest, (unit) => unit.charCodeAt(0))));
      } else put(rest);
    }
  }
  flush();
  if (!isRow) leaveTable();
  paragraph();
  leaveTable();
  builder.add('');
  for (const line of outside.footnote.split('\n')) builder.add(line);
  const done = builder.finish();
  return {
    text: done.text,
    pieces: done.pieces,
    notes: [...notes],
    margins: outside.margin.trim() ? [outside.margin.trim()] : [],
  };
}
