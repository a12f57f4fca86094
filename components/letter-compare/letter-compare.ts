import { html, LitElement, nothing } from 'lit';
import { CheckingError } from '#checking';
import { type Compared, openVersionChecking, type VersionChecking } from '#checking/versions';
import type { Language } from '#i18n';
import { countRequests, requestsLine } from '../letter-checker/count-requests.ts';
import { StatusLine } from '../letter-checker/status-line.ts';
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
    sample: { type: Array },
    said: { state: true },
    shown: { state: true },
  };

  declare language: Language;
  declare words: CompareWords;
  declare sample: readonly [string, string];
  /** The sentence on top. */
  declare private said: string;
  declare private shown: Shown | null;

  #boxes!: Boxes;
  #voice!: StatusLine;
  #checking: VersionChecking | null = null;
  #stopCounting: (() => void) | null = null;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  constructor() {
    super();
    this.said = '';
    this.shown = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pagehide', this.#forget);
    this.#open();
    this.#compare();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pagehide', this.#forget);
    this.#forget();
    this.#close();
  }

  protected override createRenderRoot(): HTMLElement {
    const part = <Part extends Element>(selector: string): Part => this.querySelector<Part>(selector) as Part;
    this.#boxes = new Boxes(part(`#${this.id}-old`), part(`#${this.id}-new`));
    this.#voice = new StatusLine(part('.letter-compare-status'));
    this.addEventListener('input', () => {
      this.#settle('', null);
      this.#rest = setTimeout(() => this.#compare(), restMs);
    });
    this.addEventListener('click', ({ target }) => {
      const does = target instanceof Element ? target.closest<HTMLElement>('[data-does]')?.dataset['does'] : undefined;
      if (does) this.#do(does);
    });
    return part('.letter-compare-result');
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
      this.#checking ?? this.#open();
      const compared = await this.#checking?.compare(texts.old, texts.new);
      if (compared && asked === this.#asked) this.#show(compared, texts);
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

  #open(): void {
    const checking = openVersionChecking(this.language);
    this.#checking = checking;
    checking.ready.then(
      () => {
        if (this.#checking !== checking) return;
        this.#stopCounting = countRequests(checking, (count, names) => {
          const line = this.querySelector('.letter-compare-requests');
          if (line) line.textContent = requestsLine(this.language, this.words.requests, count, names);
        });
      },
      () => {
        if (this.#checking === checking) this.#say(this.words.troubles['not-loaded']);
      },
    );
  }

  #close(): void {
    this.#stopCounting?.();
    this.#stopCounting = null;
    this.#checking?.close();
    this.#checking = null;
  }

  /** Leaves no letter for who comes back to the page. */
  readonly #forget = (): void => {
    this.#boxes.set('', '');
    this.#voice.hush();
    this.#checking?.forget(false);
    this.#settle(this.words.empty, null);
  };
}

customElements.define('letter-compare', LetterCompare);
