import type { EaseEdit, Language, PhraseList } from '../types.ts';
import type { Measured } from './measure.ts';
import { easeOf } from './scale.ts';

const mostEdits = 3;
/** Splitting is tried on so many sentences, those that weigh most. */
const mostSplits = 12;

/** Lists whose phrases are tried with plain words in their place. */
export const replaceable: readonly PhraseList[] = ['officialese', 'derived-preposition'];

type Weighed = Pick<Measured, 'words' | 'difficulty'>;

/** The indexes of the sentences that weigh most, the heaviest first; of equals, the earlier. */
export function heaviest({ words, difficulty }: Weighed): number[] {
  const order: number[] = [];
  const weightOf = (index: number): number => (words[index] ?? 0) * (difficulty[index] ?? 0);
  for (let index = 0; index < words.length; index++) {
    const weight = weightOf(index);
    if (order.length === mostSplits && weight <= weightOf(order[mostSplits - 1] ?? 0)) continue;
    let place = Math.min(order.length, mostSplits - 1);
    while (place > 0 && weightOf(order[place - 1] ?? 0) < weight) {
      order[place] = order[place - 1] ?? 0;
      place -= 1;
    }
    order[place] = index;
  }
  return order;
}

const isBetter = (a: EaseEdit, b: EaseEdit): boolean => (b.gain - a.gain || a.start - b.start || a.end - b.end) < 0;

/** A sentence in other words, or in two parts. */
export interface Reworded {
  /** Of all parts. */
  readonly words: number;
  /** Words times difficulty of each part, added up. */
  readonly weight: number;
}

/** The best of the changes that are tried, each alone. */
export class TriedEdits {
  /** At most three with a gain, the best first; of equals, the earlier. */
  readonly best: EaseEdit[] = [];
  readonly #language: Language;
  readonly #measured: Weighed;
  readonly #mean: number;
  readonly #words: number;
  readonly #before: number;

  /** @param mean - The mean difficulty of what is measured. */
  constructor(language: Language, measured: Weighed, mean: number) {
    this.#language = language;
    this.#measured = measured;
    this.#mean = mean;
    this.#words = measured.words.reduce((sum, count) => sum + count, 0);
    this.#before = easeOf(language, mean);
  }

  /** What the score gains when a sentence, by index, is put in other words: points to one decimal. */
  gainOf(index: number, { words, weight }: Reworded): number {
    const old = this.#measured.words[index] ?? 0;
    const sum = this.#mean * this.#words - old * (this.#measured.difficulty[index] ?? 0) + weight;
    return Math.round((easeOf(this.#language, sum / (this.#words - old + words)) - this.#before) * 10) / 10;
  }

  offer(edit: EaseEdit): void {
    const { best } = this;
    const last = best[mostEdits - 1];
    if (edit.gain <= 0 || (last && !isBetter(edit, last))) return;
    let place = Math.min(best.length, mostEdits - 1);
    for (let above = best[place - 1]; above && isBetter(edit, above); above = best[place - 1]) {
      best[place] = above;
      place -= 1;
    }
    best[place] = edit;
  }
}
