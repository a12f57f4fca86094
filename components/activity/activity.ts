import { html, LitElement } from 'lit';
import type { Words } from '#i18n';
import type { ActivityAnswered, ActivityKind } from './activity-answered.ts';
import { type Notes, showNotes, takeNotes } from './activity-notes.ts';
import { emptyPart, focusPart, markPart, type Part, type PartVerdict, takePart } from './activity-part.ts';
import { type Answer, readState, untouched, writeState } from './activity-state.ts';
import { ignoreRepeat } from './ignore-repeat.ts';
import { lockControls } from './lock-controls.ts';
import { readSure, writeSure } from './sure-choice.ts';
import { wholeVerdict } from './whole-verdict.ts';

/**
 * What all activities share: nothing is judged before *Check*, a wrong answer gets a second try, and then, or when the
 * answer is right, everything is told.
 *
 * An activity takes over the form that its template wrote with `activity-card.astro`. It says what the answer is
 * (`readResponse`), puts one back (`writeResponse`), and which parts are right (`rights`); all else is here.
 *
 * @fires activity-answered - After each check, with `detail` {@link ActivityAnswered}.
 */
export abstract class Activity<Kind extends string = ActivityKind> extends LitElement {
  static override properties = {
    kind: {},
    hash: {},
    words: { type: Object },
    phase: { state: true },
    message: { state: true },
  };

  declare kind: Kind;
  /** Changes when the words of the task change: the build writes it. */
  declare hash: string;
  /** The interface words. */
  declare words: Words['activity'];
  declare private phase: 'choosing' | 'wrong' | 'over';
  declare private message: string;

  /** The form that the template wrote, with all controls of the activity. */
  protected form: HTMLFormElement = document.createElement('form');
  /** The elements `.activity-part` of the form, in its order. */
  protected parts: readonly Part[] = [];
  #notes: Notes | null = null;
  #last: Answer = untouched;
  #checking = false;

  constructor() {
    super();
    this.phase = 'choosing';
    this.message = '';
  }

  /** What is put in, in a compact form that {@link writeResponse} takes; never empty when {@link missing} is `null`. */
  protected abstract readResponse(): string;

  /**
   * Puts a response in; an empty one empties the activity.
   *
   * @returns Whether it fits; when it does not, the activity is emptied.
   */
  protected abstract writeResponse(response: string): boolean;

  /** What to say instead of checking, as something is not filled in; `null` when all is. */
  protected abstract missing(): string | null;

  /** Whether each part is right as it stands. */
  protected abstract rights(): readonly boolean[];

  /** Does what comes before a judgement; gives what to say when the answer cannot be judged yet, else `null`. */
  protected ready(): string | null | Promise<string | null> {
    return null;
  }

  /** Checks after which the answer is shown. */
  protected readonly tries: number = 2;

  /** Called once, when the form and its parts are there: to shuffle, to add buttons, to listen. */
  protected adopt(): void {}

  /** Called when the answer can be changed no more, and when it can again. */
  protected lock(_over: boolean): void {}

  /** Called after a check, when the marks are shown. */
  protected marked(_over: boolean): void {}

  /** Whether the mark of a part speaks of what was put in, so that it goes when that changes. */
  protected isOfAnswer(_part: Part): boolean {
    return true;
  }

  /** What to show at each part; before the end only what is right is explained. */
  protected verdicts(over: boolean): readonly PartVerdict[] {
    return this.rights().map((right) => ({ right, show: over || right ? 'why' : 'mark' }));
  }

  /** Share of the task that is right, 0 to 1. */
  protected score(): number {
    const rights = this.rights();
    return rights.filter(Boolean).length / rights.length;
  }

  /** The whole verdict in words; before the end it gives no answer away. */
  protected verdict(score: number, over: boolean): string {
    return wholeVerdict(this.words, this.rights(), score, over);
  }

  /** The part where the next try begins. */
  protected nextTryAt(): Part | undefined {
    return this.parts[Math.max(0, this.rights().indexOf(false))];
  }

