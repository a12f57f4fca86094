/** Trains the weights of the tagger: an averaged perceptron that learns from its own earlier choices in a sentence. */
import { edges } from '../../src/plain-language/morphology/context.ts';
import type { Tagger } from '../../src/plain-language/morphology/tagger.ts';
import { specialTypes } from '../../src/plain-language/morphology/word-types.ts';

/** A sentence to learn from. */
export interface Lesson {
  readonly types: Int32Array;
  readonly shapes: Uint8Array;
  /** By word: the candidates that are right, as bits; 0 for what teaches nothing. */
  readonly right: Int32Array;
}

/** A right candidate must lead by so much, or there is something to learn. */
const margin = 3;

/** A generator of numbers from 0 to 1, the same ones each time. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Trains the tagger, whose weights must be a Float32Array, in place, in two rounds: the second goes on from the averages
 * of the first and keeps only the weights that it changes `least` times; half of them do.
 */
export function trainPerceptron(tagger: Tagger, lessons: Lesson[], epochs: number, least: number): void {
  const random = randomNumbers(42);
  for (let round = 0; round < 2; round++) trainRound(tagger, lessons, epochs, least, random);
}

function trainRound(tagger: Tagger, lessons: Lesson[], epochs: number, least: number, random: () => number): void {
  const weights = tagger.weights as Float32Array;
  const sums = new Float64Array(weights.length);
  const changes = new Uint16Array(weights.length);
  const { context, types } = tagger;
  const slots: number[] = [];
  let step = 1;
  const change = (candidate: number, first: boolean, by: number): void => {
    tagger.slots(candidate, first, slots);
    for (const slot of slots) {
      weights[slot] = (weights[slot] ?? 0) + by;
      sums[slot] = (sums[slot] ?? 0) + by * step;
      const count = changes[slot] ?? 0;
      if (count < 65535) changes[slot] = count + 1;
    }
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let index = lessons.length - 1; index > 0; index--) {
      const other = Math.floor(random() * (index + 1));
      const kept = lessons[index];
      lessons[index] = lessons[other] as Lesson;
      lessons[other] = kept as Lesson;
    }
    let asked = 0;
    let wrong = 0;
    for (const lesson of lessons) {
      const count = lesson.types.length;
      context.begin(count, specialTypes.edge);
      context.type.set(lesson.types, edges);
      context.shape.set(lesson.shapes, edges);
      context.look();
      for (let word = 0; word < count; word++) {
        const index = word + edges;
        const own = types.set[lesson.types[word] ?? 0] ?? 0;
        const first = types.sets.starts[own] ?? 0;
        const end = types.sets.starts[own + 1] ?? 0;
        let taken = first;
        if (end - first > 1) {
          const right = lesson.right[word] ?? 0;
          context.at(index);
          let best = first;
          let bestScore = Number.NEGATIVE_INFINITY;
          let bestRight = -1;
          let bestRightScore = Number.NEGATIVE_INFINITY;
          let rival = -1;
          let rivalScore = Number.NEGATIVE_INFINITY;
          for (let candidate = first; candidate < end; candidate++) {
            const score = tagger.score(candidate, candidate === first);
            if (score > bestScore) {
              bestScore = score;
              best = candidate;
            }
            if ((right >> (candidate - first)) & 1) {
              if (score > bestRightScore) {
                bestRightScore = score;
                bestRight = candidate;
              }
            } else if (score > rivalScore) {
              rivalScore = score;
              rival = candidate;
            }
          }
          taken = best;
          if (bestRight >= 0) {
            asked += 1;
            step += 1;
            if (best !== bestRight) wrong += 1;
            if (rival >= 0 && rivalScore + margin >= bestRightScore) {
              change(bestRight, bestRight === first, 1);
              change(rival, rival === first, -1);
              if (best !== bestRight && random() < 0.5) taken = bestRight;
            }
          }
        }
        context.take(index, types.sets.tags[taken] ?? 0);
      }
    }
    console.log(`epoch ${epoch + 1}: ${((wrong / asked) * 100).toFixed(2)} % of ${asked} wrong`);
  }
  for (let slot = 0; slot < weights.length; slot++)
    weights[slot] = (changes[slot] ?? 0) < least ? 0 : (weights[slot] ?? 0) - (sums[slot] ?? 0) / step;
}
