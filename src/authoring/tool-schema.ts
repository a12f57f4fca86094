import { z } from 'astro/zod';
import { line, plainWords, slug } from './plain-words.ts';

/** Front matter of a page of the toolbox. */
export const toolSchema = z.strictObject({
  title: line('the name of the tool', 'Cost of confusion'),
  description: line('one sentence on what the tool is for', 'Find out what an unclear letter costs.'),
  order: z.int().min(1).register(plainWords, { expected: 'a whole number, 1 or more', example: '5' }),
  minutes: z.int().min(1).max(60).register(plainWords, { expected: 'a whole number from 1 to 60', example: '10' }),
  /** The modules that teach it. */
  taughtIn: z
    .array(slug('the file name of a module', 'why-letters-fail'))
    .register(plainWords, { expected: 'a list of modules, or an empty list', example: '[why-letters-fail]' }),
  /** Whether its page has a button to print it. */
  prints: z.literal(true).register(plainWords, { expected: 'true, or no such field', example: 'true' }).optional(),
  /** An exercise of a module that the page shows by itself. */
  exercise: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/)
    .register(plainWords, { expected: 'a module and an id in it', example: 'why-letters-fail/cost-of-one-letter' })
    .optional(),
  /** The page of the site that is the tool; then there is no page of its own. */
  goesTo: slug('a page of the site', 'check').optional(),
});
