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
      return elementOf('MarkPassage', attributes, unwrapped(node));
    }
    return 'children' in node ? ({ ...node, children: partsOf(node).map(known) } as TextNode) : node;
  };
  return elementOf(
    'MarkText',
    [textAttribute('slot', 'parts')],
    paragraphsOf(text).map((part) => known(part)),
  );
};

const lastLine = (nodes: readonly TextNode[]): number => nodes.at(-1)?.position?.end.line ?? 0;

/** The paragraphs of a text: the parser takes them away from passages that stand alone in theirs. */
export const paragraphsOf = (text: ElementNode): readonly TextNode[] => {
  const groups: TextNode[][] = [];
  for (const part of partsOf(text)) {
    const loose = isElement(part) || part.type === 'text';
    const before = groups.at(-1);
    const joins = loose && before?.every((one) => isElement(one) || one.type === 'text');
    if (before && joins && (part.position?.start.line ?? 0) <= lastLine(before) + 1) before.push(part);
    else groups.push([part]);
  }
  return groups.map((group) => {
    const [first] = group;
    const isBlock = first !== undefined && group.length === 1 && !isElement(first) && first.type !== 'text';
    // As a tag: a paragraph that holds tags alone would be taken away again.
    return isBlock ? first : elementOf('p', [], spaced(group));
  });
};

/** Passages of one paragraph with a space between them. */
const spaced = (parts: readonly TextNode[]): readonly TextNode[] =>
  parts.flatMap((part, index) =>
    index > 0 && isElement(part) && parts[index - 1]?.type !== 'text'
      ? [{ type: 'text', value: ' ' } as const, part]
      : [part],
  );
