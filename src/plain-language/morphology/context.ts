import {
  isAdjectival,
  isInsidePhrase,
  isNominal,
  isPredicate,
  isVerbal,
  nominalMask,
  predicateMask,
} from './agreement.ts';
import { Ahead } from './ahead.ts';
import { caseOf, Pos, posOf } from './features.ts';
import { join, mix } from './hash.ts';
import type { WordTypes } from './word-types.ts';

/** Words before and behind a sentence that stand for its edges. */
export const edges = 3;
/** How many contexts a word has. */
export const contexts = 44;
/** How many of them, the first ones, matter to the whole tag of a candidate. */
export const fullContexts = 9;

/** How a word is written. */
export const Shape = { lower: 0, initial: 1, capital: 2, capitals: 3 } as const;

/** Tells the contexts apart. */
const salt = Int32Array.from({ length: contexts }, (_, at) => mix(at + 0x3c6e));
/** A tag spread over 32 bits. */
const mixed = (tag: number): number => Math.imul(tag + 1, 0x2c1b3c6d);

/** What a tag is to the words around it: the tag without gender. */
const outline = (tag: number): number => tag & ~(7 << 10);

/** A sentence while it is tagged, from left to right: its words, what is chosen so far, and what that tells. */
export class Context {
  /** By word, the edges included: its type, its shape and the tag that is chosen. */
  type = new Int32Array(256);
  shape = new Uint8Array(256);
  tag = new Int32Array(256);
  count = 0;
  readonly hashes = new Int32Array(contexts);
  readonly #types: WordTypes;
  readonly #ahead: Ahead;
  readonly #comma: (type: number) => boolean;
  /** Whether a mark is a quotation mark or a bracket, which does not part clauses. */
  readonly #opens: (type: number) => boolean;

  /** What may agree with a word: masks as `agreement.ts` says, 0 for none. Worked out with the contexts. */
  adjectiveBefore = 0;
  nextNoun = 0;
  nextAdjective = 0;
  nounBehind = 0;
  before = 0;
  nounMask = 0;
  subject = 0;
  predicateBefore = 0;
  predicateBehind = 0;
  /** The part of speech before a word, and the tag of the last noun before it. */
  posBefore = 0;
  noun = 0;

  #preposition = 0;
  #verb = 0;
  /** The kind of the last verb: its part of speech, and whether it is reflexive. */
  #verbBefore = 0;
  #adjective = 0;
  #lastNoun = 0;
  #nounDistance = 0;
  #subject = 0;
  #predicateBefore = 0;
  /** Bits: a subject, a predicate, an object has been met in the sentence. */
  #sentenceState = 0;

