import type { Words } from '#i18n';
import { Activity } from '../activity/activity.ts';
import type { Part } from '../activity/activity-part.ts';
import { inOrder } from './in-order.ts';
import { MovableList } from './movable-list.ts';

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

  #list!: MovableList;
  #before = '';

  protected override adopt(): void {
    this.#list = new MovableList(this.parts, {
      words: () => this.words,
      say: (message) => this.say(message),
      changed: () => this.changed(),
    });
    this.#before = this.readResponse();
  }

  protected override readResponse(): string {
    return this.#list.standing.map(placeOf).join(',');
  }

  protected override writeResponse(response: string): boolean {
    const wanted = (response || this.#before).split(',');
    const parts = wanted.flatMap((place) => this.parts.find((part) => String(placeOf(part)) === place) ?? []);
    if (wanted.length !== this.parts.length || new Set(parts).size !== this.parts.length) return false;
    this.#list.arrange(parts);
    return response !== '';
  }

  protected override missing(): string | null {
    return this.readResponse() === this.#before ? this.words.moveFirst : null;
  }

  protected override rights(): readonly boolean[] {
    const stay = inOrder(this.#list.standing.map(placeOf));
    return this.parts.map((part) => stay.has(placeOf(part)));
  }

  protected override lock(over: boolean): void {
    for (const { control } of this.parts) control.hidden = over;
  }
}
customElements.define('order-steps', OrderSteps);
