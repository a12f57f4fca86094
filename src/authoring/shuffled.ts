import { createHash } from 'node:crypto';

/**
 * The items in another order, the same at each build: by the digests of their words.
 *
 * @param wordsOf - What tells an item from the others.
 */
export const shuffled = <Item>(items: readonly Item[], wordsOf: (item: Item) => string): readonly Item[] => {
  const digest = (item: Item): string => createHash('sha256').update(wordsOf(item)).digest('hex');
  const mixed = items.toSorted((a, b) => (digest(a) < digest(b) ? -1 : 1));
  const [first, ...rest] = mixed;
  const isUntouched = mixed.every((item, index) => item === items[index]);
  return isUntouched && first !== undefined ? [...rest, first] : mixed;
};
