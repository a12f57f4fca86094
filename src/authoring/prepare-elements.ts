import { defineMdastPlugin } from 'satteri';
import { type ElementNode, elementOf, textAttribute } from './element.ts';
import { contracts } from './elements.ts';
import { itemHash } from './item-hash.ts';

const known = new Map(contracts.map((contract) => [contract.name, contract]));

/** Turns what an author writes into what an element's template takes, as each contract says. */
export const prepareElements = defineMdastPlugin({
  name: 'okno-prepare-elements',
  mdxJsxFlowElement(node, context) {
    const written = node as ElementNode;
    const { activity, prepare } = known.get(node.name ?? '') ?? {};
    if (prepare === undefined) return;
    const { name, attributes, children } = prepare(written);
    const hash = activity ? [textAttribute('hash', itemHash(written))] : [];
    context.replaceNode(node, elementOf(name ?? '', [...attributes, ...hash], children));
  },
});