  constructor(types: WordTypes, isComma: (type: number) => boolean, opens: (type: number) => boolean) {
    this.#types = types;
    this.#comma = isComma;
    this.#opens = opens;
    this.#ahead = new Ahead(types, isComma, opens);
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
      this.#ahead.grow(length);
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
    this.#ahead.look(this.type, edges, this.count + edges);
    this.#preposition =
      this.#verb =
      this.#verbBefore =
      this.#adjective =
      this.#lastNoun =
      this.#subject =
      this.#predicateBefore =
        0;
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
    const lp = this.#preposition;
    const la = this.#adjective;
    const lv = this.#verb;
    const ln = outline(this.#lastNoun) * 2 + (this.#nounDistance === 1 ? 1 : 0);
    const clause =
      (this.#subject !== 0 ? 1 : 0) |
      (this.#predicateBefore !== 0 ? 2 : 0) |
      ((this.#ahead.predicate[index] ?? 0) !== 0 ? 4 : 0);
    const form = shape[index] ?? 0;
    const s3 = suffix3[own] ?? 0;
    const s2 = suffix2[own] ?? 0;
    const around =
      clause | ((this.#ahead.subject[index] ?? 0) << 3) | (this.#ahead.sentence << 4) | (lp !== 0 ? 64 : 0);
    const rv = this.#ahead.stem[index] ?? 0;
    const kp = join(k, p1);
    const kl = join(k, lp);
    const kv = join(k, lv);
    // The word itself, and what it can be: these matter to the whole tag.
    hashes[0] = 0;
    hashes[1] = w;
    hashes[2] = s2 + form;
    hashes[3] = s3;
    hashes[4] = suffix4[own] ?? 0;
    hashes[5] = k;
    hashes[6] = join(k, form);
    hashes[7] = kp;
    hashes[8] = join(k, nk);
    // The words before and behind, and their tags.
    hashes[9] = p1;
    hashes[10] = join(mixed(p1), p2);
    hashes[11] = pw;
    hashes[12] = nw;
    hashes[13] = nk;
    hashes[14] = join(nk, p1);
    hashes[15] = join(nk, n2k);
    hashes[16] = join(kp, nk);
    hashes[17] = join(k, pw);
    hashes[18] = join(k, nw);
    hashes[19] = join(pw, w);
    hashes[20] = join(w, nw);
    hashes[21] = join(k, word[type[index - 2] ?? 0] ?? 0);
    hashes[22] = join(k, word[type[index + 2] ?? 0] ?? 0);
    hashes[23] = join(s3, suffix3[previous] ?? 0);
    hashes[24] = join(suffix3[next] ?? 0, s3);
    hashes[25] = join(s2, p1);
    hashes[26] = join(join(pw, nk), k);
    // The preposition, the adjective and the noun of the phrase.
    hashes[27] = lp;
    hashes[28] = kl;
    hashes[29] = mixed(la);
    hashes[30] = join(kl, outline(la));
    hashes[31] = join(mixed(ln), p1);
    hashes[32] = join(k, this.#ahead.nounKind[index] ?? 0);
    // The verbs and the subject of the clause.
    hashes[33] = lv;
    hashes[34] = join(lv, p1);
    hashes[35] = join(k, this.#ahead.verb[index] ?? 0);
    hashes[36] = join(kv, lp);
    hashes[37] = join(k, clause);
    hashes[38] = join(join(kp, p2), clause);
    hashes[39] = join(k, around);
    hashes[40] = join(join(k, this.#verbBefore), clause);
    hashes[41] = rv + clause;
    hashes[42] = join(join(kp, this.#verbBefore), lp);
    hashes[43] = join(k, this.#sentenceState + 0x100);
    for (let at = 0; at < contexts; at++) hashes[at] = (hashes[at] ?? 0) ^ (salt[at] ?? 0);
    const before = tag[index - 1] ?? 0;
    this.adjectiveBefore = nominalMask(la);
    this.nextNoun = sets.nounMask[set[next] ?? 0] ?? 0;
    this.nextAdjective = sets.adjectiveMask[set[next] ?? 0] ?? 0;
    this.nounBehind = this.#ahead.noun[index] ?? 0;
    this.before = nominalMask(before);
    this.posBefore = posOf(before);
    this.noun = this.#lastNoun;
    this.nounMask = nominalMask(this.#lastNoun);
    this.subject = this.#subject;
    this.predicateBefore = this.#predicateBefore;
    this.predicateBehind = this.#ahead.predicate[index] ?? 0;
  }

  /** Takes the tag of a word, from left to right. */
  take(index: number, tag: number): void {
    this.tag[index] = tag;
    const type = this.type[index] ?? 0;
    const pos = posOf(tag);
    this.#nounDistance += 1;
    if (pos === 0) {
      if (this.#opens(type)) return;
      if (!this.#comma(type)) {
        this.#verb = this.#verbBefore = 0;
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
    if (!isInsidePhrase(pos)) this.#preposition = 0;
    if (isAdjectival(pos)) this.#adjective = tag;
    else if (pos !== Pos.adverb && pos !== Pos.conjunction) this.#adjective = 0;
    if (isVerbal(pos)) {
      this.#verb = join(this.#types.stem[type] ?? 0, pos);
      this.#verbBefore = 1 + pos + (this.#types.reflexive(type) ? 32 : 0);
      if (pos !== Pos.participle) this.#lastNoun = 0;
    }
    if (isPredicate(pos)) {
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
