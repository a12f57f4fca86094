import { z } from 'astro/zod';
import { contract } from '../../src/authoring/element.ts';
import { slug } from '../../src/authoring/plain-words.ts';

/** What six channels tell of six facts of a service, and where they contradict each other or are silent. */
export const touchpointBoard = contract({
  name: 'TouchpointBoard',
  attributes: z.strictObject({ id: slug('a name in lower-case letters, digits and hyphens', '"our-channels"') }),
});
