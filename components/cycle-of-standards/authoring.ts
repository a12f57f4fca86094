import { z } from 'astro/zod';
import { contract } from '../../src/authoring/element.ts';

/** A picture: the circle in which the standards want a service to be kept. */
export const cycleOfStandards = contract({ name: 'CycleOfStandards', attributes: z.strictObject({}) });
