/** Least time between two messages. */
const pauseMs = 1000;

/** Speaks through a status region: at most once a second, the newest message only, and only when it is another one. */
export class CalmVoice {
  readonly #region: HTMLElement;
  #spokenAt = Number.NEGATIVE_INFINITY;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #note = '';

  constructor(region: HTMLElement) {
    this.#region = region;
  }

  /** Keeps what the reader has just done, to be said together with the next message. */
  note(message: string): void {
    this.#note = message;
  }

  say(news: string): void {
    const message = `${this.#note} ${news}`.trim();
    this.#note = '';
    clearTimeout(this.#waiting);
    const wait = this.#spokenAt + pauseMs - performance.now();
    if (wait > 0) this.#waiting = setTimeout(() => this.#speak(message), wait);
    else this.#speak(message);
  }

  /** Takes back what was said and what waits to be. */
  hush(): void {
    this.#note = '';
    clearTimeout(this.#waiting);
    this.#region.textContent = '';
  }

  #speak(message: string): void {
    if (this.#region.textContent === message) return;
    this.#region.textContent = message;
    this.#spokenAt = performance.now();
  }
}
