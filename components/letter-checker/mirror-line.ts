import type { Stretch } from './edit.ts';

/** A piece of a line that is marked in one way; plain where `look` is empty. */
export interface Piece {
  readonly length: number;
  readonly look: string;
}

interface Drawn {
  readonly node: Text;
  readonly look: string;
}

/**
 * One line of the mirror. Its nodes stay while it is edited, so that marks grow and move with their words.
 *
 * Marks are elements. Highlights of the browser would need none, but Chromium paints all of them anew after each key.
 */
export class MirrorLine {
  readonly box = document.createElement('div');
  #drawn: Drawn[];
  #length: number;

  constructor(text: string) {
    this.#drawn = [{ node: this.box.appendChild(document.createTextNode(text)), look: '' }];
    this.#length = text.length;
  }

  /** In UTF-16 units. */
  get length(): number {
    return this.#length;
  }

  get text(): string {
    return this.#drawn.map(({ node }) => node.data).join('');
  }

  /** Puts `inserted`, which has no line end, in the place of `removed` units from `start` on. */
  edit(start: number, removed: number, inserted: string): void {
    this.#length += inserted.length - removed;
    const first = this.#nodeAt(start);
    let at = 0;
    for (const { node } of this.#drawn) {
      const { length } = node;
      const from = Math.max(start - at, 0);
      const count = Math.min(start + removed - at, length) - from;
      if (node === first) node.replaceData(from, Math.max(count, 0), inserted);
      else if (count > 0) node.deleteData(from, count);
      at += length;
    }
  }

  /** What stands between two places of the line. */
  pieces(start: number, end: number): Piece[] {
    let at = 0;
    return this.#drawn.flatMap(({ node, look }) => {
      at += node.length;
      const length = Math.min(end, at) - Math.max(start, at - node.length);
      return length > 0 ? { length, look } : [];
    });
  }

  /** Draws the line with these pieces at its two ends, and plain between them. */
  drawBetween(first: readonly Piece[], last: readonly Piece[]): void {
    const taken = [...first, ...last].reduce((sum, { length }) => sum + length, 0);
    const plain = this.#length > taken ? [{ length: this.#length - taken, look: '' }] : [];
    this.draw([...first, ...plain, ...last]);
  }

  /** Draws the line in these pieces, which are as long as the line; does nothing when it looks so already. */
  draw(pieces: readonly Piece[]): void {
    const now = this.#drawn.filter(({ node, look }) => node.length > 0 || look !== '');
    const same = now.length === pieces.length;
    if (same && now.every(({ node, look }, n) => node.length === pieces[n]?.length && look === pieces[n]?.look)) return;
    const { text } = this;
    let at = 0;
    // What is typed behind a mark at the end of the line must find a plain node there.
    this.#drawn = [...pieces, { length: 0, look: '' }].map(({ length, look }) => {
      const node = document.createTextNode(text.slice(at, at + length));
      at += length;
      return { node, look };
    });
    this.box.replaceChildren(...this.#drawn.map(({ node, look }) => (look ? marked(node, look) : node)));
  }

  /** The marked piece at a point of the screen, if any. */
  markedAt(x: number, y: number): Stretch | null {
    let start = 0;
    for (const { node, look } of this.#drawn) {
      const end = start + node.length;
      if (look && isAt(node, x, y)) return { start, end };
      start = end;
    }
    return null;
  }

  /** The node to type into: at the edge of a mark, the one that is marked less. */
  #nodeAt(offset: number): Text | undefined {
    let at = 0;
    const touched = this.#drawn.filter(({ node }) => {
      at += node.length;
      return at - node.length <= offset && offset <= at;
    });
    return touched.toSorted((a, b) => a.look.length - b.look.length)[0]?.node;
  }

  /** The node and the place in it where the unit at `offset` stands; behind the last unit the end of the line. */
  pointAt(offset: number): [Text, number] {
    let at = 0;
    for (const { node } of this.#drawn) {
      if (offset < at + node.length) return [node, offset - at];
      at += node.length;
    }
    const last = this.#drawn.at(-1)?.node ?? document.createTextNode('');
    return [last, last.length];
  }
}

/** Whether a text stands at a point of the screen. */
function isAt(node: Text, x: number, y: number): boolean {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
  );
}

/** An element for each look: two lines at one place are both drawn. */
function marked(node: Text, look: string): Node {
  return look.split(' ').reduceRight<Node>((inner, name) => {
    const span = document.createElement('span');
    span.className = name;
    span.append(inner);
    return span;
  }, node);
}
