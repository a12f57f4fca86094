import type { Course } from './catalogue.ts';
import { type CompetencyCode, competencyCodes, type Level } from './competencies.ts';
import type { Day } from './days.ts';
import { courseMastery } from './mastery.ts';
import type { Progress } from './progress.ts';

/** What a certificate says. No name: the page prints a line on which the holder writes one. */
export interface Certificate {
  /** `B` */
  readonly course: string;
  /** The day on which the last module was mastered. */
  readonly day: Day;
  /** Codes of the modules, in the order of the course. */
  readonly modules: readonly string[];
  /** The highest level of each competency that the modules teach. */
  readonly competencies: readonly { readonly code: CompetencyCode; readonly level: Level }[];
  /** Minutes that the modules are reckoned to take. */
  readonly minutes: number;
}

/**
 * The certificate of a course, or `null` while a module of it is not mastered.
 *
 * @param today - The day for modules whose mastery is not written down yet.
 */
export function certificateOf(progress: Progress, course: Course, today: Day): Certificate | null {
  if (courseMastery(progress, course).status !== 'mastered') return null;
  const days = course.modules.map(({ id }) => progress.mastered.get(id) ?? today).sort();
  const taught = course.modules.flatMap(({ competencies }) => competencies);
  return {
    course: course.code,
    day: days.at(-1) ?? today,
    modules: course.modules.map(({ code }) => code),
    competencies: competencyCodes.flatMap((code) => {
      const levels = taught.filter((one) => one.code === code).flatMap((one) => one.levels);
      const level = levels.sort((a, b) => a - b).at(-1);
      return level === undefined ? [] : [{ code, level }];
    }),
    minutes: course.modules.reduce((sum, { minutes }) => sum + minutes, 0),
  };
}
