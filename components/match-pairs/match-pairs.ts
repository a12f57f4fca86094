import { counted, type Words } from '#i18n';
import { Activity } from '../activity/activity.ts';

/**
 * Things to match, each by a list of all partners.
 *
 * The response is the number of the pair that each partner belongs to, from 0, in the order of the things.
 *
 * @element match-pairs
 */
export class MatchPairs extends Activity<'match'> {
  declare words: Words['activity'] & Words['match'];

  protected override readResponse(): string {
    return this.#selects.map(({ value }) => value).join(',');
  }

  protected override writeResponse(response: string): boolean {
    const wanted = response.split(',');
    const fits =
      wanted.length === this.parts.length &&
      this.#selects.every((select, index) => [...select.options].some(({ value }) => value && value === wanted[index]));
    for (const [index, select] of this.#selects.entries()) select.value = fits ? (wanted[index] ?? '') : '';
    return fits;
  }

  protected override missing(): string | null {
    const empty = this.#selects.filter(({ value }) => value === '').length;
    return empty > 0 ? counted(document.documentElement.lang, this.words.left, empty) : null;
  }

  protected override rights(): readonly boolean[] {
    return this.#selects.map(({ value }, index) => value === String(index));
  }

  get #selects(): readonly HTMLSelectElement[] {
    return this.parts.map(({ control }) => control as HTMLSelectElement);
  }
}
customElements.define('match-pairs', MatchPairs);
