import { z } from 'astro/zod';
import { contract, elementOf, plainText, textAttribute, unwrapped } from '../../src/authoring/element.ts';
import { line, plainWords, slug } from '../../src/authoring/plain-words.ts';
import { objective } from '../activity/authoring.ts';

/** A hard sentence for the learner to rewrite. */
export const sentenceLab = contract({
  name: 'SentenceLab',
  activity: true,
  attributes: z.strictObject({
    id: slug('a name in lower-case letters, digits and hyphens', '"pay-prior"'),
    objective,
    /** Reading ease to reach. */
    ease: z.number().min(0).max(100).register(plainWords, { expected: 'a number from 0 to 100', example: '{60}' }),
    /** What the rewritten sentence must still say, word for word. */
    keep: z
      .array(line('a text to keep', "'1 May'"))
      .min(1)
      .register(plainWords, { expected: 'a list of the texts to keep', example: "{['1 May']}" })
      .optional(),
    /** A rewriting that would do. */
    model: line('a model answer', '"Please pay by 1 May."'),
  }),
  check({ node, attributes: { keep = [], model } }, report) {
    const sentence = plainText(node);
    if (sentence === '') {
      const mend = 'write it between <SentenceLab …> and </SentenceLab>';
      report({ expected: 'a sentence to rewrite', got: 'none', mend });
      return;
    }
    for (const kept of keep) {
      const got = `“${kept}”`;
      if (!sentence.includes(kept)) {
        const mend = 'copy it from the sentence, letter by letter';
        report({ attribute: 'keep', expected: 'texts that stand in the sentence', got, mend });
      } else if (model !== undefined && !model.includes(kept)) {
        const mend = `say “${kept}” in the model too`;
        report({ attribute: 'model', expected: 'a model with every text of keep', got: `one without “${kept}”`, mend });
      }
    }
  },
  prepare: (node) =>
    elementOf('SentenceLab', [...node.attributes, textAttribute('sentence', plainText(node))], unwrapped(node)),
});
