import { html, LitElement } from 'lit';
import type { Words } from '#i18n';
import { type Answer, readState, writeState } from './answer-state.ts';
import { isCorrect, tries, verdict } from './verdict.ts';

/** What `question-answered` says. */
export interface QuestionAnswered {
  readonly id: string;
  readonly kind: 'single' | 'multiple';
  /** Places of the chosen answers, from 0. */
  readonly chosen: readonly number[];
  readonly correct: boolean;
  /** 1 at the first check. */
  readonly attempt: number;
}

/** An answer of the page's HTML. */
interface Option {
  readonly box: Element;
  readonly input: HTMLInputElement;
  readonly feedback: HTMLElement;
  readonly correct: boolean;
}

/** Takes the feedback out of its `<details>`, which is for readers without scripts. */
function enhance(box: HTMLElement): Option | [] {
  const input = box.querySelector('input');
  const feedback = box.querySelector<HTMLElement>('.quiz-question-feedback');
  if (!input || !feedback) return [];
  feedback.hidden = true;
  box.querySelector('details')?.replaceWith(feedback);
  return { box, input, feedback, correct: 'correct' in box.dataset };
}

/** A second press meant for the button as it was must not reach what it has become. */
function ignoreRepeat(event: MouseEvent | KeyboardEvent): void {
  if (event instanceof KeyboardEvent ? event.repeat : event.detail > 1) event.preventDefault();
}

/**
 * A question with one or several right answers and feedback for each.
 *
 * Nothing is judged before *Check*. A check shows the feedback of what was chosen; a right answer or the second wrong
 * one shows all.
 *
 * @element quiz-question
 * @fires question-answered - After each check, with `detail` {@link QuestionAnswered}.
 */
export class QuizQuestion extends LitElement {
  static override properties = {
    kind: {},
    words: { type: Object },
    phase: { state: true },
    message: { state: true },
  };

  /** Whether one answer is right, or any number. */
  declare kind: 'single' | 'multiple';
  /** The interface words. */
  declare words: Words['quiz'];
  declare private phase: 'choosing' | 'wrong' | 'over';
  declare private message: string;

  #options: readonly Option[] = [];
  #last: Answer = { chosen: [], attempt: 0 };

  constructor() {
    super();
    this.kind = 'single';
    this.phase = 'choosing';
    this.message = '';
  }

  /** The last check, as {@link writeState} has it. Set to anything else, the question starts anew. */
  get state(): string {
    return writeState(this.#last);
  }

  set state(value: string) {
    this.reset();
    const answer = readState(value, this.#options.length);
    if (!answer) return;
    for (const index of answer.chosen) this.#check(index, true);
    this.#judge(answer);
  }

  /** Empties the question. */
  reset(): void {
    this.#last = { chosen: [], attempt: 0 };
    for (const [index, { box, input, feedback }] of this.#options.entries()) {
      this.#check(index, false);
      input.ariaDisabled = null;
      input.removeAttribute('aria-describedby');
      box.classList.remove('quiz-question-right', 'quiz-question-wrong');
      feedback.hidden = true;
    }
    this.phase = 'choosing';
    this.message = '';
  }

  protected override createRenderRoot() {
    const form = this.querySelector('form');
    if (!form) throw new TypeError(`quiz-question “${this.id}”: Expected a form inside, got none`);
    this.#options = [...form.querySelectorAll<HTMLElement>('.quiz-question-option')].flatMap(enhance);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#press();
    });
    // Not `disabled`, which would take the answers and their feedback out of the reach of the Tab key.
    form.addEventListener('click', (event) => {
      if (this.phase === 'over' && event.target instanceof HTMLInputElement) event.preventDefault();
    });
    form.addEventListener('change', () => {
      if (this.phase === 'wrong') this.phase = 'choosing';
    });
    return form.appendChild(document.createElement('div'));
  }

  protected override render() {
    const label = { choosing: this.words.check, wrong: this.words.again, over: this.words.restart }[this.phase];
    return html`<p class="quiz-question-foot">
      <button
        class=${this.phase === 'over' ? 'button' : 'button primary'}
        @click=${ignoreRepeat}
        @keydown=${ignoreRepeat}
      >${label}</button>
      <span class="quiz-question-verdict" role="status">${this.message}</span>
    </p>`;
  }

  #press(): void {
    if (this.phase === 'over') {
      this.reset();
      this.#options[0]?.input.focus();
    } else if (this.phase === 'wrong') {
      this.phase = 'choosing';
      this.#say(this.words.secondTry);
      this.#options[this.#last.chosen[0] ?? 0]?.input.focus();
    } else {
      this.#answer();
    }
  }

  #answer(): void {
    const chosen = this.#options.flatMap(({ input }, index) => (input.checked ? index : []));
    if (chosen.length === 0) {
      this.#say(this.kind === 'single' ? this.words.chooseFirst : this.words.chooseSome);
      return;
    }
    if (chosen.join() === this.#last.chosen.join()) {
      this.#say(this.words.unchanged);
      return;
    }
    const attempt = this.#last.attempt + 1;
    this.#judge({ chosen, attempt });
    const detail: QuestionAnswered = {
      id: this.id,
      kind: this.kind,
      chosen,
      correct: isCorrect(chosen, this.#right),
      attempt,
    };
    this.dispatchEvent(new CustomEvent('question-answered', { detail, bubbles: true }));
  }

  /** Shows what a check found. */
  #judge(answer: Answer): void {
    const { chosen, attempt } = answer;
    this.#last = answer;
    const over = attempt >= tries || isCorrect(chosen, this.#right);
    for (const [index, { box, input, feedback, correct }] of this.#options.entries()) {
      input.ariaDisabled = over ? 'true' : null;
      if (!over && !chosen.includes(index)) continue;
      box.classList.add(correct ? 'quiz-question-right' : 'quiz-question-wrong');
      feedback.hidden = false;
      input.setAttribute('aria-describedby', feedback.id);
    }
    this.phase = over ? 'over' : 'wrong';
    this.#say(verdict(this.words, this.kind, answer, this.#right));
  }

  get #right(): readonly number[] {
    return this.#options.flatMap(({ correct }, index) => (correct ? index : []));
  }

  #check(index: number, checked: boolean): void {
    const input = this.#options[index]?.input;
    if (input) input.checked = checked;
  }

  /** Empties the status first, so that the same words are spoken again. */
  async #say(message: string): Promise<void> {
    this.message = '';
    await this.updateComplete;
    this.message = message;
  }
}
customElements.define('quiz-question', QuizQuestion);
