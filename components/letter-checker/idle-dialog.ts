import { fill } from '#i18n';
import type { CheckerWords } from './checker-words.ts';
import { IdleWatch } from './idle-watch.ts';

/** What shows that somebody is there. */
const signs = ['keydown', 'pointerdown', 'wheel', 'input', 'click'] as const;

/** What an {@link IdleDialog} asks of the element. */
interface Desk {
  readonly words: () => CheckerWords;
  /** Forgets the letter and all about it. */
  wipe(): void;
  /** Where the reader goes on after a wipe. */
  focus(): void;
}

/** Warns the reader who seems to be away, wipes the letter when nobody comes, and then says so. */
export class IdleDialog {
  readonly #dialog: HTMLDialogElement;
  readonly #desk: Desk;
  readonly #watch: IdleWatch;
  #wiped = false;

  constructor(dialog: HTMLDialogElement, desk: Desk) {
    this.#dialog = dialog;
    this.#desk = desk;
    this.#watch = new IdleWatch({
      warn: (left) => this.#warn(left),
      calm: () => this.#dialog.close(),
      wipe: () => this.#wipe(),
    });
    dialog.querySelector('button')?.addEventListener('click', () => dialog.close());
    // By the button or by Escape; the event comes late, and by then the dialog may be open for something else.
    dialog.addEventListener('close', () => dialog.open || this.#closed());
  }

  /** Listens for signs of the reader. */
  connect(): void {
    for (const sign of signs) addEventListener(sign, this.#sign, { capture: true, passive: sign !== 'keydown' });
    document.addEventListener('visibilitychange', this.#look);
    addEventListener('focus', this.#look);
  }

  disconnect(): void {
    for (const sign of signs) removeEventListener(sign, this.#sign, { capture: true });
    document.removeEventListener('visibilitychange', this.#look);
    removeEventListener('focus', this.#look);
    this.#watch.stop();
  }

  /** Whether there is something to wipe. */
  set needed(needed: boolean) {
    if (needed) this.#watch.start();
    else this.#watch.stop();
  }

  readonly #look = (): void => {
    this.#watch.look();
  };

  readonly #sign = (event: Event): void => {
    if (this.#wiped) return;
    const warned = this.#dialog.open;
    // Else the button would be gone before it is let go.
    if (warned && event.type === 'pointerdown' && event.target !== this.#dialog) return;
    const inTime = this.#watch.present();
    // The key answers the warning: it must not get into the letter, nor a late one into an empty sheet.
    if (event.type === 'keydown' && (warned || !inTime)) event.preventDefault();
  };

  #closed(): void {
    if (!this.#wiped) {
      this.#watch.present();
      return;
    }
    this.#wiped = false;
    this.#desk.focus();
  }

  #warn(left: number): void {
    const words = this.#desk.words();
    const seconds = Math.ceil(left / 1000);
    const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    // Only the time changes: what does not change is not read out again.
    const time = fill(words.idleLeft, { time: clock });
    if (this.#dialog.open) this.#part('left').textContent = time;
    else this.#show(words.idleTitle, words.idleWhy, time, words.idleStay);
  }

  #wipe(): void {
    const words = this.#desk.words();
    this.#desk.wipe();
    this.#wiped = true;
    this.#dialog.close();
    this.#show(words.wipedTitle, words.wipedWhy, '', words.wipedOn);
  }

  #show(title: string, why: string, left: string, button: string): void {
    const set = (name: string, text: string): void => {
      this.#part(name).textContent = text;
    };
    set('title', title);
    set('why', why);
    set('left', left);
    set('stay', button);
    this.#dialog.showModal();
    // The browser gives the focus back to where it was when the dialog closes.
    this.#part('stay').focus();
  }

  #part(name: string): HTMLElement {
    const part = this.#dialog.querySelector<HTMLElement>(`.idle-${name}`);
    if (!part) throw new TypeError(`letter-checker: Expected “.idle-${name}” in the dialog, got none`);
    return part;
  }
}
