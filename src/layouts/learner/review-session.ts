import { fiveMinutes, type Happening, moduleOf, type Queued } from '#learning';
import type { ActivityAnswered } from '../../../components/activity/activity-answered.ts';
import { elementScripts } from './element-scripts.ts';
import { grow } from './item-tree.ts';
import { loadItems } from './load-catalogue.ts';
import type { Learner, LearnerData } from './open-learner.ts';
import type { NamedItem } from './site-catalogue.ts';

/** Where a session of review is. */
export type Phase = 'asking' | 'answered' | 'pause' | 'end';

/** How well a fact or term was remembered. */
export type Memory = 'knew' | 'unsure' | 'missed';

/** What a sitting is about. */
export interface Sitting {
  /** The address of the scripts with the questions, with a slash at the end. */
  readonly folder: string;
  /** What is to be asked, as the learner stands now. */
  queue(learner: Learner<LearnerData>): readonly Queued[];
  /** Called after each step. */
  changed(): void;
}

/** One sitting of review: one item after the other, with a pause after about five minutes. */
export class ReviewSession {
  phase: Phase = 'asking';
  /** What is asked now, as it stood in the queue when it came. */
  current: Queued | null = null;
  /** The question as an element; `null` for facts and terms, and when it cannot be shown. */
  element: HTMLElement | null = null;
  /** Items still due, the current one included. */
  left = 0;
  /** Whether the last answer is on the disk. */
  saved = false;
  /** Items that could not be shown: they wait for another sitting. */
  readonly #passed = new Set<string>();
  /** Items of this sitting, each with whether its first answer was right. */
  readonly first = new Map<string, boolean>();
  readonly #sitting: Sitting;
  #learner: Learner<LearnerData>;

  constructor(learner: Learner<LearnerData>, sitting: Sitting) {
    this.#learner = learner;
    this.#sitting = sitting;
    this.#loadAhead();
  }

  /** Whether anything was asked in this sitting. */
  get begun(): boolean {
    return this.first.size > 0;
  }

  /** Takes over what has changed in the progress, here or in another tab. */
  update(learner: Learner<LearnerData>): void {
    this.#learner = learner;
    this.left = this.#queue().length + (this.phase === 'answered' ? 1 : 0);
  }

  /** Goes to the next item that is due. */
  async next(goOn = false): Promise<void> {
    if (this.phase === 'asking' && this.current?.item.kind === 'question' && !this.element) {
      this.#passed.add(this.current.item.id);
    }
    const [next = null] = this.#queue();
    const isPause = !goOn && this.begun && this.first.size % fiveMinutes === 0;
    this.current = next;
    this.element = null;
    this.saved = false;
    this.phase = next ? (isPause ? 'pause' : 'asking') : 'end';
    if (this.phase === 'asking' && next?.item.kind === 'question') this.element = await this.#show(next.item.id);
    this.update(this.#learner);
    this.#sitting.changed();
  }

  /** Keeps how well the fact or term was remembered. */
  async remember(memory: Memory): Promise<void> {
    if (!this.current) return;
    const { item } = this.current;
    const hash = item.hashes[this.#learner.data.language === 'ru' ? 1 : 0] ?? item.hashes[0] ?? '';
    const correct = memory !== 'missed';
    const sure = memory === 'unsure' ? ({ confidence: 1 } as const) : {};
    await this.#keep({ kind: 'reviewed', item: item.id, hash, correct, ...sure });
    await this.next();
  }

  #queue(): Queued[] {
    return this.#sitting
      .queue(this.#learner)
      .filter(({ item }) => !this.first.has(item.id) && !this.#passed.has(item.id));
  }

  /** Loads what will be asked, so that the network may go out in between. */
  #loadAhead(): void {
    const questions = this.#queue().filter(({ item }) => item.kind === 'question');
    for (const module of new Set(questions.map(({ item }) => moduleOf(item.id)))) {
      void loadItems(this.#sitting.folder, module)
        .then((items) =>
          Promise.all(Object.values(items).map((tree) => elementScripts[typeof tree === 'string' ? '' : tree[0]]?.())),
        )
        // It is tried again when its turn comes, and said then.
        .catch(() => {});
    }
  }

  async #keep(happening: Extract<Happening, { correct: boolean }>): Promise<void> {
    const id = this.current?.item.id;
    if (id !== undefined && !this.first.has(id)) this.first.set(id, happening.correct);
    const { trouble } = await this.#learner.store.add(happening);
    this.saved = trouble === null;
  }

  /** Makes the element of a question and loads its script. */
  async #show(id: string): Promise<HTMLElement | null> {
    const items = await loadItems(this.#sitting.folder, moduleOf(id)).catch(() => null);
    const tree = items?.[id.slice(moduleOf(id).length + 1)];
    const element = tree === undefined ? null : grow(tree);
    if (!(element instanceof HTMLElement)) return null;
    await elementScripts[element.localName]?.().catch(() => null);
    element.addEventListener('activity-answered', (event) => {
      void this.#answered(id, (event as CustomEvent<ActivityAnswered>).detail);
    });
    return element;
  }

  async #answered(
    question: string,
    { hash, response, correct, score, attempt, over, sure }: ActivityAnswered,
  ): Promise<void> {
    this.phase = 'answered';
    const confidence = sure === null ? {} : { confidence: sure };
    await this.#keep({ kind: 'answered', question, hash, response, correct, score, attempt, over, ...confidence });
    this.#sitting.changed();
  }
}

/** The item as the site's catalogue names it. */
export const namedItem = ({ item }: Queued): NamedItem => item as NamedItem;
