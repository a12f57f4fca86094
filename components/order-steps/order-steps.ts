import { fill, type Words } from '#i18n';
import { Activity } from '../activity/activity.ts';
import type { Part } from '../activity/activity-part.ts';
import { inOrder } from './in-order.ts';

const placeOf = ({ box }: Part): number => Number(box.dataset['place']);

/**
 * Steps to put in order, by buttons.
 *
 * A step is right when it need not move: of a list that has one step at the wrong end, that step alone is wrong. The
 * response is the right place of each step, from 0, in the order in which they stand.
 *
 * @element order-steps
 */
export class OrderSteps extends Activity<'order'> {
  declare words: Words['activity'] & Words['order'];

  #list: HTMLElement = this;
  #before = '';

  protected override adopt(): void {
    this.#list = this.parts[0]?.box.parentElement ?? this;
    this.#before = this.readResponse();
    for (const part of this.parts) {
      part.control.hidden = false;
      part.control.addEventListener('click', ({ target }) => {
        const way = (target as HTMLElement).closest<HTMLElement>('[data-move]')?.dataset['move'];
        if (way) this.#move(part, way === 'up' ? -1 : 1);
      });
    }
  }

  protected override readResponse(): string {
    return this.#standing.map(placeOf).join(',');
  }

  protected override writeResponse(response: string): boolean {
    const wanted = (response || this.#before).split(',');
    const parts = wanted.flatMap((place) => this.parts.find((part) => String(placeOf(part)) === place) ?? []);
    if (wanted.length !== this.parts.length || new Set(parts).size !== this.parts.length) return false;
    this.#list.append(...parts.map(({ box }) => box));
    return response !== '';
  }

  protected override missing(): string | null {
    return this.readResponse() === this.#before ? this.words.moveFirst : null;
  }

  protected override rights(): readonly boolean[] {
    const stay = inOrder(this.#standing.map(placeOf));
    return this.parts.map((part) => stay.has(placeOf(part)));
  }

  protected override lock(over: boolean): void {
    for (const { control } of this.parts) control.hidden = over;
  }

  /** The steps in the order in which they stand. */
  get #standing(): readonly Part[] {
    const boxes = [...this.#list.children];
    return this.parts.toSorted((a, b) => boxes.indexOf(a.box) - boxes.indexOf(b.box));
  }

  #move(part: Part, by: -1 | 1): void {
    const steps = this.#standing;
    const from = steps.indexOf(part);
    const other = steps[from + by]?.box;
    if (!other) {
      this.say(by < 0 ? this.words.isFirst : this.words.isLast);
      return;
    }
    // The other one goes round this one, which keeps the focus.
    if (by < 0) part.box.after(other);
    else part.box.before(other);
    this.changed();
    this.say(fill(this.words.moved, { n: from + by + 1, all: steps.length }));
  }
}
customElements.define('order-steps', OrderSteps);
