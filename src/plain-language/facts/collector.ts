import type { Document, Fact, FactKind } from '../types.ts';

/** Room for one letter after the other: by token, whether it is spoken for. */
let room = new Uint8Array(1024);

/** Gathers the facts of a letter, and knows which tokens are spoken for; one at a time. */
export class Collector {
  readonly document: Document;
  readonly facts: Fact[] = [];
  /** The date of the letter, as `2026-01-12`, once dates were read. */
  letterDate: string | undefined;
  readonly #taken: Uint8Array;

  constructor(document: Document) {
    this.document = document;
    const { count } = document.tokens;
    if (room.length < count) room = new Uint8Array(count * 2);
    else room.fill(0, 0, count);
    this.#taken = room;
  }

  /** Whether none of the tokens belongs to a fact; `last` is exclusive. */
  isFree(first: number, last = first + 1): boolean {
    for (let token = first; token < last; token++) if (this.#taken[token] === 1) return false;
    return true;
  }

  /** Adds a fact whose tokens belong to no other; says whether they were free. */
  take(kind: FactKind, value: string, first: number, last: number, ambiguous = false): boolean {
    if (!this.isFree(first, last)) return false;
    for (let token = first; token < last; token++) this.#taken[token] = 1;
    this.lay(kind, value, first, last, ambiguous);
    return true;
  }

  /** Adds a fact of a wider meaning, which may have others inside. */
  lay(kind: FactKind, value: string, first: number, last: number, ambiguous = false): void {
    const { tokens } = this.document;
    const start = tokens.start[first] ?? 0;
    const end = tokens.end[last - 1] ?? 0;
    this.facts.push(ambiguous ? { kind, value, start, end, ambiguous } : { kind, value, start, end });
  }

  /** Keeps tokens from other kinds without a fact of their own: hours, numbers of houses. */
  block(first: number, last: number): void {
    this.#taken.fill(1, first, last);
  }
}

/** A passage in one line, as values have it. */
export const inOneLine = (passage: string): string =>
  /[^\S ]| {2}/.test(passage) ? passage.replace(/\s+/g, ' ') : passage;
