import { fill } from '#i18n';
import type { Finding } from '#plain-language';
import { classOf, quoted } from '#report-words';
import type { CheckerWords } from './checker-words.ts';
import type { Stretch } from './edit.ts';
import type { Found } from './found.ts';
import { nameOf } from './ignored-findings.ts';
import type { Letter } from './letter.ts';
import { findingsAt, stepFrom } from './navigation.ts';
import type { SectionName } from './section.ts';
import { focusFinding, focusHelps, focusIgnored, scrollToCurrent } from './side.ts';
import { spokenChange, spokenFinding } from './spoken.ts';
import type { StatusLine } from './status-line.ts';

/** What {@link Mending} works with. */
export interface MendingDesk {
  words(): CheckerWords;
  readonly letter: Letter;
  readonly voice: StatusLine;
  readonly found: Found;
  /** The column beside the letter. */
  readonly side: HTMLElement;
  /** Checks the letter at once. */
  check(): void;
  /** Brings a finding into view where the letter is read or written. */
  reveal(finding: Finding, index: number): void;
  /** Opens a section of the column as far as the finding at `index`. */
  open(name: SectionName, index: number): void;
  /** Waits until the column shows what there is. */
  redrawn(): Promise<unknown>;
}

/** What the reader does about findings: goes from one to the next, puts suggestions in, ignores. */
export class Mending {
  readonly #desk: MendingDesk;

  constructor(desk: MendingDesk) {
    this.#desk = desk;
  }

  /** Goes to the next finding of the letter or the one before. */
  step(by: 1 | -1): void {
    const { found, letter, voice, words } = this.#desk;
    if (found.findings.length === 0) voice.say(words().nothingFound);
    else this.show(stepFrom(found.findings, found.current, letter.selection, by));
  }

  /** Goes to a finding of the list. */
  async show(index: number): Promise<void> {
    const { found, reveal, voice, words, open, redrawn, side } = this.#desk;
    const finding = found.findings[index];
    if (!finding) return;
    found.goTo(index);
    open(sectionOf(finding), index);
    reveal(finding, index);
    voice.say(spokenFinding(words(), found.findings, index));
    await redrawn();
    scrollToCurrent(side);
  }

  /** Goes to a passage of the report. */
  reveal(passage: Stretch): void {
    const { found, letter } = this.#desk;
    const now = found.now(passage);
    if (now) letter.reveal(now);
  }

  /** Puts in the first suggestion for the place where the reader is. */
  applyHere(): void {
    const { found, letter, voice, words } = this.#desk;
    const finding = findingsAt(found.findings, found.current, letter.selection).find(
      ({ suggestions }) => suggestions.length > 0,
    );
    const suggestion = finding?.suggestions[0];
    if (finding && suggestion) this.replace(finding, suggestion.text);
    else voice.say(words().noSuggestion);
  }

  /** Puts a suggestion in, and stays in the list, so that one finding after the other can be mended. */
  async applyFromList(index: number, suggestion: string): Promise<void> {
    const { found, redrawn, side } = this.#desk;
    const finding = found.findings[index];
    if (!finding) return;
    this.replace(finding, suggestion);
    await redrawn();
    focusFinding(side, index, sectionOf(finding));
  }

  /** Puts something else in the place of a passage of the report, and stays with what would help. */
  async applyHelp(passage: Stretch, suggestion: string): Promise<void> {
    const { found, redrawn, side } = this.#desk;
    const now = found.now(passage);
    if (!now) return;
    this.replace(now, suggestion);
    await redrawn();
    focusHelps(side);
  }

  /** Ignores the finding at the place where the reader is, who stays in the letter. */
  ignoreHere(): void {
    const { found, letter, voice, words } = this.#desk;
    const finding = findingsAt(found.findings, found.current, letter.selection)[0];
    if (finding) this.ignoreInLetter(finding);
    else voice.say(words().nothingHere);
  }

  /** Ignores a finding; the reader goes on in the letter. */
  ignoreInLetter(finding: Finding): void {
    this.#ignore(finding, false, this.#desk.words().saidIgnoredHere);
  }

  /** Takes back that a finding was ignored, if that was the last thing done. @returns Whether it was. */
  undo(): boolean {
    const { found, letter, voice, words, check } = this.#desk;
    const back = found.undoIgnoring(letter.text);
    if (!back) return false;
    voice.note(fill(words().saidBack, { text: nameOf(back) }));
    check();
    return true;
  }

  /** Takes a finding out of the list. */
  async ignore(index: number, everywhere: boolean): Promise<void> {
    const { found, words, redrawn, side } = this.#desk;
    const finding = found.findings[index];
    if (!finding) return;
    this.#ignore(finding, everywhere, words().saidIgnored);
    await redrawn();
    focusFinding(side, index, sectionOf(finding));
  }

  /** Takes back that a finding is ignored. */
  async bringBack(index: number): Promise<void> {
    const { found, voice, words, check, redrawn, side } = this.#desk;
    const one = found.ignored[index];
    if (!one) return;
    found.bringBack(one);
    voice.note(fill(words().saidBack, { text: nameOf(one) }));
    check();
    await redrawn();
    focusIgnored(side, index);
  }

  /** Puts a suggestion in; the reader goes on in the letter. */
  replace(passage: Stretch, suggestion: string): void {
    const { letter, voice, words, check } = this.#desk;
    const old = quoted(letter.text, passage);
    letter.replace(passage, suggestion);
    voice.note(spokenChange(words(), old, suggestion));
    check();
  }

  #ignore(finding: Finding, everywhere: boolean, said: string): void {
    const { found, letter, voice, check } = this.#desk;
    found.ignore(finding, letter.text, everywhere);
    voice.note(fill(said, { text: quoted(letter.text, finding) }));
    check();
  }
}

/** Where a finding is listed. */
const sectionOf = (finding: Finding): SectionName => (classOf(finding) === 'tone' ? 'tone' : 'found');
