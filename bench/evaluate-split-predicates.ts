/**
 * `node bench/evaluate-split-predicates.ts [file.tsv…] [--errors]`: how well Russian split predicates are found.
 *
 * A line is a sentence, a tab and its split predicates as `verb noun; verb noun`. One is found when a finding of the
 * rule begins with one of its words and ends with the other. Reads `test/fixtures/ru/split-predicates.*.tsv` by default.
 */
import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type Checker, createChecker } from '#plain-language';
import { ru } from '#plain-language/ru';

const fixtures = new URL('../test/fixtures/ru/', import.meta.url);

/** How well the split predicates of a file are found. */
export interface SplitPredicateFigures {
  readonly sentences: number;
  readonly known: number;
  readonly precision: number;
  readonly recall: number;
  /** What was found and is none, and what was not found, with its sentence. */
  readonly errors: readonly string[];
}

/** One name for a verb and a noun in whatever order. */
const nameOf = (words: readonly string[]): string => words.toSorted().join(' ');

/** The split predicates that the rule finds in a sentence. */
function foundIn(checker: Checker, sentence: string): string[] {
  return checker
    .check(sentence, { language: 'ru' })
    .findings.filter(({ rule }) => rule === 'split-predicate')
    .map(({ start, end }) => {
      const words = sentence.slice(start, end).match(/[\p{L}\p{N}-]+/gu) ?? [];
      return nameOf([words.at(0) ?? '', words.at(-1) ?? '']);
    });
}

/** Measures the rule on a table of sentences. */
export function measureSplitPredicates(checker: Checker, table: string): SplitPredicateFigures {
  const lines = table.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const errors: string[] = [];
  let [right, wrong, missed] = [0, 0, 0];
  for (const line of lines) {
    const [sentence = '', gold = ''] = line.split('\t');
    const found = foundIn(checker, sentence);
    const known = gold
      .split('; ')
      .filter(Boolean)
      .map((pair) => nameOf(pair.split(' ')));
    for (const one of found) {
      if (known.includes(one)) right += 1;
      else {
        wrong += 1;
        errors.push(`wrong: ${one}: ${sentence}`);
      }
    }
    for (const one of known) {
      if (found.includes(one)) continue;
      missed += 1;
      errors.push(`missed: ${one}: ${sentence}`);
    }
  }
  return {
    sentences: lines.length,
    known: right + missed,
    precision: right / Math.max(1, right + wrong),
    recall: right / Math.max(1, right + missed),
    errors,
  };
}

/** Prints how well split predicates are found in files, ours by default. */
export async function evaluateSplitPredicates(
  checker: Checker,
  files: readonly string[] = [],
  showErrors = false,
): Promise<void> {
  const own = (await readdir(fixtures)).filter((file) => /^split-predicates\..*\.tsv$/.test(file)).sort();
  const all = files.length > 0 ? files : own.map((file) => fileURLToPath(new URL(file, fixtures)));
  console.log('\nsplit predicates');
  for (const file of all) {
    const figures = measureSplitPredicates(checker, await readFile(file, 'utf8'));
    const { sentences, known, precision, recall, errors } = figures;
    console.log(
      `${basename(file).padEnd(32)} precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}; ${known} in ${sentences} sentences`,
    );
    if (showErrors) console.log(errors.join('\n'));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values, positionals } = parseArgs({ options: { errors: { type: 'boolean' } }, allowPositionals: true });
  await evaluateSplitPredicates(createChecker({ ru }), positionals, values.errors);
}
