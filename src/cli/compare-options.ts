import { parseArgs } from 'node:util';
import type { Language } from '#plain-language';
import { UsageError } from './exit-code.ts';

/** What `okno compare` was asked to do. */
export interface CompareOptions {
  readonly before: string;
  readonly after: string;
  readonly format: 'text' | 'json';
  readonly diff: boolean;
  readonly language?: Language;
  readonly encoding?: string;
}

/**
 * Reads the arguments of `okno compare`.
 *
 * @throws {UsageError} When they do not make sense.
 */
export function readCompareOptions(given: readonly string[]): CompareOptions {
  const { values, positionals } = parse(given);
  const [before, after] = positionals;
  if (before === undefined || after === undefined || positionals.length > 2)
    throw new UsageError(
      `Expected two files, before and after, got ${positionals.length || 'none'}; run "okno compare --help"`,
    );
  if (before === '-' && after === '-') throw new UsageError('Expected "-" for one of the files, got it for both');
  const { format = 'text', language, encoding, diff = false } = values;
  if (format !== 'text' && format !== 'json')
    throw new UsageError(`Expected --format text, json, got ${JSON.stringify(format)}`);
  if (language !== undefined && language !== 'en' && language !== 'ru')
    throw new UsageError(`Expected --language en, ru, got ${JSON.stringify(language)}`);
  return {
    before,
    after,
    format,
    diff,
    ...(language && { language }),
    ...(encoding !== undefined && { encoding: known(encoding) }),
  };
}

function known(encoding: string): string {
  try {
    new TextDecoder(encoding);
    return encoding;
  } catch (cause) {
    throw new UsageError(
      `Expected --encoding such as utf-8, windows-1251, koi8-r or ibm866, got ${JSON.stringify(encoding)}`,
      { cause },
    );
  }
}

function parse(given: readonly string[]) {
  try {
    return parseArgs({
      args: [...given],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        language: { type: 'string' },
        encoding: { type: 'string' },
        diff: { type: 'boolean' },
      },
    });
  } catch (cause) {
    const said = cause instanceof Error ? (cause.message.split('. ')[0] ?? '') : String(cause);
    throw new UsageError(`Expected options of "okno compare": ${said}; run "okno compare --help"`, { cause });
  }
}
