import { z } from 'astro/zod';
import {
  checkPart,
  checkPrompt,
  checkTwins,
  preparedPart,
  valueAttribute,
} from '../../src/authoring/activity-parts.ts';
import {
  contract,
  type ElementNode,
  elementsIn,
  plainText,
  textAttribute,
  textOf,
} from '../../src/authoring/element.ts';
import { mixedActivity } from '../../src/authoring/mixed-activity.ts';
import { line, plainWords } from '../../src/authoring/plain-words.ts';
import { activityAttributes, checkNotes } from '../activity/authoring.ts';
import { isKept } from '../sentence-lab/kept.ts';
import { letterParts } from './letter-parts.ts';

const wordsOf = (block: ElementNode): string => plainText(block, 'AnswerFeedback');
const rankOf = (block: ElementNode): number => letterParts.map(String).indexOf(textOf(block, 'part') ?? '');
const isExtra = (block: ElementNode): boolean => textOf(block, 'part') === 'extra';

/** The blocks of a letter to put in order, to shorten and to leave out, without losing a fact. */
export const letterRebuild = contract({
  name: 'LetterRebuild',
  activity: true,
  attributes: z.strictObject({
    ...activityAttributes,
    /** What the letter must still say, word for word. */
    facts: z.array(line('a text to keep', "'30 April 2026'")).min(2).max(12).register(plainWords, {
      expected: 'a list of two to twelve texts to keep',
      example: "{['30 April 2026', '555-0141']}",
    }),
  }),
  check({ node, attributes: { facts = [] } }, report) {
    checkPrompt(node, 'LetterBlock', report);
    checkNotes(node, ['WholeFeedback'], report);
    const blocks = elementsIn(node, 'LetterBlock');
    checkTwins(blocks, 'block', report);
    if (blocks.length < 4 || blocks.length > 10) {
      const mend = blocks.length < 4 ? 'add a <LetterBlock>' : 'join some blocks';
      report({ expected: 'four to ten LetterBlocks', got: String(blocks.length), mend });
    }
    const own = blocks.filter((block) => !isExtra(block));
    for (const [index, block] of own.entries()) {
      const before = own[index - 1];
      if (before === undefined || rankOf(before) <= rankOf(block) || rankOf(block) < 0) continue;
      const mend = `move it before the part="${textOf(before, 'part')}"`;
      report({
        at: block,
        expected: `the order ${letterParts.join(', ')}`,
        got: `${textOf(block, 'part')} later`,
        mend,
      });
    }
    for (const fact of facts.filter((one) => !own.some((block) => isKept(one, wordsOf(block))))) {
      const mend = 'copy it from a block, letter by letter; what is only in an extra block may get lost';
      report({ attribute: 'facts', expected: 'texts that stand in a block', got: `“${fact}”`, mend });
    }
  },
  prepare(node) {
    const own = elementsIn(node, 'LetterBlock').filter((block) => !isExtra(block));
    return mixedActivity(node, 'LetterBlock', (block, number) =>
      preparedPart(block, node, number, [
        valueAttribute('place', own.indexOf(block) + 1),
        textAttribute('text', wordsOf(block)),
      ]),
    );
  },
});

/** A block of a letter; an `extra` one is better left out. */
export const letterBlock = contract({
  name: 'LetterBlock',
  inside: 'LetterRebuild',
  attributes: z.strictObject({
    part: z
      .enum([...letterParts, 'extra'])
      .register(plainWords, { expected: `${letterParts.join(', ')} or extra`, example: '"answer"' }),
    /** A shorter version, which may lose facts. */
    shorter: line('a shorter version of the block', '"Send us the payslip soon."').optional(),
  }),
  check({ node, attributes: { shorter } }, report) {
    checkPart(node, 'block', report);
    if (shorter !== undefined && shorter.length >= wordsOf(node).length) {
      const mend = 'make it shorter, or remove it';
      report({
        attribute: 'shorter',
        expected: 'fewer characters than in the block',
        got: String(shorter.length),
        mend,
      });
    }
  },
});
