import { z } from 'astro/zod';
import { contract } from '../../src/authoring/element.ts';
import { line, slug } from '../../src/authoring/plain-words.ts';

/** The sheet on which a letter is checked. */
export const letterChecker = contract({
  name: 'LetterChecker',
  attributes: z.strictObject({
    id: slug('a name in lower-case letters, digits and hyphens', '"desk"'),
    /** A hard letter to try it on, and the same letter mended. */
    before: line('a letter', '"Payment is to be effected."').optional(),
    after: line('a letter', '"Please pay."').optional(),
  }),
});
