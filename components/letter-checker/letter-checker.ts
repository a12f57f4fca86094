import { LitElement, type PropertyValues } from 'lit';
import { counted, fill } from '#i18n';
import type { Finding, Language, Report } from '#plain-language';
import { quoted } from '#report-words';
import type { CheckerWords } from './checker-words.ts';
import type { Command } from './commands.ts';
import { carriedOver, type Edit, type Stretch } from './edit.ts';
import { page } from './findings-list.ts';
import { type IgnoredFinding, ignoredAfter, ignoredOf, ignoring, nameOf } from './ignored-findings.ts';
import { Letter } from './letter.ts';
import { letterChecked } from './letter-checked.ts';
import { LiveCheck } from './live-check.ts';
import { findingAt, stepFrom } from './navigation.ts';
import { openEngine } from './open-engine.ts';
import { chosenLanguage, listen, type Parts, partsOf } from './parts.ts';
import { type CheckedText, reportView } from './report-view.ts';
import { createSide, focusFinding, focusIgnored, scrollToCurrent } from './side.ts';
import { spokenChange, spokenFinding, spokenReport } from './spoken.ts';
import { StatusLine } from './status-line.ts';
import { emptyCard, type Trouble, troubleCard } from './trouble-card.ts';

export type { LetterChecked } from './letter-checked.ts';

/**
 * A sheet for a letter, with what makes the letter hard to read and what to write instead.
 *
 * The text is checked in a worker of the page and leaves it nowhere; it is forgotten when the page is left.
 *
 * @element letter-checker
 * @fires letter-checked - After each report, with `detail` {@link LetterChecked}.
 */
export class LetterChecker extends LitElement {
  static override properties = {
    language: {},
    rules: {},
    words: { type: Object },
    samples: { type: Object },
    checked: { state: true },
    findings: { state: true },
    trouble: { state: true },
    current: { state: true },
    shown: { state: true },
    ignored: { state: true },
  };

  /** The language of the page. */
  declare language: Language;
  /** The address that the pages of the rules stand under. */
  declare rules: string;
  declare words: CheckerWords;
  /** Letters to try the checker on. */
  declare samples: Partial<Record<'before' | 'after', string>>;
  declare private checked: CheckedText | null;
  /** The findings of the report, where later edits have left them. */
  declare private findings: readonly Finding[];
  declare private trouble: Trouble | null;
  declare private current: number;
  declare private shown: number;
  /** What the reader does not want to see; forgotten when the page is left. */
  declare private ignored: readonly IgnoredFinding[];

  /** The edits since the report that is shown. */
  #since: Edit[] = [];

