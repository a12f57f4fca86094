import type { Words } from '#i18n';
import { Activity } from '../activity/activity.ts';
import { isClose, readNumber } from './read-number.ts';
import { shownNumber } from './shown-number.ts';

/**
 * A question whose answer is a number, with a unit beside it or to choose.
 *
 * The response is the number and the place of the unit as the author wrote them, from 0: `30;0`.
 *
 * @element number-answer
 */
export class NumberAnswer extends Activity<'number'> {
  static override properties = { ...Activity.properties, answer: { type: Number }, tolerance: { type: Number } };

  /** The right number. */
  declare answer: number;
  /** How far from the answer a number may be and still be right. */
  declare tolerance: number;
  declare words: Words['activity'] & Words['number'];

  #box = document.createElement('input');
  #unit: HTMLSelectElement | null = null;

  protected override adopt(): void {
    const [part] = this.parts;
    this.#box = part?.control as HTMLInputElement;
    this.#unit = part?.box.querySelector('select') ?? null;
    this.#showSlip(null);
  }

  protected override readResponse(): string {
    return `${this.#value};${this.#unit?.value ?? 0}`;
  }

  protected override writeResponse(response: string): boolean {
    const [, number = '', unit = ''] = /^(-?\d+(?:\.\d+)?);(\d)$/.exec(response) ?? [];
    const units = this.#unit ? [...this.#unit.options].map(({ value }) => value) : ['0'];
    const fits = number !== '' && units.includes(unit);
    this.#box.value = fits ? shownNumber(Number(number), this.#language) : '';
    if (this.#unit) this.#unit.value = fits ? unit : '';
    if (!fits) this.#showSlip(null);
    return fits;
  }

  protected override missing(): string | null {
    if (this.#box.value.trim() === '') return this.words.writeFirst;
    if (this.#value === null) return this.words.noNumber;
    return this.#unit?.value === '' ? this.words.unitFirst : null;
  }

  protected override rights(): readonly boolean[] {
    return [this.#isNumberRight && this.#isUnitRight];
  }

  /** A right number with a wrong unit is half of the way. */
  protected override score(): number {
    return this.#isNumberRight ? (this.#isUnitRight ? 1 : 0.5) : 0;
  }

  protected override verdict(score: number, over: boolean): string {
    if (score === 1 || over) return super.verdict(score, over);
    if (this.#isNumberRight) return this.words.wrongUnit;
    return (this.#value ?? 0) > this.answer ? this.words.tooHigh : this.words.tooLow;
  }

  protected override marked(): void {
    this.#showSlip(this.#value);
  }

  protected override lock(over: boolean): void {
    this.#box.readOnly = over;
  }

  /** Shows what went wrong with a number, when the author foresaw it. */
  #showSlip(value: number | null): void {
    for (const slip of this.querySelectorAll<HTMLElement>('.number-answer-slip')) {
      slip.hidden = value === null || !isClose(value, Number(slip.dataset['value']), 0);
    }
  }

  get #language(): string {
    return document.documentElement.lang;
  }

  get #value(): number | null {
    return readNumber(this.#box.value, this.#language);
  }

  get #isNumberRight(): boolean {
    return this.#value !== null && isClose(this.#value, this.answer, this.tolerance);
  }

  get #isUnitRight(): boolean {
    return (this.#unit?.value ?? '0') === '0';
  }
}
customElements.define('number-answer', NumberAnswer);
