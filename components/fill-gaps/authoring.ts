import { z } from 'astro/zod';
import { checkPrompt, preparedActivity, valueAttribute } from '../../src/authoring/activity-parts.ts';
import {
  contract,
  type ElementNode,
  elementOf,
  elementsIn,
  isElement,
  partsOf,
  plainText,
  type TextNode,
  textAttribute,
  textOf,
} from '../../src/authoring/element.ts';
import { literalOf } from '../../src/authoring/literal-of.ts';
import { line, plainWords } from '../../src/authoring/plain-words.ts';
import { shuffled } from '../../src/authoring/shuffled.ts';
import { activityAttributes, checkNotes } from '../activity/authoring.ts';
import { isSameAnswer } from './same-answer.ts';

/** More gaps than this make a riddle of a text. */
const mostGaps = 4;

/** A text with gaps to fill by typing or by choosing. */
export const fillGaps = contract({
  name: 'FillGaps',
  activity: true,
  attributes: z.strictObject(activityAttributes),
  check({ node }, report) {
    checkPrompt(node, 'GapText', report);
    checkNotes(node, ['WholeFeedback'], report);
    const texts = elementsIn(node, 'GapText');
    if (texts.length !== 1) {
      const mend = texts.length === 0 ? 'put the text with its gaps into <GapText>' : 'join the texts';
      report({ at: texts[1] ?? node, expected: 'one GapText', got: String(texts.length), mend });
    }
    const gaps = elementsIn(node, 'TextGap');
    if (texts.length > 0 && (gaps.length === 0 || gaps.length > mostGaps)) {
      const mend = gaps.length === 0 ? 'add <TextGap answer="…" why="…" />' : 'write more of the words yourself';
      report({ at: texts[0] ?? node, expected: `one to ${mostGaps} TextGaps`, got: String(gaps.length), mend });
    }
  },
  prepare(node) {
    const gaps = elementsIn(node, 'TextGap');
    return preparedActivity(
      node,
      'GapText',
      (text) =>
        elementOf(
          'GapText',
          [textAttribute('slot', 'parts')],
          partsOf(text).map((part) => withGaps(part, node, gaps)),
        ),
      [
        valueAttribute(
          'gaps',
          gaps.map((gap) => ({ answer: textOf(gap, 'answer'), why: textOf(gap, 'why') })),
        ),
      ],
    );
  },
});

/** A part of the text whose gaps know where they are and what they offer. */
const withGaps = (part: TextNode, activity: ElementNode, gaps: readonly ElementNode[]): TextNode => {
  if (isElement(part) && part.name === 'TextGap') {
    const answer = textOf(part, 'answer') ?? '';
    const others = literalOf<readonly string[]>(part, 'others');
    const choices = [answer, ...(others ?? [])].map((text, index) => ({ text, index }));
    const offered = others === undefined ? null : shuffled(choices, ({ text }) => text);
    return elementOf(
      'TextGap',
      [
        textAttribute('answer', answer),
        valueAttribute('also', literalOf(part, 'also') ?? []),
        valueAttribute('choices', offered),
        valueAttribute('gaps', gaps.length),
        textAttribute('activity', textOf(activity, 'id') ?? ''),
        valueAttribute('number', gaps.indexOf(part) + 1),
      ],
      [],
    );
  }
  if (!('children' in part)) return part;
  return { ...part, children: partsOf(part).map((one) => withGaps(one, activity, gaps)) } as TextNode;
};

/** The text of a cloze. */
export const gapText = contract({
  name: 'GapText',
  inside: 'FillGaps',
  attributes: z.strictObject({}),
  check({ node }, report) {
    if (plainText(node) === '') {
      report({ expected: 'a text around the gaps', got: 'none', mend: 'write it between <GapText> and </GapText>' });
    }
  },
});

const answers = (example: string) => z.array(line('an answer', `'${example}'`)).min(1);

/** A gap: typed, or chosen when there are `others`. */
export const textGap = contract({
  name: 'TextGap',
  inside: 'GapText',
  attributes: z.strictObject({
    answer: line('the right answer', '"must"'),
    /** Answers that are right as well, when the gap is typed. */
    also: answers('have to')
      .register(plainWords, { expected: 'a list of answers that are right as well', example: "{['have to']}" })
      .optional(),
    /** Wrong answers to choose from. */
    others: answers('should')
      .register(plainWords, { expected: 'a list of wrong answers to choose from', example: "{['should', 'shall']}" })
      .optional(),
    why: line('why this answer is right', '"The reader has no choice."'),
  }),
  check({ attributes: { answer, also, others } }, report) {
    if (also !== undefined && others !== undefined) {
      const mend = 'remove also: a gap with others is chosen, and one answer is right';
      report({ attribute: 'also', expected: 'also or others', got: 'both', mend });
    }
    const right = [answer ?? '', ...(also ?? [])];
    const twice = (others ?? also ?? []).find((one, index, all) =>
      [...(others === undefined ? [answer ?? ''] : right), ...all.slice(0, index)].some((known) =>
        isSameAnswer(known, one),
      ),
    );
    if (twice !== undefined) {
      const attribute = others === undefined ? 'also' : 'others';
      report({ attribute, expected: 'each answer once', got: `“${twice}” again`, mend: 'remove it' });
    }
  },
});
