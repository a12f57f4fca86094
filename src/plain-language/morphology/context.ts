import { isAdjectival, isNominal, nominalMask, predicateMask } from './agreement.ts';
import { caseOf, Pos, posOf } from './features.ts';
import { join } from './hash.ts';
import type { WordTypes } from './word-types.ts';

/** Words before and behind a sentence that stand for its edges. */
export const edges = 3;
/** How many contexts a word has, and how many more each of its candidates. */
export const contexts = 44;
export const relations = 9;

/** How a word is written. */
export const Shape = { lower: 0, initial: 1, capital: 2, capitals: 3 } as const;

/** What a tag is to the words around it: the tag without gender. */
const outline = (tag: number): number => tag & ~(7 << 10);

/** By part of speech: 1 for what may stand between a preposition and its noun. */
const insidePhrase = new Uint8Array(32);
for (const pos of [
  Pos.adjective,
  Pos.determiner,
  Pos.participle,
  Pos.numeral,
  Pos.number,
  Pos.adverb,
  Pos.comparative,
  Pos.pronoun,
])
  insidePhrase[pos] = 1;
/** 1 for what may govern a noun. */
const verbal = new Uint8Array(32);
for (const pos of [Pos.verb, Pos.infinitive, Pos.participle, Pos.shortParticiple, Pos.converb]) verbal[pos] = 1;
const finite = new Uint8Array(32);
for (const pos of [Pos.verb, Pos.shortParticiple, Pos.shortAdjective]) finite[pos] = 1;

/** A sentence while it is tagged, from left to right: its words, what is chosen so far, and what that tells. */
export class Context {
  /** By word, the edges included: its type, its shape and the tag that is chosen. */
  type = new Int32Array(256);
  shape = new Uint8Array(256);
  tag = new Int32Array(256);
  count = 0;
  /** By word: what agrees with the next unmistakable predicate of its clause, 0 for none; and with the next noun. */
  #predicate = new Int32Array(256);
  #noun = new Int32Array(256);
  #nounKind = new Int32Array(256);
  #predicateStem = new Int32Array(256);
  /** By word: 1 when an unmistakable subject stands behind it in its clause. */
  #subjectBehind = new Uint8Array(256);
  /** Whether the sentence has a finite verb, for sure or perhaps, and how long it is. */
  #sentence = 0;
  readonly hashes = new Int32Array(contexts);
  readonly #types: WordTypes;
  readonly #comma: (type: number) => boolean;

  #preposition = 0;
  #verb = 0;
  #adjective = 0;
  #lastNoun = 0;
  #nounDistance = 0;
  #subject = 0;
  #predicateBefore = 0;
  /** Bits: a subject, a predicate, an object has been met in the sentence. */
  #sentenceState = 0;

  constructor(types: WordTypes, isComma: (type: number) => boolean) {
    this.#types = types;
    this.#comma = isComma;
  }

  /** Makes room for a sentence of so many words, and puts the edges around it. */
  begin(count: number, edgeType: number): void {
    this.count = count;
    const room = count + 2 * edges;
    if (room > this.type.length) {
      const length = room * 2;
      this.type = new Int32Array(length);
      this.tag = new Int32Array(length);
      this.shape = new Uint8Array(length);
      this.#predicate = new Int32Array(length);
      this.#noun = new Int32Array(length);
      this.#nounKind = new Int32Array(length);
      this.#predicateStem = new Int32Array(length);
      this.#subjectBehind = new Uint8Array(length);
    }
    for (let edge = 0; edge < edges; edge++)
      for (const index of [edge, count + edges + edge]) {
        this.type[index] = edgeType;
        this.shape[index] = 0;
        this.tag[index] = 0;
      }
  }

