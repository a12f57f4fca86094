import type { CompetencyCode, Level } from './competencies.ts';
import type { Day } from './days.ts';
import type { EventId } from './event-id.ts';

/** How sure a learner is of an answer: 1 guesses, 2 is fairly sure, 3 is sure. */
export type Confidence = 1 | 2 | 3;

/**
 * What stands before each event.
 *
 * Order comes from the id alone. The clock of the computer may be wrong by a year: its time is kept to be shown.
 */
export interface EventHead {
  readonly id: EventId;
  /** Milliseconds since 1970 by the clock of the computer. */
  readonly time: number;
  /** The learner's day by the same clock. */
  readonly day: Day;
}

/** Names of things: `sentences-and-words/keep-term`, `bank/f4-2-1`, `term/pain`. What stands before the first `/` is the module. */
export type ThingId = string;

/** A question was checked. */
export interface Answered {
  readonly kind: 'answered';
  readonly question: ThingId;
  /** {@link contentHash} of the question as it was shown. */
  readonly hash: string;
  /** The answer in the element's own short form, the same in all languages. */
  readonly response: string;
  readonly correct: boolean;
  /** 0 to 1. */
  readonly score: number;
  /** 1 at the first check. */
  readonly attempt: number;
  /** Whether the solution was shown and no try is left. */
  readonly over: boolean;
  readonly confidence?: Confidence;
}

/** A learner said after a check how sure the answer was. */
export interface Rated {
  readonly kind: 'rated';
  readonly question: ThingId;
  readonly hash: string;
  readonly confidence: Confidence;
}

/** An activity that asks no question was finished: a rewrite, a reflection, a scene at the counter. */
export interface ActivityDone {
  readonly kind: 'activity-done';
  readonly activity: ThingId;
  readonly hash: string;
  /** 0 to 1, where the activity is judged. */
  readonly score?: number;
}

/** What an element needs to show an unfinished activity again. */
export interface StateKept {
  readonly kind: 'state-kept';
  readonly activity: ThingId;
  readonly hash: string;
  readonly state: string;
}

/** A note was written; an empty text takes it away. */
export interface Noted {
  readonly kind: 'noted';
  /** The module or section that it belongs to: `sentences-and-words/say-who-acts`. */
  readonly place: ThingId;
  readonly text: string;
}

/** A module was opened, or a part of it reached; where to resume. */
export interface Visited {
  readonly kind: 'visited';
  /** A module, or an activity in it. */
  readonly place: ThingId;
}

/** A fact or term was put into the review. */
export interface Kept {
  readonly kind: 'kept';
  readonly item: ThingId;
  readonly hash: string;
}

/** An item of the review was answered. */
export interface Reviewed {
  readonly kind: 'reviewed';
  readonly item: ThingId;
  readonly hash: string;
  readonly correct: boolean;
  readonly confidence?: Confidence;
}

/** A module was mastered. It stays so when its questions change later. */
export interface ModuleMastered {
  readonly kind: 'module-mastered';
  readonly module: ThingId;
}

/** A certificate was made. */
export interface Certified {
  readonly kind: 'certified';
  readonly code: string;
}

/** A diagnostic was begun. */
export interface DiagnosticBegun {
  readonly kind: 'diagnostic-begun';
  /** Its random name, from which its questions are drawn. */
  readonly run: string;
}

/** A question of a diagnostic was answered. */
export interface DiagnosticAnswered {
  readonly kind: 'diagnostic-answered';
  readonly run: string;
  readonly question: ThingId;
  readonly hash: string;
  readonly competency: CompetencyCode;
  readonly level: Level;
  readonly response: string;
  readonly correct: boolean;
  readonly confidence?: Confidence;
}

/** The problems in the letter of a diagnostic were marked. */
export interface LetterMarked {
  readonly kind: 'letter-marked';
  readonly run: string;
  /** Problems marked rightly. */
  readonly found: number;
  /** Problems in the letter. */
  readonly of: number;
  /** Places marked that are none. */
  readonly wrong: number;
}

/** A diagnostic was ended, or given up. */
export interface DiagnosticEnded {
  readonly kind: 'diagnostic-ended';
  readonly run: string;
}

/** A role was chosen. */
export interface RoleChosen {
  readonly kind: 'role-chosen';
  readonly role: string;
}

/** The plan was put into the learner's own order; an empty list goes back to the order proposed. */
export interface PlanReordered {
  readonly kind: 'plan-reordered';
  readonly modules: readonly ThingId[];
}

/** The time for the plan was chosen. */
export interface PlanStarted {
  readonly kind: 'plan-started';
  readonly days: 30 | 60 | 90;
  readonly start: Day;
}

/** A nickname was chosen, never a name; see `cleanNickname`. */
export interface NicknameChosen {
  readonly kind: 'nickname-chosen';
  readonly nickname: string;
}

/** What can happen while somebody learns. */
export type Happening =
  | Answered
  | Rated
  | ActivityDone
  | StateKept
  | Noted
  | Visited
  | Kept
  | Reviewed
  | ModuleMastered
  | Certified
  | DiagnosticBegun
  | DiagnosticAnswered
  | LetterMarked
  | DiagnosticEnded
  | RoleChosen
  | PlanReordered
  | PlanStarted
  | NicknameChosen;

/** Something that happened, as it is kept: never changed, never removed but with all the rest. */
export type LearningEvent = EventHead & Happening;
