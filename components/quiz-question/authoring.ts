import { z } from 'astro/zod';
import {
  checkPart,
  checkPrompt,
  checkTwins,
  preparedActivity,
  preparedPart,
} from '../../src/authoring/activity-parts.ts';
import { contract, elementsIn, textAttribute, textOf } from '../../src/authoring/element.ts';
import { plainWords } from '../../src/authoring/plain-words.ts';
import { activityAttributes, checkNotes } from '../activity/authoring.ts';

/** A question with its answers. */
export const quizQuestion = contract({
  name: 'QuizQuestion',
  activity: true,
  attributes: z.strictObject({
    ...activityAttributes,
    kind: z
      .enum(['single', 'multiple', 'true-false'])
      .register(plainWords, { expected: 'single, multiple or true-false', example: '"single"' }),
    /** Whether the statement of a true-false question is true. */
    statement: z
      .enum(['true', 'false'])
      .register(plainWords, { expected: 'true or false', example: '"false"' })
      .optional(),
  }),
  check({ node, attributes: { kind, statement } }, report) {
    checkPrompt(node, 'AnswerOption', report);
    checkNotes(node, kind === 'true-false' ? ['WholeFeedback'] : [], report);
    if (kind === 'true-false' && statement === undefined) {
      const mend = 'write statement="true" or statement="false"';
      report({ expected: 'whether the statement is true', got: 'nothing', mend });
    }
    if (kind !== undefined && kind !== 'true-false' && statement !== undefined) {
      const mend = 'remove it, or write kind="true-false"';
      report({ attribute: 'statement', expected: 'it in a true-false question', got: `it in kind="${kind}"`, mend });
    }

    const options = elementsIn(node, 'AnswerOption');
    if (options.length < 2) {
      report({ expected: 'two AnswerOptions or more', got: String(options.length), mend: 'add an <AnswerOption>' });
      return;
    }
    checkTwins(options, 'text', report);
    const correct = options.filter((option) =>
      option.attributes.some((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'correct'),
    );
    if ((kind === 'single' || kind === 'true-false') && correct.length !== 1) {
      const mend =
        correct.length === 0
          ? 'write <AnswerOption correct> for the right answer'
          : `leave correct at one of them${kind === 'single' ? ', or write kind="multiple"' : ''}`;
      report({
        at: correct[1] ?? node,
        expected: 'exactly one correct AnswerOption',
        got: String(correct.length),
        mend,
      });
    }
    if (kind === 'multiple' && correct.length === 0) {
      const mend = 'write <AnswerOption correct> for each right answer';
      report({ expected: 'at least one correct AnswerOption', got: 'none', mend });
    }
    if (kind === 'multiple' && correct.length === options.length) {
      const mend = 'add an answer that is wrong, or remove correct from one that is';
      report({ expected: 'at least one wrong AnswerOption', got: 'none', mend });
    }
  },
  prepare: (node) =>
    preparedActivity(node, 'AnswerOption', (option, number) =>
      preparedPart(option, node, number, [textAttribute('kind', textOf(node, 'kind') ?? '')]),
    ),
});

/** One answer of a question; in a true-false question, one reason. */
export const answerOption = contract({
  name: 'AnswerOption',
  inside: 'QuizQuestion',
  attributes: z.strictObject({
    correct: z.literal(true).register(plainWords, { expected: 'correct alone', example: 'correct' }).optional(),
  }),
  check: ({ node }, report) => checkPart(node, 'answer', report),
});
