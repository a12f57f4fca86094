import { createChecker } from '#plain-language';
import { en } from '#plain-language/en';
import { ru } from '#plain-language/ru';
import { wordRuns } from '../compare/word-runs.ts';
import { readCompareOptions } from './compare-options.ts';
import { comparisonText, diffText } from './comparison.ts';
import { ExitCode } from './exit-code.ts';
import { readStandardInput, readText } from './read-text.ts';
import { reasonOf } from './reason.ts';
import type { Terminal } from './terminal.ts';

/**
 * `okno compare`: says which facts a rewrite kept, changed, lost and added.
 *
 * @returns An exit code: `findings` when there is anything to confirm.
 * @throws {UsageError} When the arguments do not make sense.
 */
export async function compare(given: readonly string[], terminal: Terminal): Promise<number> {
  const options = readCompareOptions(given);
  const read = async (name: string) => {
    try {
      const file = await (name === '-' ? readStandardInput(options.encoding) : readText(name, name, options.encoding));
      return { name, text: file.prose };
    } catch (error) {
      terminal.note(`${name}: ${reasonOf(error)}`);
      return undefined;
    }
  };
  const before = await read(options.before);
  const after = await read(options.after);
  if (!before || !after) return ExitCode.unreadable;
  const { language } = options;
  const comparison = createChecker({ en, ru }).compare(before.text, after.text, language ? { language } : {});
  if (options.format === 'json') {
    const json = {
      before: before.name,
      after: after.name,
      ...comparison,
      paragraphs: wordRuns(before.text, after.text, comparison),
    };
    await terminal.write(`${JSON.stringify(json)}\n`);
  } else {
    await terminal.write(comparisonText(before, after, comparison));
    if (options.diff) await terminal.write(diffText(wordRuns(before.text, after.text, comparison)));
  }
  const { lost, changed, added } = comparison.facts;
  return lost.length + changed.length + added.length > 0 ? ExitCode.findings : ExitCode.clean;
}
