import { html } from 'lit';
import { type Checking, openChecking } from '#checking';
import { fill, type Language, type Words } from '#i18n';
import type { Finding } from '#plain-language';
import { Activity } from '../activity/activity.ts';
import type { Part, PartVerdict } from '../activity/activity-part.ts';
import { findingList, type RulePages } from '../sentence-lab/finding-list.ts';
import { asProse } from '../sentence-lab/measure.ts';
import { obstacle } from '../sentence-lab/next-step.ts';
import { type Goals, type Judged, judged } from './judged.ts';
import { readRewrite, textMark, writeRewrite } from './rewrite-response.ts';

/** A version that the checker has read. */
interface Version extends Judged {
  readonly text: string;
  readonly mark: string;
  readonly findings: readonly Finding[];
}

/**
 * A text to rewrite until it is easy to read, tells what it must and keeps what it must; the engine checks it.
 *
 * What is typed stays in the box and is gone when the page is left. The response, which `rewrite-response.ts` writes,
 * holds none of it.
 *
 * @element rewrite-text
 */
export class RewriteText extends Activity<'rewrite'> {
  static override properties = {
    ...Activity.properties,
    language: {},
    original: {},
    goals: { type: Object },
    lab: { type: Object },
    rules: { type: Object },
    version: { state: true },
  };

  declare language: Language;
  /** The text to rewrite. */
  declare original: string;
  declare goals: Goals;
  declare words: Words['activity'] & Words['rewrite'];
  /** Words that are shared with the sentence lab. */
  declare lab: Words['lab'];
  declare rules: RulePages;
  declare private version: Version | null;

  protected override readonly tries = 5;
  #box = document.createElement('textarea');
  #checking: Checking | null = null;

  constructor() {
    super();
    this.version = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pagehide', this.#forget);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pagehide', this.#forget);
    this.#checking?.close();
    this.#checking = null;
  }

  protected override adopt(): void {
    this.#box = this.form.querySelector('textarea') as HTMLTextAreaElement;
    // Not before: who only reads the page needs no engine.
    this.#box.addEventListener('focus', () => this.#engine());
  }

  protected override readResponse(): string {
    return this.version ? writeRewrite(this.version, this.version.mark) : '';
  }

  protected override writeResponse(response: string): boolean {
    const read = readRewrite(response, this.parts.length);
    const { value } = this.#box;
    const isHere = read !== undefined && textMark(value) === read.mark;
    if (!isHere) this.#box.value = '';
    this.version = read ? { findings: [], ...read, text: isHere ? value : '' } : null;
    return read !== undefined;
  }

  protected override missing(): string | null {
    const { ease: target, keep } = this.goals;
    return obstacle(this.lab, this.#box.value, { original: this.original, target, keep });
  }

  protected override async ready(): Promise<string | null> {
    const text = this.#box.value;
    this.#box.readOnly = true;
    this.say(this.words.reading);
    const report = await this.#engine()
      .check(asProse(text))
      .catch(() => null);
    this.#box.readOnly = false;
    if (report === null) return this.lab.failed;
    if (report.language !== this.language) return this.lab.otherLanguage;
    const { findings } = report;
    this.version = { ...judged(report, text, this.goals), text, mark: textMark(text), findings };
    return null;
  }

  protected override rights(): readonly boolean[] {
    return this.parts.map((_part, index) => this.version?.reached[index] ?? false);
  }

  /** What is not reached gets help at once. */
  protected override verdicts(): readonly PartVerdict[] {
    return this.rights().map((right, index) => {
      const mark = right ? this.words.reached : this.words.notReached;
      const ease = index === 0 ? ` ${fill(this.words.easeNow, { ease: this.version?.ease ?? 0 })}` : '';
      return { right, show: right ? 'mark' : 'why', says: mark + ease };
    });
  }

  /** The marks are of what was checked: they help while the text is mended. */
  protected override isOfAnswer(): boolean {
    return false;
  }

  protected override nextTryAt(): Part | undefined {
    const [part] = this.parts;
    return part && { ...part, control: this.#box };
  }

  protected override lock(over: boolean): void {
    this.#box.readOnly = over;
  }

  protected override render() {
    const { findings = [], text = '' } = this.version ?? {};
    return html`${super.render()}${findingList(this.lab, this.id, findings, text, this.rules)}`;
  }

  #engine(): Checking {
    this.#checking ??= openChecking(this.language);
    return this.#checking;
  }

  /** The back button must not bring a letter to light. */
  #forget = (): void => {
    this.#box.value = '';
    if (this.version) this.version = { ...this.version, text: '', findings: [] };
  };
}
customElements.define('rewrite-text', RewriteText);
