import type { Words } from '#i18n';
import { Activity } from '../activity/activity.ts';
import type { Part } from '../activity/activity-part.ts';

/**
 * A question to answer in a few sentences: the first check shows the model, and the learner's own rating is the verdict.
 *
 * The response is the rating, 1 to 3, and what was written: `2;We answer by Friday.`
 *
 * @element short-answer
 */
export class ShortAnswer extends Activity<'short'> {
  declare words: Words['activity'] & Words['short'];

  protected override readonly tries = 1;
  #box = document.createElement('textarea');
  #model = document.createElement('details');

  protected override adopt(): void {
    this.#box = this.form.querySelector('textarea') as HTMLTextAreaElement;
    this.#model = this.form.querySelector('details') as HTMLDetailsElement;
    this.#showModel(false);
  }

  protected override readResponse(): string {
    return `${this.#rate};${this.#box.value.trim()}`;
  }

  protected override writeResponse(response: string): boolean {
    const [, rate = '', text = ''] = /^([1-3]);(.+)$/s.exec(response) ?? [];
    const fits = text !== '' && text.length <= this.#box.maxLength;
    this.#box.value = fits ? text : '';
    for (const input of this.#rates) input.checked = fits && input.value === rate;
    this.#showModel(fits);
    return fits;
  }

  protected override missing(): string | null {
    return this.#box.value.trim() === '' ? this.words.writeFirst : null;
  }

  protected override ready(): string | null {
    if (!this.#model.hidden) return this.#rate === 0 ? this.words.rateFirst : null;
    this.#showModel(true);
    return this.words.compareNow;
  }

  protected override rights(): readonly boolean[] {
    return [this.#rate === 3];
  }

  protected override score(): number {
    return (this.#rate - 1) / 2;
  }

  protected override verdict(): string {
    return [this.words.saidNone, this.words.saidPart, this.words.saidAll][this.#rate - 1] ?? '';
  }

  protected override nextTryAt(): Part {
    return { box: this.#box, control: this.#box, feedback: this.#box };
  }

  protected override lock(over: boolean): void {
    this.#box.readOnly = over;
  }

  #showModel(shown: boolean): void {
    this.#model.hidden = !shown;
    this.#model.open = shown;
  }

  get #rates(): readonly HTMLInputElement[] {
    return [...this.#model.querySelectorAll('input')];
  }

  /** What the learner says of the answer, 1 to 3; 0 when nothing. */
  get #rate(): number {
    return Number(this.#rates.find(({ checked }) => checked)?.value ?? 0);
  }
}
customElements.define('short-answer', ShortAnswer);
