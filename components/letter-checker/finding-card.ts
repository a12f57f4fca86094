import { render } from 'lit';
import type { Finding } from '#plain-language';
import { type CardContent, cardView } from './card-view.ts';
import type { CheckerWords } from './checker-words.ts';
import type { Found } from './found.ts';
import type { RuleNotes } from './insight.ts';
import type { Letter } from './letter.ts';
import { findingsAt } from './navigation.ts';
import { placeCard } from './place-card.ts';
import { PlaceWatch } from './place-watch.ts';

/** What a {@link FindingCard} works with. */
export interface CardDesk {
  words(): CheckerWords;
  /** The address that the pages of the rules stand under. */
  rules(): string;
  readonly sheet: HTMLElement;
  readonly area: HTMLTextAreaElement;
  readonly letter: Letter;
  readonly found: Found;
  readonly notes: RuleNotes;
  apply(finding: Finding, suggestion: string): void;
  ignore(finding: Finding): void;
}

/**
 * A small card by the passage where the caret or the mouse is, with what was found there. It takes no focus, but can be
 * reached with Tab from the letter; it stays while the mouse is on it, and Escape puts it away.
 */
export class FindingCard {
  readonly #desk: CardDesk;
  readonly #box = document.createElement('div');
  readonly #watch: PlaceWatch;
  #shown: readonly Finding[] = [];
  #index = 0;

  constructor(desk: CardDesk) {
    this.#desk = desk;
    const { area, found, letter } = desk;
    this.#box.className = 'letter-card card';
    this.#box.id = `${area.id}-card`;
    this.#box.hidden = true;
    this.#box.setAttribute('role', 'group');
    area.after(this.#box);
    this.#watch = new PlaceWatch(area, this.#box, {
      caret: () => this.#show(findingsAt(found.findings, found.current, letter.selection)),
      mouse: (x, y) => {
        const stretch = letter.markedAt(x, y);
        if (stretch) this.#show(findingsAt(found.findings, -1, stretch));
        else this.#leave();
      },
      gone: () => this.#leave(),
      typed: () => this.hide(),
      escape: () => this.#dismiss(),
    });
  }

  /** Puts the card away. */
  hide(): void {
    if (this.#box.hidden) return;
    this.#watch.stop();
    this.#box.hidden = true;
    this.#desk.area.removeAttribute('aria-details');
    this.#shown = [];
    render(null, this.#box);
  }

  #show(findings: readonly Finding[]): void {
    // A letter without marks has no lines to stand by.
    const first = this.#desk.letter.showsMarks ? findings[0] : undefined;
    const same = findings.length === this.#shown.length && findings.every((one, index) => one === this.#shown[index]);
    if (same && !this.#box.hidden) return;
    if (!first) {
      this.#leave();
      return;
    }
    this.#shown = findings;
    this.#index = 0;
    this.#draw();
  }

  #draw(): void {
    const { area, letter, found, rules, notes, words, apply, ignore } = this.#desk;
    const [box, finding] = [this.#box, this.#shown[this.#index]];
    if (!finding) return;
    const content: CardContent = {
      ...{ words: words(), rules: rules(), notes, language: found.checked?.report.language ?? 'other' },
      ...{ findings: this.#shown, index: this.#index },
      apply: (one, suggestion) => {
        this.hide();
        apply(one, suggestion);
      },
      ignore: (one) => {
        this.hide();
        area.focus({ preventScroll: true });
        ignore(one);
      },
      turn: () => {
        this.#index = (this.#index + 1) % this.#shown.length;
        this.#draw();
      },
      close: () => this.#dismiss(),
    };
    box.setAttribute('aria-label', words().card);
    box.hidden = false;
    area.setAttribute('aria-details', box.id);
    render(cardView(content), box);
    placeCard(box, this.#desk.sheet, letter.linesOf(finding));
  }

  /** The reader is elsewhere, unless the focus is in the card or the caret in the passage. */
  #leave(): void {
    const { area, found, letter } = this.#desk;
    if (this.#box.contains(document.activeElement)) return;
    const atCaret = document.activeElement === area ? findingsAt(found.findings, found.current, letter.selection) : [];
    if (!atCaret.some((one) => this.#shown.includes(one))) this.hide();
  }

  #dismiss(): boolean {
    if (this.#box.hidden) return false;
    const within = this.#box.contains(document.activeElement);
    this.hide();
    if (within) this.#desk.area.focus({ preventScroll: true });
    return true;
  }
}
