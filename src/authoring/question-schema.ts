import { z } from 'astro/zod';
import { bothSources, bothTexts } from './both-languages.ts';
import { competencyCode, day, level, line, plainWords, slug } from './plain-words.ts';

const option = z
  .strictObject({
    correct: z
      .literal(true)
      .optional()
      .register(plainWords, { expected: 'true, or no such field at an answer that is wrong', example: 'true' }),
    text: bothTexts('an answer'),
    feedback: bothTexts('why the answer is right or wrong,'),
  })
  .register(plainWords, {
    expected: 'an answer with its text and feedback',
    example: '{ "text": { "en": "…", "ru": "…" }, "feedback": { "en": "…", "ru": "…" } }',
  });

/**
 * A question of the item bank, in both languages.
 *
 * The Russian texts are for Russian civil servants and may differ from the English ones; they test the same thing, and
 * their answers stand in the same order.
 */
export const questionSchema = z.strictObject({
  id: slug('the name of the file, without .json', '"who-is-the-client"'),
  competency: competencyCode('"F4"'),
  level,
  kind: z
    .enum(['single', 'multiple', 'true-false'])
    .register(plainWords, { expected: 'one of single, multiple, true-false', example: '"single"' }),
  stem: bothTexts('a question'),
  options: z.array(option).register(plainWords, { expected: 'a list of answers', example: '[{ "text": … }, …]' }),
  feedback: bothTexts('what to remember,'),
  source: bothSources,
  note: line('what the question tests, for authors', '"Tests whether a need is told from a solution."'),
  checked: day('"2026-03-31"'),
});
