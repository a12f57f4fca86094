const lineFeed = 10;
const carriageReturn = 13;
const space = 32;
const softHyphen = 0xad;
const letter = /[\p{L}\p{N}]/u;

/** A blank copy of `source`, line ends kept, on which the parts that a reader sees are written back. */
export class Page {
  readonly source: string;
  readonly #units: Uint16Array;
  readonly #seams: [start: number, end: number][] = [];

  constructor(source: string) {
    this.source = source;
    this.#units = new Uint16Array(source.length).fill(space);
    for (const { index } of source.matchAll(/[\r\n]/g)) this.keep(index, index + 1);
  }

  /** Writes a part of the source back as it stands. */
  keep(start: number, end: number): void {
    for (let at = start; at < end; at += 1) this.#units[at] = this.source.charCodeAt(at);
  }

  /** Ends a line at `at`, where the source has markup. */
  breakLine(at: number): void {
    if (at < this.#units.length) this.#units[at] = lineFeed;
  }

  /** Notes markup that stands inside a line: between two letters it must not cut the word. */
  seam(start: number, end: number): void {
    if (start < end) this.#seams.push([start, end]);
  }

  /**
   * Writes back what a run of Markdown says.
   *
   * @param value - The run without escapes, character references and marks of quotation at the start of lines.
   */
  write(start: number, end: number, value: string): void {
    const { source } = this;
    const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]*);/iy;
    let read = 0;
    for (let at = start; at < end; ) {
      const unit = source.charCodeAt(at);
      const next = value.charCodeAt(read);
      reference.lastIndex = at;
      const written = unit === 38 ? (reference.exec(source)?.[0] ?? '') : '';
      if (written && !value.startsWith(written, read)) {
        const meant = String.fromCodePoint(value.codePointAt(read) ?? space);
        this.#put(at, meant, written.length);
        at += written.length;
        read += meant.length;
      } else if (unit === 92 && source.charCodeAt(at + 1) === next && /[!-/:-@[-`{-~]/.test(value.charAt(read))) {
        this.keep(at + 1, at + 2);
        at += 2;
        read += 1;
      } else if (unit === lineFeed || unit === carriageReturn) {
        if (next === unit) read += 1;
        at += 1;
        if (source.charCodeAt(at) === lineFeed) continue;
        while (at < end && /[ \t>]/.test(source.charAt(at)) && source.charCodeAt(at) !== value.charCodeAt(read))
          at += 1;
      } else if (unit === space && next !== space) {
        at += 1;
      } else {
        this.keep(at, at + 1);
        at += 1;
        read += 1;
      }
    }
  }

  /** The page as a string, as long as the source. */
  toString(): string {
    this.#closeSeams();
    let text = '';
    for (let at = 0; at < this.#units.length; at += 8192) {
      text += String.fromCharCode(...this.#units.subarray(at, at + 8192));
    }
    return text;
  }

  /** Writes what a character reference means and fills the place that is left. */
  #put(at: number, meant: string, length: number): void {
    const filler = letter.test(meant) || meant === '\u00AD' ? softHyphen : space;
    for (let index = 0; index < length; index += 1) {
      this.#units[at + index] = index < meant.length ? meant.charCodeAt(index) : filler;
    }
  }

  #closeSeams(): void {
    const seams = this.#seams.sort(([a], [b]) => a - b);
    for (let index = 0; index < seams.length; ) {
      const [start, firstEnd] = seams[index] ?? [0, 0];
      let end = firstEnd;
      index += 1;
      for (; seams[index]?.[0] === end; index += 1) end = seams[index]?.[1] ?? end;
      const isInWord = letter.test(this.#at(start - 1)) && letter.test(this.#at(end));
      if (isInWord) this.#units.fill(softHyphen, start, end);
    }
  }

  #at(index: number): string {
    return String.fromCharCode(this.#units[index] ?? space);
  }
}
