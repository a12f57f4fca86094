import type { Finding, Place } from './mistake.ts';

/** What authors write in place of an HTML tag. */
const inMarkdown: Readonly<Record<string, string>> = {
  a: 'write [text](address)',
  b: 'write **text**',
  strong: 'write **text**',
  i: 'write *text*',
  em: 'write *text*',
  br: 'begin a new paragraph by an empty line',
  p: 'put an empty line between paragraphs',
  h1: 'write ## and the heading',
  h2: 'write ## and the heading',
  h3: 'write ### and the heading',
  img: 'write ![what the picture shows](./picture.png)',
  li: 'write - at the start of each item',
  ul: 'write - at the start of each item',
  ol: 'write 1. at the start of each item',
  blockquote: 'write > at the start of the line',
};

/** Whether a tag is HTML, or a custom element that has no PascalCase. */
export const isRawHtml = (name: string): boolean => /^\p{Ll}/u.test(name);

/** The finding on a lower-case tag. */
export const rawHtml = (name: string, place: Place, elements: readonly string[]): Finding => {
  const plain = name.replaceAll('-', '').toLowerCase();
  const element = elements.find((known) => known.toLowerCase() === plain);
  return {
    line: place.line,
    column: place.column,
    expected: 'Markdown or an element in PascalCase',
    got: `<${name}>`,
    mend: element === undefined ? (inMarkdown[plain] ?? 'write it in Markdown') : `write <${element}>`,
  };
};
