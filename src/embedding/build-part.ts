import { deskName } from './foreign-style.ts';
import { type Part, siteMark } from './page-part.ts';

/**
 * Builds a part of a page again. Its outermost element comes to life when it is put into the page, and finds all that is
 * in it alive: so it is in a page that is read, too.
 *
 * @param site - Where the pages of the site are, with a slash at the end.
 */
export const buildPart = (part: Part, site: string): Node =>
  // A document that is not shown brings nothing to life.
  nodeOf(part, site, document.implementation.createHTMLDocument(''));

function nodeOf(part: Part, site: string, maker: Document): Node {
  if (typeof part === 'string') return maker.createTextNode(part);
  const [name, attributes, ...parts] = part;
  const element = maker.createElement(name === 'letter-checker' ? deskName : name);
  for (const [key, value] of Object.entries(attributes))
    element.setAttribute(key, value.startsWith(siteMark) ? site + value.slice(siteMark.length) : value);
  element.append(...parts.map((inner) => nodeOf(inner, site, document)));
  return element;
}
