import { compilePatterns } from './patterns.ts';
/** Words or beginnings (`оказыва*`), separated by spaces, and the list that they are of. */
export interface Pattern {
  readonly list: string;
  readonly pattern: string;
}

/** Most nodes end a phrase and lead nowhere. */
interface Node<Of> {
  readonly number: number;
  /** By index of the word pattern. */
  next?: Map<number, Node<Of>>;
  phrases?: Of[];
}

/** Room for transitions; when it is taken they are worked out anew. A power of 2. */
const room = 1 << 16;
const start = 1;

/**
 * All phrase lists of a language as one automaton over words; its time does not depend on the number of phrases.
 *
 * A letter of its alphabet, a *symbol*, is the set of word patterns that a word matches; 0 is the empty set. States and
 * transitions are made when a text first needs them. State 0 is the dead end, state 1 the start.
 */
export class PhraseAutomaton<Of extends Pattern> {
  /** The words and beginnings (`оказыва*`) in the phrases. */
  readonly words: readonly string[];
  /** By state: the phrases that end there, one for each list at most. */
  readonly endings: (readonly Of[])[] = [[], []];
  readonly #patternsOf: (key: string) => readonly number[];
  readonly #symbols = new Map<string, number>([['', 0]]);
  readonly #patterns: (readonly number[])[] = [[]];
  readonly #states = new Map<string, number>();
  readonly #nodes: (readonly Node<Of>[])[];
  readonly #from = new Int32Array(room);
  readonly #by = new Int32Array(room);
  readonly #to = new Int32Array(room);
  #taken = 0;

  constructor(phrases: readonly Of[]) {
    const indexOf = new Map<string, number>();
    const root: Node<Of> = { number: -1 };
    let nodes = 0;
    for (const phrase of phrases) {
      let node = root;
      for (const word of phrase.pattern.split(' ')) {
        let index = indexOf.get(word);
        if (index === undefined) {
          index = indexOf.size;
          indexOf.set(word, index);
        }
        node.next ??= new Map();
        let next = node.next.get(index);
        if (!next) {
          next = { number: nodes++ };
          node.next.set(index, next);
        }
        node = next;
      }
      node.phrases ??= [];
      node.phrases.push(phrase);
    }
    this.words = [...indexOf.keys()];
    this.#patternsOf = compilePatterns(this.words);
    this.#nodes = [[], [root]];
  }

  /** The symbol of a word. */
  symbolOf(key: string): number {
    const patterns = this.#patternsOf(key);
    if (patterns.length === 0) return 0;
    const name = patterns.join();
    let symbol = this.#symbols.get(name);
    if (symbol === undefined) {
      symbol = this.#patterns.push(patterns) - 1;
      this.#symbols.set(name, symbol);
    }
    return symbol;
  }

  /** The state after a first word. */
  startOf(symbol: number): number {
    return this.next(start, symbol);
  }

  /** The state after one more word. */
  next(state: number, symbol: number): number {
    if (symbol === 0 || state === 0) return 0;
    const mask = room - 1;
    let slot = (Math.imul(state, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b)) >>> 8;
    for (slot &= mask; this.#from[slot] !== 0; slot = (slot + 1) & mask)
      if (this.#from[slot] === state && this.#by[slot] === symbol) return this.#to[slot] ?? 0;
    const to = this.#work(state, symbol);
    if (++this.#taken > room / 2) {
      this.#from.fill(0);
      this.#taken = 1;
    }
    this.#from[slot] = state;
    this.#by[slot] = symbol;
    this.#to[slot] = to;
    return to;
  }

  /** Works a transition out; the order of nodes decides which of two phrases of one length counts. */
  #work(state: number, symbol: number): number {
    const following: Node<Of>[] = [];
    for (const pattern of this.#patterns[symbol] ?? []) {
      for (const node of this.#nodes[state] ?? []) {
        const next = node.next?.get(pattern);
        if (next) following.push(next);
      }
    }
    if (following.length === 0) return 0;
    const name = following.map((node) => node.number).join();
    let to = this.#states.get(name);
    if (to === undefined) {
      const last = new Map<string, Of>();
      for (const node of following) for (const phrase of node.phrases ?? []) last.set(phrase.list, phrase);
      to = this.#nodes.push(following) - 1;
      this.endings.push([...last.values()]);
      this.#states.set(name, to);
    }
    return to;
  }
}
