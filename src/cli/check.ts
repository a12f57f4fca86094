import { stat } from 'node:fs/promises';
import { type Checker, createChecker, type Report } from '#plain-language';
import { en } from '#plain-language/en';
import { ru } from '#plain-language/ru';
import { ExitCode } from './exit-code.ts';
import { findFiles } from './find-files.ts';
import { Houses } from './houses.ts';
import { findingLines, hardLines, helpLines, letterLines, summaryLine } from './human.ts';
import { withPlugins } from './load-plugins.ts';
import { checkLines } from './ndjson.ts';
import { type Options, readOptions } from './options.ts';
import { type ReadText, readStandardInput, readText } from './read-text.ts';
import { reasonOf } from './reason.ts';
import { Tally } from './tally.ts';
import type { Terminal } from './terminal.ts';

/** What became of one file. */
type Outcome = { name: string; file: ReadText; report: Report } | { name: string; error: string };

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
  if (options.format === 'ndjson') {
    await checkLines(checker, { ...options, style: await houses.of() }, terminal, tally);
  } else {
    const checked = outcomes({ checker, houses }, options, terminal, tally);
    await (options.format === 'json' ? writeJson : writeHuman)(checked, options, terminal);
  }
  return terminal.interrupted.aborted ? ExitCode.interrupted : tally.exitCode;
}

/** Checks one file after the other; tells of those that cannot be read, and goes on. */
async function* outcomes(
  { checker, houses }: { readonly checker: Checker; readonly houses: Houses },
  { names, language, type, encoding, quiet }: Options,
  terminal: Terminal,
  tally: Tally,
): AsyncGenerator<Outcome> {
  for await (const found of findFiles(names)) {
    if (terminal.interrupted.aborted) return;
    const { name } = found;
    try {
      if ('error' in found) throw new Error(found.error);
      const file = await ('path' in found ? readText(name, found.path, encoding) : readStandardInput(encoding));
      if (!quiet && encoding === undefined && file.encoding !== 'utf-8') {
        terminal.note(`${name}: read as ${file.encoding}; if that is wrong, give --encoding`);
      }
      const { house, plugins } = (await houses.of('path' in found ? name : undefined)) ?? {};
      const own = checker.check(file.prose, {
        ...(language && { language }),
        ...(type && { type }),
        ...(house && { house }),
        ...(file.ignored.length > 0 && { ignore: file.ignored }),
      });
      const report = plugins ? withPlugins(own, file.prose, plugins) : own;
      tally.add(report);
      yield { name, file, report };
    } catch (error) {
      if (terminal.interrupted.aborted) return;
      tally.unreadable = true;
      terminal.note(`${name}: ${reasonOf(error)}`);
      yield { name, error: reasonOf(error) };
    }
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
