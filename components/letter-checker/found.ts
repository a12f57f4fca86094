import type { Finding, Report } from '#plain-language';
import { carriedOver, type Edit, type Stretch } from './edit.ts';
import { idle } from './idle.ts';
import { type IgnoredFinding, ignoredAfter, ignoredIn, isSame } from './ignored-findings.ts';
import type { CheckedText } from './report-view.ts';

/** Findings that are listed at first, and more with each press of the button. */
export const page = 50;

/** What a report found, where later edits have left it, and what the reader does not want to see of it. */
export class Found {
  readonly #changed: () => void;
  #checked: CheckedText | null = null;
  /** As they were before the edits that wait. */
  #findings: readonly Finding[] = [];
  #current = -1;
  #ignored: readonly IgnoredFinding[] = [];
  /** What was ignored, each with the text as it was then. */
  #steps: { readonly one: IgnoredFinding; readonly text: string }[] = [];
  /** The edits since the report. */
  #since: Edit[] = [];
  /** The edits that the findings are still to be carried over: that is done at rest, not while keys fall. */
  #waiting: Edit[] = [];

  /** @param changed - Called when there is something new to show: not for findings that only move. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get checked(): CheckedText | null {
    return this.#checked;
  }

  /** In the order of the letter. */
  get findings(): readonly Finding[] {
    this.#settle();
    return this.#findings;
  }

  /** Index of the finding that was gone to, or -1. */
  get current(): number {
    return this.#current;
  }

  get ignored(): readonly IgnoredFinding[] {
    this.#settle();
    return this.#ignored;
  }

  received(report: Report, text: string): void {
    this.#settle();
    this.#checked = { report, text };
    this.#findings = report.findings;
    this.#since = [];
    this.#changed();
  }

  edited(edit: Edit): void {
    this.#since.push(edit);
    this.#waiting.push(edit);
    if (this.#current !== -1) {
      this.#current = -1;
      this.#changed();
    }
    if (this.#waiting.length === 1) idle().then(() => this.#settle());
  }

  /** There is no letter any more. */
  emptied(): void {
    this.#settle();
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
    const one = ignoredIn(text, finding, everywhere);
    this.#ignored = [...this.ignored, one];
    this.#steps.push({ one, text });
    this.#findings = this.findings.filter((one) => one !== finding);
    this.#changed();
  }

  /**
   * Takes back that a finding was ignored, if nothing has changed in the text since: then it was the last step.
   *
   * @returns What comes back with the next report.
   */
  undoIgnoring(text: string): IgnoredFinding | undefined {
    const step = this.#steps.at(-1);
    if (step?.text !== text) return undefined;
    this.#steps.pop();
    const back = this.ignored.find((one) => isSame(one, step.one));
    // Its own button may have brought it back before.
    if (!back) return this.undoIgnoring(text);
    this.bringBack(back);
    return back;
  }

  /** Lets an ignored finding come back with the next report. */
  bringBack(one: IgnoredFinding): void {
    this.#ignored = this.ignored.filter((other) => other !== one);
    this.#changed();
  }

  /** Wants to see everything again. */
  forgetIgnored(): void {
    this.#ignored = [];
    this.#steps = [];
    this.#changed();
  }

  #settle(): void {
    if (this.#waiting.length === 0) return;
    const before = this.#findings.length + this.#ignored.length;
    for (const edit of this.#waiting.splice(0)) {
      this.#findings = carriedOver(this.#findings, edit);
      this.#ignored = ignoredAfter(this.#ignored, edit);
    }
    if (this.#findings.length + this.#ignored.length !== before) this.#changed();
  }
}
