import { decodeBytes } from './decode-text.ts';
import { readDoc } from './doc.ts';
import { DocumentError } from './document-error.ts';
import type { DocumentFormat, ReadDocument } from './document-model.ts';
import { readDocx } from './docx.ts';
import { readOdt, readOpenDocument } from './odt.ts';
import { type PdfLibrary, readPdf } from './pdf.ts';
import { plainMarkdown } from './plain-markdown.ts';
import { readRtf } from './rtf.ts';
import { nameOfFormat, nameOfMarkup } from './signatures.ts';
import { readWebPage } from './web-page.ts';
import { ZipArchive } from './zip-archive.ts';

/** 20 MB: letters with pictures are smaller. */
const largest = 20 * 2 ** 20;

/** How to read a document. */
export interface ReadOptions {
  /** Of text and web pages; a label of the Encoding Standard. */
  readonly encoding?: string;
  /** Brings the reader of PDFs, which is large, and the worker that it needs in a page. */
  readonly pdf: () => Promise<{ readonly library: PdfLibrary; readonly worker?: object }>;
}

const extensions: Readonly<Record<string, DocumentFormat>> = {
  docx: 'docx',
  docm: 'docx',
  dotx: 'docx',
  odt: 'odt',
  fodt: 'odt',
  ott: 'odt',
  doc: 'doc',
  dot: 'doc',
  rtf: 'rtf',
  htm: 'html',
  html: 'html',
  xhtml: 'html',
  md: 'markdown',
  markdown: 'markdown',
  pdf: 'pdf',
  txt: 'text',
  text: 'text',
};

/**
 * Reads a document of any format by what its bytes are; its name is believed only where they do not tell.
 *
 * @param name - Of the file; only its ending is looked at.
 * @throws {DocumentError} When it cannot be read; says why and what to do.
 * @throws {RangeError} When there is no such encoding.
 */
export async function readDocument(bytes: Uint8Array, name: string, options: ReadOptions): Promise<ReadDocument> {
  if (bytes.length > largest) throw new DocumentError('too-large');
  const named = extensions[extensionOf(name)];
  const read = await byBytes(bytes, named, options);
  if (read.text.trim() === '') throw new DocumentError('empty');
  const isRenamed = named !== undefined && named !== read.format && !(named === 'markdown' || read.format === 'text');
  return isRenamed ? { ...read, notes: [...read.notes, 'renamed'] } : read;
}

/** Whether a file is text as it stands, by its bytes and its name: nothing has to be taken out of it. */
export function isPlainText(bytes: Uint8Array, name: string): boolean {
  const named = extensions[extensionOf(name)];
  if ((named !== undefined && named !== 'text') || nameOfFormat(bytes)) return false;
  const start = new TextDecoder('iso-8859-1').decode(bytes.subarray(0, 1024)).replaceAll('\0', '');
  return !nameOfMarkup(start.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, ''));
}

const extensionOf = (name: string): string => /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';

async function byBytes(
  bytes: Uint8Array,
  named: DocumentFormat | undefined,
  options: ReadOptions,
): Promise<ReadDocument> {
  const start = new TextDecoder('iso-8859-1').decode(bytes.subarray(0, 1024));
  if (start.startsWith('PK')) return inArchive(new ZipArchive(bytes));
  if (start.startsWith('\xd0\xcf\x11\xe0')) return { ...readDoc(bytes), format: 'doc' };
  if (/^\s*\{\\rtf/.test(start)) return { ...readRtf(bytes), format: 'rtf' };
  if (start.includes('%PDF-')) {
    const { library, worker } = await options.pdf();
    return { ...(await readPdf(bytes, library, worker)), format: 'pdf' };
  }
  const other = nameOfFormat(bytes);
  if (other) throw new DocumentError('wrong-type', other);
  if (named === 'docx' || named === 'odt' || named === 'doc' || named === 'pdf') {
    // What says that it is one of these, and has not even their first bytes, was cut or overwritten.
    if (!/^\s*<\?xml/.test(start) && !nameOfMarkup(start)) throw new DocumentError('damaged');
  }
  return asText(bytes, named, options.encoding);
}

function inArchive(archive: ZipArchive): ReadDocument {
  const type = archive.read('mimetype');
  if (type && /opendocument\.text/.test(new TextDecoder().decode(type))) return { ...readOdt(archive), format: 'odt' };
  if (archive.names.some((name) => name.startsWith('word/'))) return { ...readDocx(archive), format: 'docx' };
  throw new DocumentError(
    'wrong-type',
    type || archive.names.includes('[Content_Types].xml') ? 'a table or slides' : 'an archive',
  );
}

function asText(bytes: Uint8Array, named: DocumentFormat | undefined, label: string | undefined): ReadDocument {
  const { text, encoding } = decoded(bytes, label);
  if (/^\s*<\?xml[\s\S]{0,2000}<office:document\b/.test(text.slice(0, 4096)))
    return { ...readOpenDocument(text), format: 'odt' };
  const markup = nameOfMarkup(text);
  if (named === 'html' || markup === 'a web page (HTML)') return { ...readWebPage(text), format: 'html', encoding };
  if (markup) throw new DocumentError('wrong-type', markup);
  const format = named === 'markdown' ? 'markdown' : 'text';
  return { format, text: format === 'text' ? text : plainMarkdown(text), pieces: [], notes: [], margins: [], encoding };
}

function decoded(bytes: Uint8Array, label: string | undefined): { readonly text: string; readonly encoding: string } {
  // A web page names its encoding itself.
  const named = /<meta[^>]{0,200}charset=["']?([\w-]{3,20})/i.exec(
    new TextDecoder('iso-8859-1').decode(bytes.subarray(0, 2048)),
  );
  try {
    if (label === undefined && named?.[1] && !/^utf-?16/i.test(named[1])) return decodeBytes(bytes, named[1]);
  } catch {
    // It may be wrong: then the bytes tell.
  }
  try {
    return decodeBytes(bytes, label);
  } catch (error) {
    if (error instanceof RangeError) throw error;
    throw new DocumentError(label === undefined ? 'wrong-type' : 'unreadable');
  }
}
