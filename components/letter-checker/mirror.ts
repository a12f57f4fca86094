import type { Edit, Stretch } from './edit.ts';

/** A line of the mirror; its node stays in place while the line is edited, so that ranges in it move by themselves. */
interface Line {
  readonly box: HTMLElement;
  readonly node: Text;
}

function lineOf(text: string): Line {
  const box = document.createElement('div');
  return { box, node: box.appendChild(document.createTextNode(text)) };
}

/** The text of a textarea once more, one block for each line, for marks that a textarea cannot show. */
export class Mirror {
  readonly #box: HTMLElement;
  #lines: Line[];

  constructor(box: HTMLElement) {
    this.#box = box;
    this.#lines = [lineOf('')];
    this.fill('');
  }

  /** Shows another text. */
  fill(text: string): void {
    this.#lines = text.split('\n').map(lineOf);
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
      head.node.replaceData(start - first.at, removed, inserted);
      return;
    }
    const text = head.node.data.slice(0, start - first.at) + inserted + tail.node.data.slice(start + removed - last.at);
    const fresh = text.split('\n').map(lineOf);
    head.box.before(...fresh.map(({ box }) => box));
    for (const { box } of this.#lines.slice(first.index, last.index + 1)) box.remove();
    this.#lines = [...this.#lines.slice(0, first.index), ...fresh, ...this.#lines.slice(last.index + 1)];
  }

  /** The stretches as live ranges; they must be in order of `start`. */
  rangesOf(stretches: readonly Stretch[]): Range[] {
    let from = { index: 0, at: 0 };
    return stretches.map(({ start, end }) => {
      from = this.#find(start, from);
      const to = this.#find(end, from);
      const range = document.createRange();
      const first = this.#lines[from.index]?.node;
      const last = this.#lines[to.index]?.node;
      if (first && last) {
        range.setStart(first, Math.min(start - from.at, first.length));
        range.setEnd(last, Math.min(end - to.at, last.length));
      }
      return range;
    });
  }

  /** The line that `offset` is in, and where that line starts; looked for from a line at or before it. */
  #find(offset: number, from = { index: 0, at: 0 }): { index: number; at: number } {
    let { index, at } = from;
    for (;;) {
      const length = this.#lines[index]?.node.length ?? 0;
      if (offset <= at + length || index >= this.#lines.length - 1) return { index, at };
      at += length + 1;
      index += 1;
    }
  }
}
