/**
 * `npm run check:content [root]`: our own text obeys what it teaches.
 *
 * First the form of `content/`; then, when there is no mistake, the engine reads all text that readers see
 * (`course-text.ts` says what is exempt). Fails on a finding that is a warning or an error, and on a module that is
 * harder to read than it may be. What retext-readability says of the English text is printed as information: its seven
 * formulas are made for whole texts and flag one sentence in six of any text (its defaults: 4 of 7 above age 16).
 */
import { resolve } from 'node:path';
import retextReadability from 'retext-readability';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { places } from '#documents';
import { type Band, createChecker, type House, type Language } from '#plain-language';
import { en } from '#plain-language/en';
import { ru } from '#plain-language/ru';
import { checkContent, formatMistake } from '../src/authoring/check-content.ts';
import { coverageOf } from '../src/authoring/question-coverage.ts';
import { readContent } from '../src/authoring/read-content.ts';
import { retextOknoParser } from '../src/retext/index.ts';
import { courseText, type Passage } from './course-text.ts';

/** Bands of reading ease that a module may be in. Russian Flesch punishes the words that its subject cannot do without. */
const easyEnough: Readonly<Record<Language, readonly Band[]>> = {
  en: ['easy', 'very-easy'],
  ru: ['fair', 'easy', 'very-easy'],
};

const checker = createChecker({ en, ru });
/** Words of the interface have gaps that the code fills. */
const withGaps: House = { rules: { 'unfilled-placeholder': 'off' } };

/** What is wrong with a passage, a line each. */
function faultsOf({ file, source, language, start, text, isModule, isQuestion }: Passage): string[] {
  const isInterface = file.startsWith('src/i18n/');
  const report = checker.check(text, { language, ...(isInterface && { house: withGaps }) });
  const placeOf = places(source);
  const faults = report.findings
    .filter(({ severity }) => severity !== 'info')
    .map((finding) => {
      const { line, column } = placeOf(start + finding.start);
      return `${file}:${line}:${column}: ${finding.message} (${finding.rule})`;
    });
  if ((isModule || isQuestion) && report.ease) {
    const { score, band } = report.ease;
    if (isModule) console.log(`${file}: ${report.counts.words} words, reading ease ${score} (${band})`);
    if (!easyEnough[language].includes(band)) {
      const expected = easyEnough[language].join(' or ');
      faults.push(`${file}:1:1: Expected reading ease ${expected}, got ${band} (${score}); shorten its sentences`);
    }
  }
  return faults;
}

/** What retext-readability says of a passage, and of how many sentences. */
async function secondOpinion({ file, source, start, text }: Passage): Promise<{ hard: string[]; sentences: number }> {
  const processor = unified().use(retextOknoParser, { language: 'en' }).use(retextReadability);
  const virtual = new VFile({ path: file, value: text });
  await processor.run(processor.parse(virtual), virtual);
  const placeOf = places(source);
  const hard = virtual.messages.map((message) => {
    const offset = message.place && 'start' in message.place ? (message.place.start.offset ?? 0) : 0;
    const { line, column } = placeOf(start + offset);
    return `${file}:${line}:${column}: ${message.reason} (${message.source})`;
  });
  return { hard, sentences: checker.parse(text, 'en').sentences.length };
}

/** Checks the words; returns what is wrong with them, a line each. */
async function checkWords(root: string): Promise<string[]> {
  const passages = await courseText(root);
  const faults = passages.flatMap(faultsOf);
  const english = passages.filter(({ language }) => language === 'en');
  const opinions = await Promise.all(english.map(secondOpinion));
  const hard = opinions.flatMap((opinion) => opinion.hard);
  const sentences = opinions.reduce((sum, opinion) => sum + opinion.sentences, 0);
  if (hard.length > 0) console.log(`For information:\n  ${hard.join('\n  ')}`);
  console.log(`retext-readability calls ${hard.length} of ${sentences} English sentences hard; this fails nothing.`);
  const words = passages.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
  console.log(`${words} words of our own text were read.`);
  return faults;
}

/** Says how many questions each level of each competency has. */
function tellCoverage(root: string): void {
  const questions = readContent(root).entries.filter(({ collection }) => collection === 'questions');
  if (questions.length === 0) return;
  const placed = questions.map((entry) => ({
    competency: String(entry.value('competency')),
    level: Number(entry.value('level')),
  }));
  const cells = coverageOf(placed).map(({ competency, levels }) => `${competency} ${levels.join('+')}`);
  console.log(`${questions.length} questions, on levels 1 to 4: ${cells.join(', ')}.`);
}

const root = resolve(process.argv[2] ?? '.');
const mistakes = checkContent(root).map(formatMistake);
const faults = mistakes.length > 0 ? mistakes : await checkWords(root);
if (mistakes.length === 0) tellCoverage(root);
for (const fault of faults) console.error(fault);
if (faults.length > 0) {
  console.error(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`);
  process.exitCode = 1;
}
