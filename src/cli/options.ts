import { type Language, type LetterType, letterTypes, type Severity } from '#plain-language';
import { knownEncoding, oneOf, parseArguments } from './arguments.ts';
import { UsageError } from './exit-code.ts';

/** What `okno check` was asked to do. */
export interface Options {
  readonly names: readonly string[];
  readonly format: 'human' | 'json' | 'html' | 'ndjson';
  readonly language?: Language;
  /** What the letters are for. */
  readonly type?: LetterType;
  readonly encoding?: string;
  readonly failOn: Severity | 'never';
  readonly quiet: boolean;
  /** Whether to say what makes the hardest sentences hard. */
  readonly explain: boolean;
  /** The file of a house style. */
  readonly house?: string;
  /** Where to write the Word document with comments. */
  readonly annotate?: string;
  /** With `html`: the letter as it was before. */
  readonly before?: string;
}

/**
 * Reads the arguments of `okno check`.
 *
 * @throws {UsageError} When they do not make sense.
 */
export function readOptions(given: readonly string[]): Options {
  const { values, positionals: names } = parseArguments('check', given, {
    format: { type: 'string' },
    ndjson: { type: 'boolean' },
    language: { type: 'string' },
    type: { type: 'string' },
    encoding: { type: 'string' },
    'fail-on': { type: 'string' },
    house: { type: 'string' },
    annotate: { type: 'string' },
    before: { type: 'string' },
    explain: { type: 'boolean' },
    quiet: { type: 'boolean', short: 'q' },
  });
  const { ndjson = false, quiet = false, explain = false, encoding } = values;
  const format = oneOf('--format', values.format ?? 'human', ['human', 'json', 'html']);
  if (ndjson && values.format) throw new UsageError('Expected --format or --ndjson, got both; leave one out');
  if (ndjson && encoding) throw new UsageError('Expected --ndjson without --encoding, got both; NDJSON is UTF-8');
  if (explain && (ndjson || format !== 'human')) {
    if (format === 'html') throw new UsageError('Expected --explain with text, got it with html; leave it out');
    throw new UsageError('Expected --explain without JSON, got both; leave it out, JSON explains every sentence');
  }
  if (explain && quiet) throw new UsageError('Expected --explain or --quiet, got both; leave one out');
  if (!ndjson && names.length === 0) {
    throw new UsageError('Expected files, folders or "-", got none; run "okno check --help"');
  }
  if (encoding !== undefined) knownEncoding(encoding);
  const { annotate, before } = values;
  if (ndjson && annotate !== undefined) throw new UsageError('Expected --annotate without --ndjson, got both');
  for (const [option, isGiven] of [
    ['--annotate', annotate !== undefined],
    ['--format html', format === 'html'],
  ] as const)
    if (isGiven && names.length > 1) throw new UsageError(`Expected one file with ${option}, got ${names.length}`);
  if (annotate !== undefined && names[0] === '-') {
    throw new UsageError('Expected a Word file (docx) with --annotate, got standard input; give its name');
  }
  if (before !== undefined && format !== 'html')
    throw new UsageError('Expected --before with --format html, got it alone');
  return {
    names,
    format: ndjson ? 'ndjson' : format,
    failOn: oneOf('--fail-on', values['fail-on'] ?? 'warning', ['info', 'warning', 'error', 'never']),
    quiet,
    explain,
    ...(values.language === undefined ? {} : { language: oneOf('--language', values.language, ['en', 'ru']) }),
    ...(values.type === undefined ? {} : { type: oneOf('--type', values.type, letterTypes) }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(values.house === undefined ? {} : { house: values.house }),
    ...(annotate === undefined ? {} : { annotate }),
    ...(before === undefined ? {} : { before }),
  };
}
