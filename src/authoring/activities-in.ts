import { isElement, partsOf, type TextNode, textOf } from './element.ts';
import { contracts } from './elements.ts';
import { itemHash } from './item-hash.ts';
import { readBody } from './read-body.ts';

/** An activity as it stands in a text. */
export interface WrittenActivity {
  /** Its tag in modules, in PascalCase. */
  readonly name: string;
  readonly id: string;
  readonly hash: string;
}

const names = contracts.map(({ name }) => name);
const asking = new Set(contracts.filter(({ activity }) => activity).map(({ name }) => name));

const below = (node: TextNode): WrittenActivity[] =>
  partsOf(node).flatMap((part) => {
    if (!isElement(part) || !asking.has(part.name ?? '')) return below(part);
    return [{ name: part.name ?? '', id: textOf(part, 'id') ?? '', hash: itemHash(part) }];
  });

/** The activities of a module's text, in its order. */
export function activitiesIn(body: string): WrittenActivity[] {
  const { root } = readBody(body, names);
  return root ? below(root) : [];
}
