import type { Document, Fact, FactKind } from '../types.ts';

/** Gathers the facts of a letter, and knows which tokens are spoken for. */
export class Collector {
  readonly document: Document;
  readonly facts: Fact[] = [];
  /** The date of the letter, as `2026-01-12`, once dates were read. */
  letterDate: string | undefined;
  readonly #taken: Uint8Array;

  constructor(document: Document) {
    this.document = document;
    this.#taken = new Uint8Array(document.tokens.count);
  }

  /** Whether none of the tokens belongs to a fact; `last` is exclusive. */
  isFree(first: number, last = first + 1): boolean {
    for (let token = first; token < last; token++) if (this.#taken[token] === 1) return false;
    return true;
  }

  /** Adds a fact whose tokens belong to no other; says whether they were free. */
  take(kind: FactKind, value: string, first: number, last: number, ambiguous = false): boolean {
    if (!this.isFree(first, last)) return false;
    this.#taken.fill(1, first, last);
    this.lay(kind, value, first, last, ambiguous);
    return true;
  }

  /** Adds a fact of a wider meaning, which may have others inside. */
  lay(kind: FactKind, value: string, first: number, last: number, ambiguous = false): void {
    const { tokens } = this.document;
    const [start, end] = [tokens.start[first] ?? 0, tokens.end[last - 1] ?? 0];
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