  /** The last check, as {@link writeState} has it. Set to anything else, the activity starts anew. */
  get state(): string {
    return writeState(this.#last);
  }

  set state(value: string) {
    this.reset();
    const answer = readState(value);
    if (answer && this.writeResponse(answer.response)) this.#show(answer);
  }

  /** Empties the activity. */
  reset(): void {
    this.#last = untouched;
    this.writeResponse('');
    for (const part of this.parts) emptyPart(part);
    this.#lock(false);
    this.phase = 'choosing';
    this.message = '';
    showNotes(this.#notes, 'choosing');
  }

  /** Says that the answer was changed, by hand or by a button; `part` when it is one part alone. */
  protected changed(part?: Part): void {
    if (this.phase === 'over') return;
    for (const one of part ? [part] : this.parts) if (this.isOfAnswer(one)) emptyPart(one);
    if (this.phase === 'wrong') this.phase = 'choosing';
  }

  /** Says something in the status; empties it first, so that the same words are spoken again. */
  protected async say(message: string): Promise<void> {
    this.message = '';
    await this.updateComplete;
    this.message = message;
  }

  protected override createRenderRoot() {
    const form = this.querySelector('form');
    if (!form) throw new TypeError(`${this.localName} “${this.id}”: Expected a form inside, got none`);
    this.form = form;
    this.parts = [...form.querySelectorAll<HTMLElement>('.activity-part')].flatMap(takePart);
    this.#notes = takeNotes(form);
    showNotes(this.#notes, 'choosing');
    this.adopt();
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#press();
    });
    form.addEventListener('input', ({ target }) => this.#input(target as HTMLElement));
    const root = document.createElement('div');
    if (this.#notes) this.#notes.box.before(root);
    else form.append(root);
    return root;
  }

  protected override render() {
    const label = { choosing: this.words.check, wrong: this.words.again, over: this.words.restart }[this.phase];
    return html`<p class="activity-foot">
      <button
        class=${this.phase === 'over' ? 'button' : 'button primary'}
        @click=${ignoreRepeat}
        @keydown=${ignoreRepeat}
      >${label}</button>
      <span class="activity-verdict" role="status">${this.message}</span>
    </p>`;
  }

  #input(target: HTMLElement): void {
    if (this.#last.attempt > 0) writeSure(this.form, this.#last.sure, true);
    if (target.closest('.activity-sure')) return;
    // Not `disabled`, which would take the answers and their feedback out of the reach of the Tab key.
    if (this.phase === 'over') this.writeResponse(this.#last.response);
    else this.changed(this.parts.find(({ box, control }) => box.contains(target) || control === target));
  }

  #press(): void {
    if (this.phase === 'over') {
      this.reset();
      focusPart(this.nextTryAt());
    } else if (this.phase === 'wrong') {
      this.phase = 'choosing';
      this.say(this.words.secondTry);
      focusPart(this.nextTryAt());
    } else {
      this.#check();
    }
  }

  async #check(): Promise<void> {
    if (this.#checking) return;
    this.#checking = true;
    const last = this.#last;
    let trouble = this.missing() ?? this.ready();
    // Most can be judged at once, and are.
    if (trouble instanceof Promise) trouble = await trouble;
    this.#checking = false;
    if (!this.isConnected || last !== this.#last) return;
    const response = trouble === null ? this.readResponse() : '';
    if (trouble !== null || response === this.#last.response) {
      this.say(trouble ?? this.words.unchanged);
      return;
    }
    const attempt = this.#last.attempt + 1;
    const sure = attempt === 1 ? readSure(this.form) : this.#last.sure;
    this.#show({ response, attempt, sure });
    const score = this.score();
    const { id, kind, hash } = this;
    const over = this.phase === 'over';
    const correct = score === 1;
    const detail: ActivityAnswered<Kind> = { id, kind, hash, correct, score, attempt, over, sure, response };
    this.dispatchEvent(new CustomEvent('activity-answered', { detail, bubbles: true }));
  }

  /** Shows what a check found. */
  #show(answer: Answer): void {
    this.#last = answer;
    const score = this.score();
    const over = answer.attempt >= this.tries || score === 1;
    const verdicts = this.verdicts(over);
    for (const [index, part] of this.parts.entries()) {
      markPart(part, verdicts[index] ?? { right: false, show: 'nothing' }, this.words);
    }
    this.marked(over);
    this.phase = over ? 'over' : 'wrong';
    this.#lock(over);
    showNotes(this.#notes, this.phase);
    const doubt =
      score === 1 ? answer.sure === 1 && this.words.rightByChance : answer.sure === 3 && this.words.wrongThoughSure;
    this.say([this.verdict(score, over), doubt].filter(Boolean).join(' '));
  }

  #lock(over: boolean): void {
    lockControls(this.form, over);
    writeSure(this.form, this.#last.sure, this.#last.attempt > 0);
    this.lock(over);
  }
}
