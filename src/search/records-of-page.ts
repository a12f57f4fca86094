import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { attributeOf, type Element, elementsIn, hasClass, textOf } from './page-text.ts';
import type { SearchRecord } from './search-record.ts';

type Document = DefaultTreeAdapterMap['document'];

const first = (parent: Document | Element, tag: string): Element | undefined =>
  elementsIn(parent, ({ tagName }) => tagName === tag)[0];
const titleOf = (parent: Document | Element, tag: string): string => {
  const heading = first(parent, tag);
  return heading ? textOf(heading) : '';
};
const withClass = (parent: Document | Element, name: string): Element[] =>
  elementsIn(parent, (element) => hasClass(element, name));

const moduleIn = (page: Document, url: string): SearchRecord[] => {
  const about = ['kicker', 'module-facts', 'module-sources'];
  return withClass(page, 'module').flatMap((module) => {
    const text = textOf(module, (one) => one.tagName === 'h1' || about.some((name) => hasClass(one, name)));
    return [{ kind: 'module', url, title: titleOf(page, 'h1'), text }];
  });
};

/** A rule that does not serve the language of the page is shown in its own, and is found there. */
const ruleIn = (page: Document, url: string, language: string): SearchRecord[] =>
  withClass(page, 'rule')
    .filter((rule) => attributeOf(rule, 'lang') === language)
    .map((rule) => {
      const text = textOf(rule, (one) => one.tagName === 'h1' || hasClass(one, 'facts'));
      return { kind: 'rule', url, title: titleOf(rule, 'h1'), text };
    });

const termsIn = (page: Document, url: string): SearchRecord[] =>
  elementsIn(page, ({ tagName, attrs }) => tagName === 'div' && attrs.some(({ name }) => name === 'id'))
    .filter((entry) => first(entry, 'dt') !== undefined)
    .map((entry) => {
      const text = textOf(entry, (one) => one.tagName === 'dt' || hasClass(one, 'glossary-source'));
      return { kind: 'term', url: `${url}#${attributeOf(entry, 'id')}`, title: titleOf(entry, 'dt'), text };
    });

/** Letters as they should be: what a letter was before is there to compare, not to be found. */
const lettersIn = (page: Document, url: string): SearchRecord[] =>
  withClass(page, 'sample').map((letter) => {
    const text = textOf(letter, (one) => one.tagName === 'details' || hasClass(one, 'sample-head'));
    const address = `${url}#${attributeOf(letter, 'id')}`;
    return { kind: 'letter', url: address, title: titleOf(letter, 'h2'), text, type: titleOf(page, 'h1') };
  });

/**
 * What can be found on a page that was built.
 *
 * @param path - Its place below the language: `rules/officialese/`.
 * @param url - Its address.
 */
export function recordsOfPage(html: string, path: string, url: string, language: string): SearchRecord[] {
  if (/^learn\/[^/]+\/[^/]+\/$/.test(path)) return moduleIn(parse(html), url);
  if (/^rules\/[^/]+\/$/.test(path)) return ruleIn(parse(html), url, language);
  if (/^letters\/[^/]+\/$/.test(path)) return lettersIn(parse(html), url);
  return path === 'glossary/' ? termsIn(parse(html), url) : [];
}
