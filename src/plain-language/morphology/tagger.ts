import { Context, contexts, edges, fullContexts } from './context.ts';
import { caseOf, numberOf, posOf } from './features.ts';
import { mix } from './hash.ts';
import type { WordTypes } from './word-types.ts';

/** By slot; fractions while they are trained. */
export type Weights = Int16Array | Float32Array;

/** The weights: 2 to this many. */
export const weightBits = 19;
const shift = 32 - weightBits;
const spread = 0x9e3779b1;

/** Where the weight of a context stands for a label. */
const slotOf = (context: number, label: number): number => Math.imul(context ^ label, spread) >>> shift;

/** How many relations a candidate has to the words around it, and the most values that one has. */
const relations = 9;
const values = 320;
/** Hashes of relations: kind times `values`, plus the value. */
const relationHash = Int32Array.from({ length: relations * values }, (_, index) => mix(index + 7));

/** 0 when there is nothing to agree with, 1 when two masks agree, 2 when they do not. */
const against = (mask: number, other: number): number => (other === 0 ? 0 : (mask & other) !== 0 ? 1 : 2);

/** Chooses among the candidates of each word of a sentence, from left to right, by the sum of weights of its contexts. */
export class Tagger {
  readonly context: Context;
  readonly types: WordTypes;
  readonly weights: Weights;
  /** The labels that weights are for, by candidate: the tag, and what of it matters to the words around. */
  readonly #full: Int32Array;
  readonly #coarse: Int32Array;
  readonly #related = new Int32Array(relations);

  constructor(
    types: WordTypes,
    weights: Weights,
    isComma: (type: number) => boolean,
    opens: (type: number) => boolean,
  ) {
    this.types = types;
    this.weights = weights;
    this.context = new Context(types, isComma, opens);
    const { tags } = types.sets;
    this.#full = tags.map((tag) => mix(tag ^ 0x5bd1e995));
    this.#coarse = tags.map((tag) => mix((posOf(tag) | (caseOf(tag) << 5) | (numberOf(tag) << 8)) ^ 0x2545f491));
  }

  /** Works out the relations of a candidate, as indices into `relationHash`. */
  #relate(candidate: number, isFirst: boolean): void {
    const { context } = this;
    const out = this.#related;
    const { sets } = this.types;
    const tag = sets.tags[candidate] ?? 0;
    const mask = sets.nominal[candidate] ?? 0;
    const predicates = sets.predicate[candidate] ?? 0;
    const { posBefore, noun, predicateBefore, predicateBehind, subject } = context;
    const sameNumber = noun === 0 ? 0 : numberOf(noun) === numberOf(tag) ? 1 : 2;
    const sameCase = noun === 0 ? 0 : caseOf(noun) === caseOf(tag) ? 1 : 2;
    out[0] = isFirst ? 1 : 0;
    out[1] = values + against(mask, context.adjectiveBefore);
    out[2] = 2 * values + against(mask, context.nextNoun) * 3 + against(mask, context.nextAdjective);
    out[3] = 3 * values + against(mask, context.nounBehind);
    out[4] = 4 * values + against(mask, context.before) * 32 + posBefore;
    out[5] = 5 * values + (posBefore * 3 + sameCase) * 3 + sameNumber;
    out[6] =
      6 * values +
      against(predicates, predicateBefore) * 3 +
      against(predicates, predicateBehind) +
      (subject === 0 ? 0 : 9);
    out[7] =
      7 * values + against(predicates, subject) * 3 + (predicateBefore === 0 ? 0 : 1) + (predicateBehind === 0 ? 0 : 9);
    out[8] = 8 * values + against(mask, context.nounMask) * 64 + posBefore;
  }

  /** The score of a candidate of the word whose contexts are worked out; `isFirst`: it is the likeliest by itself. */
  score(candidate: number, isFirst: boolean): number {
    const { weights } = this;
    const { hashes } = this.context;
    const related = this.#related;
    const full = this.#full[candidate] ?? 0;
    const coarse = this.#coarse[candidate] ?? 0;
    let sum = 0;
    for (let at = 0; at < fullContexts; at++)
      sum += weights[Math.imul((hashes[at] ?? 0) ^ full, spread) >>> shift] ?? 0;
    for (let at = 0; at < contexts; at++) sum += weights[Math.imul((hashes[at] ?? 0) ^ coarse, spread) >>> shift] ?? 0;
    this.#relate(candidate, isFirst);
    for (let at = 0; at < relations; at++)
      sum += weights[Math.imul((relationHash[related[at] ?? 0] ?? 0) ^ coarse, spread) >>> shift] ?? 0;
    return sum;
  }

  /** The slots of all weights that make the score of a candidate; for training. */
  slots(candidate: number, isFirst: boolean, out: number[]): void {
    const full = this.#full[candidate] ?? 0;
    const coarse = this.#coarse[candidate] ?? 0;
    out.length = 0;
    this.context.hashes.forEach((hash, at) => {
      if (at < fullContexts) out.push(slotOf(hash, full));
      out.push(slotOf(hash, coarse));
    });
    this.#relate(candidate, isFirst);
    for (const index of this.#related) out.push(slotOf(relationHash[index] ?? 0, coarse));
  }

  /** Tags the sentence that stands in `context`; the candidate of each word goes to `chosen` from `at` on. */
  tag(chosen: Int32Array, at: number): void {
    const { context, types } = this;
    const { set } = types;
    const { starts, tags } = types.sets;
    context.look();
    for (let word = 0; word < context.count; word++) {
      const index = word + edges;
      const own = set[context.type[index] ?? 0] ?? 0;
      const first = starts[own] ?? 0;
      const end = starts[own + 1] ?? 0;
      let best = first;
      if (end - first > 1) {
        context.at(index);
        let bestScore = Number.NEGATIVE_INFINITY;
        for (let candidate = first; candidate < end; candidate++) {
          const score = this.score(candidate, candidate === first);
          if (score > bestScore) {
            bestScore = score;
            best = candidate;
          }
        }
      }
      chosen[at + word] = best;
      context.take(index, tags[best] ?? 0);
    }
  }
}
