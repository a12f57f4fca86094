/** The readers of documents for pages: in a worker that cannot reach the network. */
import { DocumentError, type DocumentTrouble } from '#documents/error';
import type { ReadDocument } from '#documents/page';
import type { Annotated, Remark } from '#export/annotate-docx';
import { startSealedWorker } from '../checking/sealed-worker.ts';
import address from './documents-worker.ts?worker&url';
import type { FileAnswer, FileQuestion, RemarksQuestion } from './messages.ts';

export { DocumentError } from '#documents/error';
export type { ReadDocument } from '#documents/page';

/** After this time a file is given up and its worker ended. */
const patienceMs = 10_000;

/** Reads files, one at a time; a newer one overtakes an older one. */
export class FileReading {
  #worker: Worker | null = null;
  #loaded = Promise.withResolvers<void>();
  #asked = 0;
  #giveUp: ((trouble: DocumentTrouble | null) => void) | null = null;

  /** Loads the readers; settles when they are in, or cannot be loaded, and never rejects. */
  load(): Promise<void> {
    if (!this.#worker) this.#start();
    return this.#loaded.promise;
  }

  /**
   * Reads a file.
   *
   * @param encoding - Of text; without it, the text tells.
   * @returns `null` when a newer file has overtaken it.
   * @throws {DocumentError} When it cannot be read.
   */
  async read(bytes: Uint8Array, name: string, encoding?: string): Promise<ReadDocument | null> {
    const answer = await this.#ask({ bytes, name, ...(encoding !== undefined && { encoding }) });
    if (answer?.kind === 'pdf') return (await import('./pdf-in-page.ts')).readPdfInPage(bytes);
    return answer?.kind === 'read' ? answer.document : null;
  }

  /**
   * Puts remarks into a Word document as comments.
   *
   * @returns `null` when a newer file has overtaken it.
   * @throws {DocumentError} When the document is damaged.
   */
  async annotate(bytes: Uint8Array, remarks: readonly Remark[], author: string): Promise<Annotated | null> {
    const answer = await this.#ask({ bytes, remarks, author });
    return answer?.kind === 'annotated' ? answer.annotated : null;
  }

  /** Asks the worker; a newer question overtakes an older one. */
  async #ask(question: Omit<FileQuestion, 'id'> | Omit<RemarksQuestion, 'id'>): Promise<FileAnswer | null> {
    this.#giveUp?.(null);
    const worker = this.#worker ?? this.#start();
    await this.#loaded.promise;
    this.#asked += 1;
    const id = this.#asked;
    const outcome = Promise.withResolvers<FileAnswer | null>();
    const heard = ({ data }: MessageEvent<FileAnswer>): void => {
      if ('id' in data && data.id === id) outcome.resolve(data);
    };
    const end = (trouble: DocumentTrouble | null): void => {
      if (trouble) this.#end();
      outcome.resolve(trouble ? { kind: 'refused', id, trouble } : null);
    };
    const patience = setTimeout(() => end('too-slow'), patienceMs);
    this.#giveUp = end;
    worker.addEventListener('message', heard);
    worker.addEventListener('error', () => end('damaged'), { once: true });
    worker.postMessage({ ...question, id });
    const answer = await outcome.promise;
    clearTimeout(patience);
    worker.removeEventListener('message', heard);
    if (this.#giveUp === end) this.#giveUp = null;
    if (answer?.kind === 'refused') throw new DocumentError(answer.trouble);
    return answer;
  }

  /** Ends the worker, with whatever it holds. */
  close(): void {
    this.#giveUp?.(null);
    this.#end();
  }

  #end(): void {
    this.#worker?.terminate();
    this.#worker = null;
  }

  #start(): Worker {
    const loaded = Promise.withResolvers<void>();
    const worker = startSealedWorker<FileAnswer>(address, 'documents', { kind: 'not-loaded' });
    worker.addEventListener('message', () => loaded.resolve(), { once: true });
    worker.addEventListener('error', () => loaded.resolve(), { once: true });
    this.#worker = worker;
    this.#loaded = loaded;
    return worker;
  }
}
