import type { Mistake } from './mistake.ts';
import type { Entry } from './read-content.ts';

/** Tells a mistake at a field of an entry. */
export type Report = (path: readonly PropertyKey[], expected: string, got: string, mend: string) => Mistake;

/** Makes the mistakes of an entry. */
export const reporting =
  (entry: Entry): Report =>
  (path, expected, got, mend) => {
    const field = path.filter((key) => typeof key === 'string').join('.');
    return { file: entry.file, ...entry.place(...path), field, expected, got, mend };
  };
