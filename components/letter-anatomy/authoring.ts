import { z } from 'astro/zod';
import { contract } from '../../src/authoring/element.ts';

/** A picture: the parts of a letter, each in its place. */
export const letterAnatomy = contract({ name: 'LetterAnatomy', attributes: z.strictObject({}) });
