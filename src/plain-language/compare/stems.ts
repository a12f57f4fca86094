/** Words longer than this are told by their beginning, so that cases and plurals are one. */
const stemLength = 5;
const word = /[\p{L}\p{N}]+/gu;

/** The beginnings of the words of a passage, from `shortest` letters up, in lower case. */
export function stemsOf(passage: string, shortest = 4): Set<string> {
  const stems = new Set<string>();
  for (const [found] of passage.toLowerCase().replaceAll('ё', 'е').matchAll(word))
    if (found.length >= shortest) stems.add(found.slice(0, stemLength));
  return stems;
}

/** How many members two sets share. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let count = 0;
  for (const stem of small) if (large.has(stem)) count += 1;
  return count;
}
