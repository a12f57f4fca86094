import type { Figures } from '#export/sheet';

/** A text that came at once and is as long as this, in characters, is a letter that somebody had before. */
const leastLetter = 200;

/**
 * Keeps the figures of a letter as it was when it came to the page: opened, pasted or taken. A letter that is written
 * here has none.
 */
export class FirstFigures {
  #figures: Figures | null = null;
  #isNew = false;

  get figures(): Figures | null {
    return this.#figures;
  }

  /** @param inserted - How much came with an edit. @param whole - How long the letter is since then. */
  edited(inserted: number, whole: number): void {
    if (inserted * 2 < whole) return;
    this.#figures = null;
    this.#isNew = inserted >= leastLetter;
  }

  /** The first report after a letter came. */
  reported(figures: Figures): void {
    if (this.#isNew) this.#figures = figures;
    this.#isNew = false;
  }

  forget(): void {
    this.#figures = null;
    this.#isNew = false;
  }
}
