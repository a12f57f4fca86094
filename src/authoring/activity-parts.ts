import {
  type ElementFinding,
  type ElementNode,
  elementOf,
  elementsIn,
  isElement,
  partsOf,
  plainText,
  type TextNode,
  textAttribute,
  textOf,
  unwrapped,
} from './element.ts';

type Report = (finding: ElementFinding) => void;

/** Elements that stand in an activity beside its parts. */
const notes = ['ModelAnswer', 'TryHint', 'WholeFeedback', 'WorkedSolution'];

/** Parts of a text that may stand in a line. */
const inline = new Set(['text', 'emphasis', 'strong', 'link', 'inlineCode', 'mdxJsxTextElement']);

const isInline = (node: TextNode): boolean => inline.has(node.type);

/** Reports more than one paragraph: answers and feedback stand in a label or a line. */
export const checkParagraph = (node: ElementNode, report: Report): void => {
  const blocks = partsOf(node).filter((part) => !isElement(part) && !isInline(part));
  const extra = blocks.find((part) => part.type !== 'paragraph') ?? blocks[1];
  if (extra === undefined) return;
  report({
    at: extra,
    expected: `one paragraph in ${node.name}`,
    got: extra.type === 'paragraph' ? 'a second one' : `a ${extra.type}`,
    mend: 'say it in one paragraph',
  });
};

/** Reports an activity without a task before its parts, which are called `name`. */
export const checkPrompt = (node: ElementNode, name: string, report: Report): void => {
  const parts = partsOf(node);
  const first = parts.findIndex((part) => (isElement(part) && part.name === name) || elementsIn(part, name).length > 0);
  const prompt = (first === -1 ? parts : parts.slice(0, first)).filter(
    (part) => !isElement(part) || !notes.includes(part.name ?? ''),
  );
  if (prompt.some((part) => plainText(part) !== '')) return;
  const what = node.name === 'QuizQuestion' ? ['a question', 'answers'] : ['a task', 'parts'];
  const mend = `write it between <${node.name} …> and the first <${name}>`;
  report({ expected: `${what[0]} before the ${what[1]}`, got: 'none', mend });
};

/** Checks a part that has a text and feedback. */
export const checkPart = (node: ElementNode, noun: string, report: Report): void => {
  const { name } = node;
  if (plainText(node, 'AnswerFeedback') === '') {
    report({ expected: `the text of the ${noun}`, got: 'none', mend: `write it after <${name}>` });
  }
  checkParagraph(node, report);
  const feedback = elementsIn(node, 'AnswerFeedback');
  if (feedback.length === 0) {
    const mend = 'add <AnswerFeedback>Why this is right or wrong.</AnswerFeedback>';
    report({ expected: `AnswerFeedback in every ${name}`, got: 'none', mend });
  }
  if (feedback[1] !== undefined) {
    const mend = 'keep one and join the texts';
    const got = String(feedback.length);
    report({
      at: feedback[1],
      expected: `one AnswerFeedback in ${/^[AEIO]/.test(name ?? '') ? 'an' : 'a'} ${name}`,
      got,
      mend,
    });
  }
};

/** Reports two parts that read the same: nobody could tell them apart. */
export const checkTwins = (parts: readonly ElementNode[], noun: string, report: Report): void => {
  const seen = new Set<string>();
  for (const part of parts) {
    const text = plainText(part, 'AnswerFeedback').toLowerCase();
    if (text !== '' && seen.has(text)) {
      report({ at: part, expected: `a ${noun} of its own`, got: `“${text}” again`, mend: 'change one of the two' });
    }
    seen.add(text);
  }
};

/** An attribute that the build fills in. */
export const valueAttribute = (name: string, value: unknown): ElementNode['attributes'][number] => ({
  type: 'mdxJsxAttribute',
  name,
  value: { type: 'mdxJsxAttributeValueExpression', value: JSON.stringify(value) },
});

/** The text of a note as paragraphs. */
const asBlocks = (node: TextNode): readonly TextNode[] =>
  partsOf(node).every(isInline) ? [{ type: 'paragraph', children: [...partsOf(node)] } as TextNode] : partsOf(node);

/**
 * An activity as its template takes it: the task, which is a legend and holds no paragraphs; what `prepare` makes of
 * each part called `name`; the notes, in the slot `notes`.
 */
export const preparedActivity = (
  node: ElementNode,
  name: string,
  prepare: (part: ElementNode, number: number) => ElementNode,
  attributes: ElementNode['attributes'] = [],
): ReturnType<typeof elementOf> => {
  const own = [name, ...notes];
  // Parts on one line come in a paragraph.
  const all = partsOf(node).flatMap((part) =>
    part.type === 'paragraph' && own.some((one) => elementsIn(part, one).length > 0) ? part.children : [part],
  );
  const isOwn = (part: TextNode): part is ElementNode => isElement(part) && own.includes(part.name ?? '');
  const elements = all.filter(isOwn);
  const prompt = elementOf(
    'Prompt',
    [],
    all.filter((part) => !isOwn(part)),
  );
  return elementOf(
    node.name ?? '',
    [...node.attributes, ...attributes],
    [
      ...unwrapped(prompt),
      ...elements.filter((part) => part.name === name).map((part, index) => prepare(part, index + 1)),
      ...elements
        .filter((part) => part.name !== name)
        .map((part) => elementOf(part.name ?? '', [textAttribute('slot', 'notes')], asBlocks(part))),
    ],
  );
};

/** A part that knows its activity and its place in it, in the slot `parts`, with its feedback in the slot `feedback`. */
export const preparedPart = (
  part: ElementNode,
  activity: ElementNode,
  number: number,
  attributes: ElementNode['attributes'] = [],
): ElementNode => {
  const parts = unwrapped(part);
  const isFeedback = (one: TextNode): one is ElementNode => isElement(one) && one.name === 'AnswerFeedback';
  return elementOf(
    part.name ?? '',
    [
      ...part.attributes,
      textAttribute('slot', 'parts'),
      textAttribute('activity', textOf(activity, 'id') ?? ''),
      valueAttribute('number', number),
      ...attributes,
    ],
    [
      ...parts.filter((one) => !isFeedback(one)),
      ...parts
        .filter(isFeedback)
        .map((one) => elementOf('AnswerFeedback', [textAttribute('slot', 'feedback')], unwrapped(one))),
    ],
  );
};
