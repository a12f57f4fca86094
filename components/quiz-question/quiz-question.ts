import type { Words } from '#i18n';
import { Activity } from '../activity/activity.ts';
import type { Part, PartVerdict } from '../activity/activity-part.ts';
import { type Choice, type QuizKind, scoreOf, verdict } from './verdict.ts';

const inputs = ({ box }: Part): readonly HTMLInputElement[] => [...box.querySelectorAll('input')];

/**
 * A question with one or several right answers, or a statement to judge with the reason; feedback for each answer.
 *
 * A check shows the feedback of what was chosen; a right answer or the second wrong one shows all. The response is the
 * places of the chosen answers from 0, as `0,2`; before a reason stands what was said of the statement, as `f2`.
 *
 * @element quiz-question
 */
export class QuizQuestion extends Activity<QuizKind> {
  static override properties = { ...Activity.properties, statement: {} };

  /** Whether the statement of a true-false question is true. */
  declare statement: 'true' | 'false' | null;
  declare words: Words['activity'] & Words['quiz'];

  #options: readonly Part[] = [];
  #claim: Part | undefined;

  protected override adopt(): void {
    this.#options = this.parts.filter(({ box }) => box.matches('.quiz-question-option'));
    this.#claim = this.parts.find((part) => !this.#options.includes(part));
  }

  protected override readResponse(): string {
    return `${this.#said ?? ''}${this.#choice.chosen.join(',')}`;
  }

  protected override writeResponse(response: string): boolean {
    const [, said, list] = /^([tf]?)(\d+(?:,\d+)*)$/.exec(response) ?? [];
    const chosen = list?.split(',').map(Number) ?? [];
    const fits =
      chosen.length > 0 &&
      chosen.every((index) => index < this.#options.length) &&
      (this.kind === 'multiple' || chosen.length === 1) &&
      (said !== '') === (this.kind === 'true-false');
    for (const input of this.#claim ? inputs(this.#claim) : []) input.checked = fits && input.value === said;
    for (const [index, option] of this.#options.entries()) {
      for (const input of inputs(option)) input.checked = fits && chosen.includes(index);
    }
    return fits;
  }

  protected override missing(): string | null {
    if (this.#claim && this.#said === undefined) return this.words.judgeFirst;
    if (this.#choice.chosen.length > 0) return null;
    return { single: this.words.chooseFirst, multiple: this.words.chooseSome, 'true-false': this.words.reasonFirst }[
      this.kind
    ];
  }

  protected override rights(): readonly boolean[] {
    const { chosen, right, claimIsRight } = this.#choice;
    return this.parts.map((part) => {
      if (part === this.#claim) return claimIsRight;
      const index = this.#options.indexOf(part);
      return chosen.includes(index) === right.includes(index);
    });
  }

  protected override verdicts(over: boolean): readonly PartVerdict[] {
    const { chosen, right, claimIsRight } = this.#choice;
    return this.parts.map((part) => {
      if (part === this.#claim) return { right: claimIsRight, show: over ? 'why' : 'mark' };
      const index = this.#options.indexOf(part);
      return { right: right.includes(index), show: over || chosen.includes(index) ? 'why' : 'nothing' };
    });
  }

  protected override score(): number {
    return scoreOf(this.#choice);
  }

  protected override verdict(_score: number, over: boolean): string {
    return verdict(this.words, this.#choice, over);
  }

  /** The mark of an answer says whether it is right, not whether it is chosen. */
  protected override isOfAnswer(part: Part): boolean {
    return part === this.#claim;
  }

  protected override nextTryAt(): Part | undefined {
    const { chosen, claimIsRight } = this.#choice;
    return claimIsRight ? this.#options[chosen[0] ?? 0] : this.#claim;
  }

  /** What was said of the statement: `t` or `f`. */
  get #said(): string | undefined {
    return this.#claim && inputs(this.#claim).find(({ checked }) => checked)?.value;
  }

  get #choice(): Choice {
    return {
      kind: this.kind,
      chosen: this.#options.flatMap((option, index) => (inputs(option).some(({ checked }) => checked) ? index : [])),
      right: this.#options.flatMap(({ box }, index) => ('correct' in box.dataset ? index : [])),
      claimIsRight: !this.#claim || this.#said === this.statement?.charAt(0),
    };
  }
}
customElements.define('quiz-question', QuizQuestion);
