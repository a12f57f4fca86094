import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['childNode'];
type Parent = DefaultTreeAdapterMap['parentNode'];

/** A piece of HTML that a script can build again: a text, or an element with its attributes and what is in it. */
export type Part = string | readonly [name: string, attributes: Readonly<Record<string, string>>, ...parts: Part[]];

/** What stands for the address of the site in links; who builds the part puts an address in its place. */
export const siteMark = '~/';

/**
 * Not there in a foreign page: what is for pages without scripts, scripts, our sample letters, and the letters to start
 * from, which would come over the network.
 */
const isLeftOut = (node: Node): boolean =>
  node.nodeName === 'noscript' ||
  node.nodeName === 'letter-templates' ||
  node.nodeName === 'script' ||
  ('attrs' in node && node.attrs.some(({ name, value }) => name === 'data-does' && /^(?:before|after)$/.test(value)));

/** What the site gives its own checker: sample letters and, if it has one, its house style. */
const ofSite: ReadonlySet<string> = new Set(['samples', 'house']);

/**
 * The first element of a name in a page.
 *
 * @param base - The folder of the site, with a slash at both ends.
 * @throws {RangeError} When there is none.
 */
export function pagePart(html: string, name: string, base: string): Part {
  const found = find(parse(html), name);
  if (!found) throw new RangeError(`Expected an element <${name}> in the page, got none`);
  const part = partOf(found, base);
  if (part === null) throw new RangeError(`Expected an element <${name}> for foreign pages, got one that is left out`);
  return part;
}

function find(parent: Parent, name: string): Node | undefined {
  for (const node of parent.childNodes) {
    if (node.nodeName === name) return node;
    const within = 'childNodes' in node ? find(node, name) : undefined;
    if (within) return within;
  }
  return undefined;
}

function partOf(node: Node, base: string): Part | null {
  if ('value' in node) return node.value.replace(/\s+/g, ' ');
  if (!('attrs' in node) || isLeftOut(node)) return null;
  const kept = node.attrs.filter(({ name }) => !ofSite.has(name));
  const attributes = kept.map(({ name, value }) => [
    name,
    (name === 'href' || name === 'rules' || name === 'readers') && value.startsWith(base)
      ? siteMark + value.slice(base.length)
      : value,
  ]);
  const parts = node.childNodes.map((child) => partOf(child, base)).filter((part) => part !== null);
  return [node.nodeName, Object.fromEntries(attributes), ...parts];
}
