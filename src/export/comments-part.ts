import { xmlText } from '../documents/xml-events.ts';
import type { ZipArchive } from '../documents/zip-archive.ts';
import type { Remark } from './comment-marks.ts';
import { escaped } from './escaped.ts';
import { appendedTo, elementsOf, encodedLike } from './xml-parts.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';

/** Where the comments of a Word document stand. */
export interface CommentsPlace {
  readonly part: string;
  /** The part that says where the main part finds its own. */
  readonly relations: string;
  /** Whether the main part knows them already. */
  readonly isKnown: boolean;
  /** The first number that no comment has. */
  readonly freeId: number;
}

/** Finds the comments of a Word document, or a place for them. @param main - The name of the main part. */
export function commentsPlace(archive: ZipArchive, main: string, mainXml: string): CommentsPlace {
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const relations = `${folder}_rels/${main.slice(folder.length)}.rels`;
  const target = elementsOf(archive.read(relations), 'Relationship').find((attribute) =>
    attribute('Type')?.endsWith('/comments'),
  )?.('Target');
  const part = target === undefined ? freeName(archive, folder) : resolved(target, folder);
  const ids = [
    ...elementsOf(archive.read(part), 'comment').map((attribute) => Number(attribute('id'))),
    ...Array.from(mainXml.matchAll(/comment(?:RangeStart|RangeEnd|Reference)\s[^>]*?id="(\d+)"/g), ([, id]) =>
      Number(id),
    ),
  ];
  const freeId = ids.reduce((most, id) => (id >= most ? id + 1 : most), 0);
  return { part, relations, isKnown: target !== undefined, freeId };
}

/** The parts that a document needs besides the marks in its text: the comments, and that there are some. */
export function commentParts(
  archive: ZipArchive,
  main: { readonly name: string; readonly uri: string },
  place: CommentsPlace,
  remarks: readonly Remark[],
  author: string,
): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  const add = (name: string, empty: string, child: (prefix: string) => string): void => {
    const before = archive.read(name);
    parts.set(name, encodedLike(appendedTo(before ? xmlText(before) : declaration + empty, child), before));
  };
  add(place.part, `<w:comments xmlns:w="${main.uri}"/>`, (prefix) =>
    remarks.map(({ lines }, index) => commentOf(prefix, main.uri, place.freeId + index, lines, author)).join(''),
  );
  if (!place.isKnown) {
    const type = main.uri.startsWith('http://purl.oclc.org/')
      ? 'http://purl.oclc.org/ooxml/officeDocument/relationships/comments'
      : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
    const taken = elementsOf(archive.read(place.relations), 'Relationship').map((attribute) => attribute('Id'));
    let number = taken.length + 1;
    while (taken.includes(`rId${number}`)) number += 1;
    add(
      place.relations,
      `<Relationships xmlns="${packageNamespace}/relationships"/>`,
      (prefix) =>
        `<${prefix}Relationship Id="rId${number}" Type="${type}" Target="${escaped(place.part.slice(place.part.lastIndexOf('/') + 1))}"/>`,
    );
  }
  const types = '[Content_Types].xml';
  const isTyped = elementsOf(archive.read(types), 'Override').some(
    (attribute) => attribute('PartName')?.toLowerCase() === `/${place.part}`.toLowerCase(),
  );
  if (!isTyped)
    add(
      types,
      `<Types xmlns="${packageNamespace}/content-types"/>`,
      (prefix) => `<${prefix}Override PartName="/${escaped(place.part)}" ContentType="${contentType}"/>`,
    );
  return parts;
}

/** A name beside the main part that nothing has yet. */
function freeName(archive: ZipArchive, folder: string): string {
  let number = 0;
  const name = (): string => `${folder}comments${number || ''}.xml`;
  while (archive.names.includes(name())) number += 1;
  return name();
}

const resolved = (target: string, folder: string): string =>
  target.startsWith('/') ? target.slice(1) : folder + target.replace(/^\.\//, '');

function commentOf(prefix: string, uri: string, id: number, lines: readonly string[], author: string): string {
  // Attributes have no namespace but by a prefix.
  const [p, declared] = prefix === '' ? ['w:', ` xmlns:w="${uri}"`] : [prefix, ''];
  const paragraphs = lines
    .map((line) => `<${p}p><${p}r><${p}t xml:space="preserve">${escaped(line)}</${p}t></${p}r></${p}p>`)
    .join('');
  const initials = escaped(author.slice(0, 1));
  return `<${p}comment${declared} ${p}id="${id}" ${p}author="${escaped(author)}" ${p}initials="${initials}">${paragraphs}</${p}comment>`;
}
