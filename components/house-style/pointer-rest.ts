/** Waits while a pointer is down: a button that moves between press and release would not be clicked, or another one would. */
export class PointerRest {
  #down = false;
  #waiting: (() => void)[] = [];

  constructor(root: HTMLElement) {
    root.addEventListener('pointerdown', () => {
      this.#down = true;
    });
    for (const name of ['pointerup', 'pointercancel'])
      root.ownerDocument.addEventListener(name, () => {
        // The click comes after this event.
        if (this.#down) setTimeout(() => this.#rest());
      });
  }

  /** Does something now, or when the pointer is up and its click was heard. */
  run(act: () => void): void {
    if (this.#down) this.#waiting.push(act);
    else act();
  }

  #rest(): void {
    this.#down = false;
    for (const act of this.#waiting.splice(0)) act();
  }
}
