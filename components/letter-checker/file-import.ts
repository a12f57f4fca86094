import type { Origin } from '#export/origin';
import { fill } from '#i18n';
import { DocumentError, FileReading, type ReadDocument } from '#reading';
import type { CheckerWords } from './checker-words.ts';

/** Larger ones are refused before they are read, in bytes. */
const largest = 20 * 2 ** 20;
const encodings = ['utf-8', 'windows-1251', 'ibm866', 'koi8-r', 'iso-8859-5', 'x-mac-cyrillic', 'windows-1252'];

/** Whom a {@link FileImport} tells. */
interface Desk {
  readonly words: () => CheckerWords;
  /** Puts a text into the letter, so that the reader can take it back. */
  take(text: string): void;
}

/** Opens a file by button, drop or paste and puts its text into the letter. The file is read here and goes nowhere. */
export class FileImport {
  readonly #desk: Desk;
  readonly #input: HTMLInputElement;
  readonly #said: HTMLElement;
  readonly #reading = new FileReading();
  #origin: Origin | null = null;

  /** @param sheet - Where files may be dropped. */
  constructor(box: HTMLElement, sheet: HTMLElement, area: HTMLTextAreaElement, desk: Desk) {
    this.#desk = desk;
    this.#input = box.querySelector('input') as HTMLInputElement;
    this.#said = box.querySelector('[role=status]') as HTMLElement;
    this.#input.addEventListener('change', () => this.#takeFirst(this.#input.files));
    sheet.addEventListener('dragover', (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      sheet.classList.add('letter-checker-over');
    });
    sheet.addEventListener('dragleave', () => sheet.classList.remove('letter-checker-over'));
    sheet.addEventListener('drop', (event) => {
      sheet.classList.remove('letter-checker-over');
      if (this.#takeFirst(event.dataTransfer?.files)) event.preventDefault();
    });
    area.addEventListener('paste', (event) => {
      if (this.#takeFirst(event.clipboardData?.files)) event.preventDefault();
    });
  }

  /** Loads the readers; settles when they are in. */
  load(): Promise<void> {
    return this.#reading.load();
  }

  /** The document that was opened last. */
  get origin(): Origin | null {
    return this.#origin;
  }

  /** Leaves nothing of a file behind. */
  forget(): void {
    this.#origin = null;
    this.#reading.close();
    this.#input.value = '';
    this.#said.replaceChildren();
  }

  #takeFirst(files: FileList | null | undefined): boolean {
    const file = files?.[0];
    if (!file) return false;
    this.#take(file);
    return true;
  }

  async #take(file: File): Promise<void> {
    const { documents } = this.#desk.words();
    this.#say(documents.reading);
    try {
      if (file.size > largest) throw new DocumentError('too-large');
      await this.#read(new Uint8Array(await file.arrayBuffer()), file.name);
    } catch (error) {
      this.#say(documents.troubles[error instanceof DocumentError ? error.trouble : 'damaged']);
    }
    // Else the same file, mended, would not be a change.
    this.#input.value = '';
  }

  async #read(bytes: Uint8Array, name: string, encoding?: string): Promise<void> {
    const read = await this.#reading.read(bytes, name, encoding);
    if (!read) return;
    const { text, pieces, format } = read;
    const annotate: Origin['annotate'] = (remarks, author) => this.#reading.annotate(bytes, remarks, author);
    this.#origin = { text, pieces, ...(format === 'docx' && { annotate }) };
    this.#desk.take(text);
    const { documents } = this.#desk.words();
    this.#say(
      fill(documents.taken, { format: documents.formats[read.format] }),
      ...read.notes.map((note) => documents.notes[note]),
    );
    this.#offerMargins(read);
    if (read.encoding !== undefined) this.#offerEncodings(bytes, name, read.encoding);
  }

  /** Headers and footers say who writes, on headed paper. */
  #offerMargins({ margins, text }: ReadDocument): void {
    if (margins.length === 0) return;
    const button = made('button', this.#desk.words().documents.margins);
    button.className = 'button';
    button.type = 'button';
    button.addEventListener('click', () => {
      this.#desk.take([...margins, text].join('\n\n'));
      button.remove();
    });
    this.#said.append(button);
  }

  /** The encoding is a guess, which the reader can see through at once. */
  #offerEncodings(bytes: Uint8Array, name: string, found: string): void {
    const label = made('label', `${this.#desk.words().documents.encoding} `);
    const select = document.createElement('select');
    select.className = 'button letter-checker-select';
    select.append(...[...new Set([found, ...encodings])].map((encoding) => new Option(encoding, encoding)));
    select.addEventListener('change', async () => {
      try {
        await this.#read(bytes, name, select.value);
      } catch (error) {
        this.#say(this.#desk.words().documents.troubles[error instanceof DocumentError ? error.trouble : 'damaged']);
        this.#offerEncodings(bytes, name, found);
      }
    });
    label.append(select);
    this.#said.append(label);
  }

  #say(...lines: readonly string[]): void {
    this.#said.replaceChildren(...lines.map((line) => made('p', line)));
  }
}

function made<Name extends 'p' | 'button' | 'label'>(name: Name, text: string): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
