import { z } from 'astro/zod';
import { contract } from '../../src/authoring/element.ts';
import { slug } from '../../src/authoring/plain-words.ts';

/** The tally of a test of a letter with six to nine readers, and what it allows one to say. */
export const paraphraseKit = contract({
  name: 'ParaphraseKit',
  attributes: z.strictObject({ id: slug('a name in lower-case letters, digits and hyphens', '"first-test"') }),
});
