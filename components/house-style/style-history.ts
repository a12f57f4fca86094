import { fileOf, type StyleData } from './style-data.ts';

const empty: StyleData = {};

/** The house style in the form, as it was saved last, and what the last large change replaced. */
export class StyleHistory {
  #data = empty;
  #saved = empty;
  #other: StyleData | null = null;
  #isBack = false;

  get data(): StyleData {
    return this.#data;
  }

  /** Whether something would be lost with the page. */
  get isUnsaved(): boolean {
    return this.#data !== this.#saved && fileOf(this.#data) !== fileOf(this.#saved);
  }

  /** What {@link swap} would do: take the last large change back, or do it again; `null`: there was none. */
  get offer(): 'back' | 'forth' | null {
    if (!this.#other) return null;
    return this.#isBack ? 'forth' : 'back';
  }

  /** Changes a field. */
  change(data: StyleData): void {
    this.#data = data;
  }

  /** Makes a large change, which can be taken back. */
  replace(data: StyleData): void {
    this.#other = this.#data === empty ? null : this.#data;
    this.#isBack = false;
    this.#data = data;
  }

  /** Puts the content of a file in place of what was there, or nothing. */
  open(data: StyleData): void {
    this.replace(data);
    this.#saved = data;
  }

  /** Takes the last large change back or does it again; what was changed since stays on the other side. */
  swap(): void {
    if (!this.#other) return;
    [this.#data, this.#other] = [this.#other, this.#data];
    this.#isBack = !this.#isBack;
  }

  markSaved(): void {
    this.#saved = this.#data;
  }

  /** Leaves nothing behind. */
  forget(): void {
    this.#data = empty;
    this.#saved = empty;
    this.#other = null;
  }
}
