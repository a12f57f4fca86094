/** The ways to see the letter. */
type View = 'edit' | 'annotated';

/** The choice between the letter to write in and the letter to read. */
export class ViewChoice {
  readonly #choice: HTMLElement;
  readonly #sheet: HTMLElement;

  /** @param chosen - Called when another view has been chosen. */
  constructor(choice: HTMLElement, sheet: HTMLElement, chosen: () => void) {
    this.#choice = choice;
    this.#sheet = sheet;
    choice.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return;
      this.#show(target.value === 'annotated' ? 'annotated' : 'edit');
      chosen();
    });
  }

  get isAnnotated(): boolean {
    return this.#sheet.classList.contains('letter-checker-read');
  }

  /** Goes back to the letter to write in. */
  edit(): void {
    if (!this.isAnnotated) return;
    const radio = this.#choice.querySelector<HTMLInputElement>('input[value=edit]');
    if (radio) radio.checked = true;
    this.#show('edit');
  }

  #show(view: View): void {
    this.#sheet.classList.toggle('letter-checker-read', view === 'annotated');
  }
}
