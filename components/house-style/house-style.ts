import { LitElement } from 'lit';
import type { HouseMistake } from '#house/mistakes';
import { counted, type Language } from '#i18n';
import { type Said, saidBy, showIn, typedInto } from './form-values.ts';
import type { HouseWords } from './house-words.ts';
import { listen } from './listen.ts';
import { mistakesIn } from './mistakes-in.ts';
import { focusField, focusRow } from './move-focus.ts';
import { openChosen } from './open-file.ts';
import { pageOf, phraseList } from './phrase-list.ts';
import { PointerRest } from './pointer-rest.ts';
import { RuleSearch } from './rule-search.ts';
import { saveFile } from './save-file.ts';
import { partsIn, showForm, showUnsaved } from './show-form.ts';
import { fileOf, type Path, phrasesOf, type StyleData, withValue } from './style-data.ts';
import { type StyleEdit, withGroup, withNewPhrase, without, withoutPhrase } from './style-edits.ts';
import { StyleHistory } from './style-history.ts';

/** What the file is called, so that the command line finds it. */
const fileName = 'okno.json';

/**
 * A form for the house style of an organisation: opens the file, helps to change it and saves it. Nothing leaves the page,
 * and nothing is kept when it is left.
 *
 * @element house-style
 */
class HouseStyle extends LitElement {
  static override properties = {
    language: {},
    words: { type: Object },
    mistakes: { state: true },
    shown: { state: true },
    sought: { state: true },
  };

  /** The language of the page. */
  declare language: Language;
  declare words: HouseWords;
  declare private mistakes: readonly HouseMistake[];
  /** How many phrases to show. */
  declare private shown: number;
  /** What phrases must have in them to be shown. */
  declare private sought: string;

  readonly #part = partsIn(this);
  readonly #style = new StyleHistory();
  #checks = 0;
  #rules!: RuleSearch;
  #pointer!: PointerRest;

  constructor() {
    super();
    this.mistakes = [];
    this.shown = pageOf;
    this.sought = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const [name, hear] of this.#listeners) addEventListener(name, hear);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const [name, hear] of this.#listeners) removeEventListener(name, hear);
    this.#forget();
  }

  protected override createRenderRoot(): HTMLElement {
    const form = this.#part('form');
    this.#rules = new RuleSearch(form);
    this.#pointer = new PointerRest(form);
    listen(form, {
      file: () => this.#open(),
      changed: (control) => {
        this.#take(saidBy(control, this.#style.data));
        this.#pointer.run(() => this.#show());
      },
      typed: (control) => {
        this.#take(typedInto(control, this.#style.data));
        showUnsaved(this.#part, this.words, this.#style);
      },
      sought: () => this.#rules.search(this.language, this.words),
      does: (button, what) => this.#do(button, what),
    });
    this.#part('preview').addEventListener('toggle', () => this.requestUpdate());
    return this.#part('list');
  }

  protected override render() {
    const { id, language, words, shown, sought } = this;
    return phraseList({
      ...{ id, language, words, shown, sought },
      phrases: phrasesOf(this.#style.data),
      remove: (index) => this.#removePhrase(index),
      find: (text) => {
        this.sought = text;
        this.shown = pageOf;
      },
      more: () => {
        this.shown += pageOf;
      },
    });
  }

  protected override updated(): void {
    const { words } = this;
    showForm(this.#part, this, this.#style, this.mistakes, {
      goTo: ({ path }) => this.#goTo(path),
      remove: ({ path }) => {
        this.#replace(without(this.#style.data, path, words));
        this.#part('bar').querySelector<HTMLElement>('[data-does=save]')?.focus();
      },
      saveAnyway: () => this.#save(),
    });
  }

  /** Says what has happened to the data, and shows them. */
  #changed(news: string): void {
    this.#part('said').textContent = news;
    this.#show();
  }

  /** Shows the data as they are now, and checks them. */
  #show(): void {
    showIn(this.#part('form'), this.words, this.#style.data);
    this.#rules.count(this.language, this.words);
    this.requestUpdate();
    this.#check();
  }

