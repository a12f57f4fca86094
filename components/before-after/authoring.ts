import { z } from 'astro/zod';
import { contract, elementsIn, plainText } from '../../src/authoring/element.ts';
import { slug } from '../../src/authoring/plain-words.ts';

/** A text and what it became. */
export const beforeAfter = contract({
  name: 'BeforeAfter',
  attributes: z.strictObject({ id: slug('a name in lower-case letters, digits and hyphens', '"reminder"') }),
  check({ node }, report) {
    for (const name of ['BeforeText', 'AfterText']) {
      const got = elementsIn(node, name).length;
      if (got === 1) continue;
      const mend = got === 0 ? `add <${name}>…</${name}>` : 'keep one';
      report({ expected: `one ${name}`, got: String(got), mend });
    }
  },
});

const version = (name: string) =>
  contract({
    name,
    inside: 'BeforeAfter',
    attributes: z.strictObject({}),
    check({ node }, report) {
      if (plainText(node) !== '') return;
      report({ expected: `text in ${name}`, got: 'none', mend: `write it after <${name}>` });
    },
  });

/** The text as it was. Bad writing in it stands in italics, so that the check passes over it. */
export const beforeText = version('BeforeText');

/** The text as it is now. */
export const afterText = version('AfterText');
