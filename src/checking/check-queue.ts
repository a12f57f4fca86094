import type { Language, Report } from '#plain-language';
import { CheckingError, type CheckingTrouble } from './checking-error.ts';
import { HouseRefused } from './house-refused.ts';
import type { Answer, CheckQuestion, HouseQuestion, Outcome, Question } from './messages.ts';
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
  /** The language that the worker loads first, and what it is for. */
  readonly #name: string;
  readonly #ready = Promise.withResolvers<void>();
  #worker: Worker | null = null;
  #started = false;
  #running: Job | null = null;
  #waiting: Job[] = [];
  #patience: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;
  /** The house style of each caller, for a worker that takes the place of this one. */
  readonly #houses = new Map<symbol, HouseQuestion>();

  constructor(first: Language, houses: boolean) {
    this.#name = houses ? `${first} houses` : first;
    // Who does not wait for the words still learns of it by the checks.
    this.ready.catch(() => {});
    this.#start();
  }

  get ready(): Promise<void> {
    return this.#ready.promise;
  }

  /** Takes the place of the waiting check of the same caller, if any. */
  async check(caller: symbol, question: Omit<CheckQuestion, 'kind' | 'id'>): Promise<Report> {
    const outcome = await this.#ask(caller, { ...question, kind: 'check', id: this.#nextId() });
    if (outcome.kind === 'checked') return outcome.report;
    throw new CheckingError('failed');
  }

  /** Reads a house style in place of the one that the caller had; checks name it by its id. */
  async readHouse(caller: symbol, file: string, json: string): Promise<{ id: number; plugins: readonly string[] }> {
    const question: HouseQuestion = { kind: 'house', id: this.#nextId(), file, json };
    const outcome = await this.#ask(caller, question);
    if (outcome.kind === 'house-refused') throw new HouseRefused(outcome.message);
    if (outcome.kind !== 'house-read') throw new CheckingError('failed');
    this.#houses.set(caller, question);
    return { id: question.id, plugins: outcome.plugins };
  }

  /** Forgets what is kept for a caller. */
  forget(caller: symbol): void {
    this.#houses.delete(caller);
  }

  #nextId(): number {
    this.#asked += 1;
    return this.#asked;
  }

  #ask(caller: symbol, question: Question): Promise<Outcome> {
    const job: Job = { caller, question, outcome: Promise.withResolvers<Outcome>() };
    const overtaken = this.#waiting.findIndex(
      (other) => other.caller === caller && other.question.kind === 'check' && question.kind === 'check',
    );
    if (overtaken === -1) {
      this.#waiting.push(job);
    } else {
      this.#waiting.splice(overtaken, 1, job)[0]?.outcome.resolve(job.outcome.promise);
    }
    this.#next();
    return job.outcome.promise;
  }

  /** Ends the worker and gives up what waits. */
  end(): void {
    this.#ready.reject(new CheckingError('closed'));
    this.#rejectWaiting('closed');
    this.#giveUp('closed');
  }

  #start(): void {
    const worker = startSealedWorker<Answer>(address, this.#name, { kind: 'not-loaded' });
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
      for (const house of this.#houses.values()) this.#worker?.postMessage(house);
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
