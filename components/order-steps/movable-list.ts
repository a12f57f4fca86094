import { fill, type Words } from '#i18n';
import type { Part } from '../activity/activity-part.ts';

/** What the list asks of its activity. */
interface Mover {
  words(): Pick<Words['order'], 'isFirst' | 'isLast' | 'moved'>;
  say(message: string): void;
  changed(): void;
}

/** Parts of an activity in a list, which buttons of `move-buttons.astro` move up and down. */
export class MovableList {
  readonly #parts: readonly Part[];
  readonly #mover: Mover;
  readonly #list: Element | null;

  /** Shows the buttons and listens to them. */
  constructor(parts: readonly Part[], mover: Mover) {
    this.#parts = parts;
    this.#mover = mover;
    this.#list = parts[0]?.box.parentElement ?? null;
    for (const part of parts) {
      part.control.hidden = false;
      part.control.addEventListener('click', ({ target }) => {
        const way = (target as HTMLElement).closest<HTMLElement>('[data-move]')?.dataset['move'];
        if (way) this.#move(part, way === 'up' ? -1 : 1);
      });
    }
  }

  /** The parts in the order in which they stand. */
  get standing(): readonly Part[] {
    const boxes = [...(this.#list?.children ?? [])];
    return this.#parts.toSorted((a, b) => boxes.indexOf(a.box) - boxes.indexOf(b.box));
  }

  /** Puts all parts in an order. */
  arrange(parts: readonly Part[]): void {
    this.#list?.append(...parts.map(({ box }) => box));
  }

  #move(part: Part, by: -1 | 1): void {
    const parts = this.standing;
    const words = this.#mover.words();
    const from = parts.indexOf(part);
    const other = parts[from + by]?.box;
    if (!other) {
      this.#mover.say(by < 0 ? words.isFirst : words.isLast);
      return;
    }
    // The other one goes round this one, which keeps the focus.
    if (by < 0) part.box.after(other);
    else part.box.before(other);
    this.#mover.changed();
    this.#mover.say(fill(words.moved, { n: from + by + 1, all: parts.length }));
  }
}
