import { z } from 'astro/zod';
import { contract } from '../../src/authoring/element.ts';
import { slug } from '../../src/authoring/plain-words.ts';

/** The form for a house style. */
export const houseStyle = contract({
  name: 'HouseStyle',
  attributes: z.strictObject({ id: slug('a name in lower-case letters, digits and hyphens', '"style"') }),
});
