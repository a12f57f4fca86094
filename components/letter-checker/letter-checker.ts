import type { PropertyValues } from 'lit';
import { fill } from '#i18n';
import type { Finding, LetterType, Report } from '#plain-language';
import { classOf, quoted } from '#report-words';
import '../letter-export/letter-export.ts';
import type { LetterExport } from '../letter-export/letter-export.ts';
import type { SlotAdvice } from './checker-words.ts';
import type { Command } from './commands.ts';
import { carriedOver, type Edit, type Stretch } from './edit.ts';
import { page } from './findings-section.ts';
import { type IgnoredFinding, ignoredAfter, ignoredOf, ignoring, nameOf } from './ignored-findings.ts';
import { LetterDesk } from './letter-desk.ts';
import { findingAt, stepFrom } from './navigation.ts';
import type { Panel } from './panel.ts';
import { type CheckedText, reportView } from './report-view.ts';
import type { SectionName } from './section.ts';
import { focusFinding, focusHelps, focusIgnored, focusSection, scrollToCurrent } from './side.ts';
import { spokenChange, spokenFinding, spokenReport } from './spoken.ts';
import { emptyCard, troubleCard } from './trouble-card.ts';

export type { LetterChecked } from './letter-checked.ts';

/** From this width on, in CSS pixels, the list of findings is open at first. */
const roomy = 600;

/**
 * A sheet for a letter, with what makes the letter hard to read and what to write instead.
 *
 * The text is checked in a worker of the page and leaves it nowhere; it is forgotten when the page is left.
 *
 * @element letter-checker
 * @fires letter-checked - After each report, with `detail` {@link LetterChecked}.
 */
export class LetterChecker extends LetterDesk {
  static override properties = {
    rules: {},
    readers: {},
    samples: { type: Object },
    advice: { type: Object },
    checked: { state: true },
    // They move with each key; only when one goes is there something new to show.
    findings: {
      state: true,
      hasChanged: (now: readonly unknown[], old?: readonly unknown[]) => now.length !== old?.length,
    },
    opened: { state: true },
    current: { state: true },
    shown: { state: true },
    ignored: { state: true },
  };

  /** The address that the pages of the rules stand under. */
  declare rules: string;
  /** The address of the page on the test with readers. */
  declare readers: string | null;
  /** What to write where a letter says too little. */
  declare advice: SlotAdvice;
  /** Letters to try the checker on. */
  declare samples: Partial<Record<'before' | 'after', string>>;
  declare private checked: CheckedText | null;
  /** The findings of the report, where later edits have left them. */
  declare private findings: readonly Finding[];
  declare private current: number;
  declare private shown: number;
  /** What the reader does not want to see. */
  declare private ignored: readonly IgnoredFinding[];
  /** What is open below the verdict. */
  declare private opened: ReadonlySet<string>;

  /** The edits since the report that is shown. */
  #since: Edit[] = [];

  constructor() {
    super();
    this.trouble = null;
    this.type = null;
    this.readers = null;
    this.house = null;
    this.usualType = null;
    this.advice = {};
    this.ignored = [];
    this.opened = new Set();
    this.emptied();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#export?.serve(this, () => this.#exportable());
    // A narrow screen begins with rows alone; elsewhere the findings are at hand.
    if (this.clientWidth >= roomy) this.#toggle('found', true);
  }

  protected override render() {
    const { words, checked, trouble } = this;
    if (trouble) return troubleCard(words, trouble, () => this.retry());
    return checked ? reportView(this.#panelOf(checked)) : emptyCard(words, this.letter.text.trim() !== '');
  }

  get #export(): LetterExport | null {
    return this.querySelector<LetterExport>('letter-export');
  }

