import type { SiteLetter } from './site-bank.ts';

/** What the marks in a letter are worth. */
export interface LetterScore {
  readonly found: number;
  readonly of: number;
  readonly wrong: number;
}

/** Counts problems with at least one mark, and marked places that hold none; keys of another version count for nothing. */
export function scoreOf({ lines, problems, decoys }: SiteLetter, marks: ReadonlySet<string>): LetterScore {
  const isMarked = (keys: readonly string[]): boolean => keys.some((key) => marks.has(key));
  const known = new Set([...problems, ...decoys].flatMap(({ keys }) => keys));
  const plain = lines.flat().filter(({ key }) => key !== null && !known.has(key) && marks.has(key));
  return {
    found: problems.filter(({ keys }) => isMarked(keys)).length,
    of: problems.length,
    wrong: plain.length + decoys.filter(({ keys }) => isMarked(keys)).length,
  };
}

/** Marks as they are kept. */
export const writeMarks = (marks: ReadonlySet<string>): string => [...marks].sort().join(' ');
/** Marks from what was kept. */
export const readMarks = (state: string): ReadonlySet<string> => new Set(state.split(' ').filter(Boolean));
