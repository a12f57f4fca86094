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

/** The finding at the place where the reader is: the one that was gone to, else the first with a suggestion. */
export function findingAt(findings: readonly Finding[], current: number, place: Stretch): Finding | undefined {
  const gone = findings[current];
  if (gone && same(gone, place)) return gone;
  return findings.find(
    ({ start, end, suggestions }) => suggestions.length > 0 && start <= place.start && place.end <= end,
  );
}
