import { endsSentence, lookAt, mostCounted, startsLower, wordsIn } from './lines.ts';
import type { TokenArrays } from './tokens.ts';

/**
 * Whether a group ends before a line that no empty one parts from it. Some texts have no empty lines: a long line that
 * ends a sentence is a paragraph, and after many lines each that ends one is.
 *
 * @param line - Index of the line in the text, 1 or more.
 * @param isLong - Whether the line before it counts as long whatever it looks like.
 */
export function endsGroup(tokens: TokenArrays, line: number, isLong: boolean): boolean {
  const { lines } = tokens;
  const before = lines.items[line - 1] ?? 0;
  const first = lines.items[line] ?? 0;
  const last = line + 1 < lines.length ? (lines.items[line + 1] ?? 0) : tokens.count;
  const hasMany = first - before > mostCounted && wordsIn(lookAt(tokens, before, first)) > mostCounted;
  return (isLong || hasMany) && endsSentence(tokens, before, first) && !startsLower(tokens, first, last);
}
