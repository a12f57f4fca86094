/** The readers of documents in a worker. It is started from a blob, so that the policy of the page binds it too. */
import { DocumentError, readDocument } from '#documents/page';
import type { FileAnswer, FileQuestion } from './messages.ts';

const tell = (answer: FileAnswer): void => self.postMessage(answer);

/** Ends the reading of a PDF here: the page goes on with it. */
class PdfFound extends Error {}

async function answer({ id, bytes, name, encoding }: FileQuestion): Promise<FileAnswer> {
  try {
    const pdf = () => Promise.reject(new PdfFound());
    return { kind: 'read', id, document: await readDocument(bytes, name, { pdf, ...(encoding && { encoding }) }) };
  } catch (error) {
    if (error instanceof PdfFound) return { kind: 'pdf', id };
    return { kind: 'refused', id, trouble: error instanceof DocumentError ? error.trouble : 'damaged' };
  }
}

self.addEventListener('message', async ({ data }: MessageEvent<FileQuestion>) => tell(await answer(data)));
tell({ kind: 'started' });
