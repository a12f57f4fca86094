import { escaped } from './escaped.ts';

/** What an element may hold; `null` is nothing. */
export type Child = string | TreeElement | null;

/** An element of a report: it becomes HTML in a file, or a node in a page. */
export interface TreeElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Child[];
}

/** An element with these children. */
export const el = (
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly Child[]
): TreeElement => ({
  tag,
  attributes,
  children,
});

/** An element as HTML. Texts are escaped: none becomes markup. */
export function htmlOf(child: Child): string {
  if (child === null) return '';
  if (typeof child === 'string') return escaped(child);
  const { tag, attributes, children } = child;
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<${tag}${written.join('')}>${children.map(htmlOf).join('')}</${tag}>`;
}
