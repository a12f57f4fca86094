import { html, nothing, render, type TemplateResult } from 'lit';
import type { Words } from '#i18n';
import { type DiagnosticRun, type Happening, roleOf } from '#learning';
import { writeChosen } from './answers-view.ts';
import { marksOf, type Stage, stageOf } from './diagnostic-stage.ts';
import { pausedView, startView } from './diagnostic-start.ts';
import { readMarks, scoreOf, writeMarks } from './letter-marks.ts';
import { letterView } from './letter-view.ts';
import { loadBank } from './load-bank.ts';
import { type Learner, type LearnerData, openLearner } from './open-learner.ts';
import { pageData } from './page-data.ts';
import { type Given, questionView } from './question-view.ts';
import { resultView } from './result-view.ts';
import type { SiteBank, SiteLetter, SiteQuestion } from './site-bank.ts';
import { troubleNote } from './trouble-note.ts';

interface Data extends LearnerData {
  readonly words: Words['diagnostic'];
  readonly bank: string;
  readonly path: string;
}

/** Ten random characters. */
const newRun = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => (byte % 36).toString(36)).join('');

/** The diagnostic on the page: what is shown follows from the events, but for a pause and a new beginning. */
class DiagnosticPage {
  readonly #root: HTMLElement;
  readonly #bank: SiteBank | null;
  #learner: Learner<Data> | null = null;
  /** Whether a pause or the beginning stands in place of what comes next. */
  #aside: 'pause' | 'start' | null = null;
  #missing = '';
  #step = '';

  constructor(root: HTMLElement, bank: SiteBank | null) {
    this.#root = root;
    this.#bank = bank;
  }

  /** Takes over what has changed in the progress, here or in another tab. */
  update(learner: Learner<Data>): void {
    const isFirst = this.#learner === null;
    this.#learner = learner;
    const last = learner.progress.diagnostics.at(-1);
    if (isFirst && last && !last.ended) this.#aside = 'pause';
    const stage = this.#bank ? stageOf(learner.progress, this.#bank) : null;
    // The author may have removed all that was still to be asked.
    if (stage?.kind === 'result' && !stage.run.ended) {
      void this.#keep({ kind: 'diagnostic-ended', run: stage.run.run });
      return;
    }
    this.#show();
  }

  #show(): void {
    if (!this.#learner) return;
    const { data, store, progress } = this.#learner;
    const { words, language } = data;
    const stage = this.#bank ? stageOf(progress, this.#bank) : null;
    const step = this.#aside ?? (stage?.kind === 'question' ? stage.question.id : (stage?.kind ?? ''));
    if (step !== this.#step) this.#missing = '';
    render(
      html`${troubleNote(store, data.progress, language)}
        ${stage && this.#bank ? this.#view(this.#learner, stage, this.#bank) : html`<p class="note">${words.notLoaded}</p>`}`,
      this.#root,
    );
    // After a step the focus goes to what is new, so that it is read; when the page opens, it stays where it is.
    if (this.#step !== '' && step !== this.#step) document.getElementById('diagnostic-step')?.focus();
    this.#step = step;
  }

  #view(learner: Learner<Data>, stage: Stage, bank: SiteBank): TemplateResult {
    const { data, progress } = learner;
    const { words, language } = data;
    const pause = (): void => this.#goAside('pause');
    if (this.#aside === 'start' || stage.kind === 'start') {
      return startView(words, language, progress.role, (role) => this.#start(role));
    }
    if (stage.kind === 'result') return this.#result(learner, stage.run, bank);
    const { run } = stage;
    if (this.#aside === 'pause') {
      const goOn = (): void => this.#goAside(null);
      const end = (): void => void this.#keep({ kind: 'diagnostic-ended', run: run.run });
      return pausedView({
        words,
        language,
        answers: run.answers.length,
        saved: learner.store.unsaved === 0,
        goOn,
        end,
      });
    }
    const isSaved = run.answers.length > 0 && learner.store.unsaved === 0;
    const saved = isSaved ? html`<p class="quiet">${words.saved}</p>` : nothing;
    if (stage.kind === 'letter') return html`${this.#letter(learner, run, stage.letter, pause)}${saved}`;
    const answer = (given: Given): void => this.#answer(run, stage.question, given);
    const say = (missing: string): void => {
      this.#missing = missing;
      this.#show();
    };
    return html`${questionView({ words, stage, missing: this.#missing, answer, say, pause })}${saved}`;
  }

  #letter(
    { data, progress }: Learner<Data>,
    run: DiagnosticRun,
    letter: SiteLetter,
    pause: () => void,
  ): TemplateResult {
    const { words, language } = data;
    const activity = marksOf(letter, run);
    const kept = progress.states.get(activity);
    const marks = readMarks(kept?.hash === letter.hash ? kept.state : '');
    return letterView({
      words,
      language,
      letter,
      marks,
      pause,
      mark: (key, on) => {
        const changed = new Set(marks);
        if (on) changed.add(key);
        else changed.delete(key);
        void this.#keep({ kind: 'state-kept', activity, hash: letter.hash, state: writeMarks(changed) });
      },
      finish: () =>
        void this.#keep(
          { kind: 'letter-marked', run: run.run, ...scoreOf(letter, marks) },
          { kind: 'diagnostic-ended', run: run.run },
        ),
      leaveOut: () => void this.#keep({ kind: 'diagnostic-ended', run: run.run }),
    });
  }

  #result({ data, progress }: Learner<Data>, run: DiagnosticRun, bank: SiteBank): TemplateResult {
    const { words, language, path } = data;
    const kept = bank.letter ? progress.states.get(marksOf(bank.letter, run)) : undefined;
    return resultView({
      words,
      language,
      path,
      bank,
      run,
      role: progress.role === null ? undefined : roleOf(progress.role),
      marks: kept && kept.hash === bank.letter?.hash ? readMarks(kept.state) : null,
      chooseRole: (role) => void this.#keep({ kind: 'role-chosen', role }),
      again: () => this.#goAside('start'),
    });
  }

  #start(role: string): void {
    this.#aside = null;
    void this.#keep({ kind: 'role-chosen', role }, { kind: 'diagnostic-begun', run: newRun() });
  }

  #answer({ run }: DiagnosticRun, question: SiteQuestion, { chosen, confidence }: Given): void {
    const { id, hash, competency, level, options } = question;
    const correct = options.every((option, index) => option.correct === chosen.includes(index));
    const response = writeChosen(chosen);
    const where = { run, question: id, hash, competency, level };
    void this.#keep({ kind: 'diagnostic-answered', ...where, response, correct, confidence });
  }

  /** Known at once, so that the page goes on; what is said of saving follows when it is done. */
  async #keep(...happenings: readonly Happening[]): Promise<void> {
    if (happenings.some(({ kind }) => kind === 'diagnostic-ended')) this.#aside = null;
    await this.#learner?.store.add(...happenings);
    this.#show();
  }

  #goAside(aside: 'pause' | 'start' | null): void {
    this.#aside = aside;
    this.#show();
  }
}

async function start(root: HTMLElement): Promise<void> {
  const bank = await loadBank(pageData<Data>(root).bank).catch(() => null);
  const page = new DiagnosticPage(root, bank);
  await openLearner<Data>(root, (learner) => page.update(learner));
}

const root = document.querySelector<HTMLElement>('#diagnostic');
if (root) void start(root);
