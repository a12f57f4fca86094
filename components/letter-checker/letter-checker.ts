import type { LetterType, Report } from '#plain-language';
import '../letter-export/letter-export.ts';
import type { LetterExport } from '../letter-export/letter-export.ts';
import type { SlotAdvice } from './checker-words.ts';
import type { Command } from './commands.ts';
import type { Edit } from './edit.ts';
import { FindingViews } from './finding-views.ts';
import { Found, page } from './found.ts';
import { ignoredOf } from './ignored-findings.ts';
import { LetterDesk } from './letter-desk.ts';
import { Mending } from './mending.ts';
import type { Panel } from './panel.ts';
import { type Parts, partsOf } from './parts.ts';
import type { CheckedText } from './report-view.ts';
import { focusSection } from './side.ts';
import { spokenReport } from './spoken.ts';
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
    opened: { state: true },
    shown: { state: true },
  };

  /** The address that the pages of the rules stand under. */
  declare rules: string;
  /** The address of the page on the test with readers. */
  declare readers: string | null;
  /** What to write where a letter says too little. */
  declare advice: SlotAdvice;
  /** Letters to try the checker on. */
  declare samples: Partial<Record<'before' | 'after', string>>;
  /** How many findings to list. */
  declare private shown: number;
  /** What is open below the verdict. */
  declare private opened: ReadonlySet<string>;

  readonly #found = new Found(() => this.requestUpdate());
  #mending!: Mending;
  #reportView: typeof import('./report-view.ts').reportView | null = null;
  #views: FindingViews | undefined;

  constructor() {
    super();
    this.trouble = null;
    this.type = null;
    this.readers = null;
    this.house = null;
    this.usualType = null;
    this.advice = {};
    this.samples = {};
    this.opened = new Set();
    this.emptied();
  }

  protected override createRenderRoot() {
    const side = super.createRenderRoot();
    this.#mending = new Mending({
      words: () => this.words,
      ...{ letter: this.letter, voice: this.voice, found: this.#found, side },
      check: () => this.check(),
      open: (name, index) => {
        this.#toggle(name, true);
        this.shown = Math.max(this.shown, index + 1);
      },
      reveal: (finding, index) => this.#views?.reveal(finding, index),
      redrawn: () => this.updateComplete,
    });
    this.#views = new FindingViews(partsOf(this), {
      words: () => this.words,
      rules: () => this.rules,
      ...{ letter: this.letter, found: this.#found, mending: this.#mending },
    });
    return side;
  }

  protected override async loaded(parts: Parts): Promise<void> {
    await this.#loadReportView();
    await this.#views?.load(parts);
    this.requestUpdate();
  }

  /** The first report comes a little later than the page can be typed in. */
  async #loadReportView(): Promise<void> {
    this.#reportView ??= (await import('./report-view.ts')).reportView;
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#export?.serve(this, () => this.#exportable());
    // It comes beside the engine; when it does not, it is loaded once more with the rest.
    this.#loadReportView().catch(() => {});
    // A narrow screen begins with rows alone; elsewhere the findings are at hand.
    if (this.clientWidth >= roomy) this.#toggle('found', true);
  }

  protected override render() {
    const { words, trouble } = this;
    const { checked } = this.#found;
    if (trouble) return troubleCard(words, trouble, () => this.retry());
    if (checked && this.#reportView) return this.#reportView(this.#panelOf(checked));
    return emptyCard(words, this.letter.text.trim() !== '');
  }

  get #export(): LetterExport | null {
    return this.querySelector<LetterExport>('letter-export');
  }

  #exportable() {
    const { words, language, advice, origin, letter } = this;
    const { checked } = this.#found;
    const report = checked?.text === letter.text ? checked.report : null;
    return { words, language, advice, origin, report, text: letter.text };
  }

  #panelOf({ report, text: checked }: CheckedText): Panel {
    const { words, language, shown, rules, readers, advice, letter } = this;
    const type = this.type ?? this.usualType;
    const { findings, ignored, current } = this.#found;
    const mending = this.#mending;
    return {
      ...{ words, language, report, checked, findings, current, shown, ignored, rules, readers, advice, type },
      notes: this.#views?.notes ?? null,
      text: letter.text,
      marked: letter.marked,
      sections: { isOpen: (name) => this.opened.has(name), toggle: (name, open) => this.#toggle(name, open) },
      passages: {
        reveal: (passage) => mending.reveal(passage),
        apply: (passage, text) => mending.applyHelp(passage, text),
      },
      actions: {
        show: (index) => mending.show(index),
        apply: (index, suggestion) => mending.applyFromList(index, suggestion),
        ignore: (index, everywhere) => mending.ignore(index, everywhere),
        bringBack: (index) => mending.bringBack(index),
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
        focusSection(this.renderRoot as HTMLElement, name);
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

  protected override get sample() {
    return this.samples.before ?? '';
  }

  protected override get unwanted() {
    return ignoredOf(this.#found.ignored);
  }

  protected override received(report: Report, text: string): void {
    this.#found.received(report, text);
    this.#views?.draw();
    this.voice.say(spokenReport(this.words, this.language, report));
  }

  protected override edited(edit: Edit): void {
    this.#found.edited(edit);
    this.#export?.edited(edit.inserted.length, this.letter.text.length);
  }

  protected override emptied(): void {
    this.#found.emptied();
    this.#views?.forget();
    this.shown = page;
  }

  protected override forgotten(): void {
    this.#found.forgetIgnored();
    this.#export?.forget();
  }

  protected override asked(command: Command): boolean {
    const { words } = this;
    // In the letter itself the browser undoes.
    if (command === 'undo') return this.#mending.undo() || this.letter.undo();
    if (command === 'next') this.#mending.step(1);
    else if (command === 'previous') this.#mending.step(-1);
    else if (command === 'apply') this.#mending.applyHere();
    else if (command === 'ignore') this.#mending.ignoreHere();
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
    return true;
  }
}
