import { TokenKind } from '../token-types.ts';
import type { CandidateSets } from './candidate-sets.ts';
import { hashOf, mix } from './hash.ts';
import type { Trie } from './trie.ts';

/** Types that stand for many words: their index. Those of the lexicon come after them, two for each word. */
export const specialTypes = {
  unknown: 0,
  /** Numbers by how they end: 1, 2 to 4, others; with a fraction; four digits; with letters, and Roman ones. */
  one: 1,
  few: 2,
  many: 3,
  fraction: 4,
  year: 5,
  ordinal: 6,
  address: 7,
  /** A word of capitals, and a capital with a point: nouns of any case. */
  acronym: 8,
  initial: 9,
  latin: 10,
  mark: 11,
  /** Before and behind a sentence. */
  edge: 12,
} as const;
const firstWord = 13;

const endings = { full: hashOf('ся', 0, 2), short: hashOf('сь', 0, 2) };

/** What is worked out once for each word of a lexicon: what it can be, and how the tagger sees it. By type index. */
export class WordTypes {
  readonly sets: CandidateSets;
  /** Index of the candidates in `sets`; −1 until the word is looked at. */
  set = new Int16Array(1024).fill(-1);
  /** Hashes: of the word, of its last letters, and of its first ones, which its other forms share. */
  word = new Int32Array(1024);
  suffix2 = new Int32Array(1024);
  suffix3 = new Int32Array(1024);
  suffix4 = new Int32Array(1024);
  stem = new Int32Array(1024);

  constructor(sets: CandidateSets) {
    this.sets = sets;
    for (let type = 0; type < firstWord; type++) {
      this.word[type] = mix(type + 77);
      this.suffix2[type] = this.suffix3[type] = this.suffix4[type] = this.stem[type] = mix(type + 99);
      this.set[type] = sets.number;
    }
    const { unknown, address, acronym, initial, latin, mark, edge } = specialTypes;
    for (const type of [address, mark, edge]) this.set[type] = sets.none;
    for (const type of [unknown, latin]) this.set[type] = sets.other;
    for (const type of [acronym, initial]) this.set[type] = sets.anyCase;
    for (const set of [sets.none, sets.number, sets.other, sets.anyCase]) sets.described(set);
  }

  /** Whether a word ends in «-ся» or «-сь». */
  reflexive(type: number): boolean {
    const ending = this.suffix2[type] ?? 0;
    return ending === endings.full || ending === endings.short;
  }

  /** The type of a word of the lexicon; `isName`: of the same word as a name. */
  static of(id: number, isName = false): number {
    return firstWord + id * 2 + (isName ? 1 : 0);
  }

  /** Looks a word at its first need; `kind` is that of its token. */
  describe(type: number, key: string, kind: number, trie: Trie): void {
    while (type >= this.set.length) this.#grow();
    if (kind === TokenKind.punctuation) this.set[type] = this.sets.none;
    else if (!/[а-яё]/.test(key)) this.set[type] = this.sets.other;
    else if (key.length === 1 && !trie.has(key)) this.set[type] = this.sets.anyCase;
    else {
      const own = trie.classOf(key);
      const isName = (type - firstWord) % 2 === 1;
      this.set[type] = this.sets.described(isName && !trie.has(key) ? (this.sets.ofName[own] ?? own) : own);
    }
    this.word[type] = hashOf(key, 0, 1);
    this.suffix2[type] = hashOf(key, key.length - 2, 2);
    this.suffix3[type] = hashOf(key, key.length - 3, 3);
    this.suffix4[type] = hashOf(key, key.length - 4, 4);
    this.stem[type] = hashOf(key.slice(0, 5), 0, 5);
  }

  #grow(): void {
    const length = this.set.length * 2;
    const set = new Int16Array(length).fill(-1);
    set.set(this.set);
    this.set = set;
    for (const name of ['word', 'suffix2', 'suffix3', 'suffix4', 'stem'] as const) {
      const larger = new Int32Array(length);
      larger.set(this[name]);
      this[name] = larger;
    }
  }
}

/** The special type of a number, by its last digits. */
export function numberType(text: string, start: number, end: number): number {
  let digits = 0;
  let fraction = false;
  for (let index = start; index < end; index++) {
    const unit = text.charCodeAt(index);
    if (unit >= 0x30 && unit <= 0x39) digits += 1;
    else if (unit > 0x7f || unit === 0x2d) return specialTypes.ordinal;
    else fraction = true;
  }
  if (fraction) return specialTypes.fraction;
  if (digits === 4) return specialTypes.year;
  const last = text.charCodeAt(end - 1) - 0x30;
  const teen = digits > 1 && text.charCodeAt(end - 2) === 0x31;
  if (teen || last === 0 || last > 4) return specialTypes.many;
  return last === 1 ? specialTypes.one : specialTypes.few;
}
