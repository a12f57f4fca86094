import { z } from 'astro/zod';
import { contract } from '../../src/authoring/element.ts';
import { line, plainWords, slug } from '../../src/authoring/plain-words.ts';

const range = (most: number, expected: string, example: string) =>
  z
    .tuple([z.number().min(0).max(most), z.number().min(0).max(most)])
    .register(plainWords, { expected, example })
    .optional();

/** What one unclear letter costs in a year; the figures are those to begin with. */
export const costOfConfusion = contract({
  name: 'CostOfConfusion',
  attributes: z.strictObject({
    id: slug('a name in lower-case letters, digits and hyphens', '"cost-of-the-reminder"'),
    letters: range(1e9, 'the letters of a year, at least and at most', '{[40000, 40000]}'),
    share: range(100, 'how many of a hundred readers ask, at least and at most', '{[8, 15]}'),
    minutes: range(600, 'the minutes for an answer, at least and at most', '{[6, 10]}'),
    rate: range(1e6, 'the cost of an hour, at least and at most', '{[30, 30]}'),
    /** Stands after each sum. */
    currency: line('the name or the sign of a currency', '"pounds"').optional(),
  }),
  check({ node: _node, attributes }, report) {
    for (const attribute of ['letters', 'share', 'minutes', 'rate'] as const) {
      const [low, high] = attributes[attribute] ?? [0, 0];
      if (low <= high) continue;
      report({
        attribute,
        expected: 'the lower number first',
        got: `${low}, ${high}`,
        mend: `write {[${high}, ${low}]}`,
      });
    }
  },
});
