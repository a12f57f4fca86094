import { z } from 'astro/zod';
import { contract } from '../../src/authoring/element.ts';
import { line, slug } from '../../src/authoring/plain-words.ts';

/** Two sheets for two versions of a letter. */
export const letterCompare = contract({
  name: 'LetterCompare',
  attributes: z.strictObject({
    id: slug('a name in lower-case letters, digits and hyphens', '"versions"'),
    /** A hard letter to try it on, and the same letter mended. */
    before: line('a letter', '"Payment is to be effected."').optional(),
    after: line('a letter', '"Please pay."').optional(),
    house: line('a house style as JSON', '"{}"').optional(),
  }),
});
