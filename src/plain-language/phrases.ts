/** The phrases of a state where none ends. */
export const noEndings: readonly never[] = [];

/** Words or beginnings (`оказыва*`), separated by spaces, and the list that they are of. */
export interface Pattern {
  readonly list: string;
  readonly pattern: string;
}

/** A phrase with its words. */
interface Entry<Of> {
  readonly phrase: Of;
  readonly words: readonly string[];
}

/** The phrases that begin with the same words. */
interface Node<Of> {
  /** How many words. */
  readonly depth: number;
  readonly phrases: Entry<Of>[];
  /** By index of the next word pattern; made when it is first asked for. */
  next?: Map<number, Node<Of>>;
}

/** Room for transitions: at first, and when they are worked out anew. Powers of 2. */
const room = { first: 1 << 10, last: 1 << 16 };
const start = 1;
const star = 42;
/** A bit for each pattern, by its index. */
function bitsOf(patterns: Iterable<number>): number {
  let bits = 0;
  for (const pattern of patterns) bits |= 1 << (pattern & 31);
  return bits;
}

/** Where to look first for a transition, to be cut to the length of the table. */
const slotOf = (state: number, symbol: number): number =>
  ((Math.imul(state, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b)) >>> 8) << 2;

/**
 * All phrase lists of a language as one automaton over words; its time does not depend on the number of phrases.
 *
 * A letter of its alphabet, a *symbol*, is the set of word patterns that a word matches; 0 is the empty set. States and
 * transitions are made when a text first needs them. State 0 is the dead end, state 1 the start.
 */
export class PhraseAutomaton<Of extends Pattern> {
  /** The words and beginnings (`оказыва*`) in the phrases. */
  readonly words: readonly string[];
  /** The symbol of a comma; 0 when no phrase has one. */
  readonly comma: number;
  /** By state: the phrases that end there, one for each list at most. */
  readonly endings: (readonly Of[])[] = [noEndings, noEndings];
  /** Words by their pattern's index; beginnings without their star; how long those are, ascending. */
  readonly #whole = new Map<string, number>();
  readonly #beginnings = new Map<string, number>();
  readonly #lengths: readonly number[];
  /** By index of the first word: the phrases, and their node when a text has asked for it. */
  readonly #byFirst: Of[][] = [];
  readonly #firstNodes: Node<Of>[] = [];
  readonly #symbols = new Map<string, number>([['', 0]]);
  readonly #patterns: (readonly number[])[] = [[]];
  /** By symbol: a bit for each of its patterns; by state: one for each pattern that goes on. Most pairs have none in common. */
  readonly #bits = [0];
  readonly #goesOn = [0, -1];
  readonly #states = new Map<string, number>();
  readonly #nodes: (readonly Node<Of>[])[] = [[], []];
  readonly #numbers = new Map<Node<Of>, number>();
  /** Four numbers in each slot: a state or 0, a symbol, the state after it, nothing. */
  #table = new Int32Array(room.first * 4);
  #taken = 0;

  constructor(phrases: readonly Of[]) {
    const words: string[] = [];
    const indexOf = this.#whole;
    const indexFor = (word: string): number => {
      let index = indexOf.get(word);
      if (index === undefined) {
        index = words.push(word) - 1;
        indexOf.set(word, index);
        if (word.charCodeAt(word.length - 1) === star) this.#beginnings.set(word.slice(0, -1), index);
      }
      return index;
    };
    for (const phrase of phrases) {
      const { pattern } = phrase;
      let space = pattern.indexOf(' ');
      const first = indexFor(space < 0 ? pattern : pattern.slice(0, space));
      while (space >= 0) {
        const from = space + 1;
        space = pattern.indexOf(' ', from);
        indexFor(space < 0 ? pattern.slice(from) : pattern.slice(from, space));
      }
      const same = this.#byFirst[first];
      if (same) same.push(phrase);
      else this.#byFirst[first] = [phrase];
    }
    for (const pattern of this.#beginnings.values()) indexOf.delete(words[pattern] ?? '');
    this.#lengths = [...new Set([...this.#beginnings.keys()].map((text) => text.length))].sort((a, b) => a - b);
    this.words = words;
    this.comma = this.symbolOf(',');
  }

  /** The word patterns that a key matches, ascending. */
  #patternsOf(key: string): readonly number[] {
    const whole = this.#whole.get(key);
    let found: number[] | undefined = whole === undefined ? undefined : [whole];
    for (const length of this.#lengths) {
      if (length > key.length) break;
      const open = this.#beginnings.get(key.slice(0, length));
      if (open !== undefined) found = found ? [...found, open] : [open];
    }
    return found ? found.sort((a, b) => a - b) : noEndings;
  }

