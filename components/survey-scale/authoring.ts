import { z } from 'astro/zod';
import { checkParagraph } from '../../src/authoring/activity-parts.ts';
import { contract, elementOf, plainText, unwrapped } from '../../src/authoring/element.ts';
import { line, plainWords, slug } from '../../src/authoring/plain-words.ts';

/** A statement to rate on a scale whose ends have names; no answer is right. */
export const surveyScale = contract({
  name: 'SurveyScale',
  activity: true,
  attributes: z.strictObject({
    id: slug('a name in lower-case letters, digits and hyphens', '"sure-of-letters"'),
    /** What the lowest and the highest step mean. */
    from: line('what the lowest step means', '"Not at all"'),
    to: line('what the highest step means', '"Fully"'),
    steps: z
      .union([z.literal(4), z.literal(5), z.literal(7)])
      .register(plainWords, { expected: '4, 5 or 7 steps', example: '{5}' })
      .optional(),
  }),
  check({ node, attributes: { from, to } }, report) {
    if (plainText(node) === '') {
      const mend = 'write it between <SurveyScale …> and </SurveyScale>';
      report({ expected: 'a statement to rate', got: 'none', mend });
    }
    checkParagraph(node, report);
    if (from !== undefined && from === to) {
      report({ attribute: 'to', expected: 'two different ends', got: `“${to}” twice`, mend: 'name the other end' });
    }
  },
  prepare: (node) => elementOf('SurveyScale', node.attributes, unwrapped(node)),
});
