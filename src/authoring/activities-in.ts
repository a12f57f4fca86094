import { type ElementNode, isElement, partsOf, type TextNode, textOf } from './element.ts';
import { contracts } from './elements.ts';
import { itemHash } from './item-hash.ts';
import { readBody } from './read-body.ts';

/** An activity as it stands in a text. */
export interface WrittenActivity {
  /** Its tag in modules, in PascalCase. */
  readonly name: string;
  readonly id: string;
  readonly hash: string;
  /** The place of the objective that it serves in the list of its module, from 0; nothing when it names none. */
  readonly objective?: number;
}

/** The objective that an activity names. */
function objectiveOf(node: ElementNode): { readonly objective?: number } {
  const found = node.attributes.find((part) => part.type === 'mdxJsxAttribute' && part.name === 'objective');
  const place = typeof found?.value === 'object' ? Number(found.value?.value) : Number.NaN;
  return Number.isInteger(place) ? { objective: place - 1 } : {};
}

const names = contracts.map(({ name }) => name);
const asking = new Set(contracts.filter(({ activity }) => activity).map(({ name }) => name));

const below = (node: TextNode): WrittenActivity[] =>
  partsOf(node).flatMap((part) => {
    if (!isElement(part) || !asking.has(part.name ?? '')) return below(part);
    return [{ name: part.name ?? '', id: textOf(part, 'id') ?? '', hash: itemHash(part), ...objectiveOf(part) }];
  });

/** The activities of a module's text, in its order. */
export function activitiesIn(body: string): WrittenActivity[] {
  const { root } = readBody(body, names);
  return root ? below(root) : [];
}
