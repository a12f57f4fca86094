/** What a document becomes when it is read: plain text, and what each piece of it was. */

/** The formats that are read. */
export type DocumentFormat = 'docx' | 'odt' | 'doc' | 'rtf' | 'html' | 'markdown' | 'pdf' | 'text';

/** What a piece of a document was in its format. */
export type PieceKind = 'heading' | 'paragraph' | 'list-item' | 'table-row';

/** A piece of the text with what it was; offsets in UTF-16 units, `end` exclusive. */
export interface Piece {
  readonly kind: PieceKind;
  readonly start: number;
  readonly end: number;
  /** 1 to 9, of headings and list items. */
  readonly level?: number;
}

/** A run of a Word document: where its text stands in the text that was read, and where in the XML it came from. */
export interface Run {
  /** In the text; UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Of the element `w:r` in the XML of the main part; UTF-16 units. */
  readonly xmlStart: number;
  readonly xmlEnd: number;
  /** Of the characters between `<w:t>` and `</w:t>`, references not resolved. */
  readonly textStart: number;
  readonly textEnd: number;
}

/**
 * What is worth knowing about how a document was read.
 *
 * `tracked`: changes that were tracked, taken as accepted; `comments` and `hidden`: left out; `footnotes`: they stand at
 * the end; `text-boxes`: each stands after its paragraph; `pictures`: what they say was not read; `renamed`: the name
 * says another format than the file has.
 */
export type Note = 'tracked' | 'comments' | 'hidden' | 'footnotes' | 'text-boxes' | 'pictures' | 'renamed';

/** A document that was read. */
export interface ReadDocument {
  readonly format: DocumentFormat;
  /** What is to be checked: paragraphs parted by empty lines, list items with their marks, rows with bars. */
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly notes: readonly Note[];
  /** Headers and footers, which are not part of `text`; empty when there are none. */
  readonly margins: readonly string[];
  /** As the Encoding Standard names it; of text and web pages. */
  readonly encoding?: string;
  /** Of Word documents: what is needed to put comments at the right places. */
  readonly runs?: readonly Run[];
}
