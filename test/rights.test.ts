import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent, formatMistake } from '../src/authoring/check-content.ts';

const texts = '{ "title": "Title", "summary": "Summary.", "forWhom": "All." }';
const course = `{ "code": "B", "order": 2, "en": ${texts}, "ru": ${texts}, "modules": ["sentences-and-words"] }`;
const question = (right: number): string => `<QuizQuestion id="pick" kind="single">
  Which one?

${[1, 2, 3]
  .map(
    (place) =>
      `  <AnswerOption${place === right ? ' correct' : ''}>\n    Text ${place}\n    <AnswerFeedback>Why ${place}.</AnswerFeedback>\n  </AnswerOption>`,
  )
  .join('\n')}
</QuizQuestion>
`;
const sorting = (groups: readonly string[]): string => `<SortGroups id="sort" groups={['A', 'B']}>
  Sort.

${groups
  .map(
    (group, place) =>
      `  <SortItem group="${group}">\n    Thing ${place}\n    <AnswerFeedback>Why ${place}.</AnswerFeedback>\n  </SortItem>`,
  )
  .join('\n')}
<WholeFeedback>The rule.</WholeFeedback>
</SortGroups>
`;

/** What the check says of a good module with something added in each language. */
function said(en: string, ru: string): string[] {
  const root = mkdtempSync(join(tmpdir(), 'okno-rights-'));
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  write('content/courses/clear-language.json', course);
  for (const [language, added] of [
    ['en', en],
    ['ru', ru],
  ]) {
    const text = readFileSync(`test/fixtures/modules/good/${language}.mdx`, 'utf8');
    write(`content/modules/${language}/sentences-and-words.mdx`, `${text}\n${added}`);
  }
  const mistakes = checkContent(root).map(formatMistake);
  rmSync(root, { recursive: true });
  return mistakes;
}

test('the right answers stand at the same places in both languages', () => {
  expect(said(question(2), question(2))).toEqual([]);
  expect(said(question(2), question(3))).toEqual([
    expect.stringContaining(
      'QuizQuestion: Expected the right answers at the places 2 as in content/modules/en/sentences-and-words.mdx, got 3; put the answers into the same order',
    ),
  ]);
});

test('the things of a sorting stand in the same order in both languages', () => {
  expect(said(sorting(['A', 'B', 'A', 'B']), sorting(['A', 'B', 'A', 'B']))).toEqual([]);
  expect(said(sorting(['A', 'B', 'A', 'B']), sorting(['A', 'B', 'B', 'A']))).toEqual([
    expect.stringContaining('SortGroups: Expected the groups 1, 2, 1, 2 as in'),
  ]);
});
