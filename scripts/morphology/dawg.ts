/** Reads the word graphs (DAWG) that npm `az` ships. */

const windows1251 = new TextDecoder('windows-1251');
const hasLeaf = 1 << 8;
const extension = 1 << 9;

/** A graph of keys: `units` are its states, `guide` the first child and the next sibling of each. */
export interface Dawg {
  readonly units: Uint32Array;
  readonly guide: Uint8Array;
}

export function readDawg(file: Uint8Array): Dawg {
  const buffer = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer;
  const view = new DataView(buffer);
  const units = view.getUint32(0, true);
  const guide = view.getUint32(4 + units * 4, true);
  return { units: new Uint32Array(buffer, 4, units), guide: new Uint8Array(buffer, 8 + units * 4, guide * 2) };
}

const offsetOf = (unit: number): number => (unit >>> 10) << ((unit & extension) >>> 6);

/** Gives every key, in bytes, with the value at its end. */
export function forEachKey({ units, guide }: Dawg, take: (key: readonly number[], value: number) => void): void {
  const key: number[] = [];
  const visit = (state: number): void => {
    const unit = units[state] ?? 0;
    if (unit & hasLeaf) take(key, (units[(state ^ offsetOf(unit)) >>> 0] ?? 0) & 0x7fffffff);
    for (let label = guide[state * 2] ?? 0; label !== 0; ) {
      const next = (state ^ offsetOf(unit) ^ label) >>> 0;
      key.push(label);
      visit(next);
      key.pop();
      label = guide[next * 2 + 1] ?? 0;
    }
  };
  visit(0);
}

/** The letters of a key. */
export const textOf = (bytes: readonly number[]): string => windows1251.decode(Uint8Array.from(bytes));
