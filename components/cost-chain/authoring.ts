import { z } from 'astro/zod';
import { contract } from '../../src/authoring/element.ts';

/** A picture: what one unclear letter leads to, step by step. */
export const costChain = contract({ name: 'CostChain', attributes: z.strictObject({}) });
