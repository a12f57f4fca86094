import { createReadStream } from 'node:fs';
import type { Checker, Language } from '#plain-language';
import type { Style } from './houses.ts';
import { withPlugins } from './load-plugins.ts';
import type { Options as CheckOptions } from './options.ts';
import { reasonOf } from './reason.ts';
import { splitLines, tooLong } from './split-lines.ts';
import type { Tally } from './tally.ts';
import type { Terminal } from './terminal.ts';

/** 64 MiB. */
const longestLine = 64 * 2 ** 20;

/** Options of the command, with the house style that was read. */
interface Options extends CheckOptions {
  readonly style: Style | undefined;
}

/** A letter of the input. */
interface Letter {
  readonly id: unknown;
  readonly text: string;
  readonly language?: Language;
}

/** What is wrong with a line of the input; `id` is `null` when none could be read. */
class BadLine extends Error {
  readonly id: unknown;
  constructor(id: unknown, message: string) {
    super(message);
    this.id = id;
  }
}

/** The filter `okno check --ndjson`: a line out for each line in, in the same order, as they come. */
export async function checkLines(checker: Checker, options: Options, terminal: Terminal, tally: Tally): Promise<void> {
  for (const name of options.names.length > 0 ? new Set(options.names) : ['-']) {
    const input: AsyncIterable<Buffer> = name === '-' ? process.stdin : createReadStream(name);
    try {
      for await (const line of splitLines(input, longestLine)) {
        if (terminal.interrupted.aborted) return;
        await terminal.write(`${JSON.stringify(checkLine(checker, options, line, tally))}\n`);
      }
    } catch (error) {
      if (terminal.interrupted.aborted) return;
      tally.unreadable = true;
      terminal.note(`${name}: ${reasonOf(error)}`);
    }
  }
}

function checkLine(checker: Checker, options: Options, line: Buffer | typeof tooLong, tally: Tally): object {
  let id: unknown = null;
  try {
    const letter = readLetter(line);
    id = letter.id;
    const language = letter.language ?? options.language;
    const { house, plugins } = options.style ?? {};
    const own = checker.check(letter.text, {
      ...(language && { language }),
      ...(options.type && { type: options.type }),
      ...(house && { house }),
    });
    const report = plugins ? withPlugins(own, letter.text, plugins) : own;
    tally.add(report);
    return { id, ...report };
  } catch (error) {
    tally.unreadable = true;
    return { id: error instanceof BadLine ? error.id : id, error: reasonOf(error) };
  }
}

/** @throws {BadLine} When the line is not a letter. */
function readLetter(line: Buffer | typeof tooLong): Letter {
  if (line === tooLong) throw new BadLine(null, `Expected a line of at most ${longestLine >> 20} MB; split the text`);
  const value = parse(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new BadLine(null, 'Expected an object with "id" and "text", got another value');
  }
  const id = 'id' in value ? value.id : null;
  if (!('text' in value) || typeof value.text !== 'string') {
    throw new BadLine(id, 'Expected "text" with a string; add it to the line');
  }
  const language = 'language' in value ? value.language : undefined;
  if (language === undefined || language === null) return { id, text: value.text };
  if (language === 'en' || language === 'ru') return { id, text: value.text, language };
  throw new BadLine(id, `Expected "language" en or ru, got ${JSON.stringify(language)}; leave it out to detect it`);
}

function parse(line: Buffer): unknown {
  let json: string;
  try {
    json = new TextDecoder('utf-8', { fatal: true }).decode(line);
  } catch {
    throw new BadLine(null, 'Expected UTF-8, got other bytes; save the file as UTF-8');
  }
  if (json.trim() === '') throw new BadLine(null, 'Expected an object with "id" and "text", got an empty line');
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new BadLine(null, `Expected JSON: ${reasonOf(error)}`);
  }
}
