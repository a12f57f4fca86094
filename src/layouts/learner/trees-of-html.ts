import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { ItemTree } from './item-tree.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const isElement = (node: Node): node is Element => 'tagName' in node;

function treeOf(node: Node): ItemTree[] {
  if (node.nodeName === '#text' && 'value' in node) return [node.value];
  // Comments say nothing, and the scripts of elements come with the page.
  if (!isElement(node) || node.tagName === 'script') return [];
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  return [[node.tagName, attributes, ...node.childNodes.flatMap(treeOf)]];
}

const elementsIn = (node: Node | DefaultTreeAdapterTypes.DocumentFragment): Element[] =>
  ('childNodes' in node ? node.childNodes : []).flatMap((child) => [
    ...(isElement(child) ? [child] : []),
    ...elementsIn(child),
  ]);

/** The elements with these ids in some HTML, as trees; what is there for want of scripts as well. */
export function treesOf(html: string, ids: ReadonlySet<string>): Record<string, ItemTree> {
  const found = elementsIn(parseFragment(html, { scriptingEnabled: false })).flatMap((element) => {
    const id = element.attrs.find(({ name }) => name === 'id')?.value ?? '';
    const [tree] = ids.has(id) ? treeOf(element) : [];
    return tree === undefined ? [] : [[id, tree] as const];
  });
  return Object.fromEntries(found);
}
