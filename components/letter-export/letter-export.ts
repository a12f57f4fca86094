import { figuresOf, type SheetWords } from '#export/sheet';
import type { Words } from '#i18n';
import type { ExportMenu } from './export-menu.ts';
import type { Exportable } from './exportable.ts';
import { FirstFigures } from './first-figures.ts';

/** What the page says of saving and sharing. */
export interface ExportWords {
  readonly exporting: Words['exporting'];
  readonly versions: SheetWords['versions'];
}

/**
 * The ways to take a letter, and the report on it, away from the page. All of it is made in the page; what makes it comes
 * when the menu is first used.
 *
 * @element letter-export
 */
export class LetterExport extends HTMLElement {
  readonly #first = new FirstFigures();
  #menu: Promise<ExportMenu> | null = null;
  #checker: EventTarget | null = null;
  #letter: (() => Exportable) | null = null;

  connectedCallback(): void {
    const box = this.querySelector('details');
    if (!box) return;
    box.hidden = false;
    box.addEventListener('toggle', () => this.#refresh());
    box.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-export]') : null;
      if (button) this.#ask(button);
    });
  }

  /**
   * Serves a checker.
   *
   * @param checker - Tells of each report with `letter-checked`.
   * @param letter - Gives the letter as it stands.
   */
  serve(checker: EventTarget, letter: () => Exportable): void {
    this.#letter = letter;
    if (this.#checker === checker) return;
    this.#checker = checker;
    checker.addEventListener('letter-checked', () => {
      const { report } = letter();
      if (report) this.#first.reported(figuresOf(report));
      this.#refresh();
    });
  }

  /** The letter was edited. @param inserted - How much came. @param whole - How long the letter is since then. */
  edited(inserted: number, whole: number): void {
    this.#first.edited(inserted, whole);
  }

  /** Leaves nothing of a letter behind. */
  forget(): void {
    this.#first.forget();
    this.#refresh();
    this.#menu?.then((menu) => menu.forget());
  }

  /** Without a Word document there is none to be given back. */
  #refresh(): void {
    const words: ExportWords = JSON.parse(this.getAttribute('words') ?? '{}');
    const button = this.querySelector('[data-export=comments]');
    const isOff = !this.#letter?.().origin?.annotate;
    button?.setAttribute('aria-disabled', String(isOff));
    const why = button?.nextElementSibling;
    if (why) why.textContent = isOff ? words.exporting.commentsOff : words.exporting.commentsWhy;
  }

  async #ask(button: HTMLElement): Promise<void> {
    const words: ExportWords = JSON.parse(this.getAttribute('words') ?? '{}');
    const status = this.querySelector('[role=status]') as HTMLElement;
    status.textContent = words.exporting.making;
    try {
      this.#menu ??= import('./export-menu.ts').then(({ ExportMenu: Menu }) => new Menu(words));
      const menu = await this.#menu;
      if (!this.#letter || !this.#checker) return;
      const source = { checker: this.#checker, letter: this.#letter };
      status.textContent = await menu.make(button.dataset['export'] ?? '', source, this.#first.figures);
    } catch {
      this.#menu = null;
      status.textContent = words.exporting.notLoaded;
    }
  }
}

customElements.define('letter-export', LetterExport);
