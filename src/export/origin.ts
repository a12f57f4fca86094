import type { Annotated, Remark } from './annotate-docx.ts';
import type { ReadPieces } from './letter-blocks.ts';

/** The document that a letter was read from. */
export interface Origin extends ReadPieces {
  /** Gives a Word document back with remarks as comments; other documents cannot have any. */
  readonly annotate?: (remarks: readonly Remark[], author: string) => Promise<Annotated | null>;
}
