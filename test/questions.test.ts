import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createChecker } from '#plain-language';
import { en } from '#plain-language/en';
import { ru } from '#plain-language/ru';
import { questionTexts } from '../scripts/question-text.ts';
import { examplesOf } from '../src/authoring/examples.ts';
import { coverageOf } from '../src/authoring/question-coverage.ts';
import { readContent } from '../src/authoring/read-content.ts';

interface Option {
  readonly correct?: true;
  readonly text: Readonly<Record<'en' | 'ru', string>>;
}

const bank = readContent('.').entries.filter(({ collection }) => collection === 'questions');
const optionsOf = (entry: (typeof bank)[number]) => entry.value('options') as readonly Option[];
const singles = bank.filter((entry) => entry.value('kind') === 'single').map(optionsOf);
const placed = bank.map((entry) => ({
  competency: String(entry.value('competency')),
  level: Number(entry.value('level')),
}));

test('every level of every competency has three questions, so that the diagnostic can adapt', () => {
  const thin = coverageOf(placed).filter(({ levels }) => Math.min(...levels) < 3);
  expect(thin).toEqual([]);
});

test('the coverage counts the questions of each level, and none of another competency', () => {
  const two = { competency: 'F4', level: 2 };
  const covered = coverageOf([two, two, { competency: 'F8', level: 4 }]);
  expect(covered.filter(({ levels }) => Math.max(...levels) > 0)).toEqual([
    { competency: 'F4', levels: [0, 2, 0, 0] },
    { competency: 'F8', levels: [0, 0, 0, 1] },
  ]);
  expect(covered).toHaveLength(8);
});

test.each(['en', 'ru'] as const)('the longest answer in %s is right no more often than chance has it', (language) => {
  const isLongest = (options: readonly Option[]): boolean => {
    const most = Math.max(...options.map(({ text }) => text[language].length));
    return options.some(({ correct, text }) => correct && text[language].length === most);
  };
  const chance = singles.reduce((sum, { length }) => sum + 1 / length, 0);
  expect(singles.filter(isLongest).length).toBeLessThan(chance * 1.25);
});

test('the right answer stands at every place about as often', () => {
  for (const size of [3, 4]) {
    const places = singles
      .filter(({ length }) => length === size)
      .map((options) => options.findIndex((o) => o.correct));
    const counts = Array.from({ length: size }, (_, place) => places.filter((one) => one === place).length);
    expect(Math.max(...counts) - Math.min(...counts), `${counts} of ${size}`).toBeLessThanOrEqual(3);
  }
});

test('a text with an example comes in parts, and one with a lost asterisk in none', () => {
  expect(examplesOf('Who pays in *payment is due*?')).toEqual([
    { text: 'Who pays in ', isExample: false },
    { text: 'payment is due', isExample: true },
    { text: '?', isExample: false },
  ]);
  expect(examplesOf('2 * 3')).toBeUndefined();
});

test('the check reads the text of a question where it stands, without wrong answers, examples, sources and notes', () => {
  const source = JSON.stringify({
    stem: { en: 'Who pays *hereby*?', ru: 'Кто платит?' },
    options: [
      { text: { en: 'Nobody', ru: 'Никто' }, feedback: { en: 'Somebody must.', ru: 'Кто-то должен.' } },
      { correct: true, text: { en: 'You', ru: 'Вы' }, feedback: { en: 'Right.', ru: 'Верно.' } },
    ],
    source: { en: { title: 'Guide' }, ru: { title: 'Закон' } },
    note: 'Payers.',
  });
  const [english, russian] = questionTexts(source).map(({ text }) => text);
  expect(english?.trim().split(/\s{2,}/)).toEqual(['Who pays', '?', 'Somebody must.', 'You', 'Right.']);
  expect(russian?.trim().split(/\s{2,}/)).toEqual(['Кто платит?', 'Кто-то должен.', 'Вы', 'Верно.']);
  expect(russian?.indexOf('Верно.')).toBe(source.indexOf('Верно.'));
});

const checker = createChecker({ en, ru });
const task = JSON.parse(readFileSync('content/questions/letter-tasks/refusal-letter.json', 'utf8'));
const warningsOf = (part: 'letter' | 'rewritten', language: 'en' | 'ru'): readonly string[] => {
  const text = task[part][language].join('\n');
  const { findings } = checker.check(text, { language });
  return findings.flatMap(({ severity, start, end }) => (severity === 'info' ? [] : [text.slice(start, end)]));
};

test.each(['en', 'ru'] as const)(
  'the letter of the diagnostic in %s has no fault beside its problems and decoys',
  (language) => {
    const known = [...task.problems, ...task.decoys].flatMap(({ passages }) => passages[language].join(' '));
    const found = warningsOf('letter', language);
    expect(found.length).toBeGreaterThanOrEqual(4);
    for (const words of found) {
      expect(
        known.some((passage) => passage.includes(words) || words.includes(passage)),
        words,
      ).toBe(true);
    }
    expect(warningsOf('rewritten', language)).toEqual([]);
  },
);
