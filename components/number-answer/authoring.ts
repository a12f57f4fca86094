import { z } from 'astro/zod';
import { checkPrompt, preparedActivity } from '../../src/authoring/activity-parts.ts';
import { contract, elementOf, elementsIn, plainText, textAttribute, unwrapped } from '../../src/authoring/element.ts';
import { literalOf } from '../../src/authoring/literal-of.ts';
import { line, plainWords } from '../../src/authoring/plain-words.ts';
import { activityAttributes, checkNotes } from '../activity/authoring.ts';
import { isClose } from './read-number.ts';

/** A question whose answer is a number with its unit. */
export const numberAnswer = contract({
  name: 'NumberAnswer',
  activity: true,
  attributes: z.strictObject({
    ...activityAttributes,
    answer: z.number().register(plainWords, { expected: 'the right number', example: '{30}' }),
    /** How far from the answer a number may be and still be right. */
    tolerance: z.number().min(0).register(plainWords, { expected: 'a number, 0 or more', example: '{0.5}' }).optional(),
    /** The right unit. */
    unit: line('the unit of the number', '"days"'),
    /** Wrong units to choose from; without them the unit stands beside the box. */
    otherUnits: z
      .array(line('a wrong unit', "'working days'"))
      .min(1)
      .register(plainWords, { expected: 'a list of wrong units', example: "{['working days']}" })
      .optional(),
  }),
  check({ node, attributes: { answer, tolerance = 0, unit, otherUnits = [] } }, report) {
    checkPrompt(node, 'NumberSlip', report);
    checkNotes(node, ['WorkedSolution'], report);
    const slips = elementsIn(node, 'NumberSlip');
    if (slips.length === 0) {
      const mend = 'add <NumberSlip value={…}>What went wrong.</NumberSlip> for a wrong number that learners give';
      report({ expected: 'at least one NumberSlip', got: 'none', mend });
    }
    const seen = new Set<number>();
    for (const slip of slips) {
      const value = literalOf<number>(slip, 'value');
      if (value === undefined) continue;
      if (answer !== undefined && isClose(value, answer, tolerance)) {
        const mend = 'remove it, or make the tolerance smaller';
        report({ at: slip, expected: 'a wrong number', got: `${value}, which is right`, mend });
      }
      if (seen.has(value)) {
        report({ at: slip, expected: 'each wrong number once', got: `${value} again`, mend: 'join the texts' });
      }
      seen.add(value);
    }
    if (unit !== undefined && otherUnits.includes(unit)) {
      const mend = 'take the right unit off the list';
      report({ attribute: 'otherUnits', expected: 'wrong units', got: `“${unit}”, which is right`, mend });
    }
  },
  prepare: (node) =>
    preparedActivity(node, 'NumberSlip', (slip) =>
      elementOf('NumberSlip', [...slip.attributes, textAttribute('slot', 'parts')], unwrapped(slip)),
    ),
});

/** A wrong number that learners give, with what went wrong. */
export const numberSlip = contract({
  name: 'NumberSlip',
  inside: 'NumberAnswer',
  attributes: z.strictObject({
    value: z.number().register(plainWords, { expected: 'a wrong number', example: '{31}' }),
  }),
  check({ node }, report) {
    if (plainText(node) === '') {
      report({ expected: 'text in NumberSlip', got: 'none', mend: 'say what went wrong with this number' });
    }
  },
});
