import { html, LitElement } from 'lit';
import { counted, type Words } from '#i18n';
import type { ActivityAnswered } from '../activity/activity-answered.ts';
import { readState, untouched, writeState } from '../activity/activity-state.ts';

/** How many characters before the end of the room it is told. */
const nearEnd = 50;

/** Most attempts that a state tells apart. */
const mostAttempts = 9;

/**
 * A note that learners write for themselves: saved by its event, never judged.
 *
 * @element reflection-note
 * @fires activity-answered - When the note is saved, with `detail` {@link ActivityAnswered}; `correct` says nothing.
 */
export class ReflectionNote extends LitElement {
  static override properties = { hash: {}, words: { type: Object }, message: { state: true } };

  /** Changes when the words of the task change: the build writes it. */
  declare hash: string;
  /** The interface words. */
  declare words: Words['note'];
  declare private message: string;

  #box = document.createElement('textarea');
  #saved = untouched;

  constructor() {
    super();
    this.message = '';
  }

  /** The note as it was saved last, as {@link writeState} has it. Set to anything else, the note is empty. */
  get state(): string {
    return writeState(this.#saved);
  }

  set state(value: string) {
    this.reset();
    const saved = readState(value);
    if (saved === null || saved.response.length > this.#box.maxLength) return;
    this.#saved = saved;
    this.#box.value = saved.response;
    this.message = this.words.saved;
  }

  /** Empties the note. */
  reset(): void {
    this.#saved = untouched;
    this.#box.value = '';
    this.message = '';
  }

  protected override createRenderRoot() {
    const form = this.querySelector('form');
    const box = this.querySelector('textarea');
    if (!form || !box) {
      throw new TypeError(`reflection-note “${this.id}”: Expected a form with a textarea inside, got none`);
    }
    this.#box = box;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#save();
    });
    box.addEventListener('input', () => this.#input());
    const root = document.createElement('div');
    form.append(root);
    return root;
  }

  protected override render() {
    return html`<p class="activity-foot">
      <button class="button primary">${this.words.save}</button>
      <span class="activity-verdict" role="status">${this.message}</span>
    </p>`;
  }

  #input(): void {
    const left = this.#box.maxLength - this.#box.value.length;
    if (left <= nearEnd) this.message = counted(document.documentElement.lang, this.words.left, left);
    else if (this.#saved.attempt > 0) this.message = this.#isSaved ? this.words.saved : this.words.unsaved;
    else this.message = '';
  }

  get #isSaved(): boolean {
    return this.#box.value.trim() === this.#saved.response;
  }

  /** Says something in the status; empties it first, so that the same words are spoken again. */
  async #say(message: string): Promise<void> {
    this.message = '';
    await this.updateComplete;
    this.message = message;
  }

  #save(): void {
    const response = this.#box.value.trim();
    if (this.#isSaved) {
      this.#say(response === '' ? this.words.writeFirst : this.words.unchanged);
      return;
    }
    const attempt = Math.min(mostAttempts, this.#saved.attempt + 1);
    this.#saved = response === '' ? untouched : { response, attempt, sure: null };
    this.#say(response === '' ? this.words.emptied : this.words.saved);
    const { id, hash } = this;
    const verdict = { correct: true, score: 1, over: true, sure: null };
    const detail: ActivityAnswered<'note'> = { id, kind: 'note', hash, ...verdict, attempt, response };
    this.dispatchEvent(new CustomEvent('activity-answered', { detail, bubbles: true }));
  }
}
customElements.define('reflection-note', ReflectionNote);
