import type { Edit, Stretch } from './edit.ts';
import type { MarkedRun } from './marks.ts';
import { MirrorLine, type Piece } from './mirror-line.ts';

/** A line by its index, and where it starts in the text. */
interface Place {
  readonly index: number;
  readonly at: number;
}

/** The text of a textarea once more, one block for each line, for marks that a textarea cannot show. */
export class Mirror {
  readonly #box: HTMLElement;
  #lines: MirrorLine[] = [];

  constructor(box: HTMLElement) {
    this.#box = box;
    this.fill('');
  }

  /** Shows another text. */
  fill(text: string): void {
    this.#lines = text.split('\n').map((line) => new MirrorLine(line));
    this.#box.replaceChildren(...this.#lines.map(({ box }) => box));
  }

  /** Brings an edit over; costs as much as the edit, not as the text. */
  apply({ start, removed, inserted }: Edit): void {
    const first = this.#find(start);
    const last = this.#find(start + removed, first);
    const head = this.#lines[first.index];
    const tail = this.#lines[last.index];
    if (!head || !tail) return;
    if (head === tail && !inserted.includes('\n')) {
      head.edit(start - first.at, removed, inserted);
      return;
    }
    const text = head.text.slice(0, start - first.at) + inserted + tail.text.slice(start + removed - last.at);
    const fresh = text.split('\n').map((line) => new MirrorLine(line));
    const [kept, rest] = [head.pieces(0, start - first.at), tail.pieces(start + removed - last.at, tail.length)];
    fresh.forEach((line, index) => {
      line.drawBetween(index === 0 ? kept : [], index === fresh.length - 1 ? rest : []);
    });
    head.box.before(...fresh.map(({ box }) => box));
    for (const { box } of this.#lines.slice(first.index, last.index + 1)) box.remove();
    this.#lines = [...this.#lines.slice(0, first.index), ...fresh, ...this.#lines.slice(last.index + 1)];
  }

  /** Marks each line as `runs` say, one with each step; those near `offset` come first. */
  *draw(runs: readonly MarkedRun[], offset: number): Generator<undefined, void, undefined> {
    const lines = this.#lines;
    const pieces = piecesOf(runs, lines);
    const middle = this.#find(offset).index;
    for (let away = 0; away < lines.length; away++) {
      for (const index of away === 0 ? [middle] : [middle + away, middle - away]) {
        lines[index]?.draw(pieces[index] ?? []);
      }
      yield;
    }
  }

  /** Where a stretch stands on the screen. */
  rangeOf({ start, end }: Stretch): Range {
    const from = this.#find(start);
    const to = this.#find(end, from);
    const range = document.createRange();
    const first = this.#lines[from.index]?.pointAt(start - from.at);
    // A range to the start of the next piece would have a rectangle there.
    const last = this.#lines[to.index]?.pointAt(Math.max(end - to.at - 1, 0));
    if (first) range.setStart(...first);
    if (last) range.setEnd(last[0], Math.min(last[1] + (end > to.at ? 1 : 0), last[0].length));
    return range;
  }

  /** The stretch that is marked in one way at a point of the screen, if any. */
  markedAt(x: number, y: number): Stretch | null {
    let [low, high] = [0, this.#lines.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#lines[middle]?.box.getBoundingClientRect().bottom ?? 0) < y) low = middle + 1;
      else high = middle;
    }
    const piece = this.#lines[low]?.markedAt(x, y);
    if (!piece) return null;
    const at = this.#lines.slice(0, low).reduce((sum, { length }) => sum + length + 1, 0);
    return { start: at + piece.start, end: at + piece.end };
  }

  /** The line that `offset` is in, and where that line starts; looked for from a line at or before it. */
  #find(offset: number, from: Place = { index: 0, at: 0 }): Place {
    let { index, at } = from;
    for (;;) {
      const length = this.#lines[index]?.length ?? 0;
      if (offset <= at + length || index >= this.#lines.length - 1) return { index, at };
      at += length + 1;
      index += 1;
    }
  }
}

/** The pieces of each line: runs are cut at line ends, and what is between them is plain. */
function piecesOf(runs: readonly MarkedRun[], lines: readonly MirrorLine[]): Piece[][] {
  let next = 0;
  let at = 0;
  return lines.map(({ length }) => {
    const end = at + length;
    const pieces: Piece[] = [];
    let from = at;
    for (let run = runs[next]; run && run.start < end; run = runs[next]) {
      const start = Math.max(run.start, at);
      const stop = Math.min(run.end, end);
      if (start > from) pieces.push({ length: start - from, look: '' });
      if (stop > start) pieces.push({ length: stop - start, look: run.look });
      from = Math.max(from, stop);
      if (run.end > end) break;
      next += 1;
    }
    if (end > from) pieces.push({ length: end - from, look: '' });
    at = end + 1;
    return pieces;
  });
}
