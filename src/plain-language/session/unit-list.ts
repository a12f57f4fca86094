import type { Unit } from './unit.ts';

/** Figures that are summed up over units. */
export interface Sums {
  length: number;
  words: number;
  sentences: number;
  syllables: number;
  blocks: number;
  otherBlocks: number;
}

interface Chunk {
  readonly units: Unit[];
  readonly sums: Sums;
}

/** Units of a chunk at most; two chunks of half of it come of one that grows beyond. */
const mostUnits = 128;

/** Units in the order of the text, in chunks with their sums: to find or change one costs far less than to see all. */
export class UnitList {
  #chunks: Chunk[] = [];
  count = 0;

  /** The unit that the unit of text at `offset` belongs to, as index; the last one where the text ends. */
  indexAt(offset: number): number {
    let start = 0;
    let index = 0;
    for (const { units, sums } of this.#chunks) {
      if (offset < start + sums.length) {
        for (const unit of units) {
          start += unit.text.length;
          if (offset < start) return index;
          index += 1;
        }
      }
      start += sums.length;
      index += units.length;
    }
    return this.count - 1;
  }

  /** Where a unit starts in the text; the length of the text for `count`. */
  startOf(index: number): number {
    let start = 0;
    let first = 0;
    for (const { units, sums } of this.#chunks) {
      if (index < first + units.length) {
        for (let at = 0; at < index - first; at++) start += units[at]?.text.length ?? 0;
        return start;
      }
      start += sums.length;
      first += units.length;
    }
    return start;
  }

  /** Units from `from` to `to`, exclusive. */
  slice(from: number, to: number): Unit[] {
    const found: Unit[] = [];
    let first = 0;
    for (const { units } of this.#chunks) {
      if (first >= to) break;
      if (first + units.length > from) found.push(...units.slice(Math.max(0, from - first), to - first));
      first += units.length;
    }
    return found;
  }

  /** Puts units in the place of those from `from` to `to`, exclusive. */
  replace(from: number, to: number, fresh: readonly Unit[]): void {
    let first = 0;
    let chunk = 0;
    while (chunk < this.#chunks.length - 1 && first + (this.#chunks[chunk]?.units.length ?? 0) <= from) {
      first += this.#chunks[chunk]?.units.length ?? 0;
      chunk += 1;
    }
    const units: Unit[] = [];
    let last = chunk;
    while (last < this.#chunks.length && (last === chunk || first + units.length < to)) {
      units.push(...(this.#chunks[last]?.units ?? []));
      last += 1;
    }
    const before = units.slice(0, from - first);
    const after = units.slice(to - first);
    const merged = [...before, ...fresh, ...after];
    const parts: Chunk[] = [];
    const size = merged.length > mostUnits ? mostUnits / 2 : mostUnits;
    for (let at = 0; at < merged.length; at += size) parts.push(chunkOf(merged.slice(at, at + size)));
    // Spread arguments have a limit; a new text may have any number of chunks.
    if (chunk === 0 && last >= this.#chunks.length) this.#chunks = parts;
    else this.#chunks.splice(chunk, last - chunk, ...parts);
    this.count += fresh.length - (to - from);
  }

  /** The sums of the whole text. */
  get sums(): Sums {
    const total = noSums();
    for (const { sums } of this.#chunks) add(total, sums);
    return total;
  }

  *[Symbol.iterator](): Iterator<Unit> {
    for (const { units } of this.#chunks) yield* units;
  }
}

const noSums = (): Sums => ({
  length: 0,
  words: 0,
  sentences: 0,
  syllables: 0,
  blocks: 0,
  otherBlocks: 0,
});

function add(total: Sums, sums: Sums): void {
  total.length += sums.length;
  total.words += sums.words;
  total.sentences += sums.sentences;
  total.syllables += sums.syllables;
  total.blocks += sums.blocks;
  total.otherBlocks += sums.otherBlocks;
}

function chunkOf(units: Unit[]): Chunk {
  const sums = noSums();
  for (const unit of units) {
    sums.length += unit.text.length;
    sums.words += unit.words;
    sums.sentences += unit.sentences;
    sums.syllables += unit.syllables;
    sums.blocks += unit.blocks;
    sums.otherBlocks += unit.otherBlocks;
  }
  return { units, sums };
}
