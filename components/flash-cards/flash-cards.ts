import { fill, type Words } from '#i18n';
import { KeptTool } from '../tool/kept-tool.ts';

/**
 * Cards to turn, each with the learner's own word whether it was known.
 *
 * The response is a letter for each card: known, unknown, `-` when not said.
 *
 * @element flash-cards
 */
export class FlashCards extends KeptTool {
  override connectedCallback(): void {
    super.connectedCallback();
    this.querySelector('button')?.addEventListener('click', () => this.#again());
  }

  get #cards(): readonly { readonly details: HTMLDetailsElement; readonly inputs: readonly HTMLInputElement[] }[] {
    return [...this.querySelectorAll('details')].map((details) => ({
      details,
      inputs: [...details.querySelectorAll('input')],
    }));
  }

  get #known(): readonly string[] {
    return this.#cards.map(({ inputs }) => inputs.find(({ checked }) => checked)?.value ?? '-');
  }

  /** Turns back the cards that were not known; all of them when each was. */
  #again(): void {
    const known = this.#known;
    const all = known.every((one) => one === 'k');
    const turned = this.#cards.filter((_, index) => all || known[index] !== 'k');
    for (const { details, inputs } of turned) {
      details.open = false;
      for (const input of inputs) input.checked = false;
    }
    this.changed();
    turned[0]?.details.querySelector('summary')?.focus();
  }

  protected override readResponse(): string {
    const response = this.#known.join('');
    return /^-*$/.test(response) ? '' : response;
  }

  protected override writeResponse(response: string): boolean {
    const cards = this.#cards;
    const fits = response.length === cards.length && /^[ku-]+$/.test(response);
    for (const [index, { details, inputs }] of cards.entries()) {
      for (const input of inputs) input.checked = fits && input.value === response[index];
      details.open = inputs.some(({ checked }) => checked);
    }
    return fits;
  }

  protected override filled(): number {
    return this.#known.filter((one) => one !== '-').length / this.#known.length;
  }

  protected override show(said: boolean): void {
    const words: Words['cards'] = JSON.parse(this.getAttribute('words') ?? '{}');
    const known = this.#known;
    const count = (wanted: string): number => known.filter((one) => one === wanted).length;
    const values = { known: count('k'), unknown: count('u'), all: known.length };
    this.piece('[role=status]').textContent = said ? fill(words.count, values) : '';
  }
}
customElements.define('flash-cards', FlashCards);
