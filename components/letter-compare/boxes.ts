import type { Side } from './shown.ts';

/** How far down, in CSS pixels, the first `end` characters of a box reach: a twin that holds them alone tells. */
function heightOf(area: HTMLTextAreaElement, end: number): number {
  const twin = document.createElement('textarea');
  twin.className = area.className;
  twin.rows = 1;
  twin.inert = true;
  twin.value = area.value.slice(0, end);
  area.after(twin);
  twin.style.height = '0';
  twin.style.minHeight = '0';
  const { scrollHeight } = twin;
  twin.remove();
  return scrollHeight;
}

/** The two boxes. */
export class Boxes {
  readonly #areas: Readonly<Record<Side, HTMLTextAreaElement>>;

  constructor(old: HTMLTextAreaElement, now: HTMLTextAreaElement) {
    this.#areas = { old, new: now };
  }

  get texts(): Record<Side, string> {
    return { old: this.#areas.old.value, new: this.#areas.new.value };
  }

  set(old: string, now: string): void {
    this.#areas.old.value = old;
    this.#areas.new.value = now;
  }

  /** Selects a stretch and brings it into view. */
  reveal(side: Side, { start, end }: { readonly start: number; readonly end: number }): void {
    const area = this.#areas[side];
    area.focus({ preventScroll: true });
    area.setSelectionRange(start, end);
    area.scrollTop = heightOf(area, end) - area.clientHeight / 2;
    area.scrollIntoView({ block: 'nearest' });
  }
}
