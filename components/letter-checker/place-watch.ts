/** Rest of the caret before it counts, in ms. */
const caretRestMs = 150;
/** Rest of the mouse, and time to move it from a passage to its card, in ms. */
const mouseRestMs = 300;

/** Whom a {@link PlaceWatch} tells, and what it asks. */
interface Listeners {
  /** The caret rests at another place. */
  caret(): void;
  /** The mouse rests over the letter, at a point of the screen. */
  mouse(x: number, y: number): void;
  /** The mouse has left the letter and the card. */
  gone(): void;
  /** Something is typed. */
  typed(): void;
  /** Escape is pressed; `true`: it was for us. */
  escape(): boolean;
}

/** Watches where in the letter the reader is with the caret or the mouse; what is typed moves the caret, too, and is no visit. */
export class PlaceWatch {
  #rest: ReturnType<typeof setTimeout> | undefined;
  #hover: ReturnType<typeof setTimeout> | undefined;
  #typed = false;

  constructor(area: HTMLTextAreaElement, card: HTMLElement, told: Listeners) {
    area.addEventListener('input', () => {
      this.#typed = true;
      this.stop();
      told.typed();
    });
    area.addEventListener('keydown', ({ key }) => {
      // The caret may have moved by hand since the last letter was typed.
      if (key.startsWith('Arrow') || key === 'Home' || key === 'End' || key.startsWith('Page')) this.#typed = false;
    });
    for (const visit of ['pointerdown', 'focus'] as const) {
      area.addEventListener(visit, () => {
        this.#typed = false;
      });
    }
    document.addEventListener('selectionchange', () => {
      if (document.activeElement !== area || this.#typed) return;
      clearTimeout(this.#rest);
      this.#rest = setTimeout(() => told.caret(), caretRestMs);
    });
    const later = (act: () => void): void => {
      clearTimeout(this.#hover);
      this.#hover = setTimeout(act, mouseRestMs);
    };
    area.addEventListener('mousemove', ({ clientX, clientY }) => later(() => told.mouse(clientX, clientY)));
    area.addEventListener('mouseleave', () => later(() => told.gone()));
    card.addEventListener('mouseenter', () => clearTimeout(this.#hover));
    card.addEventListener('mouseleave', () => later(() => told.gone()));
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && told.escape()) event.preventDefault();
    });
  }

  /** Gives up what waits. */
  stop(): void {
    clearTimeout(this.#rest);
    clearTimeout(this.#hover);
  }
}
