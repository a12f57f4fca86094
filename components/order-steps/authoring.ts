import { z } from 'astro/zod';
import {
  checkPart,
  checkPrompt,
  checkTwins,
  preparedActivity,
  preparedPart,
} from '../../src/authoring/activity-parts.ts';
import { contract, elementOf, elementsIn, isElement, plainText } from '../../src/authoring/element.ts';
import { shuffled } from '../../src/authoring/shuffled.ts';
import { activityAttributes, checkNotes } from '../activity/authoring.ts';

/** Steps to put in order; they are written in the right one. */
export const orderSteps = contract({
  name: 'OrderSteps',
  activity: true,
  attributes: z.strictObject(activityAttributes),
  check({ node }, report) {
    checkPrompt(node, 'OrderStep', report);
    checkNotes(node, ['WholeFeedback'], report);
    const steps = elementsIn(node, 'OrderStep');
    checkTwins(steps, 'step', report);
    if (steps.length < 3 || steps.length > 9) {
      const mend = steps.length < 3 ? 'add an <OrderStep>' : 'join some steps, or make two tasks';
      report({ expected: 'three to nine OrderSteps', got: String(steps.length), mend });
    }
  },
  prepare(node) {
    const { name, attributes, children } = preparedActivity(node, 'OrderStep', (step, number) =>
      preparedPart(step, node, number),
    );
    const isStep = (part: (typeof children)[number]): boolean => isElement(part) && part.name === 'OrderStep';
    const steps = shuffled(children.filter(isStep), (step) => plainText(step, 'AnswerFeedback'));
    return elementOf(name ?? '', attributes, [...children.filter((part) => !isStep(part)), ...steps]);
  },
});

/** One step of an order. */
export const orderStep = contract({
  name: 'OrderStep',
  inside: 'OrderSteps',
  attributes: z.strictObject({}),
  check: ({ node }, report) => checkPart(node, 'step', report),
});
