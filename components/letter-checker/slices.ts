import { idle } from './idle.ts';

/** Work is put down after this time, so that a key never waits long, in ms. */
const sliceMs = 8;

/** Does long work in short slices while the page rests. Newer work takes the place of older work. */
export class Slices {
  #newest = 0;

  /** @returns Whether all of it was done: it is given up when {@link stop} or newer work comes. */
  async run(work: () => Iterator<undefined, void, undefined>): Promise<boolean> {
    this.stop();
    const mine = this.#newest;
    let steps: Iterator<undefined, void, undefined> | undefined;
    for (;;) {
      await idle();
      if (mine !== this.#newest) return false;
      steps ??= work();
      const until = performance.now() + sliceMs;
      do {
        if (steps.next().done) return true;
      } while (performance.now() < until);
    }
  }

  /** Gives up what is not done. */
  stop(): void {
    this.#newest += 1;
  }
}
