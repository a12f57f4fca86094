import type { Run } from './document-model.ts';
import type { ParagraphLook, TextBuilder } from './text-builder.ts';

interface CellParagraph {
  readonly text: string;
  readonly look: ParagraphLook;
  readonly runs: readonly Run[];
}
type Cell = CellParagraph[];
const emptyCell = { text: '', runs: [] };

/** Tables of more rows than this, with one paragraph in each cell, hold data; others only put text side by side. */
const mostLayoutRows = 1;

/**
 * Takes paragraphs, also those in cells of tables, in the order of reading.
 *
 * A table of data becomes rows with bars. A table that only puts text side by side, as letterheads have, becomes the
 * paragraphs of its cells.
 */
export class DocumentTable {
  readonly #builder: TextBuilder;
  #rows: Cell[][] = [];
  #row: Cell[] = [];
  #cell: Cell = [];
  #depth = 0;

  constructor(builder: TextBuilder) {
    this.#builder = builder;
  }

  add(text: string, look: ParagraphLook, runs: readonly Run[] = []): void {
    if (this.#depth === 0) this.#builder.add(text, look, runs);
    else if (text.trim() !== '') this.#cell.push({ text, look, runs });
  }

  /** A table inside a cell is read as part of that cell. */
  openTable(): void {
    this.#depth += 1;
    if (this.#depth === 1) this.#rows = [];
  }

  openRow(): void {
    if (this.#depth === 1) this.#row = [];
  }

  openCell(): void {
    if (this.#depth === 1) this.#cell = [];
  }

  closeCell(): void {
    if (this.#depth === 1) this.#row.push(this.#cell);
  }

  closeRow(): void {
    if (this.#depth === 1) this.#rows.push(this.#row);
  }

  closeTable(): void {
    this.#depth = Math.max(0, this.#depth - 1);
    if (this.#depth > 0) return;
    const rows = this.#rows;
    // Cells that reach over several leave rows with fewer.
    const isWide = rows.filter((row) => row.length > 1).length * 2 > rows.length;
    const isData = rows.length > mostLayoutRows && isWide && rows.every((row) => row.every((cell) => cell.length < 2));
    this.#builder.add('');
    for (const row of rows) {
      if (isData) {
        this.#builder.addRow(row.map(([only]) => only ?? emptyCell));
        continue;
      }
      for (const cell of row) {
        for (const { text, look, runs } of cell) this.#builder.add(text, look, runs);
        this.#builder.add('');
      }
    }
    this.#rows = [];
  }
}
