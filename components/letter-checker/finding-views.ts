import type { Finding } from '#plain-language';
import type { AnnotatedView } from './annotated-view.ts';
import type { CheckerWords } from './checker-words.ts';
import type { FindingCard } from './finding-card.ts';
import type { Found } from './found.ts';
import { loadInsight, type RuleNotes } from './insight.ts';
import type { Letter } from './letter.ts';
import type { Mending } from './mending.ts';
import type { Parts } from './parts.ts';
import { ViewChoice } from './view-choice.ts';

/** What {@link FindingViews} work with. */
export interface ViewsDesk {
  words(): CheckerWords;
  /** The address that the pages of the rules stand under. */
  rules(): string;
  readonly letter: Letter;
  readonly found: Found;
  readonly mending: Mending;
}

/** Where findings are shown at their passages: the letter with the card, and the annotated letter. */
export class FindingViews {
  readonly #desk: ViewsDesk;
  readonly #choice: ViewChoice;
  #notes: RuleNotes | null = null;
  #card: FindingCard | null = null;
  #annotated: AnnotatedView | null = null;

  constructor({ views, sheet }: Parts, desk: ViewsDesk) {
    this.#desk = desk;
    this.#choice = new ViewChoice(views, sheet, () => {
      this.#card?.hide();
      this.draw();
    });
    desk.letter.wanted = (marks) => this.#choice.edit(marks);
  }

  /** What the rules say for themselves, as soon as it is in. */
  get notes(): RuleNotes | null {
    return this.#notes;
  }

  /** Loads what nobody needs in order to type. */
  async load({ sheet, area, annotated }: Parts): Promise<void> {
    const { words, rules, letter, found, mending } = this.#desk;
    const { FindingCard, AnnotatedView, notes } = await loadInsight();
    this.#notes = notes;
    this.#card ??= new FindingCard({
      ...{ words, rules, sheet, area, letter, found, notes },
      apply: (finding, suggestion) => mending.replace(finding, suggestion),
      ignore: (finding) => mending.ignoreInLetter(finding),
    });
    this.#annotated ??= new AnnotatedView(annotated, { words, rules, found });
    this.draw();
  }

  /** Brings a finding into view where the letter is read or written. */
  reveal(finding: Finding, index: number): void {
    if (this.#choice.isAnnotated) this.#annotated?.goTo(index);
    else this.#desk.letter.reveal(finding);
  }

  /** Shows the newest report, if the letter is read. */
  draw(): void {
    if (this.#choice.isAnnotated) this.#annotated?.draw();
    else this.#annotated?.forget();
  }

  /** Leaves nothing of the letter. */
  forget(): void {
    this.#card?.hide();
    this.draw();
  }
}
