/** A place in a file: line and column from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * A mistake in one file, in English for trainers of both languages: the messages of the build are in one language, so
 * that a message can be searched for and passed on.
 */
export interface Finding extends Place {
  /** The field or the attribute at fault. */
  readonly field?: string;
  /** Completes "Expected …". */
  readonly expected: string;
  /** Completes "got …". */
  readonly got: string;
  /** What to do. */
  readonly mend: string;
}

/** A mistake in the content. */
export interface Mistake extends Finding {
  /** Path from the root of the project, with slashes. */
  readonly file: string;
}

/** A mistake as one line: `file:line:column: field: Expected …, got …; mend`. */
export const formatMistake = ({ file, line, column, field, expected, got, mend }: Mistake): string =>
  `${file}:${line}:${column}: ${field === undefined ? '' : `${field}: `}Expected ${expected}, got ${got}; ${mend}`;

const compare = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

/** Orders mistakes by file, line, column and message, the same on every machine. */
export const byPlace = (a: Mistake, b: Mistake): number =>
  compare(a.file, b.file) ||
  compare(a.line, b.line) ||
  compare(a.column, b.column) ||
  compare(formatMistake(a), formatMistake(b));
