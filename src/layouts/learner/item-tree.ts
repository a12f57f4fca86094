/**
 * A piece of a page as data: a text, or a tag with its attributes and what stands in it.
 *
 * The review builds it with `createElement`, because a string must never become markup.
 */
export type ItemTree = string | readonly [tag: string, attributes: Readonly<Record<string, string>>, ...ItemTree[]];

const spaces = { html: 'http://www.w3.org/1999/xhtml', svg: 'http://www.w3.org/2000/svg' };

/** Makes the nodes of a tree. */
export function grow(tree: ItemTree, space = spaces.html): Node {
  if (typeof tree === 'string') return document.createTextNode(tree);
  const [tag, attributes, ...inside] = tree;
  const own = tag === 'svg' ? spaces.svg : space;
  const element = document.createElementNS(own, tag);
  for (const [name, value] of Object.entries(attributes)) {
    // The space of names is told by createElementNS.
    if (name !== 'xmlns') element.setAttribute(name, value);
  }
  element.append(...inside.map((part) => grow(part, own)));
  return element;
}
