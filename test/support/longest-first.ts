import { existsSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, the longest first. The order of the others matters little. */
export const longest: readonly string[] = [
  'components/letter-checker/letter-access.test.ts',
  'test/accessibility.test.ts',
  'test/engine/session.test.ts',
  'test/cli.test.ts',
  'test/pages.test.ts',
  'test/rule-pages.test.ts',
  'components/letter-checker/letter-views.test.ts',
  'components/quiz-question/quiz-question.test.ts',
  'components/letter-templates/letter-templates.test.ts',
  'components/letter-freeze/letter-freeze.test.ts',
  'components/sentence-lab/sentence-lab-page.test.ts',
  'components/match-pairs/match-pairs.test.ts',
  'test/engine/regular-expressions.test.ts',
];

const placeOf = (file: string): number => {
  const place = longest.indexOf(relative('.', file).split(sep).join('/'));
  return place < 0 ? longest.length : place;
};

/** Starts the longest files first, so that no core stands idle while the last one is on its way. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const gone = longest.filter((file) => !existsSync(file));
    if (gone.length > 0) throw new RangeError(`Expected the test file ${gone.join(', ')}, got none; mend \`longest\``);
    const sorted = await super.sort(files);
    return sorted.sort((one, other) => placeOf(one.moduleId) - placeOf(other.moduleId));
  }
}