  #take({ path, value }: Said): void {
    this.#style.change(withValue(this.#style.data, path, value));
  }

  #do(button: HTMLElement, does: string): void {
    if (does === 'save') this.#trySave();
    else if (does === 'add') this.#add();
    else if (does === 'back') this.#swap();
    else if (does === 'fresh') this.#put({}, this.words.started);
    else this.#replace(withGroup(this.#style.data, button, does === 'class-off', this.words));
  }

  async #open(): Promise<void> {
    const opened = await openChosen(this.#part<HTMLInputElement>('file'), this.words);
    if (opened && 'refused' in opened) this.#part('said').textContent = opened.refused;
    else if (opened) this.#put(opened.data, opened.news);
  }

  /** Puts other data in place of those in the form. */
  #put(data: StyleData, news: string): void {
    this.#style.open(data);
    this.#showAll();
    this.#changed(news);
  }

  /** Ends all searches. */
  #showAll(): void {
    this.sought = '';
    this.shown = pageOf;
    this.#rules.reset(this.language, this.words);
  }

  #replace({ data, news }: StyleEdit): void {
    this.#style.replace(data);
    this.#changed(news);
  }

  #swap(): void {
    const { isBack, isForth } = this.words;
    const news = this.#style.offer === 'back' ? isBack : isForth;
    this.#style.swap();
    this.#changed(news);
  }

  async #add(): Promise<void> {
    this.#style.change(withNewPhrase(this.#style.data));
    this.#changed('');
    await this.#goTo(['phrases', 0, 'phrase']);
  }

  async #removePhrase(index: number): Promise<void> {
    this.#replace(withoutPhrase(this.#style.data, index, this.words));
    await this.updateComplete;
    focusRow(this.#part('form'), index);
  }

  async #goTo(path: Path): Promise<void> {
    const [top, index] = path;
    if (top === 'phrases' && typeof index === 'number') {
      this.sought = '';
      this.shown = Math.max(this.shown, index + 1);
    } else if (top === 'rules') {
      this.#rules.reset(this.language, this.words);
    }
    await this.updateComplete;
    focusField(this.#part('form'), path);
  }

  /** Checks the data; the newest check counts. */
  async #check(): Promise<void> {
    this.#checks += 1;
    const asked = this.#checks;
    try {
      const mistakes = await mistakesIn(this.#style.data);
      if (asked === this.#checks) this.mistakes = mistakes;
    } catch {
      if (asked === this.#checks) this.#part('said').textContent = this.words.notLoaded;
    }
  }

  async #trySave(): Promise<void> {
    await this.#check();
    if (this.mistakes.length === 0) return this.#save();
    await this.updateComplete;
    this.#part('said').textContent = counted(this.language, this.words.mistakes, this.mistakes.length);
    this.#part('mistakes').querySelector('h2')?.focus();
  }

  #save(): void {
    saveFile(fileName, fileOf(this.#style.data));
    this.#style.markSaved();
    this.#part('said').textContent = this.words.saved;
    this.requestUpdate();
  }

  readonly #listeners: readonly (readonly [string, (event: Event) => void])[] = [
    ['beforeunload', (event) => this.#style.isUnsaved && event.preventDefault()],
    ['pagehide', () => this.#forget()],
    // The browser may have kept the page.
    ['pageshow', (event) => event instanceof PageTransitionEvent && event.persisted && this.#forget()],
  ];

  #forget(): void {
    this.#checks += 1;
    this.#style.forget();
    this.mistakes = [];
    this.#showAll();
    this.#part('said').textContent = '';
    this.#part<HTMLInputElement>('file').value = '';
    // What was typed and not yet taken goes, too.
    showIn(this.#part('form'), this.words, this.#style.data);
    this.#rules.count(this.language, this.words);
    this.performUpdate();
  }
}

customElements.define('house-style', HouseStyle);
