import type { DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
export type Element = DefaultTreeAdapterMap['element'];

/** Elements in a line of text: what stands before and after them may be the same word. */
const inline: ReadonlySet<string> = new Set([
  'a',
  'abbr',
  'b',
  'button',
  'code',
  'em',
  'i',
  'mark',
  'q',
  'strong',
  'sub',
  'sup',
]);
/** No text of the page: buttons, ways on, and words that a reader does not see. */
const unread: ReadonlySet<string> = new Set(['button', 'form', 'nav', 'noscript', 'script', 'style', 'template']);

const isUnread = (element: Element): boolean =>
  unread.has(element.tagName) || element.tagName.includes('-') || hasClass(element, 'glossary-note');

/** The value of an attribute; empty without one. */
export const attributeOf = ({ attrs }: Element, name: string): string =>
  attrs.find((one) => one.name === name)?.value ?? '';

/** Whether an element has a class. */
export const hasClass = (element: Element, name: string): boolean =>
  attributeOf(element, 'class').split(/\s+/).includes(name);

/** The elements in a part of a page that fit, in their order. */
export function elementsIn(parent: Node, fits: (element: Element) => boolean): Element[] {
  if (!('childNodes' in parent)) return [];
  return parent.childNodes.flatMap((node) => [
    ...('tagName' in node && fits(node) ? [node] : []),
    ...elementsIn(node, fits),
  ]);
}

/**
 * The text of a part of a page.
 *
 * Elements of our own are left out: what an activity holds is a question, and its answers must not be found.
 *
 * @param isLeftOut - Says what else does not count.
 */
export function textOf(node: Node, isLeftOut: (element: Element) => boolean = () => false): string {
  const read = (one: Node): string => {
    if (one.nodeName === '#text' && 'value' in one) return one.value;
    if (!('childNodes' in one)) return '';
    if ('tagName' in one && !hasClass(one, 'glossary-term') && (isUnread(one) || isLeftOut(one))) return ' ';
    const text = one.childNodes.map(read).join('');
    return inline.has(one.nodeName) ? text : ` ${text} `;
  };
  return read(node).replace(/\s+/g, ' ').trim();
}
