import type { MarkNote } from '../../components/mark-problems/mark-note.ts';
import { valueAttribute } from './activity-parts.ts';
import {
  type ElementNode,
  elementOf,
  isElement,
  partsOf,
  plainText,
  type TextNode,
  textAttribute,
  textOf,
  unwrapped,
} from './element.ts';

const isPassage = (node: TextNode): node is ElementNode =>
  isElement(node) && (node.name === 'MarkPassage' || node.name === 'XrayProblem');

/** The passages that can be marked, in the order of the text. */
export const passagesIn = (node: TextNode): readonly ElementNode[] =>
  partsOf(node).flatMap((part) => (isPassage(part) ? [part] : passagesIn(part)));

/** Whether an attribute without a value stands in a tag. */
export const hasFlag = (node: ElementNode, name: string): boolean =>
  node.attributes.some((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name);

/** What is told of each passage. */
export const markNotes = (activity: ElementNode): readonly MarkNote[] =>
  passagesIn(activity).map((passage) => {
    const name = textOf(passage, 'name');
    return {
      text: plainText(passage),
      problem: passage.name === 'XrayProblem' || hasFlag(passage, 'problem'),
      ...(name === undefined ? {} : { name }),
      why: textOf(passage, 'why') ?? '',
    };
  });

/** The text of an activity in the slot `parts`; its passages know their activity and their number in it. */
export const markedText = (text: ElementNode, activity: ElementNode): ElementNode => {
  const passages = passagesIn(activity);
  const known = (node: TextNode): TextNode => {
    if (isPassage(node)) {
      const attributes = [
        textAttribute('activity', textOf(activity, 'id') ?? ''),
        valueAttribute('number', passages.indexOf(node) + 1),
      ];
      return elementOf(node.name ?? '', attributes, unwrapped(node));
    }
    return 'children' in node ? ({ ...node, children: partsOf(node).map(known) } as TextNode) : node;
  };
  return elementOf(
    'MarkText',
    [textAttribute('slot', 'parts')],
    paragraphsOf(text).map((part) => known(part)),
  );
};

/** The paragraphs of a text: the parser takes them away from passages that stand alone in theirs. */
const paragraphsOf = (text: ElementNode): readonly TextNode[] =>
  // As a tag: a paragraph that holds tags alone would be taken away again.
  partsOf(text).map((part) => (isElement(part) ? elementOf('p', [], [part]) : part));

/** A passage that would lose its paragraph to the one before it: they stand in one, and no word between them. */
export const strayPassage = (text: ElementNode): TextNode | undefined =>
  partsOf(text).find((part, index, all) => {
    const before = all[index - 1];
    if (before === undefined || !isElement(before) || !isElement(part)) return false;
    return (part.position?.start.line ?? 0) <= (before.position?.end.line ?? 0) + 1;
  });

/** A text as the engine reads it, with the places of its passages. */
export interface PlainLetter {
  readonly text: string;
  readonly passages: readonly { readonly node: ElementNode; readonly start: number; readonly end: number }[];
}

/** The plain text of a letter: an empty line between its paragraphs, a new line at each break. */
export const plainLetter = (letter: ElementNode): PlainLetter => {
  const passages: PlainLetter['passages'][number][] = [];
  let text = '';
  const add = (node: TextNode): void => {
    if (node.type === 'text' || node.type === 'inlineCode') {
      const words = node.value.replace(/\s+/g, ' ');
      text += /\s$/.test(text) ? words.trimStart() : words;
    } else if (node.type === 'break') {
      text += '\n';
    } else {
      // The space before a passage is none of it.
      const start = text.length;
      for (const part of partsOf(node)) add(part);
      if (isPassage(node)) passages.push({ node, start, end: text.length });
    }
  };
  for (const paragraph of paragraphsOf(letter)) {
    if (text !== '') text += '\n\n';
    add(paragraph);
    text = text.trimEnd();
  }
  return { text, passages };
};
