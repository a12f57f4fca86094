import { privateBox } from '../../src/checking/private-box.ts';

/** The box for the earlier version of a letter, made where the sheet has room for it. */
export class EarlierBox {
  readonly area = document.createElement('textarea');
  readonly #place: HTMLElement;
  readonly #label = document.createElement('label');
  readonly #freeze: HTMLElement;
  readonly #others: readonly HTMLElement[];
  readonly #words: { readonly again: string; readonly freeze: string };

  /**
   * @param root - The element with the buttons.
   * @param place - Where the box is to stand.
   * @param typed - Called when the reader has written or pasted something.
   */
  constructor(
    root: HTMLElement,
    place: HTMLElement,
    words: { readonly again: string; readonly freeze: string; readonly old: string },
    typed: () => void,
  ) {
    this.#words = words;
    this.#place = place;
    this.#freeze = root.querySelector('[data-freeze=freeze]') as HTMLElement;
    this.#others = [...root.querySelectorAll<HTMLElement>('[data-freeze=back], [data-freeze=unfreeze]')];
    for (const [name, value] of Object.entries(privateBox)) this.area.setAttribute(name, value);
    const id = `${root.closest('[id]')?.id}-earlier`;
    Object.assign(this.area, { id, className: 'letter-freeze-text' });
    Object.assign(this.#label, { htmlFor: id, textContent: words.old });
    this.area.addEventListener('input', () => {
      this.#showButtons();
      typed();
    });
  }

  /** Empty: there is no earlier version. */
  get text(): string {
    return this.area.value;
  }

  set text(text: string) {
    this.area.value = text;
    this.#showButtons();
  }

  /** Puts the box in its place: a page where nobody compares has one box to write in. */
  appear(): void {
    if (!this.area.isConnected) this.#place.append(this.#label, this.area);
  }

  /** Leaves nothing of the text, nor of what was typed before in the browser's history of changes. */
  forget(): void {
    this.text = '';
    const { nextSibling, parentNode } = this.area;
    this.area.remove();
    parentNode?.insertBefore(this.area, nextSibling);
  }

  #showButtons(): void {
    const isThere = this.text !== '';
    this.#freeze.textContent = isThere ? this.#words.again : this.#words.freeze;
    for (const button of this.#others) button.hidden = !isThere;
  }
}
