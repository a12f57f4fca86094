import { type Document, TokenFlag } from './types.ts';

/** The token behind `12(1)(c)` that starts at a number. */
export function endOfSectionNumber({ tokens }: Document, number: number): number {
  let last = number + 1;
  while (last - number < 16 && tokens.key(last) === '(' && tokens.key(last + 2) === ')') {
    if ((tokens.flags[last] ?? 0) & TokenFlag.spaced) break;
    last += 3;
  }
  return last;
}
