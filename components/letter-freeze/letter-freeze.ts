import { html, LitElement, nothing } from 'lit';
import { CheckingError } from '#checking';
import { type LetterChecking, openLetterChecking } from '#checking/letters';
import type { Language } from '#i18n';
import { carriedOver, editBetween } from '../letter-checker/edit.ts';
import { keeps, LetterOffered, PassageWanted, visit } from '../letter-checker/guests.ts';
import { StatusLine } from '../letter-checker/status-line.ts';
import { factLists } from '../letter-compare/fact-lists.ts';
import { figuresTable } from '../letter-compare/figures-table.ts';
import type { Shown } from '../letter-compare/shown.ts';
import { slotLists } from '../letter-compare/slot-lists.ts';
import { verdict } from '../letter-compare/verdict.ts';
import { wordChanges } from '../letter-compare/word-changes.ts';
import type { FreezeWords } from './freeze-words.ts';
import { FrozenBox } from './frozen-box.ts';

/** Rest after the last key before the versions are compared, in ms. */
const restMs = 1000;

/**
 * Keeps the letter of the desk that it stands in as it was, and shows what later changes did to its facts and parts. The
 * frozen text is in memory only, and forgotten with the letter.
 *
 * @element letter-freeze
 * @fires letter-offered - The frozen text, to be put back.
 * @fires passage-wanted - A fact of the letter.
 */
class LetterFreeze extends LitElement {
  static override properties = { language: {}, words: { type: Object }, shown: { state: true } };

  declare language: Language;
  declare words: FreezeWords;
  declare private shown: Shown | null;

  #desk!: ReturnType<typeof visit>;
  #box!: FrozenBox;
  #voice!: StatusLine;
  #frozen: string | null = null;
  #checking: LetterChecking | null = null;
  #rest: ReturnType<typeof setTimeout> | undefined;
  /** Tells the newest question from older ones. */
  #asked = 0;

  constructor() {
    super();
    this.shown = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#desk = visit(this, { changed: () => this.#soon(), forgotten: () => this.#forget() });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#desk.leave();
    this.#forget();
    this.#checking?.close();
    this.#checking = null;
  }

  protected override createRenderRoot(): HTMLElement {
    const part = <Part extends HTMLElement>(name: string): Part => this.querySelector<Part>(name) as Part;
    this.#voice = new StatusLine(part('.letter-freeze-said'));
    this.#box = new FrozenBox(this);
    this.addEventListener('click', ({ target }) => {
      const does = target instanceof Element && target.closest<HTMLElement>('[data-freeze]')?.dataset['freeze'];
      if (does === 'freeze') this.#freeze();
      else if (does === 'back') this.#putBack();
      else if (does === 'unfreeze') this.#unfreeze();
    });
    return part('.letter-freeze-result');
  }

  protected override render() {
    const { shown } = this;
    if (!shown) return nothing;
    return html`<h2>${this.words.compared.result}</h2> ${factLists(shown)} ${slotLists(shown)} ${figuresTable(shown)} ${wordChanges(shown)}`;
  }

  #freeze(): void {
    const { value } = this.#desk.area;
    if (value.trim() === '') {
      this.#voice.say(this.words.empty);
      return;
    }
    this.#settle();
    this.#frozen = value;
    this.shown = null;
    this.#showFrozen();
    this.#voice.say(this.words.frozen);
  }

  #putBack(): void {
    if (this.#frozen === null) return;
    this.dispatchEvent(new LetterOffered(this.#frozen, this.words.putBack));
    this.#compare();
  }

  #unfreeze(): void {
    this.#forget();
    this.#voice.say(this.words.unfrozen);
    this.querySelector<HTMLElement>('[data-freeze=freeze]')?.focus();
  }

  #showFrozen(): void {
    keeps(this, this.#frozen ?? '');
    this.#box.show(this.#frozen, this.words);
  }

  #soon(): void {
    this.#settle();
    if (this.#frozen !== null) this.#rest = setTimeout(() => this.#compare(), restMs);
  }

  async #compare(): Promise<void> {
    this.#settle();
    const asked = this.#asked;
    const before = this.#frozen;
    const { value: after } = this.#desk.area;
    if (before === null || after.trim() === '' || after === before) {
      this.shown = null;
      if (before !== null) this.#voice.say(after === before ? this.words.same : this.words.gone);
      return;
    }
    try {
      this.#checking ??= openLetterChecking(this.language);
      const compared = await this.#checking.compare(before, after);
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
        if (side === 'old') return this.#box.reveal(fact);
        // The letter may have moved on since.
        const [now] = carriedOver([fact], editBetween(texts.new, this.#desk.area.value));
        if (now) this.dispatchEvent(new PassageWanted(now));
      },
    };
  }

  /** Gives up what was asked. */
  #settle(): void {
    clearTimeout(this.#rest);
    this.#asked += 1;
  }

  /** Leaves nothing of the frozen text, here or in the worker. */
  #forget(): void {
    this.#settle();
    this.#frozen = null;
    this.shown = null;
    this.#showFrozen();
    this.#voice.hush();
    this.#checking?.forget(false);
  }
}

customElements.define('letter-freeze', LetterFreeze);
