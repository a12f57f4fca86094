import type { z } from 'astro/zod';
import type { MdastNode, MdxJsxAttributeNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';

/** An element as it stands in a module. */
export type ElementNode = MdxJsxFlowElement | MdxJsxTextElement;

/** Any part of a text: a paragraph, an element, a piece of text. */
export type TextNode = MdastNode;

/** What a contract says of a mistake; it stands at the attribute, else at the part, else at the element. */
export interface ElementFinding {
  readonly attribute?: string;
  readonly at?: TextNode;
  readonly expected: string;
  readonly got: string;
  readonly mend: string;
}

/** How authors write an element: the one description that the checks of content work from. */
export interface ElementContract<Attributes extends z.ZodObject = z.ZodObject> {
  /** The tag in modules, in PascalCase. */
  readonly name: string;
  /** The attributes; an `id` is unique in its file and the same in both languages. Examples stand as in a tag. */
  readonly attributes: Attributes;
  /** The element that this one must stand in, or those of which it must stand in one. */
  readonly inside?: string | readonly string[];
  /** Whether it asks something: the build gives it the attribute `hash`, made of its words. */
  readonly activity?: true;
  /**
   * Checks what attributes alone cannot tell. It runs when what stands inside is known and well-formed;
   * `attributes` holds those that are right.
   */
  check?(
    element: { readonly node: ElementNode; readonly attributes: Partial<z.output<Attributes>> },
    report: (finding: ElementFinding) => void,
  ): void;
  /** Turns what the author wrote into what the element's template takes. */
  prepare?(node: ElementNode): MdxJsxFlowElement;
}

/** Gives a contract its types. */
export const contract = <Attributes extends z.ZodObject>(
  described: ElementContract<Attributes>,
): ElementContract<Attributes> => described;

/** Whether a part of a text is a tag. */
export const isElement = (node: TextNode): node is ElementNode =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** The parts that stand directly in `node`. */
export const partsOf = (node: TextNode): readonly TextNode[] => ('children' in node ? node.children : []);

/** The elements called `name` in `node`, at any depth, in their order. */
export const elementsIn = (node: TextNode, name: string): readonly ElementNode[] =>
  partsOf(node).flatMap((part) => [
    ...(isElement(part) && part.name === name ? [part] : []),
    ...elementsIn(part, name),
  ]);

/** What stands in `node` without the paragraphs around it, so that it can go into a label or a line. */
export const unwrapped = (node: TextNode): readonly TextNode[] =>
  partsOf(node).flatMap((part, index) => {
    if (part.type !== 'paragraph') return [part];
    return index === 0 ? part.children : [{ type: 'text', value: ' ' } as const, ...part.children];
  });

/** An attribute with a text. */
export const textAttribute = (name: string, value: string): MdxJsxAttributeNode => ({
  type: 'mdxJsxAttribute',
  name,
  value,
});

/** The text of an attribute; nothing when it has none. */
export const textOf = (node: ElementNode, name: string): string | undefined => {
  const found = node.attributes.find((part) => part.type === 'mdxJsxAttribute' && part.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
};

/** An element made anew: no line of the source is its own. */
export const elementOf = (
  name: string,
  attributes: ElementNode['attributes'],
  children: readonly TextNode[],
): MdxJsxFlowElement => ({
  type: 'mdxJsxFlowElement',
  name,
  attributes: [...attributes],
  // The tree's types keep words out of flow elements; the parser itself puts them there for tags on one line.
  children: children as MdxJsxFlowElement['children'],
});

const rawText = (node: TextNode, leftOut: string | undefined): string => {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  return partsOf(node)
    .filter((part) => leftOut === undefined || !isElement(part) || part.name !== leftOut)
    .map((part) => rawText(part, leftOut) + (part.type === 'paragraph' ? ' ' : ''))
    .join('');
};

/**
 * The words of `node` without marks, on one line.
 *
 * @param leftOut - An element whose words do not count.
 */
export const plainText = (node: TextNode, leftOut?: string): string =>
  rawText(node, leftOut).replace(/\s+/g, ' ').trim();
