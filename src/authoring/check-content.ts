import { checkAnnotations } from './check-annotations.ts';
import { checkCourses } from './check-courses.ts';
import { checkHouse } from './check-house.ts';
import { checkLetterTasks } from './check-letter-tasks.ts';
import { checkLetters } from './check-letters.ts';
import { checkObjectives } from './check-objectives.ts';
import { checkQuestions } from './check-questions.ts';
import { checkRights } from './check-rights.ts';
import { checkToolbox } from './check-toolbox.ts';
import { checkTwins } from './check-twins.ts';
import { byPlace, type Mistake } from './mistake.ts';
import { readContent } from './read-content.ts';

export { formatMistake, type Mistake } from './mistake.ts';

/**
 * Checks all that trainers write: `content/` below `root`.
 *
 * @returns All mistakes of all files, in the order of files and lines; one for each cause.
 */
export const checkContent = (root: string): readonly Mistake[] => {
  const { entries, mistakes } = readContent(root);
  const own = [
    ...mistakes,
    ...checkCourses(entries),
    ...checkObjectives(entries),
    ...checkRights(entries, mistakes),
    ...checkToolbox(entries),
    ...checkLetters(entries),
    ...checkAnnotations(entries),
    ...checkQuestions(entries),
    ...checkLetterTasks(entries),
    ...checkHouse(root),
  ];
  const isWrong = (file: string, field: string): boolean =>
    own.some((mistake) => mistake.file === file && mistake.field === field);
  return [...own, ...checkTwins(entries, isWrong)].sort(byPlace);
};
