import { CheckingError } from '#checking';
import { type HouseInUse, HouseRefused } from '#checking/letters';
import { fill } from '#i18n';
import type { HouseChoiceWords } from './house-choice-words.ts';

/** A larger file is no house style, in bytes. */
const largest = 4_000_000;
/** What the house style that comes with the page is called in messages. */
const siteFile = 'house-style.json';

/** What a {@link HouseChoice} needs, and whom it tells. */
interface Desk {
  readonly words: () => HouseChoiceWords;
  /** The house style that comes with the page, as JSON, if any. */
  readonly site: () => string | null;
  /** Reads a house style, in place of the one before. */
  read(file: string, json: string): Promise<HouseInUse>;
  /** Forgets what was read. */
  drop(): void;
  /** Another house style holds, or none. */
  changed(): void;
}

/** The house style that holds: a file that the reader chose, else that of the site, unless it is switched off. */
export class HouseChoice {
  readonly #desk: Desk;
  readonly #box: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #drop: HTMLButtonElement;
  readonly #said: HTMLElement;
  /** Where the page has a house style of its own: whether to follow it. */
  readonly #follow: HTMLInputElement;
  #chosen: HouseInUse | undefined;
  #site: Promise<HouseInUse | undefined> | undefined;
  /** Counts choices: an answer to an older one is not heard. */
  #choice = 0;

  constructor(box: HTMLElement, desk: Desk) {
    const find = <Part extends Element>(selector: string): Part => {
      const part = box.querySelector<Part>(selector);
      if (!part) throw new TypeError(`letter-checker: Expected “${selector}” for the house style, got none`);
      return part;
    };
    this.#desk = desk;
    this.#input = find('input[type=file]');
    this.#drop = find('button');
    this.#said = find('[role=status]');
    this.#follow = find('input[type=checkbox]');
    this.#box = box;
    this.#input.addEventListener('change', () => {
      const file = this.#input.files?.[0];
      if (file) this.#take(file);
    });
    this.#follow.addEventListener('change', () => desk.changed());
    this.siteChanged();
    this.#drop.addEventListener('click', () => {
      this.forget();
      this.#say([desk.words().houseDropped]);
      this.#input.focus();
      desk.changed();
    });
  }

  /** Whether the reader chose a file: it must not lie open. */
  get isChosen(): boolean {
    return this.#chosen !== undefined;
  }

  /** The house style that holds now; that of the site is read with the first letter. */
  get inUse(): Promise<HouseInUse | undefined> | HouseInUse | undefined {
    if (this.#chosen) return this.#chosen;
    const json = this.#follow.checked ? this.#desk.site() : null;
    if (json === null) return undefined;
    this.#site ??= this.#desk.read(siteFile, json).catch((error) => {
      if (error instanceof HouseRefused) this.#refuse(siteFile, error);
      // When the engine is at fault, the check itself says why, and the next one tries again.
      else this.#site = undefined;
      return undefined;
    });
    return this.#site;
  }

  /** Offers to follow the house style that comes with the page, if there is one. */
  siteChanged(): void {
    const { house, houseOfSite } = this.#desk.words();
    const isThere = this.#desk.site() !== null;
    this.#site = undefined;
    this.#box.querySelector('.letter-checker-site-house')?.toggleAttribute('hidden', !isThere);
    const summary = this.#box.querySelector('summary');
    if (summary) summary.textContent = isThere ? houseOfSite : house;
  }

  /** Leaves nothing of the file that was chosen behind. */
  forget(): void {
    this.#choice += 1;
    this.#chosen = undefined;
    this.#site = undefined;
    this.#desk.drop();
    this.#input.value = '';
    this.#drop.hidden = true;
    this.#say([]);
  }

  async #take(file: File): Promise<void> {
    const had = this.isChosen;
    this.#choice += 1;
    const choice = this.#choice;
    const words = this.#desk.words();
    let style: HouseInUse | undefined;
    let say: () => void;
    try {
      if (file.size > largest) throw new RangeError('too large');
      style = await this.#desk.read(file.name, await file.text());
      // It has taken the place of that of the site.
      this.#site = undefined;
      const { plugins } = style;
      const more = plugins.length > 0 ? [fill(words.housePlugins, { plugins: plugins.join(', ') })] : [];
      say = () => this.#say([fill(words.houseInUse, { file: file.name }), ...more]);
    } catch (error) {
      say = () =>
        error instanceof HouseRefused ? this.#refuse(file.name, error) : this.#say([reasonOf(error, words)]);
    }
    if (choice !== this.#choice) return;
    // Else the same file, mended, would not be a change.
    if (!style) this.#input.value = '';
    this.#chosen = style;
    this.#drop.hidden = style === undefined;
    say();
    if (style || had) this.#desk.changed();
  }

  /** Says what to mend, one line for each field. */
  #refuse(file: string, { message }: HouseRefused): void {
    this.#box.setAttribute('open', '');
    const mends = message.split('\n').map((line) => line.replace(`${file}: `, ''));
    this.#say([fill(this.#desk.words().houseRefused, { file })], mends);
  }

  #say(lines: readonly string[], mends: readonly string[] = []): void {
    const list = document.createElement('ul');
    list.append(...mends.map((mend) => element('li', mend)));
    this.#said.replaceChildren(...lines.map((line) => element('p', line)), ...(mends.length > 0 ? [list] : []));
  }
}

function element(name: 'p' | 'li', text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  // What to mend is said in English, as the fields of the file are.
  if (name === 'li') made.lang = 'en';
  return made;
}

/** Why a file was not read. */
const reasonOf = (error: unknown, words: HouseChoiceWords): string =>
  error instanceof CheckingError ? words[error.trouble] : words.houseUnreadable;
