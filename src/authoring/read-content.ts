import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Language, languages } from '../i18n/index.ts';
import { checkBody, type NamedElement } from './check-body.ts';
import { fieldMistakes } from './field-mistakes.ts';
import { readFrontMatter } from './front-matter.ts';
import type { Finding, Mistake, Place } from './mistake.ts';
import { slugPattern } from './plain-words.ts';
import { readJson } from './read-fields.ts';
import { type CollectionShape, collections } from './schemas.ts';

type Collection = keyof typeof collections;

/** One file of the content. */
export interface Entry {
  readonly file: string;
  readonly collection: Collection;
  /** Nothing where one file serves all languages. */
  readonly language: Language | undefined;
  readonly slug: string;
  /** A field's value; nothing when it is missing or wrong. */
  value(field: string): unknown;
  /** Where a field stands. */
  place(...path: readonly PropertyKey[]): Place;
  /** Whether the fields could be read. */
  readonly readable: boolean;
  /** The elements of the text; nothing when its mistakes make them uncertain. */
  readonly elements: readonly NamedElement[] | undefined;
  /** What follows the front matter, with empty lines in its place; nothing in JSON. */
  readonly text: string;
}

/** The content of a project, and the mistakes that each file has by itself. */
export interface Content {
  readonly entries: readonly Entry[];
  readonly mistakes: readonly Mistake[];
}

const start: Place = { line: 1, column: 1 };
const isText = /\.(?:mdx?|markdown|json|ya?ml|txt)$/i;
const decoder = new TextDecoder('utf-8', { fatal: true });

/** The files below `folder`, paths with slashes, in the same order on every machine. */
const filesBelow = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((found) => found.isFile() && !found.name.startsWith('.'))
      .map((found) =>
        join(found.parentPath, found.name)
          .slice(folder.length + 1)
          .replaceAll('\\', '/'),
      )
      .sort();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
};

/** Whether a file is none of the collection's entries: the licence of a folder, or what a folder within it holds. */
const isElsewhere = (path: string, folder: string): boolean =>
  path === 'LICENCE.md' ||
  Object.values(collections).some(({ folder: other }) => {
    const inner = `content/${other}/`;
    return inner.length > folder.length + 1 && `${folder}/${path}`.startsWith(inner);
  });

/** What is wrong with where a file lies or how it is called. */
const misplaced = (path: string, folder: string, { inLanguages, extension }: CollectionShape): Finding | undefined => {
  const parts = path.split('/');
  const name = basename(path).replace(/\.[^.]*$/, '');
  const language = languages.find((known) => known === parts[0]);
  const folders = inLanguages ? languages.map((known) => `${folder}/${known}/`) : [`${folder}/`];
  const isPlaced = parts.length === (inLanguages ? 2 : 1) && (!inLanguages || language !== undefined);
  if (!isPlaced) return { ...start, expected: `a file in ${folders.join(' or ')}`, got: path, mend: 'move it there' };
  if (!path.endsWith(`.${extension}`)) {
    const mend = `rename it to ${name}.${extension}`;
    return { ...start, expected: `a file name that ends in .${extension}`, got: basename(path), mend };
  }
  if (slugPattern.test(name)) return undefined;
  const expected = 'a file name in lower-case Latin letters, digits and hyphens';
  return { ...start, expected, got: basename(path), mend: `rename it, for example to deadlines.${extension}` };
};

const readText = (path: string): string | undefined => {
  try {
    return decoder.decode(readFileSync(path)).replace(/\r\n?/g, '\n');
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
};

/** The text of an entry: elements in MDX, plain text in letters. */
const checkText = (extension: string, body: string) => {
  if (extension === 'mdx') return checkBody(body);
  if (extension === 'json' || body.trim() !== '') return { findings: [], elements: [] };
  const line = body.split('\n').length;
  const mend = 'write it below the second ---';
  return { findings: [{ line, column: 1, expected: 'the text of the letter', got: 'none', mend }], elements: [] };
};

const languageOf = (collection: Collection, path: string): Language | undefined =>
  collections[collection].inLanguages ? languages.find((known) => path.startsWith(`${known}/`)) : undefined;

/** A file whose mistake is told, so that nobody reports it as missing as well. */
const unreadEntry = (collection: Collection, file: string, path: string): Entry => ({
  file,
  collection,
  language: languageOf(collection, path),
  slug: basename(path).replace(/\.[^.]*$/, ''),
  readable: false,
  value: () => undefined,
  place: () => start,
  elements: undefined,
  text: '',
});

const readEntry = (collection: Collection, file: string, path: string, text: string) => {
  const { extension, schema } = collections[collection];
  const { fields, body } = extension === 'json' ? { fields: readJson(text), body: '' } : readFrontMatter(text);
  const isOpen = 'unreadable' in fields && body === '';
  const own = 'unreadable' in fields ? [fields.unreadable] : fieldMistakes(schema, fields.data, fields.source);
  const wrong = new Set(own.map(({ field }) => field?.split('.')[0]));
  const { findings, elements } = isOpen ? { findings: [], elements: undefined } : checkText(extension, body);
  const data = 'unreadable' in fields ? undefined : fields.data;
  const entry: Entry = {
    file,
    collection,
    language: languageOf(collection, path),
    slug: basename(path, `.${extension}`),
    readable: typeof data === 'object' && data !== null,
    value: (field) =>
      wrong.has(field) || typeof data !== 'object' || data === null ? undefined : Reflect.get(data, field),
    place: (...way) => ('unreadable' in fields ? start : fields.source.place(way)),
    elements,
    text: body,
  };
  return { entry, findings: [...own, ...findings] };
};

/** Reads `content/` below `root` and checks each file by itself. */
export const readContent = (root: string): Content => {
  const entries: Entry[] = [];
  const mistakes: Mistake[] = [];
  for (const collection of Object.keys(collections) as Collection[]) {
    const folder = `content/${collections[collection].folder}`;
    for (const path of filesBelow(join(root, folder))) {
      const file = `${folder}/${path}`;
      const report = (finding: Finding): void => void mistakes.push({ file, ...finding });
      if (!isText.test(path) || isElsewhere(path, folder)) continue;
      const place = misplaced(path, folder, collections[collection]);
      const text = place === undefined ? readText(join(root, file)) : undefined;
      if (text === undefined) {
        const mend = 'save it again with the encoding UTF-8';
        report(place ?? { ...start, expected: 'text in UTF-8', got: 'another encoding', mend });
        const entry = unreadEntry(collection, file, path);
        if (entry.language !== undefined || !collections[collection].inLanguages) entries.push(entry);
        continue;
      }
      const { entry, findings } = readEntry(collection, file, path, text);
      entries.push(entry);
      findings.forEach(report);
    }
  }
  return { entries, mistakes };
};
