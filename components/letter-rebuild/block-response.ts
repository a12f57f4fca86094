/** What was done with a block: its place as the author wrote it, from 0, and whether it is shortened or left out. */
export interface BlockChoice {
  readonly key: number;
  readonly change: '' | 's' | 'x';
}

/** `2s,0,1x`: the third block, shortened; the first; the second is left out. */
export const writeBlocks = (blocks: readonly BlockChoice[]): string =>
  blocks.map(({ key, change }) => `${key}${change}`).join(',');

/** Reads what {@link writeBlocks} wrote of `count` blocks; nothing when it is not that. */
export function readBlocks(response: string, count: number): readonly BlockChoice[] | undefined {
  const blocks = response.split(',').flatMap((one): BlockChoice | [] => {
    const [, key, change] = /^(\d{1,2})([sx]?)$/.exec(one) ?? [];
    return key === undefined ? [] : { key: Number(key), change: change as BlockChoice['change'] };
  });
  const keys = new Set(blocks.map(({ key }) => key));
  const fits = blocks.length === count && keys.size === count && Math.max(...keys) < count;
  return fits && response.split(',').length === count ? blocks : undefined;
}
