/** Time between two messages, so that a screen reader is not cut short by each pause in typing. */
const breathMs = 1000;

/** Passes messages on, at most one in a second: what comes sooner waits, and the newest takes its place. */
export class CalmVoice<Message> {
  readonly #speak: (message: Message) => void;
  #last = Number.NEGATIVE_INFINITY;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(speak: (message: Message) => void) {
    this.#speak = speak;
  }

  say(message: Message): void {
    this.silence();
    const wait = this.#last + breathMs - performance.now();
    if (wait > 0) this.#waiting = setTimeout(() => this.#pass(message), wait);
    else this.#pass(message);
  }

  /** Gives up what waits. */
  silence(): void {
    clearTimeout(this.#waiting);
  }

  #pass(message: Message): void {
    this.#last = performance.now();
    this.#speak(message);
  }
}
