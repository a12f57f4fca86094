import type { CompetencyCode, Level } from './competencies.ts';
import type { ThingId } from './events.ts';

/** Something that can be answered or done, as the site has it now. */
export interface Activity {
  readonly id: ThingId;
  /** Hashes of its content, one for each language: an answer given in the other language counts. */
  readonly hashes: readonly string[];
  /** The place of the objective that it serves in the list of its module, from 0. */
  readonly objective?: number;
  /** Whether it can be right or wrong; reflections and comparisons cannot. */
  readonly judged: boolean;
}

/** The levels of a competency that a module brings. */
export interface Coverage {
  readonly code: CompetencyCode;
  readonly levels: readonly Level[];
}

/** A module, as the site has it now. */
export interface LearningModule {
  readonly id: ThingId;
  /** `B3` */
  readonly code: string;
  readonly minutes: number;
  readonly competencies: readonly Coverage[];
  readonly prerequisites: readonly ThingId[];
  readonly activities: readonly Activity[];
}

/** A course with its modules in their order. */
export interface Course {
  readonly id: string;
  /** `B` */
  readonly code: string;
  readonly modules: readonly LearningModule[];
}

/** What can come back in the review. */
export interface ReviewItem {
  readonly id: ThingId;
  readonly hashes: readonly string[];
  /** Questions come back when answered wrong or unsurely, facts and terms once their module was begun. */
  readonly kind: 'question' | 'fact' | 'term';
  /** The modules that a fact or term belongs to. */
  readonly modules: readonly ThingId[];
}
