import type { Piece, PieceKind, Run } from './document-model.ts';
import { onOneLine } from './one-line.ts';

/** A run with its place in a paragraph, not yet in the text. */
type LooseRun = Run;

/** Above this many characters a paragraph is no line of an address. */
const longestLine = 60;

/** What a paragraph is. */
export interface ParagraphLook {
  readonly kind: PieceKind;
  readonly level?: number;
  /** A list marker with its space: `1. `. */
  readonly mark?: string;
}

interface Paragraph extends ParagraphLook {
  readonly text: string;
  readonly runs: readonly LooseRun[];
  /** Whether an empty paragraph stands before it. */
  readonly isApart: boolean;
}

/** A line of an address or a letterhead: writers end each with a key that makes a paragraph. */
const isLine = ({ kind, text }: Paragraph): boolean =>
  kind === 'paragraph' && text.length <= longestLine && !/[.!?;:]$/.test(text);

/** Whether two paragraphs belong to one block of lines. */
function areLines(one: Paragraph, other: Paragraph): boolean {
  if (other.isApart) return false;
  return (
    (one.kind === other.kind && (one.kind === 'list-item' || one.kind === 'table-row')) ||
    (isLine(one) && isLine(other))
  );
}

/** Puts paragraphs together to a text, with what each was. */
export class TextBuilder {
  readonly #paragraphs: Paragraph[] = [];
  #isApart = false;

  /** @param runs - With places in `text`. */
  add(text: string, look: ParagraphLook = { kind: 'paragraph' }, runs: readonly LooseRun[] = []): void {
    const trimmed = text.trimEnd();
    if (trimmed.trim() === '') {
      this.#isApart = true;
      return;
    }
    this.#paragraphs.push({ ...look, text: trimmed, runs, isApart: this.#isApart });
    this.#isApart = false;
  }

  /** A row of a table with data; empty cells keep their place. */
  addRow(cells: readonly { readonly text: string; readonly runs: readonly LooseRun[] }[]): void {
    if (cells.every(({ text }) => text.trim() === '')) return;
    let row = '|';
    const runs: LooseRun[] = [];
    for (const cell of cells) {
      const { text, placeOf } = onOneLine(cell.text);
      const by = row.length + 1;
      for (const run of cell.runs) {
        const [start, end] = [placeOf(run.start) + by, placeOf(run.end) + by];
        if (start < end) runs.push({ ...run, start, end });
      }
      row += ` ${text} |`;
    }
    this.add(row, { kind: 'table-row' }, runs);
  }

  finish(): { text: string; pieces: Piece[]; runs: Run[] } {
    let text = '';
    const pieces: Piece[] = [];
    const runs: Run[] = [];
    let last: Paragraph | undefined;
    for (const paragraph of this.#paragraphs) {
      if (last) text += areLines(last, paragraph) ? '\n' : '\n\n';
      const start = text.length;
      const { kind, level, mark = '' } = paragraph;
      text += mark + paragraph.text;
      pieces.push({ kind, start, end: text.length, ...(level !== undefined && { level }) });
      const by = start + mark.length;
      for (const run of paragraph.runs)
        if (run.start < paragraph.text.length)
          runs.push({ ...run, start: run.start + by, end: Math.min(run.end, paragraph.text.length) + by });
      last = paragraph;
    }
    return { text, pieces, runs };
  }
}
