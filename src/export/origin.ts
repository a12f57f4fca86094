import type { ReadPieces } from './letter-blocks.ts';

/** The document that a letter was read from. */
export interface Origin extends ReadPieces {
  /** The whole file when it is a Word document: comments can be put into it. */
  readonly word?: Uint8Array;
}
