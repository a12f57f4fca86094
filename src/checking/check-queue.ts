import type { CheckOptions, Language, Report } from '#plain-language';
import { CheckingError, type CheckingTrouble } from './checking-error.ts';
import type { Answer, Question } from './messages.ts';
import { startSealedWorker } from './sealed-worker.ts';
import address from './worker.ts?worker&url';

/** After this time a check is given up and its worker ended. */
const patienceMs = 10_000;

/** A check that was asked for. */
interface Job {
  readonly caller: symbol;
  readonly question: Question;
  readonly outcome: PromiseWithResolvers<Report>;
}

/** The checks of a page, one after the other in one worker, which is replaced when it hangs or dies. */
export class CheckQueue {
  readonly #first: Language;
  readonly #ready = Promise.withResolvers<void>();
  #worker: Worker | null = null;
  #started = false;
  #running: Job | null = null;
  #waiting: Job[] = [];
  #patience: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  constructor(first: Language) {
    this.#first = first;
    // Who does not wait for the words still learns of it by the checks.
    this.ready.catch(() => {});
    this.#start();
  }

  get ready(): Promise<void> {
    return this.#ready.promise;
  }

  /** Takes the place of the waiting check of the same caller, if any. */
  check(caller: symbol, text: string, { language, ignore }: CheckOptions): Promise<Report> {
    this.#asked += 1;
    const outcome = Promise.withResolvers<Report>();
    const job: Job = { caller, question: { id: this.#asked, text, language, ignore }, outcome };
    const overtaken = this.#waiting.findIndex((other) => other.caller === caller);
    if (overtaken === -1) {
      this.#waiting.push(job);
    } else {
      this.#waiting.splice(overtaken, 1, job)[0]?.outcome.resolve(outcome.promise);
    }
    this.#next();
    return outcome.promise;
  }

  /** Ends the worker and gives up what waits. */
  end(): void {
    this.#ready.reject(new CheckingError('closed'));
    this.#rejectWaiting('closed');
    this.#giveUp('closed');
  }

  #start(): void {
    const worker = startSealedWorker<Answer>(address, this.#first, { kind: 'not-loaded' });
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (worker === this.#worker) this.#hear(data);
    });
    worker.addEventListener('error', () => {
      if (worker === this.#worker) this.#lose();
    });
    this.#worker = worker;
    this.#started = false;
  }

  #next(): void {
    if (this.#running || this.#waiting.length === 0) return;
    if (!this.#worker) this.#start();
    if (!this.#started) return;
    const job = this.#waiting.shift();
    if (!job) return;
    this.#running = job;
    this.#worker?.postMessage(job.question);
  }

  #hear(answer: Answer): void {
    if (answer.kind === 'started') {
      this.#started = true;
      this.#next();
    } else if (answer.kind === 'ready') {
      this.#ready.resolve();
    } else if (answer.kind === 'not-loaded') {
      this.#lose();
    } else if (answer.id !== this.#running?.question.id) {
      return;
    } else if (answer.kind === 'begun') {
      this.#patience = setTimeout(() => this.#giveUp('too-slow'), patienceMs);
    } else if (answer.kind === 'failed') {
      this.#finish((job) => job.outcome.reject(new CheckingError('failed')));
    } else {
      this.#finish((job) => job.outcome.resolve(answer.report));
    }
  }

  #lose(): void {
    this.#ready.reject(new CheckingError('not-loaded'));
    this.#rejectWaiting('not-loaded');
    this.#giveUp('not-loaded');
  }

  #rejectWaiting(trouble: CheckingTrouble): void {
    for (const job of this.#waiting.splice(0)) job.outcome.reject(new CheckingError(trouble));
  }

  /** Ends the worker; the next check gets a new one. */
  #giveUp(trouble: CheckingTrouble): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#finish((job) => job.outcome.reject(new CheckingError(trouble)));
  }

  #finish(settle: (job: Job) => void): void {
    clearTimeout(this.#patience);
    const job = this.#running;
    this.#running = null;
    if (job) settle(job);
    this.#next();
  }
}
