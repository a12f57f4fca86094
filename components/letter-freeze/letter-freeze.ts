import { html, LitElement, nothing } from 'lit';
import { CheckingError } from '#checking';
import { type LetterChecking, openLetterChecking } from '#checking/letters';
import type { Language } from '#i18n';
import { carriedOver, editBetween } from '../letter-checker/edit.ts';
import { keeps, LetterOffered, type Visit, visit } from '../letter-checker/guests.ts';
import { StatusLine } from '../letter-checker/status-line.ts';
import { Boxes } from '../letter-compare/boxes.ts';
import { factLists } from '../letter-compare/fact-lists.ts';
import { figuresTable } from '../letter-compare/figures-table.ts';
import type { Shown } from '../letter-compare/shown.ts';
import { slotLists } from '../letter-compare/slot-lists.ts';
import { verdict } from '../letter-compare/verdict.ts';
import { wordChanges } from '../letter-compare/word-changes.ts';
import { EarlierBox } from './earlier-box.ts';
import type { FreezeWords } from './freeze-words.ts';

/** Rest after a change before the versions are compared, in ms. */
const restMs = 500;

/**
 * Beside the letter of the desk that it stands in an earlier version of it, pasted or frozen, and what later changes did to
 * its facts and parts. Both are checked as the desk checks its letter. The earlier version is in memory only, and forgotten
 * with the letter.
 *
 * @element letter-freeze
 * @fires letter-offered - The earlier version, to be put back.
 */
class LetterFreeze extends LitElement {
  static override properties = { language: {}, words: { type: Object }, shown: { state: true } };

  declare language: Language;
  declare words: FreezeWords;
  declare private shown: Shown | null;

  #desk!: Visit;
  #earlier!: EarlierBox;
  #boxes!: Boxes;
  #voice!: StatusLine;
  #checking: LetterChecking | null = null;
  #rest: ReturnType<typeof setTimeout> | undefined;
  /** Tells the newest question from older ones. */
  #asked = 0;

  constructor() {
    super();
    this.shown = null;
  }

  override connectedCallback(): void {
    this.#desk = visit(this, {
      changed: () => this.#soon(),
      checked: () => this.#soon(),
      forgotten: () => this.#forget(),
    });
    super.connectedCallback();
    this.#desk.desk.addEventListener('change', this.#viewChosen);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#desk.desk.removeEventListener('change', this.#viewChosen);
    this.#desk.leave();
    this.#forget();
    this.#checking?.close();
    this.#checking = null;
  }

  protected override createRenderRoot(): HTMLElement {
    const { desk, area } = this.#desk;
    this.#voice = new StatusLine(this.querySelector('.letter-freeze-said') as HTMLElement);
    this.#earlier = new EarlierBox(this, desk.querySelector('.letter-freeze-box') as HTMLElement, this.words, () => {
      keeps(this, this.#earlier.text);
      this.#soon();
    });
    this.#boxes = new Boxes(this.#earlier.area, area);
    this.addEventListener('click', ({ target }) => {
      const does = target instanceof Element && target.closest<HTMLElement>('[data-freeze]')?.dataset['freeze'];
      if (does === 'freeze') this.#freeze();
      else if (does === 'back') this.dispatchEvent(new LetterOffered(this.#earlier.text, this.words.putBack));
      else if (does === 'unfreeze') this.#unfreeze();
    });
    return this.querySelector('.letter-freeze-result') as HTMLElement;
  }

  protected override render() {
    const { shown } = this;
    if (!shown) return nothing;
    return html`<h2>${this.words.compared.result}</h2> ${factLists(shown)} ${slotLists(shown)} ${figuresTable(shown)} ${wordChanges(shown)}`;
  }

  /** Nothing is compared that nobody looks at. */
  get #isSeen(): boolean {
    return this.closest('.letter-checker-versions') !== null;
  }

  readonly #viewChosen = (): void => {
    if (!this.#isSeen) return;
    this.#earlier.appear();
    this.#compare();
  };

  #freeze(): void {
    const { value } = this.#desk.area;
    if (value.trim() === '') {
      this.#voice.say(this.words.empty);
      return;
    }
    this.#settle();
    this.shown = null;
    this.#earlier.text = value;
    keeps(this, value);
    this.#voice.say(this.words.frozen);
  }

  #unfreeze(): void {
    this.#forget();
    this.#voice.say(this.words.unfrozen);
    this.querySelector<HTMLElement>('[data-freeze=freeze]')?.focus();
  }

  #soon(): void {
    this.#settle();
    if (this.#isSeen) this.#rest = setTimeout(() => this.#compare(), restMs);
  }

  async #compare(): Promise<void> {
    this.#settle();
    const asked = this.#asked;
    const { old: before, new: after } = this.#boxes.texts;
    if (before.trim() === '' || after.trim() === '' || after === before) {
      this.shown = null;
      if (before.trim() !== '') this.#voice.say(after === before ? this.words.same : this.words.gone);
      return;
    }
    try {
      this.#checking ??= openLetterChecking(this.language);
      const compared = await this.#checking.compare(before, after, await this.#desk.settings());
      if (asked !== this.#asked) return;
      const { compared: words } = this.words;
      const isDifference = compared.kind === 'difference';
      this.shown = isDifference ? this.#shownOf({ old: before, new: after }, compared) : null;
      const other = compared.kind === 'two-languages' ? words.twoLanguages : words.otherLanguage;
      this.#voice.say(isDifference ? verdict(this.language, words, compared) : other);
    } catch (error) {
      if (asked !== this.#asked) return;
      this.shown = null;
      this.#voice.say(this.words.compared.troubles[error instanceof CheckingError ? error.trouble : 'failed']);
    }
  }

  #shownOf(texts: Shown['texts'], difference: Shown['difference']): Shown {
    return {
      ...{ words: this.words.compared, difference, texts },
      reveal: (side, fact) => {
        // Both may have moved on since.
        const [now] = carriedOver([fact], editBetween(texts[side], this.#boxes.texts[side]));
        if (now) this.#boxes.reveal(side, now);
      },
    };
  }

  /** Gives up what was asked. */
  #settle(): void {
    clearTimeout(this.#rest);
    this.#asked += 1;
  }

  /** Leaves nothing of the earlier version, here or in the worker. */
  #forget(): void {
    this.#settle();
    this.#earlier.forget();
    this.shown = null;
    keeps(this, '');
    this.#voice.hush();
    this.#checking?.forget(false);
  }
}

customElements.define('letter-freeze', LetterFreeze);
