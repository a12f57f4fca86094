import { fill, type Language, type Words } from '#i18n';
import { copyText } from '../tool/copy-text.ts';
import { costWords } from './cost-words.ts';
import { estimateCost, type Range } from './estimate.ts';

/** How long a learner stops typing before the sentence is read out, in milliseconds. */
const pause = 500;

/**
 * A sum of one's own: what one unclear letter costs in a year. It keeps nothing.
 *
 * @element cost-of-confusion
 */
export class CostOfConfusion extends HTMLElement {
  #later: ReturnType<typeof setTimeout> | undefined;

  get #words(): Words['cost'] {
    return JSON.parse(this.getAttribute('words') ?? '{}');
  }

  connectedCallback(): void {
    this.addEventListener('input', () => this.#count());
    this.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
    this.querySelector('button')?.addEventListener('click', () => this.#copy());
  }

  disconnectedCallback(): void {
    clearTimeout(this.#later);
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new TypeError(`${this.localName} “${this.id}”: Expected ${selector} inside, got none`);
    return part;
  }

  /** Reads a range; says at its place what is wrong with it. */
  #range(name: string): Range | null {
    const words = this.#words;
    const inputs = [...this.#part(`[data-cause=${name}]`).querySelectorAll('input')];
    const wrong = inputs.filter((input) => !input.validity.valid);
    const [low = 0, high = 0] = inputs.map(({ valueAsNumber }) => valueAsNumber);
    for (const input of inputs) input.ariaInvalid = wrong.includes(input) ? 'true' : null;
    const most = Number(inputs[0]?.max).toLocaleString(this.getAttribute('language') ?? 'en');
    const error = wrong.length > 0 ? fill(words.noNumber, { most }) : low > high ? words.swapped : '';
    const place = this.#part(`[data-cause=${name}] .tool-error`);
    if (place.textContent !== error) place.textContent = error;
    if (wrong.length > 0) return null;
    return low > high ? [high, low] : [low, high];
  }

  #count(): void {
    const [letters, share, minutes, rate] = ['letters', 'share', 'minutes', 'rate'].map((name) => this.#range(name));
    const cost = letters && share && minutes && rate ? estimateCost({ letters, share, minutes, rate }) : null;
    const currency = this.getAttribute('currency') ?? '';
    const said = cost && costWords(this.getAttribute('language') as Language, this.#words, currency, cost);
    for (const row of ['questions', 'hours', 'money'] as const) {
      for (const [index, cell] of this.querySelectorAll(`[data-row=${row}] td`).entries()) {
        cell.textContent = said?.[row][index] ?? '–';
      }
    }
    clearTimeout(this.#later);
    this.#later = setTimeout(() => {
      this.#part('.cost-of-confusion-sentence').textContent = said?.sentence ?? this.#words.incomplete;
    }, pause);
  }

  async #copy(): Promise<void> {
    const copied = await copyText(this.#part('.cost-of-confusion-sentence'));
    this.#part('.cost-of-confusion-copied').textContent = copied ? this.#words.copied : this.#words.selected;
  }
}
customElements.define('cost-of-confusion', CostOfConfusion);
