import type { Activity, Course, LearningModule } from './catalogue.ts';
import type { ThingId } from './events.ts';
import type { GivenAnswer, Progress } from './progress.ts';

/** The share of right activities that masters an objective. */
export const masteryShare = 0.8;

/**
 * How far an activity is.
 *
 * `changed`: answered in an earlier version, to be asked again; `tried`: wrong so far, another try is left; `done`:
 * finished, but not right; `right`: finished rightly once. It never falls back while the question stays as it is.
 */
export type ActivityStatus = 'new' | 'changed' | 'tried' | 'done' | 'right';

/** The last answer to a question in its present version; `null` when it is to be asked. */
export function answerTo(progress: Progress, { id, hashes }: Pick<Activity, 'id' | 'hashes'>): GivenAnswer | null {
  return progress.answers.get(id)?.findLast(({ hash }) => hashes.includes(hash)) ?? null;
}

/** How far an activity is. */
export function activityStatus(progress: Progress, { id, hashes, judged }: Activity): ActivityStatus {
  const answers = progress.answers.get(id) ?? [];
  const done = progress.done.get(id) ?? [];
  const given = answers.filter(({ hash }) => hashes.includes(hash));
  const finished = done.filter(({ hash }) => hashes.includes(hash));
  const isRight = ({ score }: { readonly score?: number }): boolean => !judged || (score ?? 1) >= masteryShare;
  if (given.some(({ correct }) => correct) || finished.some(isRight)) return 'right';
  if (given.some(({ over }) => over) || finished.length > 0) return 'done';
  if (given.length > 0) return 'tried';
  return answers.length + done.length > 0 ? 'changed' : 'new';
}

/** How far an objective of a module is, by the judged activities that serve it. */
export interface ObjectiveMastery {
  /** Its place in the list of the module, from 0; `null` for activities that name none. */
  readonly objective: number | null;
  readonly right: number;
  readonly of: number;
  readonly reached: boolean;
}

/** How far a module is. */
export interface ModuleMastery {
  readonly module: ThingId;
  /** `done`: every activity is finished; `mastered`: 80 % of each objective were right. */
  readonly status: 'new' | 'begun' | 'done' | 'mastered';
  /** Activities finished, and how many there are. */
  readonly done: number;
  readonly of: number;
  /** Judged activities that were right, and how many there are. */
  readonly right: number;
  readonly judged: number;
  /** In the order of the module. */
  readonly objectives: readonly ObjectiveMastery[];
  /** Activities whose text changed after they were answered. */
  readonly changed: readonly ThingId[];
}

/** How far a module is: by what was answered and done in it, never by what was scrolled past. */
export function moduleMastery(progress: Progress, { id, activities }: LearningModule): ModuleMastery {
  const rated = activities.map((activity) => ({ ...activity, status: activityStatus(progress, activity) }));
  const isDone = ({ status }: (typeof rated)[number]): boolean => status === 'done' || status === 'right';
  const judged = rated.filter((activity) => activity.judged);
  const right = judged.filter(({ status }) => status === 'right');
  const done = rated.filter(isDone).length;
  const groups = Map.groupBy(judged, ({ objective = null }) => objective);
  const objectives = [...groups].map(([objective, group]): ObjectiveMastery => {
    const reached = group.filter(({ status }) => status === 'right').length;
    return { objective, right: reached, of: group.length, reached: reached / group.length >= masteryShare };
  });
  objectives.sort((a, b) => (a.objective ?? Number.POSITIVE_INFINITY) - (b.objective ?? Number.POSITIVE_INFINITY));
  const allDone = rated.length > 0 && done === rated.length;
  let status: ModuleMastery['status'] = rated.some((activity) => activity.status !== 'new') ? 'begun' : 'new';
  if (allDone) status = 'done';
  // What was mastered stays mastered when an author changes a question.
  if (progress.mastered.has(id) || (allDone && objectives.every(({ reached }) => reached))) status = 'mastered';
  return {
    module: id,
    status,
    done,
    of: rated.length,
    right: right.length,
    judged: judged.length,
    objectives,
    changed: rated.filter((activity) => activity.status === 'changed').map((activity) => activity.id),
  };
}

/** Modules that are mastered now and not yet written down as such; the page adds `module-mastered` for each. */
export const newlyMastered = (progress: Progress, modules: readonly LearningModule[]): ThingId[] =>
  modules
    .filter(({ id }) => !progress.mastered.has(id))
    .filter((module) => moduleMastery(progress, module).status === 'mastered')
    .map(({ id }) => id);

/** How far a course is. */
export interface CourseMastery {
  readonly course: string;
  readonly status: ModuleMastery['status'];
  readonly modules: readonly ModuleMastery[];
}

/** How far a course is: as far as the module that is least far. */
export function courseMastery(progress: Progress, { id, modules }: Course): CourseMastery {
  const all = modules.map((module) => moduleMastery(progress, module));
  const every = (...statuses: readonly string[]): boolean =>
    all.length > 0 && all.every(({ status }) => statuses.includes(status));
  let status: ModuleMastery['status'] = all.some((one) => one.status !== 'new') ? 'begun' : 'new';
  if (every('done', 'mastered')) status = 'done';
  if (every('mastered')) status = 'mastered';
  return { course: id, status, modules: all };
}
