import type { Piece } from '../documents/document-model.ts';
import { type OldPlaces, oldPlaces } from './kept-stretches.ts';

/** A piece of a letter, as a word processor has it. */
export type LetterBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly isApart: boolean }
  | {
      readonly kind: 'list-item';
      /** From 1. */
      readonly level: number;
      /** As it stands before the text: `•`, `2.`, `а)`. */
      readonly mark: string;
      readonly text: string;
    }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/** A text that was read from a document, with what its pieces were. */
export interface ReadPieces {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** One letter in so many of a line must be of the old piece. */
const leastKept = 3;
const row = /^\s*\|(.*)\|\s*$/;
const listMark = /^\s*([•‣◦▪·–—*-]|\d{1,3}(?:\.\d{1,3})*[.)]|\p{L}\))\s+(?=\S)/u;
const markdownHeading = /^(#{1,6})\s+/;

/**
 * Takes a letter apart by its lines. What a line is tells the document that it came from, as far as the line still
 * stands there, and else its signs: marks of lists, bars of tables.
 */
export function letterBlocks(text: string, origin?: ReadPieces): LetterBlock[] {
  const old = origin ? oldPlaces(origin.text, text) : undefined;
  const blocks: LetterBlock[] = [];
  let isApart = false;
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    if (line.trim() === '') {
      isApart = true;
    } else {
      const piece = origin && old ? pieceOf(origin, old, { start, end }) : undefined;
      const block = blockOf(line, piece, isApart);
      const last = blocks.at(-1);
      if (block.kind === 'table' && last?.kind === 'table' && !isApart)
        blocks[blocks.length - 1] = { ...last, rows: [...last.rows, ...block.rows] };
      else blocks.push(block);
      isApart = false;
    }
    start = end + 1;
  }
  return blocks;
}

/** The piece that most of a line comes from; none when most of the line is new. */
function pieceOf(origin: ReadPieces, old: OldPlaces, line: { start: number; end: number }): Piece | undefined {
  const kept = new Map<Piece, number>();
  for (const part of old.partsOf(line)) {
    const piece = origin.pieces.find((one) => one.start <= part.start && part.start < one.end);
    const letters = origin.text.slice(part.start, part.end).match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    if (piece) kept.set(piece, (kept.get(piece) ?? 0) + letters);
  }
  const [best] = [...kept].sort(([, a], [, b]) => b - a);
  return best && best[1] * leastKept >= line.end - line.start ? best[0] : undefined;
}

function blockOf(line: string, piece: Piece | undefined, isApart: boolean): LetterBlock {
  const cells = row.exec(line)?.[1];
  if (cells !== undefined) return { kind: 'table', rows: [cells.split('|').map((cell) => cell.trim())] };
  if (piece?.kind === 'heading') return { kind: 'heading', level: piece.level ?? 1, text: line.trim() };
  const markdown = markdownHeading.exec(line);
  if (markdown) {
    return { kind: 'heading', level: markdown[1]?.length ?? 1, text: line.slice(markdown[0].length).trim() };
  }
  const mark = listMark.exec(line);
  if (mark?.[1] && (piece?.kind ?? 'list-item') === 'list-item') {
    return { kind: 'list-item', level: piece?.level ?? 1, mark: mark[1], text: line.slice(mark[0].length).trim() };
  }
  return { kind: 'paragraph', text: line.trim(), isApart };
}
