import type { Words } from './types.ts';

const star = 42;
const none: readonly number[] = [];

/** Which classes that rules start from have a word among theirs, by the whole of it or by its beginning (`осуществля*`). */
export class StartWords {
  readonly #whole = new Map<string, number[]>();
  readonly #beginnings = new Map<string, number[]>();
  /** How long beginnings are, ascending; made when a word is first looked up. */
  #lengths: readonly number[] | undefined;

  /** Adds a word or a beginning to a class; all of one class come one after another. */
  add(pattern: string, index: number): void {
    const isOpen = pattern.charCodeAt(pattern.length - 1) === star;
    const map = isOpen ? this.#beginnings : this.#whole;
    const text = isOpen ? pattern.slice(0, -1) : pattern;
    const known = map.get(text);
    if (known === undefined) map.set(text, [index]);
    // Lists of a class may have a word twice.
    else if (known[known.length - 1] !== index) known.push(index);
  }

  /** The whole words with a digit. */
  numbers(): string[] {
    return [...this.#whole.keys()].filter((word) => /\d/.test(word) && !word.includes('*'));
  }

  /** Calls `belongs` with the classes that a key belongs to. */
  each(key: string, belongs: (index: number) => void): void {
    for (const index of this.#whole.get(key) ?? none) belongs(index);
    this.#lengths ??= [...new Set([...this.#beginnings.keys()].map((text) => text.length))].sort((a, b) => a - b);
    for (const length of this.#lengths) {
      if (length > key.length) return;
      for (const index of this.#beginnings.get(key.slice(0, length)) ?? none) belongs(index);
    }
  }
}

/** What tells whether a word belongs to one class. */
export class ClassMembers {
  /** Whether it has expressions or functions, not words alone. */
  readonly hasTests: boolean;
  /** Whether it has a whole word with a digit. */
  readonly hasNumbers: boolean;
  readonly #words = new Set<string>();
  readonly #beginnings: string[] = [];
  readonly #tests: (RegExp | ((key: string) => boolean))[] = [];

  constructor(words: Words) {
    for (const word of words) {
      if (typeof word !== 'string') this.#tests.push(word);
      else if (word.charCodeAt(word.length - 1) === star) this.#beginnings.push(word.slice(0, -1));
      else this.#words.add(word);
    }
    this.hasTests = this.#tests.length > 0;
    this.hasNumbers = /\d/.test([...this.#words].join(' '));
  }

  /** Whether a key is one of its words, has one of its beginnings, or passes one of its tests. */
  has(key: string): boolean {
    return this.#words.has(key) || this.#beginnings.some((text) => key.startsWith(text)) || this.passes(key);
  }

  /** Whether a word that is not kept belongs to it; beginnings do not count. */
  hasUnkept(key: string, mayBeListed: boolean): boolean {
    return (mayBeListed && this.#words.has(key)) || this.passes(key);
  }

  /** Whether a key passes one of its tests. */
  passes(key: string): boolean {
    for (const test of this.#tests) if (typeof test === 'function' ? test(key) : test.test(key)) return true;
    return false;
  }
}
