import { type SaxesAttributeNS, SaxesParser } from 'saxes';
import { partsOf } from './docx-of.ts';

/** A comment of a Word document: who wrote it, its paragraphs, and the words that it is about. */
export interface DocxComment {
  readonly author: string;
  readonly lines: readonly string[];
  about: string;
}

type Tag = { local: string; attributes: Record<string, SaxesAttributeNS> };

function read(xml: string, told: { open?(tag: Tag): void; text?(text: string): void; close?(tag: Tag): void }): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  if (told.open) parser.on('opentag', told.open);
  if (told.text) parser.on('text', told.text);
  if (told.close) parser.on('closetag', told.close);
  parser.write(xml).close();
}

/**
 * The comments of a Word document, as any program must read them: by a parser of its own, not ours.
 *
 * @throws {Error} When a part is not well-formed, or a comment has no range, no end or no reference.
 */
export function docxComments(bytes: Uint8Array): DocxComment[] {
  const parts = partsOf(bytes);
  for (const [name, xml] of Object.entries(parts)) if (/\.(?:xml|rels)$/.test(name)) read(xml, {});
  const comments = new Map<string, DocxComment & { lines: string[] }>();
  const named = ({ attributes }: Tag, name: string): string =>
    Object.values(attributes).find(({ local }) => local === name)?.value ?? '';
  const idOf = (tag: Tag): string => named(tag, 'id');
  let last: string[] = [];
  read(parts['word/comments.xml'] ?? '<none/>', {
    open(tag) {
      if (tag.local === 'comment') {
        last = [];
        comments.set(idOf(tag), { author: named(tag, 'author'), lines: last, about: '' });
      } else if (tag.local === 'p') last.push('');
    },
    text(text) {
      last.push((last.pop() ?? '') + text);
    },
  });
  const open = new Set<string>();
  const referred: string[] = [];
  let inText = 0;
  read(parts['word/document.xml'] ?? '<none/>', {
    open(tag) {
      if (tag.local === 't') inText += 1;
      if (tag.local === 'commentRangeStart') open.add(idOf(tag));
      if (tag.local === 'commentRangeEnd' && !open.delete(idOf(tag))) throw new Error(`No start of ${idOf(tag)}`);
      if (tag.local === 'commentReference') referred.push(idOf(tag));
    },
    text(text) {
      for (const id of inText > 0 ? open : []) {
        const comment = comments.get(id);
        if (comment) comment.about += text;
      }
    },
    close(tag) {
      if (tag.local === 't') inText -= 1;
      if (tag.local === 'p') for (const id of open) if (comments.get(id)?.about) addBreak(comments.get(id));
    },
  });
  const missing = [...comments.keys()].filter((id) => !referred.includes(id));
  if (open.size > 0 || missing.length > 0) throw new Error(`Without end: ${[...open]}; without reference: ${missing}`);
  return [...comments.values()];
}

function addBreak(comment: DocxComment | undefined): void {
  if (comment) comment.about += '|';
}
