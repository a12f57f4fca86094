import { stat } from 'node:fs/promises';
import { type Figures, figuresOf } from '#export/sheet';
import { type Checker, createChecker, type Report } from '#plain-language';
import { en } from '#plain-language/en';
import { ru } from '#plain-language/ru';
import { refuseOverwriting, writeAnnotated } from './annotate.ts';
import { ExitCode } from './exit-code.ts';
import { findFiles } from './find-files.ts';
import { Houses } from './houses.ts';
import { writeHtml } from './html-report.ts';
import { findingLines, hardLines, helpLines, letterLines, summaryLine } from './human.ts';
import { withPlugins } from './load-plugins.ts';
import { checkLines } from './ndjson.ts';
import { type Options, readOptions } from './options.ts';
import type { Outcome } from './outcome.ts';
import { type ReadText, readStandardInput, readText } from './read-text.ts';
import { reasonOf } from './reason.ts';
import { Tally } from './tally.ts';
import type { Terminal } from './terminal.ts';

/** What letters are checked with. */
interface Tools {
  readonly checker: Checker;
  readonly houses: Houses;
}

/**
 * `okno check`: finds what makes letters hard to read.
 *
 * @returns An exit code.
 * @throws {UsageError} When the arguments do not make sense.
 */
export async function check(given: readonly string[], terminal: Terminal): Promise<number> {
  const options = readOptions(given);
  const checker = createChecker({ en, ru });
  const tally = new Tally(options.failOn);
  const houses = await Houses.open(options.house);
  if (options.annotate !== undefined) await refuseOverwriting(options.names[0] ?? '', options.annotate);
  if (options.format === 'ndjson') {
    await checkLines(checker, { ...options, style: await houses.of() }, terminal, tally);
  } else {
    const tools = { checker, houses };
    const before = await figuresBefore(tools, options, terminal);
    if (before === undefined) return ExitCode.unreadable;
    const checked = outcomes(tools, options, terminal, tally);
    if (options.format === 'html') await writeHtml(checked, before, terminal);
    else await (options.format === 'json' ? writeJson : writeHuman)(checked, options, terminal);
  }
  return terminal.interrupted.aborted ? ExitCode.interrupted : tally.exitCode;
}

/** Checks one file after the other; tells of those that cannot be read, and goes on. */
async function* outcomes(tools: Tools, options: Options, terminal: Terminal, tally: Tally): AsyncGenerator<Outcome> {
  const { names, encoding, quiet, annotate } = options;
  for await (const found of findFiles(names)) {
    if (terminal.interrupted.aborted) return;
    const { name } = found;
    try {
      if ('error' in found) throw new Error(found.error);
      const file = await ('path' in found ? readText(name, found.path, encoding) : readStandardInput(encoding));
      if (!quiet && encoding === undefined && file.encoding !== 'utf-8') {
        terminal.note(`${name}: read as ${file.encoding}; if that is wrong, give --encoding`);
      }
      const report = await reportOn(tools, 'path' in found ? name : undefined, file, options);
      tally.add(report);
      if (annotate !== undefined) terminal.note(await writeAnnotated(annotate, file, report));
      yield { name, file, report };
    } catch (error) {
      if (terminal.interrupted.aborted) return;
      tally.unreadable = true;
      terminal.note(`${name}: ${reasonOf(error)}`);
      yield { name, error: reasonOf(error) };
    }
  }
}

/** The report on a file that was read, in the house style that is meant for it. */
async function reportOn(
  { checker, houses }: Tools,
  name: string | undefined,
  file: ReadText,
  { language, type }: Options,
): Promise<Report> {
  const { house, plugins } = (await houses.of(name)) ?? {};
  const own = checker.check(file.prose, {
    ...(language && { language }),
    ...(type && { type }),
    ...(house && { house }),
    ...(file.ignored.length > 0 && { ignore: file.ignored }),
  });
  return plugins ? withPlugins(own, file.prose, plugins) : own;
}

/** The figures of the letter as it was before; `null` when nobody asked, nothing when it cannot be read. */
async function figuresBefore(tools: Tools, options: Options, terminal: Terminal): Promise<Figures | null | undefined> {
  const { before, encoding } = options;
  if (before === undefined) return null;
  try {
    return figuresOf(await reportOn(tools, before, await readText(before, before, encoding), options));
  } catch (error) {
    terminal.note(`${before}: ${reasonOf(error)}`);
    return undefined;
  }
}

async function writeHuman(all: AsyncIterable<Outcome>, { quiet, explain }: Options, terminal: Terminal): Promise<void> {
  for await (const outcome of all) {
    if ('error' in outcome) continue;
    const { name, file, report } = outcome;
    const checked = { name, source: file.text, prose: file.prose, report };
    const lines = findingLines(checked, terminal);
    const more = [
      summaryLine(checked),
      letterLines(name, report),
      helpLines(checked),
      explain ? hardLines(checked) : '',
    ];
    await terminal.write(quiet ? lines : lines + more.join(''));
  }
}

/** One report for one file; for a folder or several files an array, written as it grows. */
async function writeJson(all: AsyncIterable<Outcome>, { names }: Options, terminal: Terminal): Promise<void> {
  const isFolder = await stat(names[0] ?? '').then(
    (entry) => entry.isDirectory(),
    () => false,
  );
  const single = names.length === 1 && !isFolder;
  let separator = '[\n';
  for await (const outcome of all) {
    const { name: id } = outcome;
    const json = JSON.stringify('error' in outcome ? { id, error: outcome.error } : { id, ...outcome.report });
    await terminal.write(single ? `${json}\n` : separator + json);
    separator = ',\n';
  }
  if (!single) await terminal.write(separator === '[\n' ? '[]\n' : '\n]\n');
}
