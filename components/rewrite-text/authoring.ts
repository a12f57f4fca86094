import { z } from 'astro/zod';
import { allSlots, easeOfText } from '#plain-language';
import { checkPrompt, preparedActivity, valueAttribute } from '../../src/authoring/activity-parts.ts';
import {
  contract,
  type ElementNode,
  elementOf,
  elementsIn,
  partsOf,
  plainText,
  textAttribute,
} from '../../src/authoring/element.ts';
import { plainLetter } from '../../src/authoring/marked-text.ts';
import { line, plainWords } from '../../src/authoring/plain-words.ts';
import { activityAttributes, checkNotes } from '../activity/authoring.ts';
import { buildEngine } from '../activity/build-engine.ts';
import { asProse } from '../sentence-lab/measure.ts';
import { judged } from './judged.ts';

const slotIds = allSlots.map(({ id }) => id);

/** The plain text of the element called `name`; empty when there is none. */
const letterIn = (node: ElementNode, name: string): string => {
  const [letter] = elementsIn(node, name);
  return letter === undefined ? '' : plainLetter(letter).text;
};

const easeOf = (text: string): number => easeOfText(buildEngine.check(asProse(text)), asProse(text)) ?? 0;

/** A text to rewrite, checked by the engine. */
export const rewriteText = contract({
  name: 'RewriteText',
  activity: true,
  attributes: z.strictObject({
    ...activityAttributes,
    /** Reading ease to reach. */
    ease: z.number().min(0).max(100).register(plainWords, { expected: 'a number from 0 to 100', example: '{60}' }),
    /** What the rewritten text must still say, word for word. */
    keep: z
      .array(line('a text to keep', "'1 May'"))
      .min(1)
      .max(8)
      .register(plainWords, { expected: 'a list of one to eight texts to keep', example: "{['1 May']}" }),
    /** What the rewritten text must tell, by the names that the checker has for it. */
    slots: z
      .array(z.enum(slotIds).register(plainWords, { expected: slotIds.join(', '), example: "'deadline'" }))
      .min(1)
      .register(plainWords, { expected: 'a list of what a letter must tell', example: "{['action', 'deadline']}" })
      .optional(),
  }),
  check({ node, attributes: { ease, keep, slots = [] } }, report) {
    checkPrompt(node, 'SourceText', report);
    checkNotes(node, ['ModelAnswer', 'WholeFeedback'], report);
    const sources = elementsIn(node, 'SourceText');
    if (sources.length !== 1) {
      const mend = sources.length === 0 ? 'put the text to rewrite into <SourceText>' : 'join the texts';
      report({ at: sources[1] ?? node, expected: 'one SourceText', got: String(sources.length), mend });
    }
    const [source, model] = [letterIn(node, 'SourceText'), letterIn(node, 'ModelAnswer')];
    if (ease === undefined || keep === undefined || source === '' || model === '') return;
    const was = easeOf(source);
    if (was >= ease) {
      const mend = 'take a harder text, or a higher ease';
      report({ attribute: 'ease', expected: `more than the ${was} of the text`, got: String(ease), mend });
    }
    const goals = ['ease', 'findings', ...slots, ...keep];
    const { ease: reachedEase, reached } = judged(buildEngine.check(asProse(model)), model, { ease, slots, keep });
    for (const [index, goal] of goals.entries()) {
      if (reached[index]) continue;
      const got = { 0: `reading ease ${reachedEase}`, 1: 'a severe finding in it' }[index] ?? `one without “${goal}”`;
      const [at] = elementsIn(node, 'ModelAnswer');
      report({ at: at ?? node, expected: 'a model that reaches all goals', got, mend: 'mend the model, or the goal' });
    }
  },
  prepare(node) {
    const original = letterIn(node, 'SourceText');
    return preparedActivity(
      node,
      'SourceText',
      (source) => elementOf('SourceText', [textAttribute('slot', 'parts')], partsOf(source)),
      [valueAttribute('original', original), valueAttribute('was', easeOf(original))],
    );
  },
});

/** The text to rewrite. */
export const sourceText = contract({
  name: 'SourceText',
  inside: 'RewriteText',
  attributes: z.strictObject({}),
  check({ node }, report) {
    if (plainText(node) === '') {
      const mend = 'write it between <SourceText> and </SourceText>';
      report({ expected: 'a text to rewrite', got: 'none', mend });
    }
  },
});
