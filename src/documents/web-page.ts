import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { DocumentError } from './document-error.ts';
import type { Note, ReadDocument } from './document-model.ts';
import { DocumentTable } from './table-cells.ts';
import { TextBuilder } from './text-builder.ts';

type Node = DefaultTreeAdapterMap['childNode'];
type Element = DefaultTreeAdapterMap['element'];

/** The time that the parser takes grows with the square of the depth; no letter is a tenth as deep. */
const deepest = 500;
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const skipped = words('script style template noscript head svg math iframe object select textarea button title');
const blocks = words(
  'p div section article main header footer nav aside address blockquote pre ul ol li dl dt dd h1 h2 h3 h4 h5 h6 table thead tbody tfoot tr td th caption form fieldset figure figcaption hr center body html',
);
/** Tags that never nest or close by themselves. */
const flat = /^(?:br|hr|img|input|meta|link|col|wbr|area|base|embed|source|track|p|li|td|tr|th|option|dt|dd|o:p)$/i;

/**
 * Reads a web page, or what is copied from one: its text, never its scripts, and nothing that it refers to.
 *
 * @throws {DocumentError} When it is nested too deep.
 */
export function readWebPage(html: string): Omit<ReadDocument, 'format'> {
  if (depthOf(html) > deepest) throw new DocumentError('damaged');
  const builder = new TextBuilder();
  const tables = new DocumentTable(builder);
  const notes = new Set<Note>();
  const items: { count: number; isNumbered: boolean }[] = [];
  let [text, mark, heading, preserved] = ['', '', 0, 0];

  const end = (): void => {
    const line = (preserved > 0 ? text : text.replace(/[ \t\r\n]+/g, ' ').trim())
      .replaceAll('\u2028', '\n')
      .replace(/ *\n */g, '\n');
    // Word writes the mark of an item as text, in a font of symbols.
    const own = /^[·§o]\u00A0+ ?/.exec(line);
    const kind = heading > 0 ? 'heading' : mark !== '' || own ? 'list-item' : 'paragraph';
    const level =
      kind === 'heading' ? { level: heading } : kind === 'list-item' ? { level: Math.max(1, items.length) } : {};
    if (line.trim() !== '') {
      tables.add(own ? line.slice(own[0].length) : line, {
        kind,
        ...level,
        ...((mark !== '' || own) && { mark: mark || '• ' }),
      });
      mark = '';
    }
    text = '';
  };

  const enter = (element: Element): boolean => {
    const { tagName: name } = element;
    const attribute = (wanted: string) => element.attrs.find((one) => one.name === wanted)?.value;
    if (name === 'img') notes.add('pictures');
    if (skipped.has(name)) return false;
    const style = attribute('style') ?? '';
    if (
      attribute('hidden') !== undefined ||
      /display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden/i.test(style)
    ) {
      notes.add('hidden');
      return false;
    }
    if (name === 'br') text += preserved > 0 ? '\n' : '\u2028';
    if (!blocks.has(name)) return true;
    end();
    if (/^h[1-6]$/.test(name)) heading = Number(name.charAt(1));
    else if (name === 'pre') preserved += 1;
    else if (name === 'ul' || name === 'ol')
      items.push({ count: Number(attribute('start') ?? 1) || 1, isNumbered: name === 'ol' });
    else if (name === 'li') {
      const list = items.at(-1);
      mark = list?.isNumbered ? `${list.count}. ` : '• ';
      if (list) list.count += 1;
    } else if (name === 'table') tables.openTable();
    else if (name === 'tr') tables.openRow();
    else if (name === 'td' || name === 'th') tables.openCell();
    return true;
  };

  const leave = ({ tagName: name }: Element): void => {
    if (!blocks.has(name)) return;
    end();
    if (/^h[1-6]$/.test(name)) heading = 0;
    else if (name === 'pre') preserved -= 1;
    else if (name === 'ul' || name === 'ol') items.pop();
    else if (name === 'li') mark = '';
    else if (name === 'td' || name === 'th') tables.closeCell();
    else if (name === 'tr') tables.closeRow();
    else if (name === 'table') tables.closeTable();
  };

  const open: { node: Node; isEnd: boolean }[] = [...parse(html).childNodes]
    .reverse()
    .map((node) => ({ node, isEnd: false }));
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, isEnd } = next;
    if (node.nodeName === '#text' && 'value' in node) text += node.value;
    if (!('tagName' in node)) continue;
    if (isEnd) leave(node);
    else if (enter(node)) {
      open.push({ node, isEnd: true });
      for (const child of [...node.childNodes].reverse()) open.push({ node: child, isEnd: false });
    }
  }
  end();
  const { text: whole, pieces } = builder.finish();
  return { text: whole, pieces, notes: [...notes], margins: [] };
}

/** How deep tags are nested, at the most. */
function depthOf(html: string): number {
  let [depth, most] = [0, 0];
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z\d:]*)/gi)) {
    if (flat.test(name)) continue;
    depth = slash ? Math.max(0, depth - 1) : depth + 1;
    most = Math.max(most, depth);
  }
  return most;
}
