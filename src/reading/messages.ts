import type { DocumentTrouble } from '#documents/error';
import type { ReadDocument } from '#documents/page';
import type { Annotated, Remark } from '#export/annotate-docx';

/** A file that the page gives the worker to be read. */
export interface FileQuestion {
  readonly id: number;
  readonly bytes: Uint8Array;
  readonly name: string;
  /** Of text; without it, the text tells. */
  readonly encoding?: string;
}

/** A Word document that the page gives the worker to put comments into. */
export interface RemarksQuestion {
  readonly id: number;
  readonly bytes: Uint8Array;
  readonly remarks: readonly Remark[];
  readonly author: string;
}

/** What the worker says. */
export type FileAnswer =
  | { readonly kind: 'started' }
  | { readonly kind: 'not-loaded' }
  | { readonly kind: 'read'; readonly id: number; readonly document: ReadDocument }
  | { readonly kind: 'annotated'; readonly id: number; readonly annotated: Annotated }
  /** A PDF: its reader is the page's own affair. */
  | { readonly kind: 'pdf'; readonly id: number }
  | { readonly kind: 'refused'; readonly id: number; readonly trouble: DocumentTrouble };
