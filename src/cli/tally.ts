import type { Report, Severity } from '#plain-language';
import { ExitCode } from './exit-code.ts';

const order: readonly Severity[] = ['info', 'warning', 'error'];

/** What a run has met so far; decides how it ends. */
export class Tally {
  /** Whether something could not be read. */
  unreadable = false;
  #findings = false;
  readonly #failOn: Severity | 'never';

  /** @param failOn - The least severity that makes the run fail. */
  constructor(failOn: Severity | 'never') {
    this.#failOn = failOn;
  }

  /** Counts the findings of a report. */
  add({ findings }: Report): void {
    const least = this.#failOn;
    if (least === 'never') return;
    if (findings.some(({ severity }) => order.indexOf(severity) >= order.indexOf(least))) this.#findings = true;
  }

  /** How the run ends if nothing else happens. */
  get exitCode(): number {
    if (this.unreadable) return ExitCode.unreadable;
    return this.#findings ? ExitCode.findings : ExitCode.clean;
  }
}
