import { posOf } from './features.ts';
import type { WordTypes } from './word-types.ts';

/** What stands behind each word of a sentence: worked out from right to left, before any word is tagged. */
export class Ahead {
  /** By word: what agrees with the next unmistakable predicate of its clause, 0 for none. */
  predicate = new Int32Array(256);
  /** The stem of that predicate, and its kind: part of speech and whether it is reflexive. */
  stem = new Int32Array(256);
  verb = new Uint8Array(256);
  /** What agrees with the next noun of the phrase, and what else that may be. */
  noun = new Int32Array(256);
  nounKind = new Int32Array(256);
  /** 1 when an unmistakable subject stands behind the word in its clause. */
  subject = new Uint8Array(256);
  /** Whether the sentence has a predicate: 2 for sure, 1 perhaps, 0 not. */
  sentence = 0;
  readonly #types: WordTypes;
  readonly #isComma: (type: number) => boolean;
  readonly #opens: (type: number) => boolean;

  constructor(types: WordTypes, isComma: (type: number) => boolean, opens: (type: number) => boolean) {
    this.#types = types;
    this.#isComma = isComma;
    this.#opens = opens;
  }

  /** Makes room for so many words. */
  grow(length: number): void {
    for (const name of ['predicate', 'stem', 'noun', 'nounKind'] as const) this[name] = new Int32Array(length);
    this.verb = new Uint8Array(length);
    this.subject = new Uint8Array(length);
  }

  /** Looks at the words from `first` to `last`, exclusive; `type` has their types. */
  look(type: Int32Array, first: number, last: number): void {
    const { set, stem: stems, sets } = this.#types;
    const { kind, nounMask, adjectiveMask, predicateMask } = sets;
    let predicate = 0;
    let stem = 0;
    let verb = 0;
    let noun = 0;
    let nounKind = 0;
    let subject = 0;
    this.sentence = 0;
    for (let index = last - 1; index >= first; index--) {
      this.predicate[index] = predicate;
      this.stem[index] = stem;
      this.verb[index] = verb;
      this.noun[index] = noun;
      this.nounKind[index] = nounKind;
      this.subject[index] = subject;
      const own = type[index] ?? 0;
      const candidates = set[own] ?? 0;
      if (candidates === sets.none) {
        if (this.#opens(own)) continue;
        predicate = stem = subject = verb = 0;
        if (!this.#isComma(own)) noun = nounKind = 0;
        continue;
      }
      const nouns = nounMask[candidates] ?? 0;
      const adjectives = adjectiveMask[candidates] ?? 0;
      const verbs = predicateMask[candidates] ?? 0;
      if (nouns !== 0) {
        noun = nouns;
        nounKind = kind[candidates] ?? 0;
      } else if (adjectives === 0) noun = nounKind = 0;
      if (verbs !== 0) {
        const isSure = nouns === 0 && adjectives === 0;
        this.sentence = Math.max(this.sentence, isSure ? 2 : 1);
        if (isSure) {
          predicate = verbs;
          stem = stems[own] ?? 0;
          verb = 1 + posOf(sets.tags[sets.starts[candidates] ?? 0] ?? 0) + (this.#types.reflexive(own) ? 32 : 0);
        }
      }
      if (nouns !== 0 && (nouns & ~15) === 0 && verbs === 0) subject = 1;
    }
  }
}
