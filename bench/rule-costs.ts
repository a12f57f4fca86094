/**
 * `node bench/rule-costs.ts [--rounds=5] [rule…]`: what each rule costs in a letter of 400 words, in µs of CPU time.
 *
 * Warm, on letters that are read already; the rules are measured in turns, and each figure is the median of the rounds.
 * Below them stand all rules in one run, the reading of the letter, and the whole check. With `OKNO_DATA`, the letters
 * there are measured too, counted as if they had 400 words.
 */
import { join } from 'node:path';
import { allRules, createChecker, type Document, type Rule } from '#plain-language';
import { en } from '#plain-language/en';
import { createFinder } from '../src/plain-language/findings.ts';
import { cpuMs, median, wordsIn } from './cpu.ts';
import { letters } from './generate.ts';
import { readTexts } from './read-letters.ts';

const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const rounds = Number(process.argv.find((argument) => argument.startsWith('--rounds='))?.split('=')[1] ?? 5);
const words = 400;
/** A turn takes at least so long: CPU time comes in steps. */
const leastMs = 24;
const checker = createChecker({ en });
const finder = createFinder(en);

/** A set of letters, and what is run on each of them. */
interface Course {
  readonly texts: readonly string[];
  readonly documents: readonly Document[];
  readonly words: number;
}

function courseOf(texts: readonly string[]): Course {
  return {
    texts,
    documents: texts.map((text) => checker.parse(text, 'en')),
    words: texts.reduce((sum, text) => sum + wordsIn(text), 0),
  };
}

/** Makes the whole of what a rule finds. */
function found(rule: Rule, document: Document): number {
  let count = 0;
  for (const _ of rule.check(document)) count += 1;
  return count;
}

/** µs for as many words as a letter has. */
function microseconds({ words: all }: Course, run: () => unknown): number {
  let passes = 0;
  const before = cpuMs();
  do {
    run();
    passes += 1;
  } while (cpuMs() - before < leastMs);
  return (((cpuMs() - before) * 1000) / passes / all) * words;
}

const rules = allRules.filter(({ id, text }) => text.en && (asked.length === 0 || asked.includes(id)));
const runs = (course: Course): [string, () => unknown][] => [
  ...rules.map((rule): [string, () => unknown] => [
    rule.id,
    () => {
      for (const document of course.documents) found(rule, document);
    },
  ]),
  [
    '= all rules',
    () => {
      for (const document of course.documents) finder.all(document);
    },
  ],
  [
    '= reading',
    () => {
      for (const text of course.texts) checker.parse(text, 'en');
    },
  ],
  [
    '= check',
    () => {
      for (const text of course.texts) checker.check(text, { language: 'en' });
    },
  ],
];

function measure(course: Course): Map<string, number> {
  const times = new Map<string, number[]>(runs(course).map(([name]) => [name, []]));
  for (let round = 0; round <= rounds; round++)
    for (const [name, run] of runs(course)) {
      const time = microseconds(course, run);
      // The first round warms up.
      if (round > 0) times.get(name)?.push(time);
    }
  return new Map([...times].map(([name, all]) => [name, median(all)]));
}

const made = courseOf(letters(40, 7, [words, words]));
const data = process.env.OKNO_DATA;
const real = data ? (await readTexts(join(data, 'letters/en'))).map(({ text }) => text) : [];
const courses = new Map([['generated', measure(made)]]);
if (real.length > 0) courses.set('letters', measure(courseOf(real)));
const [first = new Map<string, number>()] = courses.values();
const names = [...first.keys()].sort((a, b) => (first.get(b) ?? 0) - (first.get(a) ?? 0));
console.log(`${'µs in 400 words'.padEnd(26)}${[...courses.keys()].map((name) => name.padStart(12)).join('')}`);
for (const name of names)
  console.log(
    `${name.padEnd(26)}${[...courses.values()].map((times) => (times.get(name) ?? 0).toFixed(2).padStart(12)).join('')}`,
  );
