/** A stretch of a text, in UTF-16 offsets; `end` is exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What turns one text into another: from `start` on, `removed` characters gave way to `inserted`. */
export interface Edit {
  readonly start: number;
  readonly removed: number;
  readonly inserted: string;
}

/** The smallest single edit between two texts. */
export function editBetween(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (
    tail < most - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail++;
  }
  return { start, removed: before.length - start - tail, inserted: after.slice(start, after.length - tail) };
}

/** The stretches where an edit has left them; those that it touched are gone. */
export function carriedOver<Item extends Stretch>(items: readonly Item[], edit: Edit): Item[] {
  const end = edit.start + edit.removed;
  const by = edit.inserted.length - edit.removed;
  return items.flatMap((item) => {
    if (item.end <= edit.start) return item;
    return item.start >= end ? { ...item, start: item.start + by, end: item.end + by } : [];
  });
}
