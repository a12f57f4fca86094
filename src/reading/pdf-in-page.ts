/** The reader of PDFs, which is as large as all else together: it comes with the first PDF. */
import * as library from 'pdfjs-dist';
import address from 'pdfjs-dist/build/pdf.worker.mjs?worker&url';
import type { ReadDocument } from '#documents/page';
import { readPdf } from '#documents/pdf';
import { startSealedWorker } from '../checking/sealed-worker.ts';

/** Reads a PDF with a worker of its own, which is ended afterwards. */
export async function readPdfInPage(bytes: Uint8Array): Promise<ReadDocument> {
  const port = startSealedWorker(address, 'pdf', { kind: 'not-loaded' });
  try {
    // What is posted before the module listens would be lost: it says by itself when it does.
    await new Promise((heard) => port.addEventListener('message', heard, { once: true }));
    const worker = library.PDFWorker.create({ port });
    return { ...(await readPdf(bytes, library, worker)), format: 'pdf' };
  } finally {
    port.terminate();
  }
}
