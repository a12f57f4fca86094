/** Readers who were right, partly right and wrong about one question. */
export type TallyRow = readonly [number, number, number];

/** What a row is about: what readers do, what they may do, what they take from it. */
export type Stake = 'act' | 'right' | 'sense';

/** The stake of each question of the script, in its order. */
export const stakes: readonly Stake[] = ['sense', 'sense', 'act', 'act', 'act', 'right', 'right'];

/** How many readers a test may have. */
export const readerCounts = [6, 7, 8, 9] as const;

/** How many answered a question; those who skipped it do not count. */
export const asked = ([right, partly, wrong]: TallyRow): number => right + partly + wrong;

/**
 * The questions to mend first: what leads to a wrong act, then what takes a right away, each at the first reader who
 * was not right; then what two or more took wrongly.
 */
export const mendFirst = (rows: readonly TallyRow[]): readonly number[] =>
  (['act', 'right', 'sense'] as const).flatMap((stake) =>
    rows.flatMap(([, partly, wrong], index) =>
      stakes[index] === stake && partly + wrong >= (stake === 'sense' ? 2 : 1) ? [index] : [],
    ),
  );

/** In one of how many tests all readers are right although one person in four would misread the letter. */
export const luck = (readers: number): number => Math.round(1 / 0.75 ** readers);

/** Writes a tally as a response; empty when nothing is counted. */
export const writeTally = (readers: number, rows: readonly TallyRow[]): string =>
  rows.every((row) => asked(row) === 0) ? '' : `${readers}:${rows.map((row) => row.join('.')).join(',')}`;

/** Reads what {@link writeTally} wrote; `null` when it is none. */
export function readTally(response: string): { readonly readers: number; readonly rows: readonly TallyRow[] } | null {
  if (!/^[6-9]:(?:\d\.\d\.\d(?:,|$)){7}$/.test(response)) return null;
  const [readers = '', rows = ''] = response.split(':');
  return {
    readers: Number(readers),
    rows: rows.split(',').map((row) => row.split('.').map(Number) as unknown as TallyRow),
  };
}
