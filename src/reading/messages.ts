import type { DocumentTrouble } from '#documents/error';
import type { ReadDocument } from '#documents/page';

/** A file that the page gives the worker. */
export interface FileQuestion {
  readonly id: number;
  readonly bytes: Uint8Array;
  readonly name: string;
  /** Of text; without it, the text tells. */
  readonly encoding?: string;
}

/** What the worker says. */
export type FileAnswer =
  | { readonly kind: 'started' }
  | { readonly kind: 'not-loaded' }
  | { readonly kind: 'read'; readonly id: number; readonly document: ReadDocument }
  /** A PDF: its reader is the page's own affair. */
  | { readonly kind: 'pdf'; readonly id: number }
  | { readonly kind: 'refused'; readonly id: number; readonly trouble: DocumentTrouble };
