import type { Language } from '#plain-language';
import { knownEncoding, oneOf, parseArguments } from './arguments.ts';
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
  const { values, positionals } = parseArguments('compare', given, {
    format: { type: 'string' },
    language: { type: 'string' },
    encoding: { type: 'string' },
    diff: { type: 'boolean' },
  });
  const [before, after] = positionals;
  if (before === undefined || after === undefined || positionals.length > 2)
    throw new UsageError(
      `Expected two files, before and after, got ${positionals.length || 'none'}; run "okno compare --help"`,
    );
  if (before === '-' && after === '-') throw new UsageError('Expected "-" for one of the files, got it for both');
  const { language, encoding, diff = false } = values;
  const format = oneOf('--format', values.format ?? 'text', ['text', 'json']);
  const inLanguage = language === undefined ? undefined : oneOf('--language', language, ['en', 'ru']);
  if (encoding !== undefined) knownEncoding(encoding);
  return {
    before,
    after,
    format,
    diff,
    ...(inLanguage && { language: inLanguage }),
    ...(encoding !== undefined && { encoding }),
  };
}
