import { LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { CheckSettings } from '#checking/letters';
import type { Ignored, Language, LetterType, Report } from '#plain-language';
import type { CheckerWords } from './checker-words.ts';
import type { Command } from './commands.ts';
import { requestsIn } from './count-requests.ts';
import type { Edit } from './edit.ts';
import { FileImport } from './file-import.ts';
import { hearGuests, isKept, tellForgotten } from './guests.ts';
import { HouseChoice } from './house-choice.ts';
import { idle } from './idle.ts';
import { IdleDialog } from './idle-dialog.ts';
import { Letter } from './letter.ts';
import { letterChecked } from './letter-checked.ts';
import { LiveCheck } from './live-check.ts';
import { type Engine, openEngine } from './open-engine.ts';
import { chosenLanguage, listen, type Parts, partsOf } from './parts.ts';
import { createSide } from './side.ts';
import { StatusLine } from './status-line.ts';
import type { Trouble } from './trouble-card.ts';
import { whenLeft } from './when-left.ts';

/** So many checks make the engine quick: it is slow at first, as nothing of it is compiled. */
const warmUps = 5;

/** A letter that is checked while it is written, and forgotten when the page is left. What is shown is up to others. */
export abstract class LetterDesk extends LitElement {
  static override properties: PropertyDeclarations = {
    language: {},
    words: { type: Object },
    house: {},
    usualType: { attribute: 'letter-type' },
    trouble: { state: true },
    type: { state: true },
  };

  /** The language of the page. */
  declare language: Language;
  declare words: CheckerWords;
  /** A house style as JSON, to be followed unless the reader chooses another one. */
  declare house: string | null;
  /** What letters are for, unless the reader says otherwise. */
  declare usualType: LetterType | null;
  declare protected trouble: Trouble | null;
  /** What the letter is for, if the reader chose it. */
  declare protected type: LetterType | null;

  protected letter!: Letter;
  protected voice!: StatusLine;
  #parts!: Parts;
  #engine!: Engine;
  #house!: HouseChoice;
  #files!: FileImport;
  #idle!: IdleDialog;
  #stopWaiting = (): void => {};
  /** Whether what is to be shown comes from a report: then keys and paint go first. */
  #canWait = false;
  readonly #live = new LiveCheck({
    check: (text) => this.#ask(text),
    report: (report, text) => {
      this.trouble = null;
      this.#canWait = true;
      this.received(report, text);
      this.letter.mark(report);
      this.updateComplete.then(() => this.dispatchEvent(letterChecked(this.id, report)));
    },
    trouble: (trouble) => {
      this.trouble = trouble;
      this.voice.say(this.words[trouble]);
    },
  });

  /** A letter to check before there is one; none when it is empty. */
  protected abstract get sample(): string;
  /** Findings that are not wanted. */
  protected abstract get unwanted(): readonly Ignored[];
  /** Loads what the page can do without while it starts. */
  protected abstract loaded(parts: Parts): Promise<void>;
  /** A report on the letter as it stands. */
  protected abstract received(report: Report, text: string): void;
  /** The letter has changed. */
  protected abstract edited(edit: Edit): void;
  /** There is no letter any more. */
  protected abstract emptied(): void;
  /** The page is left. */
  protected abstract forgotten(): void;
  /** @returns Whether it was done; if not, the browser does what it does. */
  protected abstract asked(command: Command): boolean;

  /** The document that was opened last. */
  protected get origin() {
    return this.#files.origin;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopWaiting = whenLeft(() => this.#forget());
    this.#idle.connect();
    this.#open();
    this.#typed();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWaiting();
    this.#idle.disconnect();
    this.#forget();
    this.#engine.close();
  }

  protected override createRenderRoot() {
    this.#parts = partsOf(this);
    const { area, mirror, sheet, status, foot, house, files, idleDialog, erase } = this.#parts;
    this.letter = new Letter(area, mirror, sheet);
    this.voice = new StatusLine(status);
    this.#house = new HouseChoice(house, {
      words: () => this.words,
      site: () => this.house,
      read: (file, json) => this.#engine.readHouse(file, json),
      drop: () => this.#engine?.forgetHouse(),
      changed: () => this.check(),
    });
    this.#files = new FileImport(files, sheet, area, {
      words: () => this.words,
      take: (text) => this.letter.replaceAll(text),
    });
    this.#idle = new IdleDialog(idleDialog, {
      words: () => this.words,
      wipe: () => this.#wipe(),
      focus: () => area.focus(),
    });
    erase.addEventListener('click', () => {
      this.#wipe();
      area.focus();
      this.voice.say(this.words.erased);
    });
    // Who comes to write, or to paste, finds the engine quick.
    area.addEventListener('focus', () => this.#warmUp(), { once: true });
    hearGuests(this, {
      take: (text, said) => this.#take(text, said),
      reveal: (passage) => this.letter.reveal(passage),
      settings: () => this.#settings(),
      kept: () => this.#watchIdle(),
    });
    listen(this, this.#parts, {
      typed: (atOnce) => this.#typed(atOnce),
      chosen: () => this.check(),
      command: (command) => this.asked(command),
    });
    return createSide(foot);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated || (!changed.has('house') && !changed.has('usualType'))) return;
    if (changed.has('house')) this.#house.siteChanged();
    this.check();
  }

  protected override async scheduleUpdate(): Promise<void> {
    if (this.#canWait) await idle();
    this.#canWait = false;
    super.scheduleUpdate();
  }

  /** Checks the letter at once. */
  protected check(): void {
    const { text } = this.letter;
    this.#watchIdle();
    if (text.trim() !== '') {
      this.#live.now(text);
      return;
    }
    this.#live.stop();
    this.trouble = null;
    this.type = null;
    this.emptied();
    this.voice.say(this.words.nextEmpty);
  }

  /** Checks once more after a trouble. */
  protected retry(): void {
    if (this.trouble === 'not-loaded' || this.trouble === 'closed') this.#open();
    this.trouble = null;
    this.check();
  }

  /** Puts a text in place of the letter; what the old one was for, the new one need not be. */
  #take(text: string, said: string): void {
    this.type = null;
    this.letter.replaceAll(text);
    this.voice.note(said);
    this.check();
  }

  async #ask(text: string): Promise<Report> {
    return this.#engine.check(text, await this.#settings());
  }

  /** Checks a sample for nothing, until there is a letter. */
  async #warmUp(): Promise<void> {
    for (let count = 0; count < warmUps; count++) {
      await idle();
      if (this.letter.text !== '' || this.sample === '') return;
      await this.#ask(this.sample).catch(() => {});
    }
  }

  /** How letters are checked now. */
  async #settings(): Promise<CheckSettings> {
    const house = await this.#house.inUse;
    const type = this.type ?? this.usualType;
    const options = { ...chosenLanguage(this.#parts), ...(type && { type }), ignore: this.unwanted };
    return house ? { ...options, house } : options;
  }

  #open(): void {
    this.#engine?.close();
    this.#house.forget();
    this.#engine = openEngine(this.language, () => Promise.all([this.#files.load(), this.loaded(this.#parts)]), {
      requests: requestsIn(this.#parts.requests, this.language, this.words.requests),
      lost: () => {
        this.trouble = 'not-loaded';
      },
    });
  }

  /** Leaves no letter for who comes next, and is ready for another one. */
  #wipe(): void {
    this.#forget();
    this.#engine.forget(true);
  }

  /** A letter or a house style must not lie open when nobody is there. */
  #watchIdle(): void {
    this.#idle.needed = this.letter.text !== '' || this.#house.isChosen || isKept(this);
  }

  /** Leaves no letter for who comes back to the page, and none in the worker. */
  #forget(): void {
    tellForgotten(this);
    this.#live.stop();
    this.letter.forget();
    this.voice.hush();
    this.#house.forget();
    this.#files.forget();
    this.trouble = null;
    this.type = null;
    this.#engine.forget(false);
    this.#idle.needed = false;
    this.forgotten();
    this.emptied();
  }

  #typed(atOnce = false): void {
    const before = this.letter.text;
    const edit = this.letter.sync();
    if (this.letter.text === before) return;
    this.#watchIdle();
    this.edited(edit);
    if (atOnce || this.letter.text.trim() === '') this.check();
    else this.#live.soon(this.letter.text);
  }
}
