import type { Finding } from '#plain-language';
import type { Stretch } from './edit.ts';

const same = (one: Stretch | undefined, other: Stretch): boolean => one?.start === other.start && one.end === other.end;

/** The index of the finding after or before the place where the reader is, round the end; there must be one. */
export function stepFrom(findings: readonly Finding[], current: number, place: Stretch, by: 1 | -1): number {
  const count = findings.length;
  // Passages may lie in each other: from one that was gone to, the list gives the order.
  if (same(findings[current], place)) return (current + by + count) % count;
  const index =
    by === 1
      ? findings.findIndex(({ start }) => start >= place.start)
      : findings.findLastIndex(({ start }) => start < place.start);
  if (index !== -1) return index;
  return by === 1 ? 0 : count - 1;
}

/** The findings at the place where the reader is: the one that was gone to, then the shortest first. */
export function findingsAt<Item extends Stretch>(
  findings: readonly Item[],
  current: number,
  place: Stretch,
): readonly Item[] {
  const gone = findings[current];
  const first = gone && same(gone, place) ? gone : null;
  const others = findings.filter((one) => one !== first && one.start <= place.start && place.end <= one.end);
  return [...(first ? [first] : []), ...others.sort((a, b) => a.end - a.start - (b.end - b.start))];
}
