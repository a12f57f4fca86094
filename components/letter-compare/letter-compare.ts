import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { CheckingError } from '#checking';
import type { Compared } from '#checking/letters';
import type { Language } from '#i18n';
import { requestsIn } from '../letter-checker/count-requests.ts';
import { HouseChoice } from '../letter-checker/house-choice.ts';
import type { HouseChoiceWords } from '../letter-checker/house-choice-words.ts';
import { type Engine, openEngine } from '../letter-checker/open-engine.ts';
import { StatusLine } from '../letter-checker/status-line.ts';
import { whenLeft } from '../letter-checker/when-left.ts';
import { Boxes } from './boxes.ts';
import type { CompareWords } from './compare-words.ts';
import { factLists } from './fact-lists.ts';
import { figuresTable } from './figures-table.ts';
import type { Shown } from './shown.ts';
import { slotLists } from './slot-lists.ts';
import { verdict } from './verdict.ts';
import { wordChanges } from './word-changes.ts';

/** Rest after the last key before versions are compared, in ms. */
const restMs = 400;

/**
 * Two boxes for two versions of a letter, and what happened between them. The texts leave the page nowhere and are
 * forgotten when it is left.
 *
 * @element letter-compare
 */
class LetterCompare extends LitElement {
  static override properties = {
    language: {},
    words: { type: Object },
    houseWords: { type: Object, attribute: 'house-words' },
    house: {},
    sample: { type: Array },
    said: { state: true },
    shown: { state: true },
  };

  declare language: Language;
  declare words: CompareWords;
  declare houseWords: HouseChoiceWords;
  /** A house style as JSON, to be followed unless the reader chooses another one. */
  declare house: string | null;
  declare sample: readonly [string, string];
  /** The sentence on top. */
  declare private said: string;
  declare private shown: Shown | null;

  #boxes!: Boxes;
  #voice!: StatusLine;
  #house!: HouseChoice;
  #opened: Engine | null = null;
  #stopWaiting = (): void => {};
  #rest: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  constructor() {
    super();
    this.house = null;
    this.said = '';
    this.shown = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopWaiting = whenLeft(() => this.#forget());
    this.#open();
    this.#compare();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWaiting();
    this.#forget();
    this.#close();
  }

  protected override createRenderRoot(): HTMLElement {
    const part = <Part extends Element>(selector: string): Part => this.querySelector<Part>(selector) as Part;
    this.#boxes = new Boxes(part(`#${this.id}-old`), part(`#${this.id}-new`));
    this.#voice = new StatusLine(part('.letter-compare-status'));
    this.#house = new HouseChoice(part('.letter-checker-house'), {
      words: () => this.houseWords,
      site: () => this.house,
      read: (file, json) => (this.#opened ?? this.#open()).readHouse(file, json),
      drop: () => this.#opened?.forgetHouse(),
      changed: () => this.#compare(),
    });
    this.addEventListener('input', ({ target }) => {
      if (!(target instanceof HTMLTextAreaElement)) return;
      this.#settle('', null);
      this.#rest = setTimeout(() => this.#compare(), restMs);
    });
    this.addEventListener('click', ({ target }) => {
      const does = target instanceof Element ? target.closest<HTMLElement>('[data-does]')?.dataset['does'] : undefined;
      if (does) this.#do(does);
    });
    return part('.letter-compare-result');
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated || !changed.has('house')) return;
    this.#house.siteChanged();
    this.#compare();
  }

  protected override render() {
    const { words, shown, said } = this;
    if (said === '') return nothing;
    return html`<h2>${words.result}</h2>
      <p class="letter-compare-verdict">${said}</p>
      ${shown ? html`${factLists(shown)} ${slotLists(shown)} ${figuresTable(shown)} ${wordChanges(shown)}` : nothing}`;
  }

  #do(what: string): void {
    const texts = this.#boxes.texts;
    if (what === 'swap') this.#boxes.set(texts.new, texts.old);
    else if (what === 'clear') this.#boxes.set('', '');
    else this.#boxes.set(...this.sample);
    this.#compare();
  }

  async #compare(): Promise<void> {
    const { words } = this;
    const texts = this.#boxes.texts;
    this.#settle('', null);
    if (texts.old.trim() === '' || texts.new.trim() === '') return this.#say(words.empty);
    if (texts.old.trim() === texts.new.trim()) return this.#say(words.same);
    const asked = this.#asked;
    this.#settle(words.waiting, null, asked);
    try {
      const house = await this.#house.inUse;
      const compared = await (this.#opened ?? this.#open()).compare(texts.old, texts.new, house ? { house } : {});
      if (asked === this.#asked) this.#show(compared, texts);
    } catch (error) {
      if (asked !== this.#asked) return;
      const trouble = error instanceof CheckingError ? error.trouble : 'failed';
      if (trouble === 'not-loaded' || trouble === 'closed') this.#close();
      this.#say(words.troubles[trouble]);
    }
  }

  #show(compared: Compared, texts: Shown['texts']): void {
    const { words } = this;
    if (compared.kind === 'two-languages') {
      this.#say(words.twoLanguages);
    } else if (compared.kind === 'other-language') {
      this.#say(words.otherLanguage);
    } else {
      this.shown = { words, difference: compared, texts, reveal: (side, fact) => this.#boxes.reveal(side, fact) };
      this.#say(verdict(this.language, words, compared));
    }
  }

  #say(said: string): void {
    this.said = said;
    this.#voice.say(said);
  }

  /** Gives up what was asked, unless it is `asked`, and shows something else. */
  #settle(said: string, shown: Shown | null, asked?: number): void {
    clearTimeout(this.#rest);
    if (asked === undefined) this.#asked += 1;
    this.said = said;
    this.shown = shown;
  }

  #open(): Engine {
    this.#house.forget();
    const line = this.querySelector('.letter-compare-requests') as HTMLElement;
    this.#opened = openEngine(this.language, () => Promise.resolve(), {
      requests: requestsIn(line, this.language, this.words.requests),
      lost: () => this.#say(this.words.troubles['not-loaded']),
    });
    return this.#opened;
  }

  #close(): void {
    this.#opened?.close();
    this.#opened = null;
  }

  /** Leaves no letter for who comes back to the page. */
  #forget(): void {
    this.#boxes.set('', '');
    this.#house.forget();
    this.#voice.hush();
    this.#opened?.forget(false);
    this.#settle(this.words.empty, null);
  }
}

customElements.define('letter-compare', LetterCompare);
