import { DocumentError } from './document-error.ts';
import type { Note, ReadDocument } from './document-model.ts';
import { type LevelFormat, ListNumbers } from './list-numbers.ts';
import { DocumentTable } from './table-cells.ts';
import { TextBuilder } from './text-builder.ts';
import { type XmlElement, xmlEvents, xmlText } from './xml-events.ts';
import type { ZipArchive } from './zip-archive.ts';

/** What is no text of the letter. */
const skipped = new Set([
  'tracked-changes',
  'annotation',
  'hidden-text',
  'ruby-text',
  'note-citation',
  'binary-data',
  'desc',
  'title',
]);
const formats: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  а: 'russianLower',
  А: 'russianUpper',
  'а, б, .., аа, аб, ...': 'russianLower',
  '': 'none',
};

/** The marks of lists by their styles, and the styles of paragraphs whose text is hidden. */
class OdtStyles {
  readonly lists = new Map<string, (LevelFormat | undefined)[]>();
  readonly hidden = new Set<string>();
  #list: (LevelFormat | undefined)[] = [];
  #style = '';

  read(xml: string): void {
    xmlEvents(xml, { open: (element) => this.open(element) });
  }

  open({ name, attribute }: XmlElement): void {
    const level = Math.min(9, Number(attribute('level')) || 1) - 1;
    if (name === 'list-style') {
      this.#list = [];
      this.lists.set(attribute('name') ?? '', this.#list);
    } else if (name === 'list-level-style-bullet') {
      this.#list[level] = { format: 'bullet', pattern: '', start: 1 };
    } else if (name === 'list-level-style-number') {
      const format = formats[attribute('num-format') ?? ''] ?? 'decimal';
      const pattern = `${attribute('num-prefix') ?? ''}%${level + 1}${attribute('num-suffix') ?? ''}`;
      this.#list[level] = { format, pattern, start: Number(attribute('start-value')) || 1 };
    } else if (name === 'style') {
      this.#style = attribute('name') ?? '';
    } else if (name === 'text-properties' && attribute('display') === 'none') {
      this.hidden.add(this.#style);
    }
  }
}

/**
 * Reads an OpenDocument text.
 *
 * @throws {DocumentError} When it is damaged, has a password, or is no letter.
 * @see OASIS, Open Document Format for Office Applications 1.3, part 3.
 */
export function readOdt(archive: ZipArchive): Omit<ReadDocument, 'format'> {
  const manifest = archive.read('META-INF/manifest.xml');
  if (manifest && xmlText(manifest).includes('encryption-data')) throw new DocumentError('encrypted');
  const content = archive.read('content.xml');
  if (!content) throw new DocumentError('damaged');
  const styles = archive.read('styles.xml');
  return readOpenDocument(xmlText(content), styles && xmlText(styles));
}

/** Reads the XML of an OpenDocument text; a flat one has its styles with it. */
export function readOpenDocument(content: string, stylesXml?: string): Omit<ReadDocument, 'format'> {
  const styles = new OdtStyles();
  const margins: string[] = [];
  if (stylesXml !== undefined) {
    styles.read(stylesXml);
    for (const part of ['header', 'footer']) {
      const { text } = readBody(stylesXml, styles, part);
      if (text !== '') margins.push(text);
    }
  }
  styles.read(content);
  return { ...readBody(content, styles, 'text'), margins };
}

interface OpenList {
  readonly style: string;
  readonly id: string;
  isItemStart: boolean;
}

/** Reads the paragraphs inside an element: the body, or a header of the master page. */
function readBody(xml: string, styles: OdtStyles, within: string): Omit<ReadDocument, 'format' | 'margins'> {
  const builder = new TextBuilder();
  const tables = new DocumentTable(builder);
  const numbers = new ListNumbers();
  const notes = new Set<Note>();
  const lists: OpenList[] = [];
  const footnotes: string[] = [];
  const paragraphs: { text: string; heading: number; isHidden: boolean }[] = [];
  let hiddenSpans: boolean[] = [];
  let depthSkipped = 0;
  let depthWithin = 0;
  let inNote = 0;
  let listsMade = 0;

  const put = (text: string): void => {
    const paragraph = paragraphs.at(-1);
    if (!paragraph) return;
    if (paragraph.isHidden || hiddenSpans.includes(true)) {
      if (text.trim() !== '') notes.add('hidden');
    } else paragraph.text += text;
  };

  const end = (): void => {
    const paragraph = paragraphs.pop();
    if (!paragraph) return;
    const text = paragraph.text.replace(/^ +| +$/g, '');
    if (inNote > 0) {
      footnotes.push(text);
      return;
    }
    const list = lists.at(-1);
    if (paragraph.heading > 0) tables.add(text, { kind: 'heading', level: paragraph.heading });
    else if (list && text !== '') {
      const level = lists.length - 1;
      const mark = list.isItemStart ? numbers.next(lists[0]?.id ?? '', level, styles.lists.get(list.style) ?? []) : '';
      list.isItemStart = false;
      tables.add(text, { kind: 'list-item', level: level + 1, mark });
    } else tables.add(text, { kind: 'paragraph' });
  };

  xmlEvents(xml, {
    open({ name, uri, attribute }) {
      if (depthSkipped > 0 || skipped.has(name)) {
        if (name === 'tracked-changes') notes.add('tracked');
        if (name === 'annotation') notes.add('comments');
        if (name === 'hidden-text') notes.add('hidden');
        depthSkipped += 1;
        return;
      }
      const isOffice = uri.includes(':office:');
      if (depthWithin > 0 || (name === within && (isOffice || uri.includes(':style:')))) depthWithin += 1;
      if (depthWithin === 0) return;
      if (name === 'p' || name === 'h') {
        hiddenSpans = [];
        const isHidden = styles.hidden.has(attribute('style-name') ?? '');
        const heading = name === 'h' ? Math.min(9, Number(attribute('outline-level')) || 1) : 0;
        paragraphs.push({ text: '', heading, isHidden });
      } else if (name === 'span') hiddenSpans.push(styles.hidden.has(attribute('style-name') ?? ''));
      else if (name === 's') put(' '.repeat(Math.min(200, Number(attribute('c')) || 1)));
      else if (name === 'tab') put('\t');
      else if (name === 'line-break') put('\n');
      else if (name === 'list') {
        listsMade += 1;
        const own = attribute('style-name');
        const continued = attribute('continue-numbering') === 'true';
        const style = own ?? lists.at(-1)?.style ?? '';
        lists.push({ style, id: continued ? style : `${listsMade}`, isItemStart: false });
      } else if (name === 'list-item') {
        const list = lists.at(-1);
        if (list) list.isItemStart = true;
      } else if (name === 'note') {
        inNote += 1;
        notes.add('footnotes');
      } else if (name === 'image') notes.add('pictures');
      else if (name === 'text-box') notes.add('text-boxes');
      else if (name === 'table') tables.openTable();
      else if (name === 'table-row') tables.openRow();
      else if (name === 'table-cell' || name === 'covered-table-cell') tables.openCell();
    },
    text(text) {
      if (depthSkipped === 0 && depthWithin > 0) put(text.replace(/[ \t\r\n]+/g, ' '));
    },
    close(name) {
      if (depthSkipped > 0) {
        depthSkipped -= 1;
        return;
      }
      if (depthWithin === 0) return;
      depthWithin -= 1;
      if (name === 'p' || name === 'h') end();
      else if (name === 'span') hiddenSpans.pop();
      else if (name === 'list') lists.pop();
      else if (name === 'note') inNote -= 1;
      else if (name === 'table') tables.closeTable();
      else if (name === 'table-row') tables.closeRow();
      else if (name === 'table-cell' || name === 'covered-table-cell') tables.closeCell();
    },
  });
  builder.add('');
  for (const footnote of footnotes) builder.add(footnote);
  const { text, pieces } = builder.finish();
  return { text, pieces, notes: [...notes] };
}
