import { z } from 'astro/zod';
import { contract } from '../../src/authoring/element.ts';
import { slug } from '../../src/authoring/plain-words.ts';

/** Twelve questions about one's own service, after the three standards. */
export const standardAudit = contract({
  name: 'StandardAudit',
  attributes: z.strictObject({ id: slug('a name in lower-case letters, digits and hyphens', '"my-service"') }),
});
