import { html, LitElement, nothing, render, type TemplateResult } from 'lit';
import { counted, fill, type Language } from '#i18n';
import { keeps, LetterOffered, PassageWanted, visit } from '../letter-checker/guests.ts';
import { gapBar } from './gap-bar.ts';
import { gapNames, gapsLeft, isMadeFrom, nextGap } from './gaps-left.ts';
import { loadTemplates, type TemplateLetter } from './load-templates.ts';
import type { TemplateWords } from './template-words.ts';

/** The letter of the library that an address asks for: `?letter=gas-check-of-flat`. */
const wanted = (): string | null => new URLSearchParams(location.search).get('letter');

/**
 * Template letters for the desk that it stands in: chosen by what they are for, taken in one step that can be undone,
 * and followed until their gaps are filled.
 *
 * @element letter-templates
 * @fires letter-offered - A template, or the text that it took the place of.
 * @fires passage-wanted - A gap.
 */
class LetterTemplates extends LitElement {
  static override properties = {
    language: {},
    source: {},
    words: { type: Object },
    letters: { state: true },
    type: { state: true },
    said: { state: true },
  };

  declare language: Language;
  /** The address of the script with the letters. */
  declare source: string;
  declare words: TemplateWords;
  declare private letters: readonly TemplateLetter[] | 'lost' | 'loading' | null;
  declare private type: string;
  /** What is said above the list. */
  declare private said: string;

  #desk!: ReturnType<typeof visit>;
  #attempt = 0;
  #taken: TemplateLetter | null = null;
  /** The text that the template took the place of; the reader's own. */
  #replaced = '';

  constructor() {
    super();
    this.letters = null;
    this.type = '';
    this.said = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#desk = visit(this, {
      changed: () => this.#follow(),
      forgotten: () => this.#end(),
    });
    if (this.#choice.open) this.#load();
    this.#takeWanted();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#desk.leave();
  }

  protected override createRenderRoot(): HTMLElement {
    const select = this.querySelector('select') as HTMLSelectElement;
    this.type = select.value;
    select.addEventListener('change', () => {
      this.type = select.value;
      this.said = '';
    });
    this.#choice.addEventListener('toggle', () => {
      if (this.#choice.open) this.#load();
    });
    const list = this.querySelector('.letter-templates-list') as HTMLElement;
    list.replaceChildren();
    return list;
  }

  protected override render(): TemplateResult {
    const { words, letters, said } = this;
    if (letters === 'lost')
      return html`<p role="status">${words.lost} <button class="button" type="button" @click=${this.#load}>${words.retry}</button></p>`;
    if (letters === null || letters === 'loading') return html`<p role="status">${letters ? words.loading : ''}</p>`;
    const item = (letter: TemplateLetter) => html`<li><span>${letter.title}</span>
      <button class="button" type="button" @click=${() => this.#take(letter)}>${words.use}<span
        class="letter-checker-spoken">: ${letter.title}</span></button></li>`;
    return html`<p role="status">${said}</p>
      <ul>${letters.filter(({ type }) => type === this.type).map(item)}</ul>`;
  }

  get #choice(): HTMLDetailsElement {
    return this.querySelector('.letter-templates-choice') as HTMLDetailsElement;
  }

  readonly #load = async (): Promise<void> => {
    if (this.letters !== null && this.letters !== 'lost') return;
    this.letters = 'loading';
    try {
      this.letters = await loadTemplates(this.source, this.#attempt);
    } catch {
      this.#attempt += 1;
      this.letters = 'lost';
    }
  };

  /** Takes the letter that the address names; it names one of the library, never one of the reader's. */
  async #takeWanted(): Promise<void> {
    const slug = wanted();
    if (slug === null) return;
    await Promise.all([this.#load(), customElements.whenDefined('letter-checker')]);
    const letter = Array.isArray(this.letters) && this.letters.find((one: TemplateLetter) => one.slug === slug);
    if (letter && this.#desk.area.value === '') {
      this.#take(letter);
    } else if (!letter) {
      if (Array.isArray(this.letters)) this.said = this.words.unknown;
      this.#choice.open = true;
    }
  }

  #take(letter: TemplateLetter): void {
    const { words } = this;
    const own = this.#desk.area.value;
    const before = this.#taken?.text === own ? this.#replaced : own;
    this.#taken = letter;
    this.#replaced = before;
    keeps(this, before);
    this.#choice.open = false;
    const gaps = gapsLeft(letter.text, gapNames(letter.text)).reduce((sum, { places }) => sum + places.length, 0);
    const said = `${fill(words.taken, { title: letter.title })} ${counted(this.language, words.left, gaps)}.`;
    this.dispatchEvent(new LetterOffered(letter.text, before === '' ? said : `${said} ${words.replaced}`));
    this.#next(0);
  }

  /** Shows which gaps of the template are left; nothing when the letter is none of it any more. */
  #follow(): void {
    const box = this.querySelector('.letter-templates-gaps') as HTMLElement;
    const text = this.#desk.area.value;
    const template = this.#taken?.text;
    render(template !== undefined && isMadeFrom(text, template) ? this.#bar(text, template) : nothing, box);
  }

  #bar(text: string, template: string): TemplateResult {
    const { language, words } = this;
    return gapBar({
      language,
      words,
      gaps: gapsLeft(text, gapNames(template)),
      canBringBack: this.#replaced !== '',
      next: () => this.#next(this.#desk.area.selectionEnd),
      show: ({ name }) => this.#next(this.#desk.area.selectionEnd, [name]),
      bringBack: () => {
        const own = this.#replaced;
        this.#end();
        this.dispatchEvent(new LetterOffered(own, words.broughtBack));
      },
      close: () => {
        this.#end();
        this.#desk.area.focus();
      },
    });
  }

  /** Follows the template no more. */
  #end(): void {
    this.#taken = null;
    this.#replaced = '';
    keeps(this, '');
    this.#follow();
  }

  /** Selects the next gap, so that what is typed takes its place. */
  #next(after: number, names = gapNames(this.#taken?.text ?? '')): void {
    const gap = nextGap(gapsLeft(this.#desk.area.value, names), after);
    if (gap) this.dispatchEvent(new PassageWanted(gap));
  }
}

customElements.define('letter-templates', LetterTemplates);
