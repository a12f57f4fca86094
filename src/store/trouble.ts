/**
 * What can stand between a learner and saved progress; each has its sentence in the section `progress` of the words.
 *
 * `denied`: the browser forbids this site to keep anything; `private`: a private window that keeps nothing; `blocked`: another
 * tab holds the storage; `newer`: another tab runs a newer version of the site; `quota`: no room is left; `corrupted`: the
 * storage cannot be opened or read; `damaged`: single entries cannot be read; `lost`: the browser has removed what was kept.
 */
export const troubleKinds = [
  'denied',
  'private',
  'blocked',
  'newer',
  'quota',
  'corrupted',
  'damaged',
  'lost',
  'unknown',
] as const;
export type TroubleKind = (typeof troubleKinds)[number];

/** A trouble, with what its sentence needs to know. */
export interface StoreTrouble {
  readonly kind: TroubleKind;
  readonly values: Readonly<Record<string, string | number>>;
  readonly cause?: unknown;
}

/** By the names of errors in the standards of IndexedDB and Storage. */
const byName: Readonly<Record<string, TroubleKind>> = {
  SecurityError: 'denied',
  NotAllowedError: 'denied',
  InvalidStateError: 'private',
  ReferenceError: 'private',
  TimeoutError: 'blocked',
  VersionError: 'newer',
  QuotaExceededError: 'quota',
  UnknownError: 'corrupted',
  NotFoundError: 'corrupted',
  NotReadableError: 'corrupted',
  DataError: 'corrupted',
};

/** The trouble that an error of the browser means. */
export function troubleOf(cause: unknown): StoreTrouble {
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : '';
  return { kind: byName[name] ?? 'unknown', values: {}, cause };
}

/** Troubles that last as long as the page: to try again would change nothing. */
export const lastsForPage = ({ kind }: StoreTrouble): boolean =>
  kind === 'denied' || kind === 'private' || kind === 'newer';
