/**
 * `npm run evaluate [folder] [-- --unseen --verbose]`: how the engine does on texts whose quality is known.
 *
 * The folder (default `../shared`) holds `letters/{en,ru}/<name>.before.txt` and `<name>.after.txt`: the same letter
 * before and after it was rewritten by an expert. Writes `bench/results/letters.json`. Then says which known faults of
 * letters are found and how much is said about good ones, and measures the ends of sentences, Russian split predicates,
 * slots and types of letters (`--unseen`: on the half that is kept unseen) and Russian officialese.
 *
 * Reads the documents in `samples/` of the folder, and says which were read or refused otherwise than expected.
 *
 * Then tags the treebanks of Russian that are in `ud/` of the folder of corpora: `ru_<name>-ud-<part>.conllu`.
 *
 * Then says which facts of our annotated letters are recognised, and how well a comparison tells what was lost; with
 * `--unseen` also on the letters that are for one look, with `--verbose` each miss by name.
 *
 * Then measures reading ease on the corpora that are in the folder `OKNO_DATA`, default `data` beside the letters; see
 * `corpora.ts` for their names and forms.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { createChecker, type Language, languages } from '#plain-language';
import { en } from '#plain-language/en';
import { ru } from '#plain-language/ru';
import { evaluateComparison } from './evaluate-comparison.ts';
import { evaluateDocuments } from './evaluate-documents.ts';
import { easeTable, evaluateEase } from './evaluate-ease.ts';
import { evaluateFacts } from './evaluate-facts.ts';
import { evaluateLetters } from './evaluate-letters.ts';
import { evaluateMorphologyIn } from './evaluate-morphology.ts';
import { evaluateOfficialese } from './evaluate-officialese.ts';
import { evaluateRussianEase, russianEaseTable } from './evaluate-russian-ease.ts';
import { evaluateSentences } from './evaluate-sentences.ts';
import { evaluateSlots } from './evaluate-slots.ts';
import { evaluateSplitPredicates } from './evaluate-split-predicates.ts';
import { readPairs } from './read-pairs.ts';

/** What the engine says of one version of a letter. */
interface Figures {
  readonly words: number;
  readonly findingsPer100Words: number;
  /** 0 to 100; `null` when the letter is too short. */
  readonly ease: number | null;
  readonly meanDifficulty: number;
}

/** Both versions of a letter, and whether `before` is the worse one. */
interface Comparison {
  readonly letter: string;
  readonly before: Figures;
  readonly after: Figures;
  readonly beforeHasMoreFindings: boolean;
  readonly beforeIsHarder: boolean;
}

const checker = createChecker({ en, ru });
const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

function figuresOf(text: string, language: Language): Figures {
  const { counts, findings, ease, sentences } = checker.check(text, { language });
  const difficulty = sentences.reduce((sum, sentence) => sum + sentence.difficulty, 0);
  return {
    words: counts.words,
    findingsPer100Words: rounded((findings.length / Math.max(1, counts.words)) * 100, 2),
    ease: ease?.score ?? null,
    meanDifficulty: rounded(difficulty / Math.max(1, sentences.length), 3),
  };
}

function compare(letter: string, language: Language, beforeText: string, afterText: string): Comparison {
  const before = figuresOf(beforeText, language);
  const after = figuresOf(afterText, language);
  return {
    letter,
    before,
    after,
    beforeHasMoreFindings: before.findingsPer100Words > after.findingsPer100Words,
    beforeIsHarder: before.ease !== null && after.ease !== null && before.ease < after.ease,
  };
}

const row = ({ letter, before, after, beforeHasMoreFindings, beforeIsHarder }: Comparison): string =>
  [
    letter.padEnd(32),
    `${before.findingsPer100Words.toFixed(1)} → ${after.findingsPer100Words.toFixed(1)}`.padEnd(14),
    `${before.ease ?? 'none'} → ${after.ease ?? 'none'}`.padEnd(12),
    `${before.meanDifficulty.toFixed(1)} → ${after.meanDifficulty.toFixed(1)}`.padEnd(16),
    beforeHasMoreFindings && beforeIsHarder ? 'yes' : 'NO',
  ].join(' ');

const flags = new Set(process.argv.slice(2).filter((argument) => argument.startsWith('--')));
const folder = resolve(process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? '../shared');
const comparisons: Comparison[] = [];
for (const language of languages) {
  const { pairs, missing } = await readPairs(resolve(folder, 'letters', language));
  for (const what of missing) console.error(`${relative('.', what) || what}: missing, left out`);
  for (const { name, before, after } of pairs)
    comparisons.push(compare(`${language}/${name}`, language, before, after));
}

if (comparisons.length === 0) {
  console.error(`Expected pairs of letters in ${resolve(folder, 'letters')}, got none; nothing was measured.`);
} else {
  const head = [
    'letter'.padEnd(32),
    'findings/100'.padEnd(14),
    'ease'.padEnd(12),
    'difficulty'.padEnd(16),
    'told apart',
  ];
  console.log([head.join(' '), ...comparisons.map(row)].join('\n'));
  const apart = comparisons.filter((pair) => pair.beforeHasMoreFindings && pair.beforeIsHarder).length;
  console.log(`\n${apart} of ${comparisons.length} letters are told apart from their better version on both.`);
  const target = new URL('./results/letters.json', import.meta.url);
  const json = `${JSON.stringify(comparisons, null, 2)}\n`;
  await mkdir(new URL('.', target), { recursive: true });
  const old = await readFile(target, 'utf8').catch(() => '');
  await writeFile(target, json);
  console.log(`bench/results/letters.json: ${old === json ? 'as it was' : 'changed'}`);
}

await evaluateDocuments(resolve(folder, 'samples'));
console.log('');
await evaluateSentences();
await evaluateLetters(checker, folder);
await evaluateFacts(checker, { unseen: flags.has('--unseen'), verbose: flags.has('--verbose') });
await evaluateComparison(checker, folder);
await evaluateSplitPredicates(checker);
await evaluateSlots(checker, process.argv.includes('--unseen'));
const corpora = resolve(process.env['OKNO_DATA'] ?? `${folder}/data`);
await evaluateMorphologyIn(corpora, checker);
await evaluateOfficialese(checker, resolve(corpora, 'ru/readmepp_train_val.json'));
const english = await evaluateEase(corpora);
const russian = await evaluateRussianEase(corpora);
for (const what of [...english.missing, ...russian.missing]) console.error(what);
if (english.results.length > 0) console.log(`\nReading ease, with 95 % intervals\n${easeTable(english.results)}`);
if (russian.results.length > 0)
  console.log(`\nReading ease of Russian, with 95 % intervals\n${russianEaseTable(russian.results)}`);