  #exportable() {
    const { words, language, advice, origin, checked, letter } = this;
    const report = checked?.text === letter.text ? checked.report : null;
    return { words, language, advice, origin, report, text: letter.text };
  }

  #panelOf({ report, text: checked }: CheckedText): Panel {
    const { words, language, findings, current, shown, ignored, rules, readers, advice, letter } = this;
    const type = this.type ?? this.usualType;
    return {
      ...{ words, language, report, checked, findings, current, shown, ignored, rules, readers, advice, type },
      text: letter.text,
      marked: letter.marked,
      sections: { isOpen: (name) => this.opened.has(name), toggle: (name, open) => this.#toggle(name, open) },
      passages: {
        reveal: (stretch) => this.#at(stretch, (now) => letter.reveal(now)),
        apply: (stretch, text) => this.#at(stretch, (now) => this.#applyHelp(now, text)),
      },
      actions: {
        show: (index) => this.#show(index),
        apply: (index, suggestion) => this.#applyFromList(index, suggestion),
        ignore: (index, everywhere) => this.#ignore(index, everywhere),
        bringBack: (index) => this.#bringBack(index),
        more: () => {
          this.shown += page;
        },
      },
      choose: (chosen: LetterType | null) => {
        this.type = chosen;
        this.check();
      },
      goTo: async (name) => {
        this.#toggle(name, true);
        await this.updateComplete;
        focusSection(this.#side, name);
      },
    };
  }

  #toggle(name: string, open: boolean): void {
    if (this.opened.has(name) === open) return;
    const opened = new Set(this.opened);
    if (open) opened.add(name);
    else opened.delete(name);
    this.opened = opened;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('current')) scrollToCurrent(this.#side);
  }

  protected override get unwanted() {
    return ignoredOf(this.ignored);
  }

  protected override received(report: Report, text: string): void {
    this.checked = { report, text };
    this.findings = report.findings;
    this.#since = [];
    this.voice.say(spokenReport(this.words, this.language, report));
  }

  protected override edited(edit: Edit): void {
    this.findings = carriedOver(this.findings, edit);
    if (this.ignored.length > 0) this.ignored = ignoredAfter(this.ignored, edit);
    this.#since.push(edit);
    this.#export?.edited(edit.inserted.length, this.letter.text.length);
    this.current = -1;
  }

  protected override emptied(): void {
    this.checked = null;
    this.findings = [];
    this.current = -1;
    this.shown = page;
  }

  protected override forgotten(): void {
    this.ignored = [];
    // Edits hold what was typed.
    this.#since = [];
    this.#export?.forget();
  }

  protected override asked(command: Command): void {
    const { words } = this;
    if (command === 'next') this.#step(1);
    else if (command === 'previous') this.#step(-1);
    else if (command === 'apply') this.#applyHere();
    else if (command === 'undo') this.letter.undo();
    else if (command === 'copy')
      this.letter.copy().then((ok) => this.voice.say(ok ? words.copied : words.copyYourself));
    else {
      const had = this.letter.text !== '';
      // It was chosen for the letter that goes.
      this.type = null;
      this.letter.replaceAll(command === 'clear' ? '' : (this.samples[command] ?? ''));
      if (had) this.voice.note(command === 'clear' ? words.cleared : words.replacedAll);
      this.check();
    }
  }

  get #side(): HTMLElement {
    return this.renderRoot as HTMLElement;
  }

  #step(by: 1 | -1): void {
    if (this.findings.length === 0) this.voice.say(this.words.nothingFound);
    else this.#show(stepFrom(this.findings, this.current, this.letter.selection, by));
  }

  #show(index: number): void {
    const finding = this.findings[index];
    if (!finding) return;
    this.current = index;
    this.#toggle(sectionOf(finding), true);
    this.shown = Math.max(this.shown, index + 1);
    this.letter.reveal(finding);
    this.voice.say(spokenFinding(this.words, this.findings, index));
  }

  /** Does something where a passage of the report stands now; nothing when it is no more. */
  #at(stretch: Stretch, act: (now: Stretch) => void): void {
    const [now] = this.#since.reduce<Stretch[]>((places, edit) => carriedOver(places, edit), [stretch]);
    if (now) act(now);
  }

  #applyHere(): void {
    const finding = findingAt(this.findings, this.current, this.letter.selection);
    const suggestion = finding?.suggestions[0];
    if (finding && suggestion) this.#apply(finding, suggestion.text);
    else this.voice.say(this.words.noSuggestion);
  }

  #apply(passage: Stretch, suggestion: string): void {
    const old = quoted(this.letter.text, passage);
    this.letter.replace(passage, suggestion);
    this.voice.note(spokenChange(this.words, old, suggestion));
    this.check();
  }

  /** Stays in the list, so that one finding after the other can be mended. */
  async #applyFromList(index: number, suggestion: string): Promise<void> {
    const finding = this.findings[index];
    if (!finding) return;
    this.#apply(finding, suggestion);
    await this.updateComplete;
    focusFinding(this.#side, index, sectionOf(finding));
  }

  async #applyHelp(passage: Stretch, suggestion: string): Promise<void> {
    this.#apply(passage, suggestion);
    await this.updateComplete;
    focusHelps(this.#side);
  }

  async #ignore(index: number, everywhere: boolean): Promise<void> {
    const finding = this.findings[index];
    if (!finding) return;
    const { text } = this.letter;
    this.ignored = ignoring(this.ignored, finding, text, everywhere);
    this.findings = this.findings.filter((one) => one !== finding);
    this.voice.note(fill(this.words.saidIgnored, { text: quoted(text, finding) }));
    this.check();
    await this.updateComplete;
    focusFinding(this.#side, index, sectionOf(finding));
  }

  async #bringBack(index: number): Promise<void> {
    const one = this.ignored[index];
    if (!one) return;
    this.ignored = this.ignored.filter((other) => other !== one);
    this.voice.note(fill(this.words.saidBack, { text: nameOf(one) }));
    this.check();
    await this.updateComplete;
    focusIgnored(this.#side, index);
  }
}

/** Where a finding is listed. */
const sectionOf = (finding: Finding): SectionName => (classOf(finding) === 'tone' ? 'tone' : 'found');
