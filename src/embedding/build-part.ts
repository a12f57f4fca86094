import { deskName } from './foreign-style.ts';
import { type Part, siteMark } from './page-part.ts';

/** Builds a part of a page again. @param site - Where the pages of the site are, with a slash at the end. */
export function buildPart(part: Part, site: string): Node {
  if (typeof part === 'string') return document.createTextNode(part);
  const [name, attributes, ...parts] = part;
  const element = document.createElement(name === 'letter-checker' ? deskName : name);
  for (const [key, value] of Object.entries(attributes))
    element.setAttribute(key, value.startsWith(siteMark) ? site + value.slice(siteMark.length) : value);
  element.append(...parts.map((inner) => buildPart(inner, site)));
  return element;
}
