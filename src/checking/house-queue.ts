import { CheckQueue } from './check-queue.ts';
import { HouseRefused } from './house-refused.ts';
import type { HouseQuestion, Question } from './messages.ts';

/** A house style that the worker has read. */
export interface HouseInUse {
  readonly id: number;
  /** Plugins of retext that it asks for and that a page cannot run. */
  readonly plugins: readonly string[];
}

/** The checks of a page that may follow a house style. */
export class HouseQueue extends CheckQueue {
  readonly #houses = new Map<symbol, HouseQuestion>();
  /** The ids of the house styles that a worker was told. */
  readonly #told = new WeakMap<Worker, Set<number>>();

  /** Reads a house style in place of the one that the caller had; checks name it by its id. */
  async readHouse(caller: symbol, file: string, json: string): Promise<HouseInUse> {
    const question = { kind: 'house', file, json } as const;
    // Under another name: a check must not take its place.
    const outcome = await this.ask<'house-read' | 'house-refused'>(Symbol('house'), question);
    if (outcome.kind === 'house-refused') throw new HouseRefused(outcome.message);
    const { id, plugins } = outcome;
    this.#houses.set(caller, { ...question, id });
    return { id, plugins };
  }

  /** Gives up the house style of a caller. */
  dropHouse(caller: symbol): void {
    this.#houses.delete(caller);
  }

  override forget(caller: symbol, again: boolean): void {
    this.dropHouse(caller);
    super.forget(caller, again);
  }

  /** A worker that has taken the place of another is told the house style before the text. */
  protected override post(worker: Worker, question: Question): void {
    const told = this.#told.get(worker) ?? new Set();
    this.#told.set(worker, told);
    if (question.kind === 'house') {
      told.add(question.id);
    } else if (question.house && !told.has(question.house.id)) {
      const house = [...this.#houses.values()].find(({ id }) => id === question.house?.id);
      if (house) this.post(worker, house);
    }
    super.post(worker, question);
  }
}
