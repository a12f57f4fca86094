import { DocumentError } from './document-error.ts';
import type { ReadDocument } from './document-model.ts';

/** Longer ones are no letters. */
const mostPages = 200;

/** A piece of text on a page, as far as it matters here. */
interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly hasEOL: boolean;
}

/** What is used of the library. */
export interface PdfLibrary {
  getDocument(options: object): { readonly promise: Promise<PdfFile>; destroy(): Promise<void> };
}
interface PdfFile {
  readonly numPages: number;
  getPage(n: number): Promise<{ getTextContent(): Promise<{ readonly items: readonly object[] }>; cleanup(): unknown }>;
}

/**
 * Reads the text of a PDF: no scripts, no fonts, no forms, nothing that it refers to.
 *
 * @param library - `pdfjs-dist`, as it suits the place: a page brings its own worker, Node needs none.
 * @throws {DocumentError} When it has a password, no text, or is damaged.
 */
export async function readPdf(
  bytes: Uint8Array,
  library: PdfLibrary,
  worker?: object,
): Promise<Omit<ReadDocument, 'format'>> {
  const task = library.getDocument({
    // The library takes the bytes away.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    stopAtErrors: false,
    verbosity: 0,
    ...(worker && { worker }),
  });
  try {
    const file = await task.promise;
    const pages: string[] = [];
    for (let n = 1; n <= Math.min(file.numPages, mostPages); n += 1) {
      const page = await file.getPage(n);
      pages.push(textOfPage((await page.getTextContent()).items.filter((item): item is Item => 'str' in item)));
      page.cleanup();
    }
    if (file.numPages > mostPages) throw new DocumentError('too-large', `a PDF of ${file.numPages} pages`);
    return checked(pages.join('\n\n').trim());
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    throw new DocumentError(error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged');
  } finally {
    await task.destroy().catch(() => {});
  }
}

/** Lines as they stand on the page; a wider gap between two is an empty line. */
function textOfPage(items: readonly Item[]): string {
  const lines: { text: string; y: number }[] = [];
  let line = { text: '', y: Number.NaN };
  for (const { str, transform, hasEOL } of items) {
    const y = transform[5] ?? 0;
    const height = Math.abs(transform[3] ?? 0) || 10;
    if (str !== '' && line.text !== '' && Math.abs(line.y - y) > height / 2) {
      lines.push(line);
      line = { text: '', y };
    }
    if (str !== '') line = { text: line.text + str, y: Number.isNaN(line.y) ? y : line.y };
    if (hasEOL && line.text !== '') {
      lines.push(line);
      line = { text: '', y: Number.NaN };
    }
  }
  if (line.text !== '') lines.push(line);
  const gaps = lines.flatMap(({ y }, index) => (index > 0 ? [Math.abs((lines[index - 1]?.y ?? y) - y)] : []));
  const usual = gaps.toSorted((a, b) => a - b)[gaps.length >> 2] ?? 0;
  return lines
    .map(
      ({ text }, index) =>
        `${index === 0 ? '' : (gaps[index - 1] ?? 0) > usual * 1.35 ? '\n\n' : '\n'}${text.trimEnd()}`,
    )
    .join('')
    .replace(/(\p{Ll})[-\u00AD]\n(?=\p{Ll})/gu, '$1');
}

function checked(text: string): Omit<ReadDocument, 'format'> {
  const signs = text.match(/\S/g)?.length ?? 0;
  if (signs === 0) throw new DocumentError('scanned');
  const readable = text.match(/[\p{Script=Latin}\p{Script=Cyrillic}\p{N}\p{P}\p{Sc}]/gu)?.length ?? 0;
  if (readable < signs * 0.7) throw new DocumentError('unreadable');
  return { text, pieces: [], notes: [], margins: [] };
}
