/** Time as the watch needs it; a test passes its own. */
export interface Clock {
  /** In ms, by the clock on the wall: it goes on while the computer sleeps. */
  now(): number;
  /** Does something after `ms`. @returns Gives it up. */
  after(ms: number, act: () => void): () => void;
}

/** The clock of the machine. */
export const wallClock: Clock = {
  now: () => Date.now(),
  after(ms, act) {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
};

/** After so long without a sign of the reader, what was written is wiped, in ms. */
export const wipeAfterMs = 15 * 60_000;
/** So long before that the reader is warned, in ms. WCAG 2.2.1 asks for 20 seconds. */
export const warnForMs = 2 * 60_000;
/** How often the time that is left is told, in ms. */
const tickMs = 1000;

/** Whom an {@link IdleWatch} tells. */
export interface IdleListeners {
  /** Nobody seems to be there; told once a second until `calm` or `wipe`. */
  warn(leftMs: number): void;
  /** The reader is back after a warning. */
  calm(): void;
  /** Nobody came. */
  wipe(): void;
}

/**
 * Waits until the reader has been away for too long.
 *
 * Timers alone would not do: browsers slow them down in tabs that are not seen, and a computer asleep runs none. So each
 * sign of the reader is first held against the clock: who opens the lid after an hour finds nothing.
 */
export class IdleWatch {
  readonly #tell: IdleListeners;
  readonly #clock: Clock;
  #seen = 0;
  #running = false;
  #warned = false;
  #giveUp: (() => void) | undefined;

  constructor(tell: IdleListeners, clock: Clock = wallClock) {
    this.#tell = tell;
    this.#clock = clock;
  }

  /** There is something to wipe from now on. */
  start(): void {
    if (this.#running) return;
    this.#running = true;
    this.#seen = this.#clock.now();
    this.look();
  }

  /** There is nothing to wipe any more. */
  stop(): void {
    this.#giveUp?.();
    this.#running = false;
    this.#calm();
  }

  /** The reader gave a sign. @returns Whether it came in time. */
  present(): boolean {
    if (!this.#running) return true;
    if (this.look()) return false;
    this.#seen = this.#clock.now();
    this.look();
    return true;
  }

  /** Looks at the clock. @returns Whether it was time to wipe. */
  look(): boolean {
    if (!this.#running) return false;
    this.#giveUp?.();
    const away = this.#clock.now() - this.#seen;
    // The clock was put back.
    if (away < 0) this.#seen = this.#clock.now();
    const left = wipeAfterMs - Math.max(0, away);
    if (left <= 0) {
      this.#running = false;
      this.#warned = false;
      this.#tell.wipe();
      return true;
    }
    if (left <= warnForMs) {
      this.#warned = true;
      this.#tell.warn(left);
    } else {
      this.#calm();
    }
    this.#giveUp = this.#clock.after(left <= warnForMs ? Math.min(tickMs, left) : left - warnForMs, () => this.look());
    return false;
  }

  #calm(): void {
    if (!this.#warned) return;
    this.#warned = false;
    this.#tell.calm();
  }
}
