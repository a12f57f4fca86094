import { z } from 'astro/zod';
import { contract } from '../../src/authoring/element.ts';

/** A picture: one question that gets four answers in four channels. */
export const fourChannels = contract({ name: 'FourChannels', attributes: z.strictObject({}) });
