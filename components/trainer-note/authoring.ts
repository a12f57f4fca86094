import { z } from 'astro/zod';
import { contract, partsOf, plainText } from '../../src/authoring/element.ts';
import { plainWords } from '../../src/authoring/plain-words.ts';

/** What a trainer needs to teach a module to a group, behind a toggle. */
export const trainerNote = contract({
  name: 'TrainerNote',
  attributes: z.strictObject({
    /** How long the group version takes. */
    minutes: z
      .int()
      .min(5)
      .max(240)
      .register(plainWords, { expected: 'whole minutes from 5 to 240', example: '{20}' })
      .optional(),
  }),
  check({ node }, report) {
    if (plainText(node) === '') {
      const mend = 'say how to teach it to a group, which answers to expect, and what to hand out';
      report({ expected: 'text in TrainerNote', got: 'none', mend });
    }
    const heading = partsOf(node).find(({ type }) => type === 'heading');
    if (heading !== undefined) {
      // The list of contents would name what nobody sees before the note is open.
      const mend = 'begin the paragraph with **bold words**';
      report({ at: heading, expected: 'no heading in TrainerNote', got: `“${plainText(heading)}”`, mend });
    }
  },
});
