import { open, stat } from 'node:fs/promises';
import { type DecodedText, decodeText, isPlainText, readDocument, textOfMarkdown, textOfMdx } from '#documents';
import type { Ignored } from '#plain-language';
import { ignoredIn } from '../house/index.ts';

/** 64 MiB: the largest letter anybody will ever write, many times over. */
const largest = 64 * 2 ** 20;

/** A file that was read. */
export interface ReadText extends DecodedText {
  /** What is to be checked: as long as `text`, with spaces in place of markup. */
  readonly prose: string;
  /** What comments in the file ask to pass over. */
  readonly ignored: readonly Ignored[];
  /** The whole file when it is a Word document: comments can be put into it. */
  readonly word?: Uint8Array;
}

/**
 * Reads a text file.
 *
 * @throws {Error} When it is not a regular file, is too large, is not text, or changes while it is read.
 */
export async function readText(name: string, path: string | Buffer, encoding?: string): Promise<ReadText> {
  // Opening a named pipe would wait for a writer, so look before.
  if (!(await stat(path)).isFile()) throw new TypeError('Expected a file, got a device or a pipe; use "-" for a pipe');
  const file = await open(path);
  try {
    const before = await file.stat();
    if (before.size > largest) throw tooLarge(before.size);
    const bytes = await file.readFile();
    const after = await file.stat();
    if (after.mtimeMs !== before.mtimeMs || after.size !== bytes.length) {
      throw new Error('Expected a file at rest, got one that changed while it was read; run the command again');
    }
    return await withProse(name, bytes, encoding);
  } finally {
    await file.close();
  }
}

/** Reads standard input to its end. */
export async function readStandardInput(encoding?: string): Promise<ReadText> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > largest) throw tooLarge(size);
  }
  return withProse('', Buffer.concat(chunks), encoding);
}

/** Comes with the first PDF only: it is as large as all else together. */
const pdf = async () => ({ library: await import('pdfjs-dist/legacy/build/pdf.mjs') });

async function withProse(name: string, bytes: Uint8Array, encoding?: string): Promise<ReadText> {
  if (/\.(?:md|markdown|mdx)$/i.test(name)) {
    const decoded = decodeText(bytes, encoding);
    const { text } = decoded;
    const prose = /\.mdx$/i.test(name) ? textOfMdx(text) : textOfMarkdown(text);
    return { ...decoded, prose, ignored: ignoredIn(text) };
  }
  // Text may be of any length, and none at all.
  if (isPlainText(bytes, name)) {
    const decoded = decodeText(bytes, encoding);
    return { ...decoded, prose: decoded.text, ignored: [] };
  }
  const {
    text,
    format,
    encoding: found = 'utf-8',
  } = await readDocument(bytes, name, {
    pdf,
    ...(encoding !== undefined && { encoding }),
  });
  return { text, encoding: found, prose: text, ignored: [], ...(format === 'docx' && { word: bytes }) };
}

const tooLarge = (size: number): RangeError =>
  new RangeError(`Expected at most ${largest >> 20} MB, got ${Math.ceil(size / 2 ** 20)} MB; split the file`);
