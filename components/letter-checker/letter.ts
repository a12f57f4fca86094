import type { Report } from '#plain-language';
import { afterPaint } from './after-paint.ts';
import { type Edit, editBetween, type Stretch } from './edit.ts';
import { runsOf } from './marks.ts';
import { Mirror } from './mirror.ts';
import { Slices } from './slices.ts';

/** From here on, in characters, a text is too long to mark while it is written: about 20,000 words. */
const mostToMark = 150_000;

/** Whether an edit is that of a key within a line: it is painted before anything else is done. */
const isKey = ({ removed, inserted }: Edit): boolean => removed <= 1 && inserted.length <= 1 && inserted !== '\n';

/** A letter on its sheet: a textarea, and behind it a mirror that carries the marks. */
export class Letter {
  readonly #area: HTMLTextAreaElement;
  readonly #sheet: HTMLElement;
  readonly #mirror: Mirror;
  readonly #drawing = new Slices();
  #text = '';
  /** What the mirror does not show yet: the keys that are painted now. One by one, as an edit takes marks with it. */
  #behind: Edit[] = [];
  /** Called before the letter is used: it must be there to write in, or with its marks. */
  wanted: (marks: boolean) => void = () => {};

  constructor(area: HTMLTextAreaElement, mirror: HTMLElement, sheet: HTMLElement) {
    this.#area = area;
    this.#sheet = sheet;
    this.#mirror = new Mirror(mirror);
  }

  /** As it was at the last {@link sync}. */
  get text(): string {
    return this.#text;
  }

  /** Whether it is short enough for marks. */
  get marked(): boolean {
    return this.#text.length <= mostToMark;
  }

  /** Whether its marks can be seen now: a sheet with two versions has none. */
  get showsMarks(): boolean {
    return this.marked && !this.#sheet.classList.contains('letter-checker-versions');
  }

  get selection(): Stretch {
    return { start: this.#area.selectionStart, end: this.#area.selectionEnd };
  }

  /** Takes over what was typed. */
  sync(): Edit {
    const wasMarked = this.marked;
    const edit = editBetween(this.#text, this.#area.value);
    this.#text = this.#area.value;
    // It is about the text before the edit.
    this.#drawing.stop();
    if (!this.marked) {
      if (wasMarked) this.#fill('');
    } else if (!wasMarked) {
      this.#fill(this.#text);
    } else {
      this.#behind.push(edit);
      if (isKey(edit)) afterPaint(() => this.#follow());
      else this.#follow();
    }
    this.#sheet.classList.toggle('letter-checker-long', !this.marked);
    return edit;
  }

  #fill(text: string): void {
    this.#mirror.fill(text);
    this.#behind = [];
  }

  /** Brings over to the mirror what was typed since. */
  #follow(): void {
    for (const edit of this.#behind.splice(0)) this.#mirror.apply(edit);
  }

  /** Where a stretch stands on the screen. */
  #rangeOf(stretch: Stretch): Range {
    this.#follow();
    return this.#mirror.rangeOf(stretch);
  }

  /** Marks what a report on the text found. */
  mark(report: Report): void {
    if (!this.marked) return;
    this.#follow();
    this.#drawing.run(() => this.#mirror.draw(runsOf(report, this.#text), this.#area.selectionStart));
  }

  /** Replaces a stretch as if it were typed: the browser can undo it. The focus moves into the letter. */
  replace({ start, end }: Stretch, by: string): void {
    this.#focus();
    this.#area.setSelectionRange(start, end);
    if (start === end && by === '') return;
    // The only way that keeps the undo history: it is deprecated, and every browser has it.
    if (by === '') document.execCommand('delete');
    else document.execCommand('insertText', false, by);
  }

  /** Replaces the whole text; can be undone. */
  replaceAll(by: string): void {
    this.replace({ start: 0, end: this.#area.value.length }, by);
    this.#select({ start: 0, end: 0 });
  }

  /** Takes back the last change, unless the focus is in the letter: there the browser does. @returns Whether it did. */
  undo(): boolean {
    if (document.activeElement === this.#area) return false;
    this.#focus();
    document.execCommand('undo');
    return true;
  }

  /** Selects a stretch and brings it into view. */
  reveal(stretch: Stretch): void {
    this.wanted(true);
    this.#select(stretch);
  }

  #select(stretch: Stretch): void {
    this.#focus();
    this.#area.setSelectionRange(stretch.start, stretch.end);
    if (!this.showsMarks) {
      const part = stretch.start / Math.max(1, this.#text.length);
      this.#area.scrollTop = part * this.#area.scrollHeight - this.#area.clientHeight / 2;
      this.#sheet.scrollIntoView({ block: 'nearest' });
      return;
    }
    const line = this.#rangeOf(stretch).getBoundingClientRect();
    if (line.top > innerHeight / 10 && line.bottom < innerHeight * 0.85) return;
    scrollBy({ top: line.top - innerHeight / 4 });
  }

  /** Where the lines of a stretch stand on the screen; none in a letter without marks. */
  linesOf(stretch: Stretch): DOMRect[] {
    return this.showsMarks ? [...this.#rangeOf(stretch).getClientRects()] : [];
  }

  /** The stretch with a mark at a point of the screen, if any. */
  markedAt(x: number, y: number): Stretch | null {
    if (!this.showsMarks) return null;
    this.#follow();
    return this.#mirror.markedAt(x, y);
  }

  /** Copies the text; where the browser does not let it, selects it and says `false`. */
  async copy(): Promise<boolean> {
    try {
      await navigator.clipboard.writeText(this.#text);
      return true;
    } catch {
      this.#focus();
      this.#area.select();
      return false;
    }
  }

  #focus(): void {
    this.wanted(false);
    this.#area.focus({ preventScroll: true });
  }

  /** Leaves nothing of the text behind, neither here nor in the browser's history of changes. */
  forget(): void {
    this.#area.value = '';
    // The history of changes goes with the element, not with the value.
    const { nextSibling, parentNode } = this.#area;
    this.#area.remove();
    parentNode?.insertBefore(this.#area, nextSibling);
    this.sync();
  }
}
