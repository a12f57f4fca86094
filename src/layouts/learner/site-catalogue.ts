import type { Course, LearningModule, ReviewItem } from '#learning';
import type { Section } from './module-sections.ts';

/** A module with what pages say of it. */
export interface NamedModule extends LearningModule {
  readonly title: string;
  readonly href: string;
  readonly objectives: readonly string[];
  readonly sections: readonly Section[];
}

/** A course with what pages say of it. */
export interface NamedCourse extends Course {
  readonly title: string;
  readonly summary: string;
  readonly href: string;
  readonly modules: readonly NamedModule[];
}

/** What comes back in the review; a question is shown as it stands in its module. */
export interface NamedItem extends ReviewItem {
  /** What a fact or term is asked by, and what is to be remembered; empty for questions. */
  readonly front: string;
  readonly back: string;
}

/** All that can be learned on the site, in one language; the hashes are those of all languages. */
export interface SiteCatalogue {
  readonly courses: readonly NamedCourse[];
  readonly items: readonly NamedItem[];
}

/** All modules of the site, in the order of the courses. */
export const modulesOf = ({ courses }: Pick<SiteCatalogue, 'courses'>): NamedModule[] =>
  courses.flatMap(({ modules }) => modules);
