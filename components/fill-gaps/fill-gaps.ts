import { counted, type Words } from '#i18n';
import { Activity } from '../activity/activity.ts';
import { readGaps, writeGaps } from './gap-response.ts';
import { isSameAnswer } from './same-answer.ts';

type Gap = HTMLInputElement | HTMLSelectElement;

const fits = (gap: Gap | undefined, value: string): boolean =>
  value !== '' &&
  (gap instanceof HTMLSelectElement
    ? [...gap.options].some((option) => option.value === value)
    : gap !== undefined && value.length <= gap.maxLength);

/**
 * A text with gaps to type into or to choose for.
 *
 * The response is what was typed, or the place of the choice as the author wrote them, 0 for the right one, with bars
 * between the gaps: `14 May|0`.
 *
 * @element fill-gaps
 */
export class FillGaps extends Activity<'gaps'> {
  declare words: Words['activity'] & Words['gaps'];

  protected override readResponse(): string {
    return writeGaps(this.#gaps.map(({ value }) => value));
  }

  protected override writeResponse(response: string): boolean {
    const values = readGaps(response);
    const all = values.length === this.parts.length && values.every((value, index) => fits(this.#gaps[index], value));
    for (const [index, gap] of this.#gaps.entries()) gap.value = all ? (values[index] ?? '') : '';
    return all;
  }

  protected override missing(): string | null {
    const empty = this.#gaps.filter(({ value }) => value.trim() === '').length;
    return empty > 0 ? counted(document.documentElement.lang, this.words.left, empty) : null;
  }

  protected override rights(): readonly boolean[] {
    return this.#gaps.map((gap) => {
      if (gap instanceof HTMLSelectElement) return gap.value === '0';
      const answers: readonly string[] = JSON.parse(gap.dataset['answers'] ?? '[]');
      return answers.some((answer) => isSameAnswer(answer, gap.value));
    });
  }

  protected override lock(over: boolean): void {
    for (const gap of this.#gaps) if (gap instanceof HTMLInputElement) gap.readOnly = over;
  }

  get #gaps(): readonly Gap[] {
    return this.parts.map(({ control }) => control as Gap);
  }
}
customElements.define('fill-gaps', FillGaps);
