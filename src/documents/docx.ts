import { DocumentError } from './document-error.ts';
import type { Note, ReadDocument } from './document-model.ts';
import { type DocxContext, readDocxBody } from './docx-body.ts';
import { docxLists } from './docx-lists.ts';
import { docxStyles } from './docx-styles.ts';
import { TextBuilder } from './text-builder.ts';
import { xmlEvents, xmlText } from './xml-events.ts';
import type { ZipArchive } from './zip-archive.ts';

/**
 * Reads a Word document: the text as it stands when all tracked changes are accepted; comments and hidden text left out.
 *
 * @throws {DocumentError} When it is damaged, is no letter, or has no text.
 * @see ECMA-376, Office Open XML, part 1, chapter 17.
 */
export function readDocx(archive: ZipArchive): Omit<ReadDocument, 'format'> {
  const main = docxMainPart(archive);
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const part = (name: string): string | undefined => {
    const bytes = archive.read(name);
    return bytes && xmlText(bytes);
  };
  const body = part(main);
  if (body === undefined) throw new DocumentError('damaged');
  const notes = new Set<Note>();
  const context: DocxContext = {
    styles: docxStyles(part(`${folder}styles.xml`) ?? '<none/>'),
    lists: docxLists(part(`${folder}numbering.xml`) ?? '<none/>'),
    note: (note) => notes.add(note),
  };
  const builder = new TextBuilder();
  readDocxBody(body, builder, context);
  const ownRuns = builder.finish().runs.length;
  for (const kind of ['footnotes', 'endnotes']) {
    const before = builder.finish().text.length;
    builder.add('');
    readDocxBody(part(`${folder}${kind}.xml`) ?? '<none/>', builder, context);
    if (builder.finish().text.length > before) notes.add('footnotes');
  }
  if (archive.names.some((name) => name.startsWith(`${folder}comments`))) notes.add('comments');
  const { text, pieces, runs } = builder.finish();
  const margins = archive.names
    .filter((name) => name.startsWith(folder) && /^(?:header|footer)\d*\.xml$/.test(name.slice(folder.length)))
    .sort()
    .map((name) => {
      const margin = new TextBuilder();
      readDocxBody(part(name) ?? '<none/>', margin, { ...context, note: () => {} });
      return margin.finish().text;
    })
    .filter((margin) => margin !== '');
  return { text, pieces, notes: [...notes], margins: [...new Set(margins)], runs: runs.slice(0, ownRuns) };
}

/** The name of the part that holds the text. */
export function docxMainPart(archive: ZipArchive): string {
  let found = 'word/document.xml';
  const relations = archive.read('_rels/.rels');
  if (relations)
    xmlEvents(xmlText(relations), {
      open({ name, attribute }) {
        if (name !== 'Relationship' || !attribute('Type')?.endsWith('/officeDocument')) return;
        found = (attribute('Target') ?? found).replace(/^\//, '');
      },
    });
  return found;
}
