import { html, render } from 'lit';
import { type Anchors, drawAnnotated, isDrawable } from './annotated-letter.ts';
import { drawFindings } from './annotated-list.ts';
import type { CheckerWords } from './checker-words.ts';
import type { Found } from './found.ts';
import { Slices } from './slices.ts';

/** What an {@link AnnotatedView} works with. */
export interface AnnotatedDesk {
  words(): CheckerWords;
  /** The address that the pages of the rules stand under. */
  rules(): string;
  readonly found: Found;
}

/**
 * The letter to be read, with a mark at each finding, and below it the list of all findings, which says the same without
 * marks. Both are made in slices: a book does not stop the page.
 */
export class AnnotatedView {
  readonly #box: HTMLElement;
  readonly #desk: AnnotatedDesk;
  readonly #drawing = new Slices();
  #drawn: Promise<unknown> = Promise.resolve();

  constructor(box: HTMLElement, desk: AnnotatedDesk) {
    this.#box = box;
    this.#desk = desk;
  }

  /** Draws the newest report. */
  draw(): void {
    const { words, rules, found } = this.#desk;
    const { checked } = found;
    this.forget();
    if (!checked || !isDrawable(checked.report)) {
      render(html`<p class="quiet">${words().nextEmpty}</p>`, this.#box);
      return;
    }
    render(
      html`<p class="quiet">${words().annotatedLead}</p>
        <div class="letter-annotated-text" lang=${checked.report.language}></div>
        <h2>${words().annotatedList}</h2>
        ${checked.report.findings.length > 0 ? html`<ol class="letter-annotated-list"></ol>` : html`<p>${words().nothingFound}</p>`}`,
      this.#box,
    );
    const [letter, list] = [this.#box.querySelector('div'), this.#box.querySelector('ol')];
    const anchors = this.#anchors;
    this.#drawn = this.#drawing.run(function* () {
      if (letter) yield* drawAnnotated(letter, checked, words(), anchors);
      if (list) yield* drawFindings(list, checked, { words: words(), rules: rules(), anchors });
    });
  }

  /** Goes to the mark of the finding at `index`. */
  async goTo(index: number): Promise<void> {
    await this.#drawn;
    this.#box.querySelector<HTMLElement>(`#${CSS.escape(this.#anchors.mark(index))}`)?.focus();
  }

  /** Leaves nothing of the letter. */
  forget(): void {
    this.#drawing.stop();
    render(null, this.#box);
  }

  get #anchors(): Anchors {
    const { id } = this.#box;
    return { mark: (index) => `${id}-mark-${index + 1}`, note: (index) => `${id}-note-${index + 1}` };
  }
}
