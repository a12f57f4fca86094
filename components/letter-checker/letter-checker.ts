import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { type Checking, CheckingError, openChecking } from '#checking';
import { fill } from '#i18n';
import type { Finding, Language, Report } from '#plain-language';
import { CalmVoice } from './calm-voice.ts';
import type { CheckerWords } from './checker-words.ts';
import { type Command, commandOf } from './commands.ts';
import { countRequests } from './count-requests.ts';
import { carriedOver } from './edit.ts';
import { findingsList, page, quoted } from './findings-list.ts';
import { Letter } from './letter.ts';
import { partsOf } from './parts.ts';
import { easeCard, spokenSummary, verdictCard } from './summary.ts';
import { emptyCard, type Trouble, troubleCard } from './trouble-card.ts';

/** What `letter-checked` says: never the text. */
export interface LetterChecked {
  readonly id: string;
  readonly language: Report['language'];
  readonly words: number;
  readonly findings: number;
  /** Reading ease, 0 to 100; `null` when the letter is too short. */
  readonly score: number | null;
  readonly level: Report['verdict']['level'];
}

/** Rest after the last key before a check, in ms. */
const restMs = 200;

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
  };

  /** The language of the page. */
  declare language: Language;
  /** The address that the pages of the rules stand under. */
  declare rules: string;
  declare words: CheckerWords;
  /** Letters to try the checker on. */
  declare samples: Partial<Record<'before' | 'after', string>>;
  declare private checked: { readonly report: Report; readonly text: string } | null;
  /** The findings of the report, where later edits have left them. */
  declare private findings: readonly Finding[];
  declare private trouble: Trouble | null;
  declare private current: number;
  declare private shown: number;

  #checking: Checking | null = null;
  #letter!: Letter;
  #voice!: CalmVoice;
  #requests!: HTMLElement;
  #select!: HTMLSelectElement;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;
  /** What the reader has just done, to be said with the report that follows. */
  #news = '';
  #stopCounting: (() => void) | null = null;

  constructor() {
    super();
    this.language = 'en';
    this.rules = '';
    this.samples = {};
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
    this.#close();
  }

  protected override createRenderRoot() {
    const { area, mirror, sheet, status, requests, select, foot } = partsOf(this);
    this.#letter = new Letter(area, mirror, sheet);
    this.#voice = new CalmVoice(status);
    this.#requests = requests;
    this.#select = select;
    area.addEventListener('input', () => this.#typed());
    select.addEventListener('change', () => this.#check());
    this.addEventListener('keydown', (event) => {
      const command = commandOf(event, area);
      if (!command) return;
      event.preventDefault();
      this.#do(command);
    });
    this.addEventListener('click', ({ target }) => {
      const does = target instanceof Element && target.closest<HTMLElement>('[data-does]')?.dataset['does'];
      if (does) this.#do(does as Command);
    });
    const side = document.createElement('div');
    side.className = 'letter-checker-side';
    foot.before(side);
    return side;
  }

  protected override render() {
    const { words, language, checked, findings, trouble, current, shown, rules } = this;
    if (trouble) return troubleCard(words, trouble, () => this.#retry());
    if (!checked) return emptyCard(words, this.#letter.text !== '');
    const { report, text } = checked;
    const summary = { words, language, text, report, show: (finding: Finding) => this.#showLike(finding) };
    return html`${verdictCard(summary)} ${easeCard(summary)}
      ${this.#letter.marked ? nothing : html`<p class="letter-checker-note">${words.tooLong}</p>`}
      ${findingsList({
        words,
        language,
        spoken: report.language,
        text: this.#letter.text,
        findings,
        current,
        shown,
        rules,
        show: (index) => this.#show(index),
        apply: (index, suggestion) => this.#applyFromList(index, suggestion),
        more: () => {
          this.shown += page;
        },
      })}`;
  }

  protected override updated(changed: PropertyValues): void {
    const side = this.renderRoot as HTMLElement;
    if (!changed.has('current') || this.current < 0 || side.scrollHeight <= side.clientHeight) return;
    const item = side.querySelector('[aria-current]');
    if (item) side.scrollBy({ top: item.getBoundingClientRect().top - side.getBoundingClientRect().top - 16 });
  }

  #open(): void {
    const checking = openChecking(this.language);
    this.#checking = checking;
    checking.ready.then(
      async () => {
        const stop = await countRequests((count) => {
          this.#requests.textContent = fill(this.words.requests, { count });
        });
        if (this.#checking === checking) this.#stopCounting = stop;
        else stop();
      },
      () => {
        if (this.#checking === checking) this.trouble = 'not-loaded';
      },
    );
  }

  #close(): void {
    this.#checking?.close();
    this.#checking = null;
    this.#stopCounting?.();
    this.#stopCounting = null;
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
    clearTimeout(this.#rest);
    this.#asked += 1;
    this.#news = '';
    this.#letter.forget();
    this.#voice.hush();
    this.#reset();
  };

  #typed(): void {
    const before = this.#letter.text;
    const edit = this.#letter.sync();
    if (this.#letter.text === before) return;
    this.findings = carriedOver(this.findings, edit);
    this.current = -1;
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.#check(), restMs);
  }

  async #check(): Promise<void> {
    clearTimeout(this.#rest);
    const { text } = this.#letter;
    this.#asked += 1;
    const asked = this.#asked;
    if (text.trim() === '') {
      this.#reset();
      this.#tell(this.words.nextEmpty);
      return;
    }
    try {
      const chosen = this.#select.value;
      const report = await this.#checking?.check(text, chosen === 'auto' ? {} : { language: chosen as Language });
      if (report && asked === this.#asked && text === this.#letter.text) this.#receive(report, text);
    } catch (error) {
      if (asked !== this.#asked) return;
      this.trouble = error instanceof CheckingError ? error.trouble : 'failed';
      this.#tell(this.words[this.trouble]);
    }
  }

  #receive(report: Report, text: string): void {
    this.trouble = null;
    this.checked = { report, text };
    this.findings = report.findings;
    this.#letter.mark(report);
    this.#tell(spokenSummary(this.words, this.language, report));
    const detail: LetterChecked = {
      id: this.id,
      language: report.language,
      words: report.counts.words,
      findings: report.findings.length,
      score: report.ease?.score ?? null,
      level: report.verdict.level,
    };
    this.dispatchEvent(new CustomEvent('letter-checked', { detail, bubbles: true }));
  }

  #retry(): void {
    if (this.trouble === 'not-loaded' || this.trouble === 'closed') {
      this.#close();
      this.#open();
    }
    this.trouble = null;
    this.#check();
  }

  #do(command: Command): void {
    if (command === 'next') this.#step(1);
    else if (command === 'previous') this.#step(-1);
    else if (command === 'apply') this.#applyHere();
    else if (command === 'undo') this.#letter.undo();
    else if (command === 'copy') this.#copy();
    else {
      const had = this.#letter.text !== '';
      this.#letter.replaceAll(command === 'clear' ? '' : (this.samples[command] ?? ''));
      if (had) this.#news = command === 'clear' ? this.words.cleared : this.words.replacedAll;
      this.#check();
    }
  }

  #tell(message: string): void {
    this.#voice.say(`${this.#news} ${message}`.trim());
    this.#news = '';
  }

  #step(by: 1 | -1): void {
    const { findings, current } = this;
    if (findings.length === 0) {
      this.#voice.say(this.words.nothingFound);
      return;
    }
    const { start, end } = this.#letter.selection;
    const now = findings[current];
    let index = current + by;
    if (!now || now.start !== start || now.end !== end) {
      index =
        by === 1 ? findings.findIndex((one) => one.start >= start) : findings.findLastIndex((one) => one.start < start);
      if (index === -1) index = by === 1 ? 0 : findings.length - 1;
    }
    this.#show((index + findings.length) % findings.length);
  }

  #showLike({ message }: Finding): void {
    const index = this.findings.findIndex((one) => one.message === message);
    if (index !== -1) this.#show(index);
  }

  #show(index: number): void {
    const finding = this.findings[index];
    if (!finding) return;
    this.current = index;
    this.shown = Math.max(this.shown, index + 1);
    this.#letter.reveal(finding);
    const { severity, message, suggestions } = finding;
    const place = fill(this.words.place, { n: index + 1, all: this.findings.length });
    const way = suggestions[0] ? ` ${this.words.altEnter}` : '';
    this.#voice.say(`${place} ${this.words.severity[severity]}: ${message}${way}`);
  }

  #applyHere(): void {
    const { start, end } = this.#letter.selection;
    const now = this.findings[this.current];
    const fits = (one: Finding) => one.suggestions.length > 0 && one.start <= start && end <= one.end;
    const finding = now && now.start === start && now.end === end ? now : this.findings.find(fits);
    const suggestion = finding?.suggestions[0];
    if (finding && suggestion) this.#apply(finding, suggestion.text);
    else this.#voice.say(this.words.noSuggestion);
  }

  #apply(finding: Finding, suggestion: string): void {
    const old = quoted(this.#letter.text, finding);
    this.#letter.replace(finding, suggestion);
    this.#news = fill(suggestion ? this.words.replaced : this.words.leftOut, { old, text: suggestion });
    this.#check();
  }

  /** Stays in the list, so that one finding after the other can be mended. */
  async #applyFromList(index: number, suggestion: string): Promise<void> {
    const finding = this.findings[index];
    if (!finding) return;
    this.#apply(finding, suggestion);
    await this.updateComplete;
    const items = this.renderRoot.querySelectorAll<HTMLElement>('.letter-checker-finding .letter-checker-link');
    const next = items[Math.min(index, items.length - 1)] ?? this.renderRoot.querySelector<HTMLElement>('h2[tabindex]');
    next?.focus();
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#letter.text);
      this.#voice.say(this.words.copied);
    } catch {
      this.#letter.selectAll();
      this.#voice.say(this.words.copyYourself);
    }
  }
}
customElements.define('letter-checker', LetterChecker);
