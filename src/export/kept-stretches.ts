import { diffArrays } from 'diff';

/** A stretch of a text. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A stretch that two versions of a text have in common. */
interface Kept {
  /** Where it begins in the old text and in the new one. */
  readonly before: number;
  readonly after: number;
  readonly length: number;
}

/** Finds in an old text what still stands in a new one. */
export interface OldPlaces {
  /** Where a stretch of the new text stands in the old one; nothing when it was changed. */
  placeOf(stretch: Stretch): Stretch | undefined;
  /** The parts of a stretch that are kept, where they stand in the old text. */
  partsOf(stretch: Stretch): Stretch[];
}

/** Lines with the empty ones after them, which all look alike, and what they are made of. */
const lines = /[^\n]*\n+|[^\n]+/g;
const pieces = /[\p{L}\p{M}\p{N}]+|\s|[^\p{L}\p{M}\p{N}\s]/gu;
/** More changes than this make two passages that have nothing to do with each other. */
const mostChanges = 2000;

/** Compares two versions of a text: first line by line, then the words of lines that changed. */
export function oldPlaces(before: string, after: string): OldPlaces {
  const kept = before === after ? [{ before: 0, after: 0, length: after.length }] : keptBetween(before, after);
  /** The last stretch that begins at or before an offset of the new text. */
  const lastAt = (offset: number): number => {
    let low = 0;
    let high = kept.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((kept[middle]?.after ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
  return {
    placeOf({ start, end }) {
      const one = kept[lastAt(start)];
      if (!one || end > one.after + one.length) return undefined;
      const by = one.before - one.after;
      return { start: start + by, end: end + by };
    },
    partsOf({ start, end }) {
      const parts: Stretch[] = [];
      for (let at = Math.max(0, lastAt(start)); at < kept.length; at += 1) {
        const { before, after, length } = kept[at] ?? { before: 0, after: end, length: 0 };
        if (after >= end) break;
        const [from, to] = [Math.max(start, after), Math.min(end, after + length)];
        if (from < to) parts.push({ start: from - after + before, end: to - after + before });
      }
      return parts;
    },
  };
}

function keptBetween(before: string, after: string): Kept[] {
  const kept: Kept[] = [];
  let [old, now] = [0, 0];
  const keep = (text: string): void => {
    const last = kept.at(-1);
    // What follows on in both is one stretch.
    if (last && last.before + last.length === old && last.after + last.length === now)
      kept[kept.length - 1] = { ...last, length: last.length + text.length };
    else kept.push({ before: old, after: now, length: text.length });
    old += text.length;
    now += text.length;
  };
  let gone = '';
  let fresh = '';
  const compareChanged = (): void => {
    const changes = diffArrays(gone.match(pieces) ?? [], fresh.match(pieces) ?? [], { maxEditLength: mostChanges });
    for (const { value, added, removed } of changes ?? []) {
      if (added) now += value.join('').length;
      else if (removed) old += value.join('').length;
      else keep(value.join(''));
    }
    if (!changes) {
      old += gone.length;
      now += fresh.length;
    }
    gone = '';
    fresh = '';
  };
  for (const { value, added, removed } of diffArrays(before.match(lines) ?? [], after.match(lines) ?? [])) {
    const text = value.join('');
    if (added) fresh += text;
    else if (removed) gone += text;
    else {
      compareChanged();
      keep(text);
    }
  }
  compareChanged();
  return kept;
}
