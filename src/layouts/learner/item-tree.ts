/**
 * A piece of a page as data: a text, or a tag with its attributes and what stands in it.
 *
 * The review builds it with `createElement`, because a string must never become markup.
 */
export type ItemTree = string | readonly [tag: string, attributes: Readonly<Record<string, string>>, ...ItemTree[]];

/** Makes the nodes of a tree. */
export function grow(tree: ItemTree): Node {
  if (typeof tree === 'string') return document.createTextNode(tree);
  const [tag, attributes, ...inside] = tree;
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...inside.map(grow));
  return element;
}
