import { CheckingError } from '#checking';
import type { Report } from '#plain-language';
import type { Trouble } from './trouble-card.ts';

/** Rest after the last key before a check, in ms. */
const restMs = 200;

/** What a {@link LiveCheck} needs, and whom it tells. */
interface Desk {
  check(text: string): Promise<Report>;
  /** Gets the report on the newest text. */
  report(report: Report, text: string): void;
  trouble(trouble: Trouble): void;
}

/** Checks a text while it is written: after a rest, and tells of the newest text only. */
export class LiveCheck {
  readonly #desk: Desk;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Checks when the keys rest. */
  soon(text: string): void {
    this.stop();
    this.#rest = setTimeout(() => this.now(text), restMs);
  }

  async now(text: string): Promise<void> {
    this.stop();
    const asked = this.#asked;
    try {
      const report = await this.#desk.check(text);
      if (asked === this.#asked) this.#desk.report(report, text);
    } catch (error) {
      if (asked === this.#asked) this.#desk.trouble(error instanceof CheckingError ? error.trouble : 'failed');
    }
  }

  /** Forgets what was asked. */
  stop(): void {
    clearTimeout(this.#rest);
    this.#asked += 1;
  }
}
