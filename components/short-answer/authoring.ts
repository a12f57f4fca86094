import { z } from 'astro/zod';
import { checkPrompt, preparedActivity } from '../../src/authoring/activity-parts.ts';
import { contract, elementOf, isElement, textAttribute } from '../../src/authoring/element.ts';
import { line, plainWords } from '../../src/authoring/plain-words.ts';
import { activityAttributes, checkNotes } from '../activity/authoring.ts';

/** A question to answer in a few sentences; learners rate their answer by the model. */
export const shortAnswer = contract({
  name: 'ShortAnswer',
  activity: true,
  attributes: z.strictObject({
    ...activityAttributes,
    /** What a good answer has: learners rate themselves by it. */
    points: z
      .array(line('a point of a good answer', "'It names the day.'"))
      .min(1)
      .max(6)
      .register(plainWords, { expected: 'a list of one to six points', example: "{['It names the day.']}" }),
  }),
  check({ node }, report) {
    checkPrompt(node, 'ModelAnswer', report);
    checkNotes(node, ['ModelAnswer'], report);
  },
  prepare(node) {
    const { name, attributes, children } = preparedActivity(node, 'ShortAnswer', (part) => part);
    const placed = children.map((part) =>
      isElement(part) && part.name === 'ModelAnswer'
        ? elementOf('ModelAnswer', [textAttribute('slot', 'model')], part.children)
        : part,
    );
    return elementOf(name ?? '', attributes, placed);
  },
});