  /** The node of the phrases with a first word. */
  #firstNode(index: number): Node<Of> | undefined {
    const known = this.#firstNodes[index];
    const phrases = this.#byFirst[index];
    if (known || !phrases) return known;
    const node = this.#nodeOf(
      1,
      phrases.map((phrase) => ({ phrase, words: phrase.pattern.split(' ') })),
    );
    this.#firstNodes[index] = node;
    return node;
  }

  #nodeOf(depth: number, phrases: Entry<Of>[]): Node<Of> {
    const made = { depth, phrases };
    this.#numbers.set(made, this.#numbers.size);
    return made;
  }

  #indexOf(word: string): number {
    const isOpen = word.charCodeAt(word.length - 1) === star;
    return (isOpen ? this.#beginnings.get(word.slice(0, -1)) : this.#whole.get(word)) ?? -1;
  }

  /** The phrases of a node by their next word. */
  #nextOf(node: Node<Of>): Map<number, Node<Of>> {
    if (node.next) return node.next;
    const next = new Map<number, Node<Of>>();
    for (const entry of node.phrases) {
      const word = entry.words[node.depth];
      if (word === undefined) continue;
      const index = this.#indexOf(word);
      const same = next.get(index);
      if (same) same.phrases.push(entry);
      else next.set(index, this.#nodeOf(node.depth + 1, [entry]));
    }
    node.next = next;
    return next;
  }

  /** The symbol of a word. */
  symbolOf(key: string): number {
    const patterns = this.#patternsOf(key);
    if (patterns.length === 0) return 0;
    const name = patterns.join();
    let symbol = this.#symbols.get(name);
    if (symbol === undefined) {
      symbol = this.#patterns.push(patterns) - 1;
      this.#bits.push(bitsOf(patterns));
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
    if (((this.#goesOn[state] ?? 0) & (this.#bits[symbol] ?? 0)) === 0) return 0;
    const table = this.#table;
    const mask = table.length - 4;
    for (let slot = slotOf(state, symbol) & mask; table[slot] !== 0; slot = (slot + 4) & mask)
      if (table[slot] === state && table[slot + 1] === symbol) return table[slot + 2] ?? 0;
    const to = this.#work(state, symbol);
    if (++this.#taken > table.length / 8) this.#makeRoom();
    this.#keep(state, symbol, to);
    return to;
  }

  #keep(state: number, symbol: number, to: number): void {
    const table = this.#table;
    const mask = table.length - 4;
    let slot = slotOf(state, symbol) & mask;
    while (table[slot] !== 0) slot = (slot + 4) & mask;
    table[slot] = state;
    table[slot + 1] = symbol;
    table[slot + 2] = to;
  }

  #makeRoom(): void {
    const before = this.#table;
    if (before.length === room.last * 4) {
      before.fill(0);
      this.#taken = 1;
      return;
    }
    this.#table = new Int32Array(before.length * 4);
    for (let slot = 0; slot < before.length; slot += 4)
      if (before[slot] !== 0) this.#keep(before[slot] ?? 0, before[slot + 1] ?? 0, before[slot + 2] ?? 0);
  }

  /** Works a transition out; the order of nodes decides which of two phrases of one length counts. */
  #work(state: number, symbol: number): number {
    const following: Node<Of>[] = [];
    for (const pattern of this.#patterns[symbol] ?? []) {
      if (state === start) {
        const next = this.#firstNode(pattern);
        if (next) following.push(next);
        continue;
      }
      for (const node of this.#nodes[state] ?? []) {
        const next = this.#nextOf(node).get(pattern);
        if (next) following.push(next);
      }
    }
    if (following.length === 0) return 0;
    const name = following.map((node) => this.#numbers.get(node)).join();
    let to = this.#states.get(name);
    if (to === undefined) {
      const last = new Map<string, Of>();
      for (const { phrases, depth } of following)
        for (const { phrase, words } of phrases) if (words.length === depth) last.set(phrase.list, phrase);
      to = this.#nodes.push(following) - 1;
      let goesOn = 0;
      for (const node of following) goesOn |= bitsOf(this.#nextOf(node).keys());
      this.#goesOn.push(goesOn);
      this.endings.push(last.size === 0 ? noEndings : [...last.values()]);
      this.#states.set(name, to);
    }
    return to;
  }
}
