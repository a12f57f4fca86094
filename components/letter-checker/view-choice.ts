/** The ways to see the letter: to write in, to read with all findings, beside an earlier version. */
type View = 'edit' | 'annotated' | 'compare';

const isView = (value: string): value is View => ['edit', 'annotated', 'compare'].includes(value);

/** What the sheet of each view carries as a class. */
const classes: Readonly<Partial<Record<View, string>>> = {
  annotated: 'letter-checker-read',
  compare: 'letter-checker-versions',
};

/** The choice between the views of the letter. */
export class ViewChoice {
  readonly #choice: HTMLElement;
  readonly #sheet: HTMLElement;
  #view: View = 'edit';

  /** @param chosen - Called when another view has been chosen. */
  constructor(choice: HTMLElement, sheet: HTMLElement, chosen: () => void) {
    this.#choice = choice;
    this.#sheet = sheet;
    choice.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement) || target.type !== 'radio' || !isView(target.value)) return;
      this.#show(target.value);
      chosen();
    });
  }

  get isAnnotated(): boolean {
    return this.#view === 'annotated';
  }

  /** Goes to the letter to write in, from a view where it cannot be written; with `marks`, also from one without them. */
  edit(marks: boolean): void {
    if (!this.isAnnotated && !(marks && this.#view === 'compare')) return;
    const radio = this.#choice.querySelector<HTMLInputElement>('input[value=edit]');
    if (radio) radio.checked = true;
    this.#show('edit');
  }

  #show(view: View): void {
    this.#view = view;
    for (const [name, look] of Object.entries(classes)) this.#sheet.classList.toggle(look, name === view);
  }
}