  /** Looks ahead, once the words are there. */
  look(): void {
    const { set, stem: stems, sets } = this.#types;
    const { kind, nounMask, adjectiveMask, predicateMask: predicates } = sets;
    let predicate = 0;
    let noun = 0;
    let nounKind = 0;
    let stem = 0;
    let subject = 0;
    let verb = 0;
    for (let index = this.count + edges - 1; index >= edges; index--) {
      this.#predicate[index] = predicate;
      this.#noun[index] = noun;
      this.#nounKind[index] = nounKind;
      this.#predicateStem[index] = stem;
      this.#subjectBehind[index] = subject;
      const type = this.type[index] ?? 0;
      const own = set[type] ?? 0;
      if (own === sets.none) {
        predicate = stem = subject = 0;
        if (!this.#comma(type)) noun = nounKind = 0;
        continue;
      }
      const nouns = nounMask[own] ?? 0;
      if (nouns !== 0) {
        noun = nouns;
        nounKind = kind[own] ?? 0;
      } else if ((adjectiveMask[own] ?? 0) === 0) noun = nounKind = 0;
      const verbs = predicates[own] ?? 0;
      if (verbs !== 0) {
        verb = Math.max(verb, nouns === 0 && (adjectiveMask[own] ?? 0) === 0 ? 2 : 1);
        if (nouns === 0 && (adjectiveMask[own] ?? 0) === 0) {
          predicate = verbs;
          stem = stems[type] ?? 0;
        }
      }
      if (nouns !== 0 && (nouns & ~15) === 0 && verbs === 0) subject = 1;
    }
    this.#sentence = verb;
    this.#preposition = this.#verb = this.#adjective = this.#lastNoun = this.#subject = this.#predicateBefore = 0;
    this.#nounDistance = this.#sentenceState = 0;
  }

  /** Works out the contexts of a word; the words before it are tagged. */
  at(index: number): void {
    const { set, word, suffix2, suffix3, suffix4, sets } = this.#types;
    const { kind } = sets;
    const { type, tag, shape, hashes } = this;
    const own = type[index] ?? 0;
    const next = type[index + 1] ?? 0;
    const previous = type[index - 1] ?? 0;
    const k = kind[set[own] ?? 0] ?? 0;
    const nk = kind[set[next] ?? 0] ?? 0;
    const n2k = kind[set[type[index + 2] ?? 0] ?? 0] ?? 0;
    const w = word[own] ?? 0;
    const pw = word[previous] ?? 0;
    const nw = word[next] ?? 0;
    const p1 = outline(tag[index - 1] ?? 0);
    const p2 = outline(tag[index - 2] ?? 0);
    const p12 = join(p1 + 1, p2 + 1);
    const lp = this.#preposition;
    const la = this.#adjective;
    const lv = this.#verb;
    const ln = outline(this.#lastNoun) * 2 + (this.#nounDistance === 1 ? 1 : 0);
    const clause =
      (this.#subject !== 0 ? 1 : 0) |
      (this.#predicateBefore !== 0 ? 2 : 0) |
      ((this.#predicate[index] ?? 0) !== 0 ? 4 : 0);
    const form = (shape[index] ?? 0) + 1;
    const s3 = suffix3[own] ?? 0;
    const s2 = suffix2[own] ?? 0;
    hashes[0] = 0x1b873593;
    hashes[1] = join(w, 1);
    hashes[2] = join(s2, join(form, 2));
    hashes[3] = join(s3, 3);
    hashes[4] = join(suffix4[own] ?? 0, 4);
    hashes[5] = join(k, 5);
    hashes[6] = join(p1, 6);
    hashes[7] = join(p12, 7);
    hashes[8] = join(pw, 8);
    hashes[9] = join(nw, 9);
    hashes[10] = join(nk, 10);
    hashes[11] = join(join(nk, p1), 11);
    hashes[12] = join(join(nk, n2k), 12);
    hashes[13] = join(lp, 13);
    hashes[14] = join(join(lp, k), 14);
    hashes[15] = join(la, 15);
    hashes[16] = join(join(join(outline(la), lp), k), 16);
    hashes[17] = join(lv, 17);
    hashes[18] = join(join(lv, p1), 18);
    hashes[19] = join(join(ln, p1), 19);
    hashes[20] = join(join(form, k), 20);
    hashes[21] = join(join(k, p1), 21);
    hashes[22] = join(join(k, nk), 22);
    hashes[23] = join(join(pw, w), 23);
    hashes[24] = join(join(w, nw), 24);
    hashes[25] = join(join(join(k, p1), nk), 25);
    hashes[26] = join(join(pw, k), 26);
    hashes[27] = join(join(nw, k), 27);
    hashes[28] = join(join(word[type[index - 2] ?? 0] ?? 0, k), 28);
    hashes[29] = join(join(k, clause + 1), 29);
    hashes[30] = join(join(k, this.#nounKind[index] ?? 0), 30);
    hashes[31] = join(join(lv, lp), 31);
    hashes[32] = join(join(join(k, p12), clause + 1), 32);
    hashes[33] = join(join(suffix3[previous] ?? 0, s3), 33);
    hashes[34] = join(join(s3, suffix3[next] ?? 0), 34);
    hashes[35] = join(join(word[type[index + 2] ?? 0] ?? 0, k), 35);
    hashes[36] = join(join(s2, p1), 36);
    hashes[37] = join(join(join(k, lv), lp), 37);
    const around = clause | ((this.#subjectBehind[index] ?? 0) << 3) | (this.#sentence << 4) | (lp !== 0 ? 64 : 0);
    hashes[38] = join(join(k, around + 1), 38);
    hashes[39] = join(join(p1, around + 1), 39);
    const rv = this.#predicateStem[index] ?? 0;
    hashes[40] = join(join(rv, clause + 1), 40);
    hashes[41] = join(join(rv, lp), 41);
    hashes[42] = join(join(k, this.#sentenceState + 1), 42);
    hashes[43] = join(join(join(pw, nk), k), 43);
  }

  /** What a candidate has to do with the words around it, as numbers from 0; `first`: it is the likeliest by itself. */
  relate(index: number, candidate: number, first: boolean, out: Int32Array): void {
    const { set, sets } = this.#types;
    const { nounMask, adjectiveMask } = sets;
    const next = set[this.type[index + 1] ?? 0] ?? 0;
    const mask = nominalMask(candidate);
    const predicates = predicateMask(candidate);
    const against = (other: number): number => (other === 0 ? 0 : (mask & other) !== 0 ? 1 : 2);
    const before = this.tag[index - 1] ?? 0;
    out[0] = first ? 1 : 0;
    out[1] = against(nominalMask(this.#adjective));
    out[2] = against(nounMask[next] ?? 0) * 3 + against(adjectiveMask[next] ?? 0);
    out[3] = against(this.#noun[index] ?? 0);
    out[4] = against(nominalMask(before)) * 32 + posOf(before);
    const nounBefore = this.#lastNoun;
    const agreesInNumber = nounBefore === 0 ? 0 : ((nounBefore ^ candidate) & (3 << 8)) === 0 ? 1 : 2;
    const agreesInCase = nounBefore === 0 ? 0 : caseOf(nounBefore) === caseOf(candidate) ? 1 : 2;
    out[5] = (posOf(before) * 3 + agreesInCase) * 3 + agreesInNumber;
    const left = this.#predicateBefore;
    const right = this.#predicate[index] ?? 0;
    const pair = (other: number): number => (other === 0 ? 0 : (predicates & other) !== 0 ? 1 : 2);
    out[6] = pair(left) * 3 + pair(right) + (this.#subject !== 0 ? 9 : 0);
    out[7] = pair(this.#subject) * 3 + (left !== 0 ? 1 : 0) + (right !== 0 ? 9 : 0);
    out[8] = against(nominalMask(nounBefore)) * 64 + (before === 0 ? 32 : posOf(before));
  }

  /** Takes the tag of a word, from left to right. */
  take(index: number, tag: number): void {
    this.tag[index] = tag;
    const type = this.type[index] ?? 0;
    const pos = posOf(tag);
    this.#nounDistance += 1;
    if (pos === 0) {
      if (!this.#comma(type)) {
        this.#verb = 0;
        this.#preposition = 0;
      }
      this.#subject = this.#predicateBefore = 0;
      return;
    }
    if (pos === Pos.preposition) {
      this.#preposition = this.#types.word[type] ?? 0;
      this.#adjective = this.#lastNoun = 0;
      return;
    }
    if (insidePhrase[pos] !== 1) this.#preposition = 0;
    if (isAdjectival(pos)) this.#adjective = tag;
    else if (pos !== Pos.adverb && pos !== Pos.conjunction) this.#adjective = 0;
    if (verbal[pos] === 1) {
      this.#verb = join(this.#types.stem[type] ?? 0, pos);
      if (pos !== Pos.participle) this.#lastNoun = 0;
    }
    if (finite[pos] === 1) {
      this.#predicateBefore = predicateMask(tag);
      this.#sentenceState |= 2;
    }
    if (isNominal(pos)) {
      const form = caseOf(tag);
      if (form === 1) {
        this.#subject = predicateMask(tag);
        this.#sentenceState |= 1;
      } else if (form === 4) this.#sentenceState |= 4;
      this.#lastNoun = tag;
      this.#nounDistance = 0;
    }
  }
}
