import type { SyllableTable } from '../encoded.ts';

/** A place in a word that may have syllables: a run of vowels, an apostrophe, either end. */
export interface Place {
  readonly start: number;
  readonly end: number;
  /** Syllables when no context says otherwise. */
  readonly usual: number;
}

/** How many letters a context shows before and after its place; the last one that is known decides. */
export const widths: readonly (readonly [before: number, after: number])[] = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
  [0, 2],
  [2, 0],
  [1, 2],
  [2, 1],
  [0, 3],
  [2, 2],
  [1, 3],
  [3, 1],
  [2, 3],
  [3, 2],
  [3, 3],
  [1, 4],
  [2, 5],
  [4, 2],
  [5, 5],
];

/** The places of a word that is written `^word$`. */
export function* placesOf(marked: string): Generator<Place> {
  for (const { 0: run, index } of marked.matchAll(/[aeiouy]+|[\^'$]/g)) {
    yield { start: index, end: index + run.length, usual: /[aeiouy]/.test(run) ? 1 : 0 };
  }
}

/** A place with the letters around it: `c.ea.t` in `create`. */
export const contextOf = (marked: string, { start, end }: Place, before: number, after: number): string =>
  `${marked.slice(Math.max(0, start - before), start)}.${marked.slice(start, end)}.${marked.slice(end, end + after)}`;

/** What a word may end in that is miscounted without the ending, the longest first. */
const endings = ['ment', 'ing', "'s", 'ed', 'er', 'ly', 's'];

/** What is known of the contexts of one run of vowels. */
interface RunContexts {
  /** Counts by the letters before and after, with a point between them. */
  readonly counts: Map<string, number>;
  /** Those of {@link widths} that have any, in order. */
  readonly widths: (readonly [before: number, after: number])[];
}

/** Parts contexts by their runs, so that only what may be known is looked up. */
function byRun(lists: SyllableTable['contexts']): Map<string, RunContexts> {
  const runs = new Map<string, RunContexts & { seen: Set<string> }>();
  for (const [count, list] of Object.entries(lists)) {
    for (const entry of list.split(' ')) {
      const [before = '', run = '', after = ''] = entry.split('.');
      let known = runs.get(run);
      if (!known) {
        known = { counts: new Map(), widths: [], seen: new Set() };
        runs.set(run, known);
      }
      known.counts.set(`${before}.${after}`, Number(count));
      known.seen.add(`${before.length} ${after.length}`);
    }
  }
  // At an edge of the word a context is shorter than its width.
  for (const { seen, widths: own } of runs.values()) {
    const pairs = [...seen].map((pair) => pair.split(' ').map(Number));
    for (const [before, after] of widths)
      if (pairs.some(([b = 0, a = 0]) => b <= before && a <= after)) own.push([before, after]);
  }
  return runs;
}

const byEntry = (lists: Readonly<Record<string, string>>): Map<string, number> =>
  new Map(Object.entries(lists).flatMap(([count, list]) => list.split(' ').map((entry) => [entry, Number(count)])));

/** Letters that are spelt out: `tv` has two syllables, `www` nine. */
const spelt = (word: string): number => [...word].reduce((sum, letter) => sum + (letter === 'w' ? 3 : 1), 0);

/**
 * Counts the syllables of English words in the form of `Tokens.key`.
 *
 * @returns A function that gives 0 for what has no Latin letter, else 1 or more.
 */
export function createSyllables(table: SyllableTable): (key: string) => number {
  const contexts = byRun(table.contexts);
  const exceptions = byEntry(table.exceptions);

  function byContext(part: string): number {
    const marked = `^${part}$`;
    let sum = 0;
    for (const { start, end, usual } of placesOf(marked)) {
      let count = usual;
      const known = contexts.get(marked.slice(start, end));
      if (known)
        for (const [before, after] of known.widths)
          count =
            known.counts.get(`${marked.slice(Math.max(0, start - before), start)}.${marked.slice(end, end + after)}`) ??
            count;
      sum += count;
    }
    return Math.max(1, sum);
  }

  function ofPart(part: string): number {
    const known = exceptions.get(part);
    if (known !== undefined) return known;
    if (!/[aeiouy]/.test(part)) return spelt(part.replace(/'.*/, ''));
    const ending = endings.find((end) => part.endsWith(end) && exceptions.has(part.slice(0, -end.length)));
    if (!ending) return byContext(part);
    // `diamonds` is miscounted by as much as `diamond`.
    const stem = part.slice(0, -ending.length);
    return Math.max(1, byContext(part) + (exceptions.get(stem) ?? 0) - byContext(stem));
  }

  return (key) => {
    // Only é tells that a letter is said: `café`.
    const plain = key
      .replace(/é/g, 'ay')
      .normalize('NFD')
      .replace(/[^a-z'-]/g, '');
    return plain.split('-').reduce((sum, part) => (/[a-z]/.test(part) ? sum + ofPart(part) : sum), 0);
  };
}
