/** What the process says when it ends; a script may rely on it. */
export const ExitCode = {
  /** Everything was read, no finding at or above the threshold. */
  clean: 0,
  /** Findings at or above the threshold. */
  findings: 1,
  /** Something could not be read; everything else was done. */
  unreadable: 2,
  /** The command itself was wrong. */
  usage: 3,
  /** Ctrl-C: what was done until then is written. */
  interrupted: 130,
  /** The reader of the output went away. */
  brokenPipe: 141,
} as const;

/** A wrong command. The message says what was expected, what came, and the mend. */
export class UsageError extends Error {}
