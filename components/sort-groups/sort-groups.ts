import { counted, type Words } from '#i18n';
import { Activity } from '../activity/activity.ts';
import type { Part } from '../activity/activity-part.ts';

const inputs = ({ box }: Part): readonly HTMLInputElement[] => [...box.querySelectorAll('input')];
const groupOf = (part: Part): string => inputs(part).find(({ checked }) => checked)?.value ?? '';

/**
 * Things to sort into groups, each by radio buttons.
 *
 * The response is the number of the group of each thing, from 0, in the order of the things.
 *
 * @element sort-groups
 */
export class SortGroups extends Activity<'sort'> {
  declare words: Words['activity'] & Words['sort'];

  protected override readResponse(): string {
    return this.parts.map(groupOf).join(',');
  }

  protected override writeResponse(response: string): boolean {
    const wanted = response.split(',');
    const fits =
      wanted.length === this.parts.length &&
      this.parts.every((part, index) => inputs(part).some(({ value }) => value === wanted[index]));
    for (const [index, part] of this.parts.entries()) {
      for (const input of inputs(part)) input.checked = fits && input.value === wanted[index];
    }
    return fits;
  }

  protected override missing(): string | null {
    const empty = this.parts.filter((part) => groupOf(part) === '').length;
    return empty > 0 ? counted(document.documentElement.lang, this.words.left, empty) : null;
  }

  protected override rights(): readonly boolean[] {
    return this.parts.map((part) => groupOf(part) === part.box.dataset['group']);
  }
}
customElements.define('sort-groups', SortGroups);
