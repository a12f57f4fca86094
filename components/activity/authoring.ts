import { z } from 'astro/zod';
import { checkParagraph } from '../../src/authoring/activity-parts.ts';
import { contract, type ElementFinding, elementsIn, plainText } from '../../src/authoring/element.ts';
import { plainWords, slug } from '../../src/authoring/plain-words.ts';

/** The activities, A–Z: notes on the whole may stand in each of them. */
const activityTags = [
  'FillGaps',
  'LetterRebuild',
  'LetterXray',
  'MarkProblems',
  'MatchPairs',
  'NumberAnswer',
  'OrderSteps',
  'QuizQuestion',
  'RewriteText',
  'ShortAnswer',
  'SortGroups',
];

/** The parts of activities that have feedback of their own, A–Z. */
const partTags = ['AnswerOption', 'LetterBlock', 'MatchPair', 'OrderStep', 'ScenarioChoice', 'SortItem'];

/** The objective of the module that an activity serves. */
export const objective = z
  .int()
  .min(1)
  .max(6)
  .register(plainWords, {
    expected: 'the place of an objective in the front matter, from 1',
    example: '{1}',
  })
  .optional();

/** Attributes that every activity has. */
export const activityAttributes = {
  objective,
  id: slug('a name in lower-case letters, digits and hyphens', '"keep-term"'),
  /** Asks how sure the learner is before the first check. */
  confidence: z.literal(true).register(plainWords, { expected: 'confidence alone', example: 'confidence' }).optional(),
};

/** What a learner reads after a check of one part: an answer, a step, a pair. */
export const answerFeedback = contract({
  name: 'AnswerFeedback',
  inside: partTags,
  attributes: z.strictObject({}),
  check({ node }, report) {
    if (plainText(node) === '') {
      report({ expected: 'text in AnswerFeedback', got: 'none', mend: 'say why the answer is right or wrong' });
    }
    checkParagraph(node, report);
  },
});

/** A text on the whole of an activity. */
const note = (name: string, mend: string, inside = activityTags) =>
  contract({
    name,
    inside,
    attributes: z.strictObject({}),
    check({ node }, report) {
      if (plainText(node) === '') report({ expected: `text in ${name}`, got: 'none', mend });
    },
  });

/** What helps after the first wrong answer, without giving the right one away. */
export const tryHint = note('TryHint', 'say what to look at again, or remove it');

/** The rule behind the task: what a learner reads when it is over, right or wrong. */
export const wholeFeedback = note('WholeFeedback', 'say which rule stands behind the answer');

/** How one comes to the right answer, step by step. */
export const workedSolution = note('WorkedSolution', 'say how one comes to the answer, step by step');

/** An answer of the author's own, for tasks that have many. */
export const modelAnswer = note('ModelAnswer', 'write an answer that you would give', ['RewriteText', 'ShortAnswer']);

/** Checks that each note stands once at most, and that those which an activity cannot do without are there. */
export const checkNotes = (
  node: Parameters<typeof elementsIn>[0],
  required: readonly string[],
  report: (finding: ElementFinding) => void,
): void => {
  for (const { name } of [modelAnswer, tryHint, wholeFeedback, workedSolution]) {
    const [first, second] = elementsIn(node, name);
    if (second !== undefined) {
      report({ at: second, expected: `one ${name}`, got: 'a second one', mend: 'keep one and join the texts' });
    }
    if (first === undefined && required.includes(name)) {
      report({ expected: `a ${name} at the end`, got: 'none', mend: `add <${name}>…</${name}> after the last part` });
    }
  }
};
