import type { Finding, Report } from '#plain-language';
import { carriedOver, type Edit, type Stretch } from './edit.ts';
import { type IgnoredFinding, ignoredAfter, ignoring } from './ignored-findings.ts';
import type { CheckedText } from './report-view.ts';

/** What a report found, where later edits have left it, and what the reader does not want to see of it. */
export class Found {
  readonly #changed: () => void;
  #checked: CheckedText | null = null;
  #findings: readonly Finding[] = [];
  #current = -1;
  #ignored: readonly IgnoredFinding[] = [];
  /** The edits since the report. */
  #since: Edit[] = [];

  /** @param changed - Called when there is something new to show: not for findings that only move. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get checked(): CheckedText | null {
    return this.#checked;
  }

  /** In the order of the letter. */
  get findings(): readonly Finding[] {
    return this.#findings;
  }

  /** Index of the finding that was gone to, or -1. */
  get current(): number {
    return this.#current;
  }

  get ignored(): readonly IgnoredFinding[] {
    return this.#ignored;
  }

  received(report: Report, text: string): void {
    this.#checked = { report, text };
    this.#findings = report.findings;
    this.#since = [];
    this.#changed();
  }

  edited(edit: Edit): void {
    const before = this.#findings.length + this.#ignored.length;
    this.#findings = carriedOver(this.#findings, edit);
    this.#ignored = ignoredAfter(this.#ignored, edit);
    this.#since.push(edit);
    const same = this.#findings.length + this.#ignored.length === before && this.#current === -1;
    this.#current = -1;
    if (!same) this.#changed();
  }

  /** There is no letter any more. */
  emptied(): void {
    this.#checked = null;
    this.#findings = [];
    this.#current = -1;
    // Edits hold what was typed.
    this.#since = [];
    this.#changed();
  }

  goTo(index: number): void {
    this.#current = index;
    this.#changed();
  }

  /** Where a passage of the report stands now, unless it is no more. */
  now(passage: Stretch): Stretch | undefined {
    return this.#since.reduce<readonly Stretch[]>((places, edit) => carriedOver(places, edit), [passage])[0];
  }

  /** Takes a finding of `text` out, in its place or wherever the same words stand. */
  ignore(finding: Finding, text: string, everywhere: boolean): void {
    this.#ignored = ignoring(this.#ignored, finding, text, everywhere);
    this.#findings = this.#findings.filter((one) => one !== finding);
    this.#changed();
  }

  /** Lets an ignored finding come back with the next report. */
  bringBack(one: IgnoredFinding): void {
    this.#ignored = this.#ignored.filter((other) => other !== one);
    this.#changed();
  }

  /** Wants to see everything again. */
  forgetIgnored(): void {
    this.#ignored = [];
    this.#changed();
  }
}
