import { z } from 'astro/zod';
import {
  checkParagraph,
  checkPrompt,
  checkTwins,
  preparedActivity,
  valueAttribute,
} from '../../src/authoring/activity-parts.ts';
import { contract, elementsIn, plainText } from '../../src/authoring/element.ts';
import { hasFlag, markedText, markNotes, passagesIn, strayPassage } from '../../src/authoring/marked-text.ts';
import { line, plainWords } from '../../src/authoring/plain-words.ts';
import { activityAttributes, checkNotes } from '../activity/authoring.ts';

/** A text in which a learner marks the passages that have a problem. */
export const markProblems = contract({
  name: 'MarkProblems',
  activity: true,
  attributes: z.strictObject(activityAttributes),
  check({ node }, report) {
    checkPrompt(node, 'MarkText', report);
    checkNotes(node, ['WholeFeedback'], report);
    checkText(node, report);
    const [foreign] = elementsIn(node, 'XrayProblem');
    if (foreign !== undefined) {
      const mend = 'write <MarkPassage problem why="…">, or make a LetterXray of it';
      report({ at: foreign, expected: 'MarkPassages in MarkProblems', got: 'an XrayProblem', mend });
    }
    checkPassages(passagesIn(node), report);
  },
  prepare: (node) =>
    preparedActivity(node, 'MarkText', (text) => markedText(text, node), [valueAttribute('passages', markNotes(node))]),
});

/** Checks that an activity has one text. */
export const checkText = (node: Parameters<typeof checkPrompt>[0], report: Parameters<typeof checkPrompt>[2]): void => {
  const texts = elementsIn(node, 'MarkText');
  if (texts.length !== 1) {
    const mend = texts.length === 0 ? 'put the text with its passages into <MarkText>' : 'join the texts';
    report({ at: texts[1] ?? node, expected: 'one MarkText', got: String(texts.length), mend });
  }
};

/** Checks that there is something to find, and something to leave as it is. */
export const checkPassages = (
  passages: ReturnType<typeof passagesIn>,
  report: Parameters<typeof checkTwins>[2],
): void => {
  if (passages.length === 0) return;
  checkTwins(passages, 'passage', report);
  const problems = passages.filter((passage) => hasFlag(passage, 'problem') || passage.name === 'XrayProblem').length;
  const fine = passages.length - problems;
  if (problems < 2 || problems > 12) {
    const mend = problems < 2 ? 'mark more passages as a problem' : 'make two texts of it';
    report({ expected: 'two to twelve problems', got: String(problems), mend });
  }
  if (fine < 2 || fine > 12) {
    const mend = fine < 2 ? 'add a <MarkPassage why="…"> that is fine' : 'make plain text of some';
    report({ expected: 'two to twelve passages that are fine', got: String(fine), mend });
  }
};

/** The text with its passages. */
export const markText = contract({
  name: 'MarkText',
  inside: ['LetterXray', 'MarkProblems'],
  attributes: z.strictObject({}),
  check({ node }, report) {
    if (passagesIn(node).length === 0) {
      const mend = 'put passages of it into <MarkPassage why="…">…</MarkPassage>';
      report({ expected: 'a text with passages to mark', got: 'none', mend });
    }
    const stray = strayPassage(node);
    if (stray !== undefined) {
      const mend = 'put the full stop behind a closing tag, or an empty line between the passages';
      report({ at: stray, expected: 'words or signs beside the passages of a paragraph', got: 'tags alone', mend });
    }
  },
});

/** A passage that can be marked. */
export const markPassage = contract({
  name: 'MarkPassage',
  inside: 'MarkText',
  attributes: z.strictObject({
    /** Whether it should be marked. */
    problem: z.literal(true).register(plainWords, { expected: 'problem alone', example: 'problem' }).optional(),
    why: line(
      'what is wrong with the passage, or why it is fine',
      '"The reader does not know when the 14 days begin."',
    ),
  }),
  check: ({ node }, report) => checkPassage(node, report),
});

/** Checks that a passage has words, and that they are in one paragraph. */
export const checkPassage = (
  node: Parameters<typeof checkParagraph>[0],
  report: Parameters<typeof checkParagraph>[1],
): void => {
  if (plainText(node) === '') {
    const mend = `write it between <${node.name} …> and </${node.name}>`;
    report({ expected: 'the words of the passage', got: 'none', mend });
  }
  checkParagraph(node, report);
};
