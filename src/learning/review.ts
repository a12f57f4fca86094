import { addDays, type Day } from './days.ts';
import type { Confidence, LearningEvent, ThingId } from './events.ts';

/**
 * Days until an item comes back: after it went wrong, and after each right answer from then on.
 *
 * Fixed steps do as well as clever ones: expanding against even spacing, g = 0.03.
 *
 * @see https://doi.org/10.1007/s10648-020-09572-8
 */
export const reviewSteps = [1, 3, 7, 21] as const;

/** Why an item is in the review, the gravest first. */
export const worries = ['sure-and-wrong', 'wrong', 'unsure', 'none'] as const;
export type Worry = (typeof worries)[number];

/** Where an item stands in the review. */
export interface ReviewState {
  readonly item: ThingId;
  /** Hash of the version that was answered last. */
  readonly hash: string;
  /** Place in {@link reviewSteps} of the step that it waits for; their number when it has been through all. */
  readonly step: number;
  /** The day on which it comes back, or `null` when it has been through all steps. */
  readonly due: Day | null;
  /** The day of the last answer that counted. */
  readonly day: Day;
  readonly worry: Worry;
}

interface Given {
  readonly item: ThingId;
  readonly hash: string;
  readonly day: Day;
  readonly correct: boolean;
  readonly confidence: Confidence | null;
}

/**
 * Whether an item is to be asked on a day.
 *
 * One that was answered “in the future” is due at once: the clock was wrong then or is wrong now, and to ask too early
 * costs less than to wait a year. A day ahead is only another time zone.
 */
export const isDue = ({ due, day }: ReviewState, today: Day): boolean =>
  due !== null && (due <= today || day > addDays(today, 1));

/** An item that waits for a step from a day on. */
function at(step: number, { item, hash, day }: Given, worry: Worry): ReviewState {
  const days = reviewSteps[step];
  return { item, hash, step, due: days === undefined ? null : addDays(day, days), day, worry };
}

/** What an answer makes of an item: wrong goes back to the first step, right moves on when the item was due. */
function after(state: ReviewState | undefined, given: Given): ReviewState | undefined {
  if (!given.correct) {
    // A second try that fails does not make the first one less sure.
    const wasSure = given.confidence === null && state?.worry === 'sure-and-wrong' && state.day === given.day;
    return at(0, given, given.confidence === 3 || wasSure ? 'sure-and-wrong' : 'wrong');
  }
  const unsure = given.confidence === 1;
  if (!state) return unsure ? at(0, given, 'unsure') : undefined;
  // Right after the feedback, or before its day: that is no recall.
  if (!isDue(state, given.day)) return { ...state, hash: given.hash };
  return unsure ? at(state.step, given, 'unsure') : at(state.step + 1, given, 'none');
}

/** How an event changes the review: the item as it is afterwards, if the event touches one. */
export function reviewAfter(states: ReadonlyMap<ThingId, ReviewState>, event: LearningEvent): ReviewState | undefined {
  const { day } = event;
  switch (event.kind) {
    case 'answered': {
      const { question: item, hash, correct, confidence = null } = event;
      return after(states.get(item), { item, hash, day, correct, confidence });
    }
    case 'reviewed': {
      const { item, hash, correct, confidence = null } = event;
      // What a module brought into the review waits for its first step.
      const state = states.get(item) ?? { item, hash, step: 0, due: day, day, worry: 'none' };
      return after(state, { item, hash, day, correct, confidence });
    }
    case 'rated': {
      const state = states.get(event.question);
      const given = { item: event.question, hash: event.hash, day, confidence: event.confidence };
      if (!state) return event.confidence === 1 ? at(0, { ...given, correct: true }, 'unsure') : undefined;
      return state.worry === 'wrong' && event.confidence === 3 ? { ...state, worry: 'sure-and-wrong' } : undefined;
    }
    case 'kept': {
      const { item, hash } = event;
      return states.has(item) ? undefined : at(0, { item, hash, day, correct: true, confidence: null }, 'none');
    }
    case 'diagnostic-answered': {
      const { question: item, hash, correct, confidence = null, response } = event;
      const given = { item, hash, day, correct, confidence };
      // “I don’t know” is no mistake: it comes after those.
      return response === '' && !correct ? at(0, given, 'unsure') : after(states.get(item), given);
    }
    default:
      return undefined;
  }
}
