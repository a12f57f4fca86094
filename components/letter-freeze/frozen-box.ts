import { privateBox } from '../../src/checking/private-box.ts';
import { Boxes } from '../letter-compare/boxes.ts';
import type { FreezeWords } from './freeze-words.ts';

/** The frozen text to look at, and the buttons that there are with it. */
export class FrozenBox {
  readonly #place: HTMLElement;
  readonly #details = document.createElement('details');
  readonly #summary = document.createElement('summary');
  readonly #area = document.createElement('textarea');
  readonly #freeze: HTMLElement;
  readonly #others: readonly HTMLElement[];

  constructor(root: HTMLElement) {
    this.#place = root.querySelector('.letter-freeze-old') as HTMLElement;
    this.#freeze = root.querySelector('[data-freeze=freeze]') as HTMLElement;
    this.#others = [...root.querySelectorAll<HTMLElement>('[data-freeze=back], [data-freeze=unfreeze]')];
    for (const [name, value] of Object.entries(privateBox)) this.#area.setAttribute(name, value);
    Object.assign(this.#area, { className: 'card', rows: 10, readOnly: true });
    this.#details.className = 'letter-checker-more';
    this.#details.append(this.#summary, this.#area);
  }

  /** Shows a frozen text; `null`: there is none. */
  show(text: string | null, words: Pick<FreezeWords, 'again' | 'freeze' | 'old'>): void {
    this.#area.value = text ?? '';
    this.#area.ariaLabel = words.old;
    this.#summary.textContent = words.old;
    if (text === null) {
      this.#details.open = false;
      this.#details.remove();
    } else {
      this.#place.append(this.#details);
    }
    this.#freeze.textContent = text === null ? words.freeze : words.again;
    for (const button of this.#others) button.hidden = text === null;
  }

  /** Selects a stretch of the frozen text and brings it into view. */
  reveal(stretch: { readonly start: number; readonly end: number }): void {
    this.#details.open = true;
    new Boxes(this.#area, this.#area).reveal('old', stretch);
  }
}
