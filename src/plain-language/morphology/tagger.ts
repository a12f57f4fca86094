import { Context, contexts, edges, relations } from './context.ts';
import { caseOf, posOf } from './features.ts';
import { mix } from './hash.ts';
import type { WordTypes } from './word-types.ts';

/** By slot; fractions while they are trained. */
export type Weights = Int16Array | Float32Array;

/** The weights: 2 to this many. */
export const weightBits = 19;
const shift = 32 - weightBits;
const spread = 0x9e3779b1;

/** Where the weight of a context stands for a label. */
export const slotOf = (context: number, label: number): number => Math.imul(context ^ label, spread) >>> shift;

/** The labels that weights are for, by candidate: the tag, and its part of speech with case. */
export function labelsOf(tags: Int32Array): { full: Int32Array; coarse: Int32Array } {
  return {
    full: tags.map((tag) => mix(tag ^ 0x5bd1e995)),
    coarse: tags.map((tag) => mix((posOf(tag) | (caseOf(tag) << 5)) ^ 0x2545f491)),
  };
}

/** Hashes of relations by kind and value. */
const relationHash = Array.from({ length: relations }, (_, kind) =>
  Int32Array.from({ length: 320 }, (_, value) => mix(kind * 1009 + value + 7)),
);

/** Chooses among the candidates of each word of a sentence, from left to right, by the sum of weights of its contexts. */
export class Tagger {
  readonly context: Context;
  readonly types: WordTypes;
  readonly weights: Weights;
  readonly full: Int32Array;
  readonly coarse: Int32Array;
  readonly relations = new Int32Array(relations);

  constructor(types: WordTypes, weights: Weights, isComma: (type: number) => boolean) {
    this.types = types;
    this.weights = weights;
    this.context = new Context(types, isComma);
    const { full, coarse } = labelsOf(types.sets.tags);
    this.full = full;
    this.coarse = coarse;
  }

  /** The score of a candidate of a word whose contexts are worked out. */
  score(index: number, candidate: number, first: boolean): number {
    const { weights, relations: values } = this;
    const { hashes } = this.context;
    const full = this.full[candidate] ?? 0;
    const coarse = this.coarse[candidate] ?? 0;
    let sum = 0;
    for (let at = 0; at < contexts; at++) {
      const hash = hashes[at] ?? 0;
      sum +=
        (weights[Math.imul(hash ^ full, spread) >>> shift] ?? 0) +
        (weights[Math.imul(hash ^ coarse, spread) >>> shift] ?? 0);
    }
    this.context.relate(index, this.types.sets.tags[candidate] ?? 0, first, values);
    for (let kind = 0; kind < relations; kind++) {
      const hash = relationHash[kind]?.[values[kind] ?? 0] ?? 0;
      sum += weights[Math.imul(hash ^ coarse, spread) >>> shift] ?? 0;
    }
    return sum;
  }

  /** The slots of all weights that make the score of a candidate; for training. */
  slots(index: number, candidate: number, first: boolean, out: number[]): void {
    const full = this.full[candidate] ?? 0;
    const coarse = this.coarse[candidate] ?? 0;
    out.length = 0;
    for (const hash of this.context.hashes) out.push(slotOf(hash, full), slotOf(hash, coarse));
    this.context.relate(index, this.types.sets.tags[candidate] ?? 0, first, this.relations);
    this.relations.forEach((value, kind) => {
      out.push(slotOf(relationHash[kind]?.[value] ?? 0, coarse));
    });
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
          const score = this.score(index, candidate, candidate === first);
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
