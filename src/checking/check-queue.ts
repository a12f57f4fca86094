import { CheckingError, type CheckingTrouble } from './checking-error.ts';
import type { Load } from './loads.ts';
import type { Answer, Outcome, Question, Unnumbered } from './messages.ts';
import { startSealedWorker } from './sealed-worker.ts';
import address from './worker.ts?worker&url';

/** After this time a check is given up and its worker ended. */
const patienceMs = 10_000;

/** A check that was asked for. */
interface Job {
  readonly caller: symbol;
  readonly question: Question;
  readonly outcome: PromiseWithResolvers<Outcome>;
}

/** The checks of a page, one after the other in one worker, which is replaced when it hangs or dies. */
export class CheckQueue {
  readonly #name: string;
  readonly #ready = Promise.withResolvers<void>();
  #worker: Worker | null = null;
  #started = false;
  #running: Job | null = null;
  #waiting: Job[] = [];
  #patience: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;
  /** What the worker has loaded; kept for who listens later. */
  #loads: readonly Load[] = [];
  readonly #loadListeners = new Set<(loads: readonly Load[]) => void>();

  /** @param name - The language that the worker loads first, and what else it is for. */
  constructor(name: string) {
    this.#name = name;
    this.#start();
  }

  get ready(): Promise<void> {
    return this.#ready.promise;
  }

  /**
   * Asks the worker; takes the place of the waiting question of the same caller, if any.
   *
   * Each kind of question has its kinds of outcome: the caller says which.
   */
  ask<Kind extends Outcome['kind']>(caller: symbol, question: Unnumbered): Promise<Extract<Outcome, { kind: Kind }>> {
    this.#asked += 1;
    const job: Job = { caller, question: { ...question, id: this.#asked }, outcome: Promise.withResolvers() };
    const overtaken = this.#waiting.findIndex((other) => other.caller === caller);
    if (overtaken === -1) {
      this.#waiting.push(job);
    } else {
      this.#waiting.splice(overtaken, 1, job)[0]?.outcome.resolve(job.outcome.promise);
    }
    this.#next();
    return job.outcome.promise as Promise<Extract<Outcome, { kind: Kind }>>;
  }

  /** Tells of each file that the worker asks for, the past ones too. @returns Stops it. */
  watchLoads(tell: (loads: readonly Load[]) => void): () => void {
    this.#loadListeners.add(tell);
    tell(this.#loads);
    return () => this.#loadListeners.delete(tell);
  }

  /**
   * Gives up what the caller asked, and ends the worker: its engine remembers passages, to be quick the next time.
   *
   * @param again - Whether to start another worker at once, and not with the next question.
   */
  forget(caller: symbol, again: boolean): void {
    const running = this.#running;
    const jobs = running ? [running, ...this.#waiting] : this.#waiting;
    this.#running = null;
    // Others wait for the next worker.
    this.#waiting = jobs.filter((job) => job.caller !== caller);
    for (const job of jobs) if (job.caller === caller) job.outcome.reject(new CheckingError('closed'));
    clearTimeout(this.#patience);
    this.#worker?.terminate();
    this.#worker = null;
    if (again) this.#start();
    this.#next();
  }

  /** Ends the worker and gives up what waits. */
  end(): void {
    this.#ready.reject(new CheckingError('closed'));
    this.#rejectWaiting('closed');
    this.#giveUp('closed');
  }

  #start(): Worker {
    const worker = startSealedWorker<Answer>(address, this.#name, { kind: 'not-loaded' });
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (worker === this.#worker) this.#hear(data);
    });
    worker.addEventListener('error', () => {
      if (worker === this.#worker) this.#lose();
    });
    this.#worker = worker;
    this.#started = false;
    return worker;
  }

  #next(): void {
    if (this.#running || this.#waiting.length === 0) return;
    const worker = this.#worker ?? this.#start();
    if (!this.#started) return;
    const job = this.#waiting.shift();
    if (!job) return;
    this.#running = job;
    this.post(worker, job.question);
  }

  protected post(worker: Worker, question: Question): void {
    worker.postMessage(question);
  }

  #hear(answer: Answer): void {
    if (answer.kind === 'started') {
      this.#started = true;
      this.#next();
    } else if (answer.kind === 'ready') {
      this.#ready.resolve();
    } else if (answer.kind === 'loaded') {
      this.#loads = [...this.#loads, ...answer.loads];
      for (const tell of this.#loadListeners) tell(answer.loads);
    } else if (answer.kind === 'not-loaded') {
      this.#lose();
    } else if (answer.id !== this.#running?.question.id) {
      return;
    } else if (answer.kind === 'begun') {
      this.#patience = setTimeout(() => this.#giveUp('too-slow'), patienceMs);
    } else if (answer.kind === 'failed') {
      this.#finish((job) => job.outcome.reject(new CheckingError('failed')));
    } else {
      this.#finish((job) => job.outcome.resolve(answer));
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
