/** The readers of documents in a worker. It is started from a blob, so that the policy of the page binds it too. */
import { DocumentError, readDocument } from '#documents/page';
import { annotateDocx } from '#export/annotate-docx';
import type { FileAnswer, FileQuestion, RemarksQuestion } from './messages.ts';

const tell = (answer: FileAnswer): void => self.postMessage(answer);

/** Ends the reading of a PDF here: the page goes on with it. */
class PdfFound extends Error {}

async function answer(question: FileQuestion | RemarksQuestion): Promise<FileAnswer> {
  const { id, bytes } = question;
  try {
    if ('remarks' in question) {
      return { kind: 'annotated', id, annotated: annotateDocx(bytes, question.remarks, question.author) };
    }
    const { name, encoding } = question;
    const pdf = () => Promise.reject(new PdfFound());
    return { kind: 'read', id, document: await readDocument(bytes, name, { pdf, ...(encoding && { encoding }) }) };
  } catch (error) {
    if (error instanceof PdfFound) return { kind: 'pdf', id };
    return { kind: 'refused', id, trouble: error instanceof DocumentError ? error.trouble : 'damaged' };
  }
}

self.addEventListener('message', async ({ data }: MessageEvent<FileQuestion | RemarksQuestion>) =>
  tell(await answer(data)),
);
tell({ kind: 'started' });
