import { html, LitElement } from 'lit';
import { type Checking, openChecking } from '#checking';
import { fill, type Language, type Words } from '#i18n';
import { CalmVoice } from './calm-voice.ts';
import { findingList, type RulePages } from './finding-list.ts';
import { isSame } from './kept.ts';
import { readState, writeState } from './lab-state.ts';
import { asProse, measure } from './measure.ts';
import { meters } from './meters.ts';
import { type Exercise, type Measure, nextStep, obstacle } from './next-step.ts';

/** What `sentence-improved` says; never the text. */
export interface SentenceImproved {
  readonly id: string;
  /** Reading ease of the version that passed, 0 to 100. */
  readonly ease: number;
}

/** A version of the learner's, and what the checker says of it; `null` when it is not measured. */
interface Version {
  readonly text: string;
  readonly measure: Measure | null;
}

/** What the status says. */
interface Status {
  readonly message: string;
  readonly passed: boolean;
}

/** Typing has stopped when no key came for so long. */
const pauseMs = 250;
const empty: Version = { text: '', measure: null };

/**
 * An exercise: say the same in plain words, measured while typing.
 *
 * A version passes when it is easy enough, keeps every fact, and the checker finds nothing severe in it. What is typed
 * stays in the box; it is gone when the page is left.
 *
 * @element sentence-lab
 * @fires sentence-improved - When a version passes, the first time and when it is easier to read than all before, with
 *   `detail` {@link SentenceImproved}.
 */
export class SentenceLab extends LitElement {
  static override properties = {
    language: {},
    ease: { type: Number },
    was: { type: Number },
    keep: { type: Array },
    original: {},
    words: { type: Object },
    rules: { type: Object },
    version: { state: true },
    status: { state: true },
  };

  declare language: Language;
  /** Reading ease to reach, 0 to 100. */
  declare ease: number;
  /** Reading ease of the original, 0 to 100. */
  declare was: number;
  /** What a version must still say. */
  declare keep: readonly string[];
  /** The text to rewrite. */
  declare original: string;
  /** The interface words. */
  declare words: Words['lab'];
  declare rules: RulePages;
  declare private version: Version;
  declare private status: Status;

  #box = document.createElement('textarea');
  #model = document.createElement('details');
  #checking: Checking | null = null;
  #pause: ReturnType<typeof setTimeout> | undefined;
  /** Best reading ease that passed: ever, and since the page was opened or the exercise begun anew. */
  #best: number | null = null;
  #bestNow: number | null = null;
  readonly #voice = new CalmVoice<Status>((status) => {
    this.status = status;
  });

  constructor() {
    super();
    this.keep = [];
    this.version = empty;
  }

  /** Whether the exercise is done and how well, as {@link writeState} has it; what is typed stays when it is set. */
  get state(): string {
    return writeState(this.#best);
  }

  set state(value: string) {
    this.#best = readState(value);
    if (this.#box.value === '') this.status = this.#atRest;
  }

  /** Empties the exercise. */
  reset(): void {
    this.#best = null;
    this.#begin();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pagehide', this.#begin);
    // Somebody was quicker than the script.
    if (this.#box.value !== '') this.#wait();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pagehide', this.#begin);
    clearTimeout(this.#pause);
    this.#voice.silence();
    this.#checking?.close();
    this.#checking = null;
  }

  protected override createRenderRoot() {
    const box = this.querySelector('textarea');
    const model = this.querySelector('details');
    if (!box || !model) {
      throw new TypeError(`sentence-lab “${this.id}”: Expected a textarea and a details inside, got none`);
    }
    this.#box = box;
    this.#model = model;
    model.hidden = true;
    this.status = this.#atRest;
    // Not before: who only reads the page needs no engine.
    box.addEventListener('focus', () => this.#engine());
    box.addEventListener('input', () => this.#wait());
    const root = document.createElement('div');
    root.className = 'sentence-lab-report';
    model.before(root);
    return root;
  }

  protected override updated(): void {
    this.querySelector('summary')?.classList.toggle('primary', this.status.passed && !this.#model.hidden);
  }

  protected override render() {
    const { text, measure } = this.version;
    const { message, passed } = this.status;
    return html`<p class="sentence-lab-tools">
        <button class="button sentence-lab-copy" type="button" @click=${this.#copy}>${this.words.copy}</button>
      </p>
      ${meters(this.words, { was: this.was, target: this.ease, keep: this.keep, measure })}
      <p class=${passed ? 'sentence-lab-next sentence-lab-passed' : 'sentence-lab-next'} role="status">${message}</p>
      ${findingList(this.words, this.id, measure?.findings ?? [], text, this.rules)}`;
  }

  get #exercise(): Exercise {
    return { original: this.original, target: this.ease, keep: this.keep };
  }

  #engine(): Checking {
    this.#checking ??= openChecking(this.language);
    return this.#checking;
  }

  /** What the status says while the box is empty. */
  get #atRest(): Status {
    if (this.#best === null) return { message: this.words.write, passed: false };
    return { message: fill(this.words.doneBefore, { ease: this.#best }), passed: true };
  }

  /** Empties the box: also when the page is left, as the back button must not bring a letter to light. */
  #begin = (): void => {
    clearTimeout(this.#pause);
    this.#voice.silence();
    this.#bestNow = null;
    this.#box.value = '';
    this.#model.hidden = true;
    this.#model.open = false;
    this.version = empty;
    this.status = this.#atRest;
  };

  #copy(): void {
    this.#box.focus();
    this.#box.select();
    // The one way to write into a box that its own undo knows of.
    document.execCommand('insertText', false, this.original);
  }

  #wait(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#check(), pauseMs);
  }

  async #check(): Promise<void> {
    const text = this.#box.value;
    const { words } = this;
    // What was written once may be compared for good: nothing is taken away from under the eyes.
    if (text.trim() !== '' && !isSame(text, this.original)) this.#model.hidden = false;
    const trouble = obstacle(words, text, this.#exercise);
    if (trouble !== null) {
      this.version = { text, measure: null };
      this.#voice.say(text.trim() === '' ? this.#atRest : { message: trouble, passed: false });
      return;
    }
    const report = await this.#engine()
      .check(asProse(text))
      .catch(() => null);
    if (!this.isConnected || text !== this.#box.value) return;
    if (report === null) {
      this.version = { text, measure: null };
      this.#voice.say({ message: words.failed, passed: false });
      return;
    }
    const found = measure(report, text, this.keep, this.language);
    const next = nextStep(words, found, text, this.#exercise);
    this.version = { text, measure: found.language ? found : null };
    if (next !== null || found.ease === null) {
      this.#voice.say({ message: next ?? words.tooShort, passed: false });
      return;
    }
    this.#voice.say({ message: fill(words.done, { was: this.was, ease: found.ease }), passed: true });
    this.#pass(found.ease);
  }

  #pass(ease: number): void {
    if (this.#bestNow !== null && ease <= this.#bestNow) return;
    this.#bestNow = ease;
    this.#best = Math.max(ease, this.#best ?? 0);
    const detail: SentenceImproved = { id: this.id, ease };
    this.dispatchEvent(new CustomEvent('sentence-improved', { detail, bubbles: true }));
  }
}
customElements.define('sentence-lab', SentenceLab);
