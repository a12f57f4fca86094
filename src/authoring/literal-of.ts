import type { ElementNode } from './element.ts';
import { literal } from './literal.ts';

/** The value of an attribute in braces, as its contract has found it right; nothing when there is no such attribute. */
export const literalOf = <Value>(node: ElementNode, name: string): Value | undefined => {
  const found = node.attributes.find((part) => part.type === 'mdxJsxAttribute' && part.name === name);
  return found && typeof found.value === 'object' && found.value !== null
    ? (literal(found.value.value) as Value)
    : undefined;
};
