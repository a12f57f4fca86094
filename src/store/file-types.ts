import type { LearningEvent } from '#learning';
import type { StoreTrouble } from './trouble.ts';

/** The version of the files that are written; files of every version from 1 on can be read. */
export const fileVersion = 1;

/** What can be wrong with a whole file; each has its sentence in the section `progress` of the words. */
export const fileTroubleKinds = [
  'too-large',
  'not-json',
  'not-progress',
  'unknown-version',
  'forbidden-key',
  'unreadable',
  'not-loaded',
] as const;

/** Why a file was refused as a whole. */
export interface FileTrouble {
  readonly kind: (typeof fileTroubleKinds)[number];
  readonly values: Readonly<Record<string, string | number>>;
}

/** What a file holds. */
export interface FileReading {
  readonly events: readonly LearningEvent[];
  /** Where entries stand that are none, `events[3].score`; the rest of the file is good. */
  readonly refused: readonly string[];
}

/** What came of an import. */
export interface Imported {
  readonly added: number;
  /** Events that were here already. */
  readonly known: number;
  readonly refused: readonly string[];
  /** `null` when the disk has it. */
  readonly trouble: StoreTrouble | null;
}
