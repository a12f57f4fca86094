import { z } from 'astro/zod';
import { checkPart, checkPrompt, checkTwins, preparedPart } from '../../src/authoring/activity-parts.ts';
import { contract, elementsIn } from '../../src/authoring/element.ts';
import { mixedActivity } from '../../src/authoring/mixed-activity.ts';
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
  prepare: (node) => mixedActivity(node, 'OrderStep', (step, number) => preparedPart(step, node, number)),
});

/** One step of an order. */
export const orderStep = contract({
  name: 'OrderStep',
  inside: 'OrderSteps',
  attributes: z.strictObject({}),
  check: ({ node }, report) => checkPart(node, 'step', report),
});
