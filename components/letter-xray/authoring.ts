import { z } from 'astro/zod';
import { checkParagraph, checkPrompt, preparedActivity, valueAttribute } from '../../src/authoring/activity-parts.ts';
import {
  contract,
  type ElementNode,
  elementOf,
  elementsIn,
  isElement,
  partsOf,
  plainText,
  textAttribute,
  textOf,
  unwrapped,
} from '../../src/authoring/element.ts';
import { literalOf } from '../../src/authoring/literal-of.ts';
import { hasFlag, markedText, markNotes, passagesIn, plainLetter } from '../../src/authoring/marked-text.ts';
import { offer } from '../../src/authoring/nearest.ts';
import { line, plainWords } from '../../src/authoring/plain-words.ts';
import { activityAttributes, checkNotes } from '../activity/authoring.ts';
import { checkPassage, checkPassages, checkText } from '../mark-problems/authoring.ts';
import type { Said, SeenProblem } from './said.ts';
import { checkerIds, xray } from './xray.ts';

/** What the engine says of the letter of an activity. */
const xrayOf = (node: ElementNode): { readonly seen: readonly SeenProblem[]; readonly besides: readonly Said[] } => {
  const [letter] = elementsIn(node, 'MarkText');
  if (letter === undefined) return { seen: [], besides: [] };
  const { text, passages } = plainLetter(letter);
  const problems = passages.filter(({ node: { name } }) => name === 'XrayProblem');
  const { seen, besides } = xray(
    text,
    problems.map(({ node: problem, start, end }) => {
      const rules = literalOf<readonly string[]>(problem, 'rules') ?? [];
      return { start, end, rules };
    }),
  );
  return {
    seen: problems.map(({ node: problem }, index) => {
      const unseen = textOf(problem, 'unseen');
      return {
        name: textOf(problem, 'name') ?? '',
        text: plainText(problem),
        ...(unseen === undefined ? {} : { unseen }),
        said: seen[index] ?? [],
      };
    }),
    besides,
  };
};

/** Whether the word of an author is on what the checker said. */
const isOn = (word: ElementNode, { id, passage }: Said): boolean =>
  textOf(word, 'rule') === id && (textOf(word, 'passage') ?? passage) === passage;

/** A letter with planted problems to mark, and then what the checker says of it. */
export const letterXray = contract({
  name: 'LetterXray',
  activity: true,
  attributes: z.strictObject(activityAttributes),
  check({ node }, report) {
    checkPrompt(node, 'MarkText', report);
    checkNotes(node, ['WholeFeedback'], report);
    checkText(node, report);
    checkPassages(passagesIn(node), report);
    const foreign = elementsIn(node, 'MarkPassage').find((passage) => hasFlag(passage, 'problem'));
    if (foreign !== undefined) {
      const mend = 'write <XrayProblem name="…" why="…">';
      report({ at: foreign, expected: 'XrayProblems in a LetterXray', got: 'a MarkPassage problem', mend });
    }
    const { besides } = xrayOf(node);
    for (const word of elementsIn(node, 'XrayFinding')) {
      if (besides.some((said) => isOn(word, said))) continue;
      const all = new Set(besides.map(({ id, passage }) => (passage === null ? id : `${id} “${passage}”`)));
      const mend = all.size === 0 ? 'remove it' : `remove it, or name one of these: ${[...all].join(', ')}`;
      const [rule, passage] = [textOf(word, 'rule') ?? '', textOf(word, 'passage')];
      const got = passage === undefined ? rule : `${rule} “${passage}”`;
      report({ at: word, expected: 'what the checker says outside the problems', got, mend });
    }
  },
  prepare(node) {
    const { seen, besides } = xrayOf(node);
    const words = elementsIn(node, 'XrayFinding');
    const unjudged = besides.filter((said) => !words.some((word) => isOn(word, said)));
    const rest = partsOf(node).filter((part) => !isElement(part) || part.name !== 'XrayFinding');
    const letter = { ...node, children: rest } as ElementNode;
    const { name, attributes, children } = preparedActivity(letter, 'MarkText', (text) => markedText(text, node), [
      valueAttribute('passages', markNotes(node)),
      valueAttribute('seen', seen),
      valueAttribute('unjudged', unjudged),
      valueAttribute('wrong', words.filter((word) => textOf(word, 'verdict') === 'wrong').length),
    ]);
    const judged = words.map((word) =>
      elementOf(
        'XrayFinding',
        [
          ...word.attributes,
          textAttribute('slot', 'findings'),
          valueAttribute(
            'said',
            besides.filter((said) => isOn(word, said)),
          ),
        ],
        unwrapped(word),
      ),
    );
    return elementOf(name ?? '', attributes, [...children, ...judged]);
  },
});

/** A passage with a planted problem. */
export const xrayProblem = contract({
  name: 'XrayProblem',
  inside: 'MarkText',
  attributes: z.strictObject({
    name: line('what the problem is called', '"The deadline counts from an unknown day"'),
    why: line('what is wrong with the passage', '"Nobody but the post knows when the 14 days begin."'),
    /** The rules, or what a letter must say, by which the checker sees the problem. */
    rules: z
      .array(line('the id of a rule', "'relative-deadline'"))
      .min(1)
      .register(plainWords, { expected: 'a list of rules', example: "{['relative-deadline']}" })
      .optional(),
    unseen: line('why the checker does not see it', '"It does not know what the reader waits for."').optional(),
  }),
  check({ node, attributes: { rules = [] } }, report) {
    checkPassage(node, report);
    for (const rule of rules.filter((one) => !checkerIds.includes(one))) {
      const mend = offer(rule, checkerIds, 'see the page of all rules');
      report({ attribute: 'rules', expected: 'rules that there are', got: `“${rule}”`, mend });
    }
  },
});

/** The author's word on something that the checker says outside the problems. */
export const xrayFinding = contract({
  name: 'XrayFinding',
  inside: 'LetterXray',
  attributes: z.strictObject({
    rule: line('the id of a rule', '"shouting"'),
    passage: line('the words that the checker speaks of', '"DEPARTMENT OF ROADS"').optional(),
    verdict: z.enum(['right', 'wrong']).register(plainWords, { expected: 'right or wrong', example: '"wrong"' }),
  }),
  check({ node }, report) {
    if (plainText(node) === '') {
      report({ expected: 'text in XrayFinding', got: 'none', mend: 'say why the checker is right or wrong' });
    }
    checkParagraph(node, report);
  },
});
