import type { Document } from './types.ts';

/** The first token that starts at a UTF-16 offset or behind it; the number of tokens when there is none. */
export function tokenAt({ tokens }: Document, offset: number): number {
  let [low, high] = [0, tokens.count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.start[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
