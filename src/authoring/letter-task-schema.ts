import { z } from 'astro/zod';
import { bothSources, bothTexts } from './both-languages.ts';
import { competencyCode, day, level, line, plainWords, slug } from './plain-words.ts';

const lines = z.array(z.string()).min(1).register(plainWords, {
  expected: 'the lines of a text, with "" between paragraphs',
  example: '["Dear Ms Orr", ""]',
});

const bothLines = (expected: string) =>
  z
    .strictObject({ en: lines, ru: lines })
    .register(plainWords, { expected: `${expected} in both languages`, example: '{ "en": ["…"], "ru": ["…"] }' });

const passages = z
  .array(line('words copied from the letter', '"in due course"'))
  .min(1)
  .register(plainWords, { expected: 'the words of the letter that hold it', example: '["in due course"]' });

const bothPassages = z.strictObject({ en: passages, ru: passages }).register(plainWords, {
  expected: 'its words in the letter of each language',
  example: '{ "en": ["…"], "ru": ["…"] }',
});

const problem = z
  .strictObject({
    id: slug('a short name of the problem', '"deadline-without-date"'),
    competency: competencyCode('"F4"'),
    level,
    name: bothTexts('the name of the problem'),
    passages: bothPassages,
    feedback: bothTexts('why it is a problem,'),
  })
  .register(plainWords, { expected: 'a problem with its passages', example: '{ "id": "deadline-without-date", … }' });

const decoy = z
  .strictObject({ passages: bothPassages, feedback: bothTexts('why it is no problem,') })
  .register(plainWords, { expected: 'a passage that looks like a problem and is none', example: '{ "passages": … }' });

/**
 * A letter in which the learner marks five problems.
 *
 * A problem is found when a mark shares at least one word with one of its passages. A mark that shares words with no
 * passage counts as a wrong one; on a decoy it gets the feedback of the decoy.
 */
export const letterTaskSchema = z.strictObject({
  id: slug('the name of the file, without .json', '"bus-pass"'),
  title: bothTexts('a title'),
  task: bothTexts('what to do,'),
  letter: bothLines('the letter'),
  problems: z
    .array(problem)
    .length(5)
    .register(plainWords, { expected: 'five problems', example: '[{ "id": "deadline-without-date", … }, …]' }),
  decoys: z.array(decoy).register(plainWords, { expected: 'a list of decoys, or an empty list', example: '[]' }),
  rewritten: bothLines('the letter without its problems'),
  source: bothSources,
  note: line('what the task tests, for authors', '"Five problems, from words to order."'),
  checked: day('"2026-03-31"'),
});
