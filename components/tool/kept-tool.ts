import type { ActivityAnswered, ActivityKind } from '../activity/activity-answered.ts';
import { readState, untouched, writeState } from '../activity/activity-state.ts';

/**
 * What tools share that ask about one's own work: nothing in them is right or wrong, every change is said at once, and
 * the state comes and goes as that of an {@link Activity}, so that a page keeps both in the same way.
 *
 * @fires activity-answered - After each change, with `detail` {@link ActivityAnswered}; it is over when all is filled in.
 * @fires tool-emptied - When somebody has emptied it by its button.
 */
export abstract class KeptTool extends HTMLElement {
  #response = '';

  /** What is filled in, in a compact form that {@link writeResponse} takes; empty when nothing is. */
  protected abstract readResponse(): string;

  /** Puts a response in; an empty one, or one that does not fit, empties the tool. */
  protected abstract writeResponse(response: string): boolean;

  /** How much is filled in, 0 to 1. */
  protected abstract filled(): number;

  /** Shows what follows from what is filled in; `said` when somebody has just changed it. */
  protected abstract show(said: boolean): void;

  connectedCallback(): void {
    this.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
    this.addEventListener('change', () => this.changed());
    // A browser may have put the answers back by itself.
    this.#response = this.readResponse();
    this.show(false);
  }

  /** What is filled in, as {@link writeState} has it. Set to anything else, the tool is emptied. */
  get state(): string {
    const response = this.#response;
    return writeState(response === '' ? untouched : { response, attempt: 1, sure: null });
  }

  set state(value: string) {
    const response = readState(value)?.response ?? '';
    this.#response = this.writeResponse(response) ? response : '';
    this.show(false);
  }

  /** Empties the tool. */
  reset(): void {
    this.state = '';
  }

  /** Empties the tool because somebody asked for it. */
  protected empty(): void {
    this.reset();
    this.dispatchEvent(new CustomEvent('tool-emptied', { bubbles: true }));
  }

  /** Says that something was changed, by hand or by a button. */
  protected changed(): void {
    const response = this.readResponse();
    const isNew = response !== this.#response;
    this.#response = response;
    this.show(true);
    if (!isNew || response === '') return;
    const score = this.filled();
    const detail: ActivityAnswered = {
      id: this.id,
      kind: this.getAttribute('kind') as ActivityKind,
      hash: this.getAttribute('hash') ?? '',
      correct: score === 1,
      score,
      attempt: 1,
      over: score === 1,
      sure: null,
      response,
    };
    this.dispatchEvent(new CustomEvent('activity-answered', { detail, bubbles: true }));
  }

  /** A part that the template wrote. */
  protected piece(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new TypeError(`${this.localName} “${this.id}”: Expected ${selector} inside, got none`);
    return part;
  }
}
