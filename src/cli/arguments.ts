import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from './exit-code.ts';

/**
 * Takes the arguments of a command apart.
 *
 * @throws {UsageError} When there is an option that the command does not have, or one without its value.
 */
export function parseArguments<const Options extends NonNullable<ParseArgsConfig['options']>>(
  command: string,
  given: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...given], allowPositionals: true, options });
  } catch (cause) {
    const said = cause instanceof Error ? (cause.message.split('. ')[0] ?? '') : String(cause);
    throw new UsageError(`Expected options of "okno ${command}": ${said}; run "okno ${command} --help"`, { cause });
  }
}

/** @throws {UsageError} When the value of an option is none of those that it may have. */
export function oneOf<const T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((name) => name === value);
  if (found) return found;
  throw new UsageError(`Expected ${option} ${allowed.join(', ')}, got ${JSON.stringify(value)}`);
}

/** @throws {UsageError} When there is no such encoding. */
export function knownEncoding(label: string): void {
  try {
    new TextDecoder(label);
  } catch (cause) {
    const got = JSON.stringify(label);
    throw new UsageError(`Expected --encoding such as utf-8, windows-1251, koi8-r or ibm866, got ${got}`, { cause });
  }
}
