import { defineMdastPlugin } from 'satteri';
import type { ElementNode } from './element.ts';
import { contracts } from './elements.ts';

const preparing = new Map(contracts.flatMap(({ name, prepare }) => (prepare ? [[name, prepare] as const] : [])));

/** Turns what an author writes into what an element's template takes, as each contract says. */
export const prepareElements = defineMdastPlugin({
  name: 'okno-prepare-elements',
  mdxJsxFlowElement(node, context) {
    const prepare = preparing.get(node.name ?? '');
    if (prepare !== undefined) context.replaceNode(node, prepare(node as ElementNode));
  },
});
