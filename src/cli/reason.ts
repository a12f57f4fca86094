const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'Expected a file, got none; check the name',
  ENOTDIR: 'Expected a folder in the middle of the path, got a file; check the name',
  EACCES: 'Expected a file that you may read, got one that you may not; ask its owner or change its rights',
  EPERM: 'Expected a file that you may read, got one that you may not; ask its owner or change its rights',
  EISDIR: 'Expected a file, got a folder',
  ELOOP: 'Expected a file, got links that lead to each other',
  ENAMETOOLONG: 'Expected a file, got a name that is too long for one',
};

/** Why something could not be read, in words. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return reasons[code] ?? error.message;
}
