import { render } from 'lit';
import { fill, type Words } from '#i18n';
import { KeptTool } from '../tool/kept-tool.ts';
import { kitResult } from './kit-result.ts';
import { asked, readerCounts, readTally, type TallyRow, writeTally } from './tally.ts';

/**
 * A tally of what six to nine readers understood, and what it allows one to say.
 *
 * The response is the number of readers, then for each question how many were right, partly right and wrong.
 *
 * @element paraphrase-kit
 */
export class ParaphraseKit extends KeptTool {
  override connectedCallback(): void {
    super.connectedCallback();
    this.querySelector('button')?.addEventListener('click', () => {
      this.empty();
      this.piece('select').focus();
    });
  }

  get #select(): HTMLSelectElement {
    return this.piece('select') as HTMLSelectElement;
  }

  get #inputs(): readonly (readonly HTMLInputElement[])[] {
    return [...this.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('input')]);
  }

  /** The rows as they stand; one with a mistake counts as empty. */
  get #rows(): readonly TallyRow[] {
    const readers = Number(this.#select.value);
    return this.#inputs.map((inputs) => {
      const row = inputs.map(({ valueAsNumber }) => valueAsNumber) as unknown as TallyRow;
      const isGood = inputs.every(({ validity }) => validity.valid) && asked(row) <= readers;
      return isGood ? row : [0, 0, 0];
    });
  }

  protected override readResponse(): string {
    return writeTally(Number(this.#select.value), this.#rows);
  }

  protected override writeResponse(response: string): boolean {
    const tally = readTally(response);
    const fits = tally?.rows.every((row) => asked(row) <= tally.readers) ?? false;
    this.#select.value = String(fits ? tally?.readers : readerCounts[0]);
    for (const [at, inputs] of this.#inputs.entries()) {
      for (const [index, input] of inputs.entries()) input.value = String(fits ? (tally?.rows[at]?.[index] ?? 0) : 0);
    }
    return fits;
  }

  protected override filled(): number {
    const rows = this.#rows;
    return rows.filter((row) => asked(row) > 0).length / rows.length;
  }

  protected override show(): void {
    const words: Words['kit'] = JSON.parse(this.getAttribute('words') ?? '{}');
    const readers = Number(this.#select.value);
    const rows = this.#rows;
    const wrong = this.#inputs.flatMap((inputs, index) => {
      const isWrong = asked(rows[index] ?? [0, 0, 0]) === 0 && inputs.some(({ value }) => value !== '0');
      for (const input of inputs) input.ariaInvalid = isWrong ? 'true' : null;
      return isWrong ? [words.questions[index] ?? ''] : [];
    });
    this.piece('.paraphrase-kit-error').textContent =
      wrong[0] === undefined ? '' : fill(words.tooMany, { name: wrong[0], readers });
    render(kitResult(words, rows), this.piece('.paraphrase-kit-result'));
  }
}
customElements.define('paraphrase-kit', ParaphraseKit);
