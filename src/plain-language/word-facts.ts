import type { EncodedLexicon } from './encoded.ts';
import { derivedFrom, lemmasOf } from './language/en-lemmas.ts';

/** What is known of a word type. */
export interface WordFacts {
  /** CEFR level of the word, its base form or the word it is derived from, A1 = 1 to C2 = 6; 0 when no list has any. */
  readonly level: number;
  /** Logarithm to the base of 10 of how often it is met in a billion words; 0 when it is not known. */
  readonly zipf: number;
  /** Whether the list of Dale and Chall has it or its base form. */
  readonly familiar: boolean;
  /** Guessed from the two words that it is made of, as many names are: `Eastmere`. */
  readonly guessed?: true;
}

/** The least Zipf frequency that the lexicon tells from none. */
export const leastZipf = 1.75;

const unknown: WordFacts = { level: 0, zipf: 0, familiar: false };

/** Something that knows words by their keys. */
interface Facts {
  get(key: string): WordFacts | undefined;
}

const [firstMark, lastMark] = [0x41, 0x5a];

/** A lexicon unpacked into one array of units, without a string for each word: most are never asked for. */
class FactTable implements Facts {
  readonly #units: Uint16Array;
  /** By word: where its units start; one more for the end. Words are in the order of their units. */
  readonly #offset: Int32Array;
  /** One sign for each word; the same few facts are shared by all words. */
  readonly #signs: string;
  readonly #kinds = new Map<string, WordFacts>();

  constructor(encoded: EncodedLexicon) {
    const { words, facts, kinds } = encoded;
    const offset = new Int32Array(facts.length + 1);
    let units = new Uint16Array(words.length * 3);
    let at = 0;
    let index = 0;
    let next = 0;
    for (let place = 0; place < words.length; index++) {
      if (next + 255 > units.length) {
        const larger = new Uint16Array(units.length * 2);
        larger.set(units);
        units = larger;
      }
      const start = next;
      for (let shared = words.charCodeAt(place++) - firstMark; shared > 0; shared--) units[next++] = units[at++] ?? 0;
      for (; place < words.length; place++) {
        const unit = words.charCodeAt(place);
        if (unit >= firstMark && unit <= lastMark) break;
        units[next++] = unit;
      }
      at = start;
      offset[index + 1] = next;
    }
    this.#units = units;
    this.#offset = offset;
    this.#signs = facts;
    for (let kind = 0; kind < kinds.length; kind += 3) {
      const [frequency, mark] = [kinds.charCodeAt(kind + 1), kinds.charCodeAt(kind + 2)];
      this.#kinds.set(kinds.charAt(kind), {
        level: mark < 97 ? mark - 65 : mark - 97,
        zipf: frequency === 97 ? 0 : leastZipf + (frequency - 97) / 3,
        familiar: mark < 97,
      });
    }
  }

  get(key: string): WordFacts | undefined {
    let low = 0;
    let high = this.#offset.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      const order = this.#compare(middle, key);
      if (order === 0) return this.#kinds.get(this.#signs.charAt(middle));
      if (order < 0) low = middle + 1;
      else high = middle;
    }
    return undefined;
  }

  /** Below 0 when the word of an index comes before the key, above 0 when it comes after. */
  #compare(index: number, key: string): number {
    const start = this.#offset[index] ?? 0;
    const length = (this.#offset[index + 1] ?? 0) - start;
    const shorter = Math.min(length, key.length);
    for (let at = 0; at < shorter; at++) {
      const order = (this.#units[start + at] ?? 0) - key.charCodeAt(at);
      if (order !== 0) return order;
    }
    return length - key.length;
  }
}

/** How much rarer an inflected form is than its base form, and a derived word than its stem, when nothing more is known. */
const rarer = { form: 0.5, derived: 2 };

/** Looks a word up, then what it may be a form of. */
export function factsIn(words: Facts, key: string): WordFacts {
  const own = words.get(key);
  if (own) return own;
  for (const lemma of lemmasOf(key)) {
    const base = words.get(lemma);
    if (base) return { ...base, zipf: Math.max(0, base.zipf - rarer.form) };
  }
  return unknown;
}

/** What affixes tell of a word: `nonpayment` is one level above `payment`, and rare. */
function factsOfStem(words: Facts, key: string): WordFacts {
  for (const stem of derivedFrom(key)) {
    const { level, zipf } = factsIn(words, stem);
    if (zipf === 0) continue;
    const derived = Math.max(leastZipf, zipf - rarer.derived);
    return { level: level === 0 ? 0 : Math.min(6, level + 1), zipf: derived, familiar: false };
  }
  return unknown;
}

/** Old compounds that nobody reads by their parts: `forthwith`, `hereinafter`. */
const oldCompound = /^(?:here|there|where|forth|not|with|afore)/;

/** A compound without a hyphen of two words that have levels: `payslip`, a level above the harder one. */
function factsOfCompound(words: Facts, key: string): WordFacts {
  if (oldCompound.test(key) || key.length > 20) return unknown;
  for (let at = 3; at <= key.length - 3; at++) {
    const [one, other] = [factsIn(words, key.slice(0, at)), factsIn(words, key.slice(at))];
    if (one.level === 0 || other.level === 0) continue;
    const { level, zipf } = harder(one, other);
    return {
      level: Math.min(6, level + 1),
      zipf: Math.max(leastZipf, zipf - rarer.derived),
      familiar: false,
      guessed: true,
    };
  }
  return unknown;
}

/** Both parts of a compound must be known: `two-bedroom` is as hard as the harder one. */
function harder(one: WordFacts, other: WordFacts): WordFacts {
  return {
    level: one.level === 0 || other.level === 0 ? 0 : Math.max(one.level, other.level),
    zipf: Math.min(one.zipf, other.zipf),
    familiar: one.familiar && other.familiar,
  };
}

/**
 * Makes a dictionary of English words in the form of `Tokens.key`.
 *
 * It is unpacked at the first question, in some milliseconds. Ask once for each word type.
 */
export function createWordFacts(encoded: EncodedLexicon): (key: string) => WordFacts {
  let words: Facts | undefined;
  function look(key: string): WordFacts {
    words ??= new FactTable(encoded);
    for (const way of [factsIn, factsOfStem, factsOfCompound]) {
      const facts = way(words, key);
      if (facts !== unknown) return facts;
    }
    return unknown;
  }

  return (key) => {
    const facts = look(key);
    if (facts !== unknown || !key.includes('-')) return facts;
    const [first = unknown, ...others] = key
      .split('-')
      .filter((part) => part !== '')
      .map(look);
    return others.reduce(harder, first);
  };
}
