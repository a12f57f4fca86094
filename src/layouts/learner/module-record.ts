import {
  type Activity,
  activityStatus,
  answerTo,
  type Happening,
  type LearningModule,
  moduleOf,
  newlyMastered,
  type Progress,
} from '#learning';
import { openProgress, type ProgressStore } from '#store';
import type { ActivityAnswered } from '../../../components/activity/activity-answered.ts';
import { type ActivityElement, keptState, restore } from './activity-kept.ts';

/** An activity with its element. */
export interface Placed {
  readonly activity: Activity;
  readonly element: ActivityElement;
}

/** Tools on one's own work: what is filled in is kept, and counts for nothing. */
const tools = 'paraphrase-kit, standard-audit, touchpoint-board';

/** What {@link ModuleRecord} does besides. */
interface RecordOptions {
  /** Whether to open the page means to be in this module; `true` when nothing is said. */
  readonly visits?: boolean;
}

/** Keeps what is answered in a module, and shows it again. */
export class ModuleRecord {
  readonly placed: readonly Placed[];
  store: ProgressStore | null = null;
  /** The activity that was answered last on this page, and the one whose answer the disk has. */
  answered: ActivityElement | null = null;
  saved: ActivityElement | null = null;
  readonly #module: LearningModule;
  /** The store, as soon as it is open. */
  readonly opening = openProgress();
  readonly #visits: boolean;
  readonly #changed: (progress: Progress) => void;
  /** What the learner works on here, which nothing from elsewhere may replace. */
  readonly #touched = new WeakSet<Element>();

  /** @param changed - Called with where the learner stands, at the beginning and after each change. */
  constructor(
    root: HTMLElement,
    module: LearningModule,
    changed: (progress: Progress) => void,
    { visits = true }: RecordOptions = {},
  ) {
    this.#module = module;
    this.#visits = visits;
    this.#changed = changed;
    const asking = module.activities.flatMap((activity) => {
      const element = root.querySelector<ActivityElement>(`#${CSS.escape(activity.id.split('/')[1] ?? '')}`);
      return element ? [{ activity, element }] : [];
    });
    const filledIn = [...root.querySelectorAll<ActivityElement>(tools)].map((element): Placed => {
      const hashes = [element.getAttribute('hash') ?? ''];
      return { activity: { id: `${module.id}/${element.id}`, hashes, judged: false }, element };
    });
    this.placed = [...asking, ...filledIn];
    // From the first moment on: somebody may be quicker than the disk.
    root.addEventListener('input', ({ target }) => this.#touch(target as Element));
    root.addEventListener('activity-answered', (event) =>
      this.#answered(event.target as ActivityElement, (event as CustomEvent<ActivityAnswered>).detail),
    );
    root.addEventListener('tool-emptied', ({ target }) => this.#filledIn(target as ActivityElement));
    root.addEventListener('sentence-improved', (event) => this.#improved(event.target as ActivityElement));
    void this.#begin();
  }

  /** Whether an activity was answered in a form that cannot be shown in this language. */
  isElsewhere = (progress: Progress, { activity, element }: Placed): boolean =>
    answerTo(progress, activity) !== null && keptState(element, progress, activity) === null;

  async #begin(): Promise<void> {
    this.store = await this.opening;
    this.store.subscribe(() => this.#show());
    const { place } = this.store.progress;
    this.#show();
    // Who only reads leaves no trace.
    if (this.#visits && place !== null && moduleOf(place) !== this.#module.id) {
      await this.store.add({ kind: 'visited', place: this.#module.id });
    }
  }

  #show(): void {
    if (!this.store) return;
    const progress = this.store.progress;
    for (const { activity, element } of this.placed) {
      const state = keptState(element, progress, activity);
      if (state === null || this.#touched.has(element)) continue;
      // Set once: what comes later from another tab must not replace what is read here.
      this.#touched.add(element);
      void restore(element, state);
    }
    this.#changed(progress);
  }

  #touch(target: Element): void {
    const own = this.placed.find(({ element }) => element.contains(target));
    if (own) this.#touched.add(own.element);
  }

  #answered(element: ActivityElement, { hash, response, correct, score, attempt, over, sure }: ActivityAnswered): void {
    const own = this.placed.find((one) => one.element === element);
    if (!own) return;
    const question = own.activity.id;
    if (element.matches(tools)) {
      this.#filledIn(element);
      return;
    }
    const confidence = sure === null ? {} : { confidence: sure };
    void this.#keep(element, question, [
      { kind: 'answered', question, hash, response, correct, score, attempt, over, ...confidence },
    ]);
  }

  #filledIn(element: ActivityElement): void {
    const own = this.placed.find((one) => one.element === element);
    if (!own) return;
    const [activity, hash] = [own.activity.id, element.getAttribute('hash') ?? ''];
    void this.#keep(element, activity, [{ kind: 'state-kept', activity, hash, state: element.state }]);
  }

  #improved(element: ActivityElement): void {
    const own = this.placed.find((one) => one.element === element);
    if (!own) return;
    const [activity, hash] = [own.activity.id, element.getAttribute('hash') ?? ''];
    // The state comes second: what is done has none of its own.
    void this.#keep(element, activity, [
      { kind: 'activity-done', activity, hash },
      { kind: 'state-kept', activity, hash, state: element.state },
    ]);
  }

  async #keep(element: ActivityElement, place: string, happenings: readonly Happening[]): Promise<void> {
    this.#touched.add(element);
    this.answered = element;
    this.saved = null;
    const store = await this.opening;
    const { trouble } = await store.add(...happenings, { kind: 'visited', place });
    this.saved = trouble ? null : element;
    const mastered = newlyMastered(store.progress, [this.#module]);
    await store.add(...mastered.map((module): Happening => ({ kind: 'module-mastered', module })));
    this.#show();
  }
}

/** Activities that the learner has not finished in their present version, in the order of the module. */
export const openActivities = (progress: Progress, { activities }: LearningModule): Activity[] =>
  activities.filter((activity) => !['done', 'right'].includes(activityStatus(progress, activity)));
