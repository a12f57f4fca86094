import { CheckingError } from '#checking';
import { type HouseInUse, HouseRefused } from '#checking/letters';
import { fill } from '#i18n';
import type { CheckerWords } from './checker-words.ts';

/** A larger file is no house style, in bytes. */
const largest = 4_000_000;

/** What a {@link HouseChoice} needs, and whom it tells. */
interface Desk {
  readonly words: () => CheckerWords;
  /** Reads a house style, in place of the one before. */
  read(file: string, json: string): Promise<HouseInUse>;
  /** Forgets what was read. */
  drop(): void;
  /** Another house style holds, or none. */
  changed(): void;
}

/** The house style that the reader chose: a file that is read here and goes nowhere. */
export class HouseChoice {
  readonly #desk: Desk;
  readonly #input: HTMLInputElement;
  readonly #drop: HTMLButtonElement;
  readonly #said: HTMLElement;
  #inUse: HouseInUse | undefined;
  /** Counts choices: an answer to an older one is not heard. */
  #choice = 0;

  constructor(box: HTMLElement, desk: Desk) {
    const find = <Part extends Element>(selector: string): Part => {
      const part = box.querySelector<Part>(selector);
      if (!part) throw new TypeError(`letter-checker: Expected “${selector}” for the house style, got none`);
      return part;
    };
    this.#desk = desk;
    this.#input = find('input');
    this.#drop = find('button');
    this.#said = find('[role=status]');
    this.#input.addEventListener('change', () => {
      const file = this.#input.files?.[0];
      if (file) this.#take(file);
    });
    this.#drop.addEventListener('click', () => {
      this.forget();
      this.#say([desk.words().houseDropped]);
      this.#input.focus();
      desk.changed();
    });
  }

  get inUse(): HouseInUse | undefined {
    return this.#inUse;
  }

  /** Leaves nothing of the house style behind. */
  forget(): void {
    this.#choice += 1;
    this.#inUse = undefined;
    this.#desk.drop();
    this.#input.value = '';
    this.#drop.hidden = true;
    this.#say([]);
  }

  async #take(file: File): Promise<void> {
    const had = this.#inUse !== undefined;
    this.#choice += 1;
    const choice = this.#choice;
    const words = this.#desk.words();
    let said: readonly string[];
    let mends: readonly string[] = [];
    let style: HouseInUse | undefined;
    try {
      if (file.size > largest) throw new RangeError('too large');
      style = await this.#desk.read(file.name, await file.text());
      said = [fill(words.houseInUse, { file: file.name })];
      if (style.plugins.length > 0) said = [...said, fill(words.housePlugins, { plugins: style.plugins.join(', ') })];
    } catch (error) {
      const refused = error instanceof HouseRefused;
      if (refused) mends = error.message.split('\n').map((line) => line.replace(`${file.name}: `, ''));
      said = [refused ? fill(words.houseRefused, { file: file.name }) : reasonOf(error, words)];
    }
    if (choice !== this.#choice) return;
    // Else the same file, mended, would not be a change.
    if (!style) this.#input.value = '';
    this.#inUse = style;
    this.#drop.hidden = style === undefined;
    this.#say(said, mends);
    if (style || had) this.#desk.changed();
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
const reasonOf = (error: unknown, words: CheckerWords): string =>
  error instanceof CheckingError ? words[error.trouble] : words.houseUnreadable;
