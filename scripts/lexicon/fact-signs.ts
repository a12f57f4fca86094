import type { EncodedLexicon } from '../../src/plain-language/encoded.ts';

/** Signs that JSON and scripts write as they are: letters first, since the words beside them are of letters, too. */
const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const others = Array.from({ length: 500 }, (_, index) => String.fromCharCode(0x21 + index)).filter(
  (sign) => !/[a-zA-Z"'\\`$\u007f-\u00a0\u00ad]/.test(sign),
);
const signs = [...letters, ...others];

/**
 * Gives each pair of a frequency and a level one sign, the pairs that most words have the shortest.
 *
 * @param pairs - For each word the two letters that `EncodedLexicon` names.
 */
export function factSigns(pairs: readonly string[]): Pick<EncodedLexicon, 'facts' | 'kinds'> {
  const count = new Map<string, number>();
  for (const pair of pairs) count.set(pair, (count.get(pair) ?? 0) + 1);
  const byCount = [...count].sort(([a, many], [b, others]) => others - many || (a < b ? -1 : 1));
  const signOf = new Map(byCount.map(([pair], index) => [pair, signs[index] ?? '']));
  if (byCount.length > signs.length)
    throw new RangeError(`Expected at most ${signs.length} pairs, got ${byCount.length}`);
  return {
    facts: pairs.map((pair) => signOf.get(pair) ?? '').join(''),
    kinds: [...signOf].map(([pair, sign]) => sign + pair).join(''),
  };
}
