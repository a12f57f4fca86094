import { units } from './characters.ts';

/** What is worked out once for each word, however often it stands in a text. Says what it finds in the columns of `id`. */
export type Describe = (lexicon: Lexicon, id: number, key: string) => void;

/** Longer spellings are not kept. */
export const longestKept = 255;
const prime = 0x01000193;
/** Where the hash of a spelling starts; each unit is added with {@link hashUnit}. */
export const hashStart = 0x811c9dc5 | 0;
/** The hash (FNV-1a) with one more unit. */
export const hashUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, prime);
/** The slot to look at first, to be cut to the length of the table: the low bits of FNV alone are too much alike. */
export const slotOf = (hash: number): number => hash ^ (hash >>> 15);

/** How many words are remembered from one text to the next, and how many units they may take. */
const mostLearnt = { words: 100_000, units: 2_000_000 };

const grown = (column: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> => {
  const larger = new Int32Array(length);
  larger.set(column);
  return larger;
};

/**
 * Gives every word a number, in the form in which lists are looked up: the case, «ё» and the shape of the apostrophe
 * do not matter. Numbers start at 1; 0 is what is not kept. A number never changes its meaning in one lexicon.
 */
export class Lexicon {
  /** By id: syllables of the word, 0 to 255. */
  syllables: Uint8Array;
  /** By id: bits of `Reading`, 0 until a text asks for them, and the hardness that the sentence model gives the word. */
  reading: Uint8Array;
  hardness: Float64Array;
  /** By id: bit set of its posting lists and of the phrases that it begins; 0 for most. */
  hot: Uint8Array;
  /** By id: which set of posting lists; 0 for none. */
  posts: Int32Array<ArrayBuffer>;
  /** By id: its letter in the alphabet of the phrase automaton; 0 for none. */
  symbol: Int32Array<ArrayBuffer>;
  /** By id: the state of the automaton after it; 0 for none. */
  first: Int32Array<ArrayBuffer>;
  /** By id: one more than its letter in the alphabet of `line-openings.ts`; 0 until a line asks for it. */
  opening: Int32Array<ArrayBuffer>;
  /** By id: one more than its letter in the alphabet of the cues, and than the state of their automaton after it; 0 until asked for. */
  cue: Int32Array<ArrayBuffer>;
  cueFirst: Int32Array<ArrayBuffer>;
  /** {@link width} numbers for each id, a bit for each word class: whether it belongs to it, and whether that is known. */
  member: Int32Array<ArrayBuffer>;
  known: Int32Array<ArrayBuffer>;
  readonly width: number;
  /** Ids in use, 0 included. */
  count = 1;

  /** The hash table: an id in each slot, or 0. The length is a power of 2. */
  table: Int32Array<ArrayBuffer>;
  /** By id: the hash of its units. */
  hash: Int32Array<ArrayBuffer>;
  /** By id: where its units start in `pool`; they end where those of the next id start. */
  offset: Int32Array<ArrayBuffer>;
  /** The units of all keys. */
  pool: Uint16Array<ArrayBuffer>;

  readonly #describe: Describe;
  readonly #keys: string[] = [''];
  readonly #marks = new Int32Array(0x2200);
  #capacity: number;

  /**
   * @param width - How many numbers of 32 bits the word classes take.
   * @param capacity - How many words there is room for at first; a power of 2.
   */
  constructor(describe: Describe, width: number, capacity = 8192) {
    this.width = width;
    this.#describe = describe;
    this.#capacity = capacity;
    this.table = new Int32Array(capacity * 2);
    this.hash = new Int32Array(capacity);
    this.offset = new Int32Array(capacity + 1);
    this.pool = new Uint16Array(capacity * 10);
    this.syllables = new Uint8Array(capacity);
    this.reading = new Uint8Array(capacity);
    this.hardness = new Float64Array(capacity);
    this.hot = new Uint8Array(capacity);
    this.posts = new Int32Array(capacity);
    this.symbol = new Int32Array(capacity);
    this.first = new Int32Array(capacity);
    this.opening = new Int32Array(capacity);
    this.cue = new Int32Array(capacity);
    this.cueFirst = new Int32Array(capacity);
    this.member = new Int32Array(capacity * width);
    this.known = new Int32Array(capacity * width);
  }

  /** The key of an id, '' for 0. */
  key(id: number): string {
    return this.#keys[id] ?? '';
  }

  /** Whether texts have taught it more words than are worth remembering: take a new one for the next document. */
  get full(): boolean {
    return this.count > mostLearnt.words || (this.offset[this.count] ?? 0) > mostLearnt.units;
  }

  /** Gives an id to the spelling from `start` to `end`, a word whose units fold one by one and that has none yet. */
  learn(text: string, start: number, end: number, hash: number): number {
    const length = end - start;
    if (length > longestKept) return 0;
    const folded = new Uint16Array(length);
    for (let index = 0; index < length; index++) folded[index] = (units[text.charCodeAt(start + index)] ?? 0) >>> 16;
    return this.#insert(String.fromCharCode(...folded), hash);
  }

  /** The id of a word in the form of {@link Lexicon.key}, or of a mark as it is written. */
  idOf(key: string, learn = true): number {
    let hash = hashStart;
    for (let index = 0; index < key.length; index++) hash = hashUnit(hash, key.charCodeAt(index));
    const mask = this.table.length - 1;
    for (let slot = slotOf(hash) & mask; ; slot = (slot + 1) & mask) {
      const id = this.table[slot] ?? 0;
      if (id === 0) break;
      if (this.hash[id] === hash && this.#keys[id] === key) return id;
    }
    return learn && key.length > 0 && key.length <= longestKept ? this.#insert(key, hash) : 0;
  }

  /** The id of a mark of one unit. */
  mark(unit: number): number {
    const id = this.#marks[unit] ?? 0;
    if (id !== 0) return id;
    const found = this.idOf(String.fromCharCode(unit));
    if (unit < this.#marks.length) this.#marks[unit] = found;
    return found;
  }

  #insert(key: string, hash: number): number {
    if (this.count === this.#capacity) this.#grow();
    const id = this.count++;
    const mask = this.table.length - 1;
    let slot = slotOf(hash) & mask;
    while (this.table[slot] !== 0) slot = (slot + 1) & mask;
    this.table[slot] = id;
    this.hash[id] = hash;
    const offset = this.offset[id] ?? 0;
    if (offset + key.length > this.pool.length) {
      const larger = new Uint16Array(this.pool.length * 2);
      larger.set(this.pool);
      this.pool = larger;
    }
    for (let index = 0; index < key.length; index++) this.pool[offset + index] = key.charCodeAt(index);
    this.offset[id + 1] = offset + key.length;
    this.#keys.push(key);
    this.#describe(this, id, key);
    return id;
  }

  #grow(): void {
    const capacity = this.#capacity * 2;
    this.#capacity = capacity;
    this.hash = grown(this.hash, capacity);
    this.offset = grown(this.offset, capacity + 1);
    this.posts = grown(this.posts, capacity);
    this.symbol = grown(this.symbol, capacity);
    this.first = grown(this.first, capacity);
    this.opening = grown(this.opening, capacity);
    this.cue = grown(this.cue, capacity);
    this.cueFirst = grown(this.cueFirst, capacity);
    this.member = grown(this.member, capacity * this.width);
    this.known = grown(this.known, capacity * this.width);
    const hardness = new Float64Array(capacity);
    hardness.set(this.hardness);
    this.hardness = hardness;
    for (const name of ['syllables', 'hot', 'reading'] as const) {
      const larger = new Uint8Array(capacity);
      larger.set(this[name]);
      this[name] = larger;
    }
    this.table = new Int32Array(capacity * 2);
    const mask = this.table.length - 1;
    for (let id = 1; id < this.count; id++) {
      let slot = slotOf(this.hash[id] ?? 0) & mask;
      while (this.table[slot] !== 0) slot = (slot + 1) & mask;
      this.table[slot] = id;
    }
  }
}
