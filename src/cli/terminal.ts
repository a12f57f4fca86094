import { once } from 'node:events';
import { ExitCode } from './exit-code.ts';
import { printable } from './human.ts';

/** Where results and messages go. */
export interface Terminal {
  /** Writes results; resolves when there is room for more. */
  write(text: string): Promise<void>;
  /** Writes one message. */
  note(message: string): void;
  /** Whether results may have colours. */
  readonly colours: boolean;
  /** Aborted by the first Ctrl-C; the second ends the process. */
  readonly interrupted: AbortSignal;
}

/** Standard output and standard error; a reader that goes away ends the process without noise. */
export function openTerminal(): Terminal {
  const { stdout, stderr } = process;
  const interruption = new AbortController();

  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(ExitCode.brokenPipe);
    stderr.write(`Could not write the results: ${error.message}\n`);
    process.exit(ExitCode.unreadable);
  });
  // There is nobody left to tell.
  stderr.on('error', () => process.exit(ExitCode.brokenPipe));
  process.on('SIGINT', () => {
    if (interruption.signal.aborted) process.exit(ExitCode.interrupted);
    interruption.abort();
    process.stdin.destroy();
  });

  return {
    async write(text) {
      if (!stdout.write(text)) await once(stdout, 'drain');
    },
    note(message) {
      stderr.write(`${printable(message)}\n`);
    },
    colours: stdout.isTTY === true && !process.env.NO_COLOR,
    interrupted: interruption.signal,
  };
}
