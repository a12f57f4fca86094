import { z } from 'astro/zod';
import { preparedActivity } from '../../src/authoring/activity-parts.ts';
import { contract, plainText } from '../../src/authoring/element.ts';
import { plainWords } from '../../src/authoring/plain-words.ts';
import { activityAttributes } from '../activity/authoring.ts';

/** A note that learners write for themselves; it is never judged. */
export const reflectionNote = contract({
  name: 'ReflectionNote',
  activity: true,
  attributes: z.strictObject({
    id: activityAttributes.id,
    /** Most characters of the note; 1,000 when left out. */
    maxlength: z
      .int()
      .min(100)
      .max(3000)
      .register(plainWords, { expected: 'a whole number from 100 to 3000', example: '{500}' })
      .optional(),
  }),
  check({ node }, report) {
    if (plainText(node) !== '') return;
    const mend = 'write it between <ReflectionNote …> and </ReflectionNote>';
    report({ expected: 'a task', got: 'none', mend });
  },
  prepare: (node) => preparedActivity(node, 'ReflectionNote', (part) => part),
});
