import { z } from 'astro/zod';
import {
  contract,
  type ElementFinding,
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
import { plainWords, slug } from '../../src/authoring/plain-words.ts';

type Report = (finding: ElementFinding) => void;

/** Parts of a text that may stand in a line. */
const inline = new Set(['text', 'emphasis', 'strong', 'link', 'inlineCode', 'mdxJsxTextElement']);

/** Answers and feedback stand in a label, which holds one paragraph. */
const checkParagraph = (node: ElementNode, report: Report): void => {
  const blocks = partsOf(node).filter((part) => !isElement(part) && !inline.has(part.type));
  const extra = blocks.find((part) => part.type !== 'paragraph') ?? blocks[1];
  if (extra === undefined) return;
  report({
    at: extra,
    expected: `one paragraph in ${node.name}`,
    got: extra.type === 'paragraph' ? 'a second one' : `a ${extra.type}`,
    mend: 'say it in one paragraph',
  });
};

/** An answer that knows its question, in the slot `options`, with its feedback in the slot `feedback`. */
const prepareOption = (option: ElementNode, question: ElementNode, number: number): ElementNode => {
  const parts = unwrapped(option);
  const feedback = parts.filter((part) => isElement(part)).filter(({ name }) => name === 'AnswerFeedback');
  const answer = parts.filter((part) => !isElement(part) || part.name !== 'AnswerFeedback');
  return elementOf(
    'AnswerOption',
    [
      ...option.attributes,
      textAttribute('slot', 'options'),
      textAttribute('question', textOf(question, 'id') ?? ''),
      textAttribute('kind', textOf(question, 'kind') ?? ''),
      {
        type: 'mdxJsxAttribute',
        name: 'number',
        value: { type: 'mdxJsxAttributeValueExpression', value: `${number}` },
      },
    ],
    [
      ...answer,
      ...feedback.map((part) => elementOf('AnswerFeedback', [textAttribute('slot', 'feedback')], unwrapped(part))),
    ],
  );
};

/** A question with its answers. */
export const quizQuestion = contract({
  name: 'QuizQuestion',
  attributes: z.strictObject({
    id: slug('a name in lower-case letters, digits and hyphens', '"keep-term"'),
    kind: z.enum(['single', 'multiple']).register(plainWords, { expected: 'single or multiple', example: '"single"' }),
  }),
  check({ node, attributes: { kind } }, report) {
    const parts = partsOf(node);
    const isAnswer = (part: (typeof parts)[number]): boolean =>
      (isElement(part) && part.name === 'AnswerOption') || elementsIn(part, 'AnswerOption').length > 0;
    const first = parts.findIndex(isAnswer);
    const stem = first === -1 ? parts : parts.slice(0, first);
    if (!stem.some((part) => plainText(part) !== '')) {
      const mend = 'write it between <QuizQuestion …> and the first <AnswerOption>';
      report({ expected: 'a question before the answers', got: 'none', mend });
    }

    const options = elementsIn(node, 'AnswerOption');
    if (options.length < 2) {
      report({ expected: 'two AnswerOptions or more', got: String(options.length), mend: 'add an <AnswerOption>' });
      return;
    }
    const correct = options.filter((option) =>
      option.attributes.some((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'correct'),
    );
    if (kind === 'single' && correct.length !== 1) {
      const mend =
        correct.length === 0
          ? 'write <AnswerOption correct> for the right answer'
          : 'leave correct at one of them, or write kind="multiple"';
      report({
        at: correct[1] ?? node,
        expected: 'exactly one correct AnswerOption',
        got: String(correct.length),
        mend,
      });
    }
    if (kind === 'multiple' && correct.length === 0) {
      const mend = 'write <AnswerOption correct> for each right answer';
      report({ expected: 'at least one correct AnswerOption', got: 'none', mend });
    }
    if (kind === 'multiple' && correct.length === options.length) {
      const mend = 'add an answer that is wrong, or remove correct from one that is';
      report({ expected: 'at least one wrong AnswerOption', got: 'none', mend });
    }
  },
  prepare(node) {
    // Answers on one line come in a paragraph.
    const parts = partsOf(node).flatMap((part) =>
      part.type === 'paragraph' && elementsIn(part, 'AnswerOption').length > 0 ? part.children : [part],
    );
    const options = parts.filter((part) => isElement(part)).filter(({ name }) => name === 'AnswerOption');
    // The stem becomes a legend, which holds no paragraphs.
    const stem = elementOf(
      'QuizQuestion',
      [],
      parts.filter((part) => !isElement(part) || part.name !== 'AnswerOption'),
    );
    const prepared = options.map((option, index) => prepareOption(option, node, index + 1));
    return elementOf('QuizQuestion', node.attributes, [...unwrapped(stem), ...prepared]);
  },
});

/** One answer of a question. */
export const answerOption = contract({
  name: 'AnswerOption',
  inside: 'QuizQuestion',
  attributes: z.strictObject({
    correct: z.literal(true).optional().register(plainWords, { expected: 'correct alone', example: 'correct' }),
  }),
  check({ node }, report) {
    if (plainText(node, 'AnswerFeedback') === '') {
      const mend = 'write it after <AnswerOption>';
      report({ expected: 'the text of the answer', got: 'none', mend });
    }
    checkParagraph(node, report);
    const feedback = elementsIn(node, 'AnswerFeedback');
    if (feedback.length === 0) {
      const mend = 'add <AnswerFeedback>Why this is right or wrong.</AnswerFeedback>';
      report({ expected: 'AnswerFeedback in every AnswerOption', got: 'none', mend });
    }
    if (feedback[1] !== undefined) {
      const mend = 'keep one and join the texts';
      report({
        at: feedback[1],
        expected: 'one AnswerFeedback in an AnswerOption',
        got: String(feedback.length),
        mend,
      });
    }
  },
});

/** What a learner reads after choosing an answer. */
export const answerFeedback = contract({
  name: 'AnswerFeedback',
  inside: 'AnswerOption',
  attributes: z.strictObject({}),
  check({ node }, report) {
    if (plainText(node) === '') {
      report({ expected: 'text in AnswerFeedback', got: 'none', mend: 'say why the answer is right or wrong' });
    }
    checkParagraph(node, report);
  },
});
