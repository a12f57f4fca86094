import { DocumentError } from '../documents/document-error.ts';
import { docxMainPart, readDocx } from '../documents/docx.ts';
import { xmlEvents, xmlText } from '../documents/xml-events.ts';
import { ZipArchive } from '../documents/zip-archive.ts';
import { markedBody, type Remark } from './comment-marks.ts';
import { commentParts, commentsPlace } from './comments-part.ts';
import { rewriteZip } from './rewrite-zip.ts';
import { encodedLike } from './xml-parts.ts';

export type { Remark } from './comment-marks.ts';

/** A Word document with comments. */
export interface Annotated {
  readonly bytes: Uint8Array;
  readonly placed: number;
  /** How many remarks have no place in the document: those on footnotes, where Word has no comments. */
  readonly leftOut: number;
}

/**
 * Gives a Word document back with remarks as comments. All that it held stays: comments, tracked changes, formatting;
 * parts that have nothing to do with comments are the same byte by byte.
 *
 * @param remarks - With places in the text as {@link readDocument} gives it.
 * @throws {DocumentError} When it is no Word document, or a damaged one.
 */
export function annotateDocx(bytes: Uint8Array, remarks: readonly Remark[], author: string): Annotated {
  const archive = new ZipArchive(bytes);
  const name = docxMainPart(archive);
  const body = archive.read(name);
  if (!body) throw new DocumentError('wrong-type');
  const { text, runs = [] } = readDocx(archive);
  const xml = xmlText(body);
  const place = commentsPlace(archive, name, xml);
  const inOrder = remarks.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const marked = markedBody(xml, text, runs, inOrder, place.freeId);
  const { placed } = marked;
  const counts = { placed: placed.length, leftOut: remarks.length - placed.length };
  if (placed.length === 0) return { bytes, ...counts };
  const parts = commentParts(archive, { name, uri: namespaceOf(xml) }, place, placed, author);
  parts.set(name, encodedLike(marked.xml, body));
  return { bytes: rewriteZip(archive, parts), ...counts };
}

/** The namespace of the words of Word; files of the strict kind have another. */
function namespaceOf(xml: string): string {
  let found = '';
  xmlEvents(xml, {
    open({ name, uri }) {
      if (name === 'document' && found === '') found = uri;
    },
  });
  return found;
}
