import packageJson from '../../package.json' with { type: 'json' };
import { check } from './check.ts';
import { compare } from './compare.ts';
import { ExitCode, UsageError } from './exit-code.ts';
import { checkHelp, compareHelp, help } from './help.ts';
import { openTerminal } from './terminal.ts';

const terminal = openTerminal();

/** Runs the command that the arguments name. */
async function run([command, ...rest]: readonly string[]): Promise<number> {
  const asksForHelp = rest.includes('--help') || rest.includes('-h');
  switch (command) {
    case 'check':
      if (!asksForHelp) return check(rest, terminal);
      await terminal.write(checkHelp);
      return ExitCode.clean;
    case 'compare':
      if (!asksForHelp) return compare(rest, terminal);
      await terminal.write(compareHelp);
      return ExitCode.clean;
    case '--help':
    case '-h':
    case 'help':
      await terminal.write(rest[0] === 'check' ? checkHelp : rest[0] === 'compare' ? compareHelp : help);
      return ExitCode.clean;
    case '--version':
    case '-v':
      await terminal.write(`${packageJson.version}\n`);
      return ExitCode.clean;
    case undefined:
      throw new UsageError('Expected a command, got none; run "okno --help"');
    default:
      throw new UsageError(
        `Expected the command "check" or "compare", got ${JSON.stringify(command)}; run "okno --help"`,
      );
  }
}

try {
  // Never process.exit() here: it cuts what a pipe has not taken yet.
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  terminal.note(error.message);
  process.exitCode = ExitCode.usage;
}
