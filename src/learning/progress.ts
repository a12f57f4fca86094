import type { Day } from './days.ts';
import type { ActivityDone, Answered, Confidence, EventHead, LearningEvent, PlanStarted, ThingId } from './events.ts';
import { inOrder } from './merge.ts';
import { type ReviewState, reviewAfter } from './review.ts';
import { type DiagnosticRun, runsOf } from './runs.ts';

/** A checked answer, with the confidence that was told with it or after it. */
export type GivenAnswer = EventHead &
  Omit<Answered, 'kind' | 'confidence'> & { readonly confidence: Confidence | null };

/** Where a learner stands: what all events together say. */
export interface Progress {
  /** Answers to each question, the earliest first, those to earlier versions of it too. */
  readonly answers: ReadonlyMap<ThingId, readonly GivenAnswer[]>;
  /** Other activities that were finished, the earliest first. */
  readonly done: ReadonlyMap<ThingId, readonly (EventHead & ActivityDone)[]>;
  /** The last state of each unfinished activity. */
  readonly states: ReadonlyMap<ThingId, { readonly hash: string; readonly state: string }>;
  readonly notes: ReadonlyMap<ThingId, string>;
  /** The first day on which something in a module was answered or done. */
  readonly begun: ReadonlyMap<ThingId, Day>;
  /** Modules that were mastered, with the day. */
  readonly mastered: ReadonlyMap<ThingId, Day>;
  readonly reviews: ReadonlyMap<ThingId, ReviewState>;
  /** Diagnostics, the earliest first. */
  readonly diagnostics: readonly DiagnosticRun[];
  /** Codes of certificates, the earliest first. */
  readonly certificates: readonly string[];
  /** Where the learner was last, if anywhere. */
  readonly place: ThingId | null;
  readonly role: string | null;
  readonly nickname: string;
  /** The learner's own order of modules; empty for the order proposed. */
  readonly order: readonly ThingId[];
  readonly plan: Pick<PlanStarted, 'days' | 'start'> | null;
}

/** The module that a thing belongs to. */
export const moduleOf = (thing: ThingId): ThingId => thing.split('/', 1)[0] ?? thing;

/** Puts a value at the end of the list of a key. */
function append<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The last answer to the version of a question gets the confidence that was told later. */
function rate(answers: GivenAnswer[], hash: string, confidence: Confidence): void {
  const index = answers.findLastIndex((answer) => answer.hash === hash);
  const answer = answers[index];
  if (answer) answers[index] = { ...answer, confidence };
}

/**
 * Where a learner stands after some events: in any order, from any number of devices, some of them twice.
 */
export function progressOf(events: Iterable<LearningEvent>): Progress {
  const all = inOrder(events);
  const answers = new Map<ThingId, GivenAnswer[]>();
  const done = new Map<ThingId, (EventHead & ActivityDone)[]>();
  const states = new Map<ThingId, { hash: string; state: string }>();
  const notes = new Map<ThingId, string>();
  const begun = new Map<ThingId, Day>();
  const mastered = new Map<ThingId, Day>();
  const reviews = new Map<ThingId, ReviewState>();
  const certificates = new Set<string>();
  let { place, role, nickname, order, plan } = nothing;

  const begin = (thing: ThingId, day: Day): void => {
    if (!begun.has(moduleOf(thing))) begun.set(moduleOf(thing), day);
  };
  for (const event of all) {
    const review = reviewAfter(reviews, event);
    if (review) reviews.set(review.item, review);
    switch (event.kind) {
      case 'answered': {
        const { kind: _, confidence = null, ...answer } = event;
        append(answers, event.question, { ...answer, confidence });
        begin(event.question, event.day);
        break;
      }
      case 'rated':
        rate(answers.get(event.question) ?? [], event.hash, event.confidence);
        break;
      case 'activity-done':
        append(done, event.activity, event);
        states.delete(event.activity);
        begin(event.activity, event.day);
        break;
      case 'state-kept':
        states.set(event.activity, { hash: event.hash, state: event.state });
        break;
      case 'noted':
        if (event.text === '') notes.delete(event.place);
        else notes.set(event.place, event.text);
        break;
      case 'visited':
        place = event.place;
        break;
      case 'module-mastered':
        if (!mastered.has(event.module)) mastered.set(event.module, event.day);
        break;
      case 'certified':
        certificates.add(event.code);
        break;
      case 'role-chosen':
        role = event.role;
        break;
      case 'nickname-chosen':
        nickname = event.nickname;
        break;
      case 'plan-reordered':
        order = event.modules;
        break;
      case 'plan-started':
        plan = { days: event.days, start: event.start };
        break;
    }
  }
  return {
    answers,
    done,
    states,
    notes,
    begun,
    mastered,
    reviews,
    diagnostics: runsOf(all),
    certificates: [...certificates],
    place,
    role,
    nickname,
    order,
    plan,
  };
}

const nothing: Pick<Progress, 'place' | 'role' | 'nickname' | 'order' | 'plan'> = {
  place: null,
  role: null,
  nickname: '',
  order: [],
  plan: null,
};
