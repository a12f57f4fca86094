import { counted, fill, type Words } from '#i18n';
import { Activity } from '../activity/activity.ts';
import type { Part, PartVerdict } from '../activity/activity-part.ts';

const isProblem = ({ box }: Part): boolean => 'problem' in box.dataset;
const isMarked = ({ control }: Part): boolean => (control as HTMLInputElement).checked;

/**
 * Passages of a text to mark when they have a problem.
 *
 * A check explains what was marked; what was missed is told at the end. The response is the places of the marked
 * passages from 0, as `0,2`.
 */
export class Marking extends Activity<'mark'> {
  declare words: Words['activity'] & Words['mark'];

  protected override readResponse(): string {
    return this.parts.flatMap((part, index) => (isMarked(part) ? index : [])).join(',');
  }

  protected override writeResponse(response: string): boolean {
    const places = response.split(',');
    const fits =
      new Set(places).size === places.length &&
      places.every((place) => /^\d+$/.test(place) && Number(place) < this.parts.length);
    for (const [index, { control }] of this.parts.entries()) {
      (control as HTMLInputElement).checked = fits && places.includes(String(index));
    }
    return fits;
  }

  protected override missing(): string | null {
    return this.parts.some(isMarked) ? null : this.words.markFirst;
  }

  protected override rights(): readonly boolean[] {
    return this.parts.map((part) => isMarked(part) === isProblem(part));
  }

  protected override verdicts(over: boolean): readonly PartVerdict[] {
    const { found, missed, noProblem, leftAlone } = this.words;
    return this.parts.map((part) => {
      const [marked, problem] = [isMarked(part), isProblem(part)];
      const says = problem ? (marked ? found : missed) : marked ? noProblem : leftAlone;
      return { right: marked === problem, show: over || marked ? 'why' : 'nothing', says };
    });
  }

  /** Each problem that was found counts, and each passage that was marked for nothing takes one away. */
  protected override score(): number {
    const { hits, marked, problems } = this.#counts;
    return Math.max(0, 2 * hits - marked) / problems;
  }

  protected override verdict(score: number, over: boolean): string {
    const { words } = this;
    if (score === 1) return words.wasRight;
    const { hits, marked, problems } = this.#counts;
    const language = document.documentElement.lang;
    const found = fill(words.foundSome, { found: hits, all: problems });
    const idle = marked > hits ? counted(language, words.idle, marked - hits) : '';
    return [found, idle, over ? words.seeNotes : words.markOn].filter(Boolean).join(' ');
  }

  protected override nextTryAt(): Part | undefined {
    return this.parts[0];
  }

  get #counts(): { readonly hits: number; readonly marked: number; readonly problems: number } {
    return {
      hits: this.parts.filter((part) => isMarked(part) && isProblem(part)).length,
      marked: this.parts.filter(isMarked).length,
      problems: this.parts.filter(isProblem).length,
    };
  }
}
