import { z } from 'astro/zod';
import {
  checkPart,
  checkPrompt,
  checkTwins,
  preparedActivity,
  preparedPart,
  valueAttribute,
} from '../../src/authoring/activity-parts.ts';
import { contract, elementsIn, textOf } from '../../src/authoring/element.ts';
import { literalOf } from '../../src/authoring/literal-of.ts';
import { line, plainWords } from '../../src/authoring/plain-words.ts';
import { shuffled } from '../../src/authoring/shuffled.ts';
import { activityAttributes, checkNotes } from '../activity/authoring.ts';

/** Things to match, each with its own partner. */
export const matchPairs = contract({
  name: 'MatchPairs',
  activity: true,
  attributes: z.strictObject({
    ...activityAttributes,
    /** Partners that fit nothing, so that the last pair is not given away. */
    extra: z
      .array(line('a partner that fits nothing', "'pay back'"))
      .min(1)
      .register(plainWords, { expected: 'a list of partners that fit nothing', example: "{['pay back']}" })
      .optional(),
  }),
  check({ node, attributes: { extra = [] } }, report) {
    checkPrompt(node, 'MatchPair', report);
    checkNotes(node, ['WholeFeedback'], report);
    const pairs = elementsIn(node, 'MatchPair');
    checkTwins(pairs, 'text', report);
    if (pairs.length < 3 || pairs.length > 8) {
      const mend = pairs.length < 3 ? 'add a <MatchPair>' : 'make two tasks of it';
      report({ expected: 'three to eight MatchPairs', got: String(pairs.length), mend });
    }
    const seen = new Set(extra);
    for (const pair of pairs) {
      const partner = textOf(pair, 'with') ?? '';
      if (seen.has(partner)) {
        report({ at: pair, expected: 'a partner of its own', got: `“${partner}” again`, mend: 'give it another with' });
      }
      seen.add(partner);
    }
  },
  prepare(node) {
    const pairs = elementsIn(node, 'MatchPair').map((pair) => textOf(pair, 'with') ?? '');
    const all = [...pairs, ...(literalOf<readonly string[]>(node, 'extra') ?? [])];
    const choices = shuffled(
      all.map((text, index) => ({ text, index })),
      ({ text }) => text,
    );
    return preparedActivity(
      node,
      'MatchPair',
      (pair, number) => preparedPart(pair, node, number, [valueAttribute('choices', choices)]),
      [valueAttribute('choices', choices)],
    );
  },
});

/** One thing, `with` its partner. */
export const matchPair = contract({
  name: 'MatchPair',
  inside: 'MatchPairs',
  attributes: z.strictObject({ with: line('its partner', '"before"') }),
  check: ({ node }, report) => checkPart(node, 'pair', report),
});