  #engine!: ReturnType<typeof openEngine>;
  #parts!: Parts;
  #letter!: Letter;
  #voice!: StatusLine;
  readonly #live = new LiveCheck({
    check: (text) => this.#engine.check(text, { ...chosenLanguage(this.#parts), ignore: ignoredOf(this.ignored) }),
    report: (report, text) => this.#receive(report, text),
    trouble: (trouble) => {
      this.trouble = trouble;
      this.#voice.say(this.words[trouble]);
    },
  });

  constructor() {
    super();
    this.ignored = [];
    this.#reset();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pagehide', this.#forget);
    this.#open();
    this.#typed();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pagehide', this.#forget);
    this.#forget();
    this.#engine.close();
  }

  protected override createRenderRoot() {
    this.#parts = partsOf(this);
    const { area, mirror, sheet, status, foot } = this.#parts;
    this.#letter = new Letter(area, mirror, sheet);
    this.#voice = new StatusLine(status);
    listen(this, this.#parts, {
      typed: () => this.#typed(),
      chosen: () => this.#check(),
      command: (command) => this.#do(command),
    });
    return createSide(foot);
  }

  protected override render() {
    const { words, language, checked, findings, trouble, current, shown, rules, ignored } = this;
    if (trouble) return troubleCard(words, trouble, () => this.#retry());
    if (!checked) return emptyCard(words, this.#letter.text.trim() !== '');
    const list = {
      words,
      language,
      spoken: checked.report.language,
      text: this.#letter.text,
      findings,
      current,
      shown,
      rules,
      ignored,
      show: (index: number) => this.#show(index),
      apply: (index: number, suggestion: string) => this.#applyFromList(index, suggestion),
      ignore: (index: number, everywhere: boolean) => this.#ignore(index, everywhere),
      bringBack: (index: number) => this.#bringBack(index),
      more: () => {
        this.shown += page;
      },
    };
    return reportView(checked, list, this.#letter.marked, {
      reveal: (stretch) => this.#at(stretch, (now) => this.#letter.reveal(now)),
      apply: (stretch, text) => this.#at(stretch, (now) => this.#apply(now, text)),
    });
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('current')) scrollToCurrent(this.renderRoot as HTMLElement);
  }

  #open(): void {
    this.#engine?.close();
    this.#engine = openEngine(this.language, {
      requests: (count) => {
        this.#parts.requests.textContent = counted(this.language, this.words.requests, count);
      },
      lost: () => {
        this.trouble = 'not-loaded';
      },
    });
  }

  #reset(): void {
    this.checked = null;
    this.findings = [];
    this.trouble = null;
    this.current = -1;
    this.shown = page;
  }

  /** Leaves no letter for who comes back to the page. */
  readonly #forget = (): void => {
    this.#live.stop();
    this.#letter.forget();
    this.#voice.hush();
    this.ignored = [];
    this.#reset();
  };

  #typed(): void {
    const before = this.#letter.text;
    const edit = this.#letter.sync();
    if (this.#letter.text === before) return;
    this.findings = carriedOver(this.findings, edit);
    this.ignored = ignoredAfter(this.ignored, edit);
    this.#since.push(edit);
    this.current = -1;
    if (this.#letter.text.trim() === '') this.#check();
    else this.#live.soon(this.#letter.text);
  }

  #check(): void {
    const { text } = this.#letter;
    if (text.trim() !== '') {
      this.#live.now(text);
      return;
    }
    this.#live.stop();
    this.#reset();
    this.#voice.say(this.words.nextEmpty);
  }

  #receive(report: Report, text: string): void {
    this.trouble = null;
    this.checked = { report, text };
    this.findings = report.findings;
    this.#since = [];
    this.#letter.mark(report);
    this.#voice.say(spokenReport(this.words, this.language, report));
    this.dispatchEvent(letterChecked(this.id, report));
  }

  #retry(): void {
    if (this.trouble === 'not-loaded' || this.trouble === 'closed') this.#open();
    this.trouble = null;
    this.#check();
  }

  #do(command: Command): void {
    const { words } = this;
    if (command === 'next') this.#step(1);
    else if (command === 'previous') this.#step(-1);
    else if (command === 'apply') this.#applyHere();
    else if (command === 'undo') this.#letter.undo();
    else if (command === 'copy')
      this.#letter.copy().then((ok) => this.#voice.say(ok ? words.copied : words.copyYourself));
    else {
      const had = this.#letter.text !== '';
      this.#letter.replaceAll(command === 'clear' ? '' : (this.samples[command] ?? ''));
      if (had) this.#voice.note(command === 'clear' ? words.cleared : words.replacedAll);
      this.#check();
    }
  }

  #step(by: 1 | -1): void {
    if (this.findings.length === 0) this.#voice.say(this.words.nothingFound);
    else this.#show(stepFrom(this.findings, this.current, this.#letter.selection, by));
  }

  #show(index: number): void {
    const finding = this.findings[index];
    if (!finding) return;
    this.current = index;
    this.shown = Math.max(this.shown, index + 1);
    this.#letter.reveal(finding);
    this.#voice.say(spokenFinding(this.words, this.findings, index));
  }

  #applyHere(): void {
    const finding = findingAt(this.findings, this.current, this.#letter.selection);
    const suggestion = finding?.suggestions[0];
    if (finding && suggestion) this.#apply(finding, suggestion.text);
    else this.#voice.say(this.words.noSuggestion);
  }

  /** Does something where a passage of the report stands now; nothing when it is no more. */
  #at(stretch: Stretch, act: (now: Stretch) => void): void {
    const [now] = this.#since.reduce<Stretch[]>((places, edit) => carriedOver(places, edit), [stretch]);
    if (now) act(now);
  }

  #apply(passage: Stretch, suggestion: string): void {
    const old = quoted(this.#letter.text, passage);
    this.#letter.replace(passage, suggestion);
    this.#voice.note(spokenChange(this.words, old, suggestion));
    this.#check();
  }

  /** Stays in the list, so that one finding after the other can be mended. */
  async #applyFromList(index: number, suggestion: string): Promise<void> {
    const finding = this.findings[index];
    if (!finding) return;
    this.#apply(finding, suggestion);
    await this.updateComplete;
    focusFinding(this.renderRoot as HTMLElement, index);
  }

  async #ignore(index: number, everywhere: boolean): Promise<void> {
    const finding = this.findings[index];
    if (!finding) return;
    const { text } = this.#letter;
    this.ignored = ignoring(this.ignored, finding, text, everywhere);
    this.findings = this.findings.filter((one) => one !== finding);
    this.#voice.note(fill(this.words.saidIgnored, { text: quoted(text, finding) }));
    this.#check();
    await this.updateComplete;
    focusFinding(this.renderRoot as HTMLElement, index);
  }

  async #bringBack(index: number): Promise<void> {
    const one = this.ignored[index];
    if (!one) return;
    this.ignored = this.ignored.filter((other) => other !== one);
    this.#voice.note(fill(this.words.saidBack, { text: nameOf(one) }));
    this.#check();
    await this.updateComplete;
    focusIgnored(this.renderRoot as HTMLElement, index);
  }
}
customElements.define('letter-checker', LetterChecker);
