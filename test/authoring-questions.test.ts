import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkContent, formatMistake } from '../src/authoring/check-content.ts';

const messages = (files: Readonly<Record<string, string>>): readonly string[] => {
  const root = mkdtempSync(join(tmpdir(), 'okno-questions-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return checkContent(root).map(formatMistake);
};

const both = (en: string, ru: string) => ({ en, ru });
const option = (en: string, ru: string) => ({ text: both(en, ru), feedback: both('Why.', 'Почему.') });
const question = {
  id: 'pay-day',
  competency: 'F4',
  level: 2,
  kind: 'single',
  stem: both('Which *payment is due*?', 'Какой срок?'),
  options: [
    option('Monday', 'Понедельник'),
    { correct: true, ...option('Tuesday', 'Вторник') },
    option('Friday', 'Пятница'),
  ],
  feedback: both('Remember.', 'Запомните.'),
  source: { en: { title: 'Guide', url: 'https://example.org/guide' }, ru: { title: 'Закон', law: 'статья 10' } },
  note: 'Days.',
  checked: '2026-11-29',
};
const good = JSON.stringify(question, null, 2);
const file = 'content/questions/pay-day.json';

/** The good question with one text of it changed. */
const changed = (from: string | RegExp, to: string): Record<string, string> => {
  const text = good.replace(from, to);
  if (text === good) throw new RangeError(`Expected ${from} in the question, got none`);
  return { [file]: text };
};

test('a good question has no mistakes', () => {
  expect(messages({ [file]: good })).toEqual([]);
});

const right = /"correct": true,\s*/;
test.each([
  [
    'no correct answer',
    changed(right, ''),
    '10:3: options: Expected exactly one correct answer, got 0; write "correct": true at the right answer',
  ],
  [
    'two correct answers',
    changed('"text": {\n        "en": "Monday"', '"correct": true, "text": {\n        "en": "Monday"'),
    '10:3: options: Expected exactly one correct answer, got 2; keep one, or write "kind": "multiple"',
  ],
  [
    'no correct answer among several',
    { [file]: good.replace('single', 'multiple').replace(right, '') },
    '10:3: options: Expected at least one correct answer, got none; write "correct": true at each right answer',
  ],
  [
    'no wrong answer among several',
    { [file]: good.replace('single', 'multiple').replace(right, '').replaceAll('"text":', '"correct": true, "text":') },
    '10:3: options: Expected at least one wrong answer, got none; add one, or remove "correct" from one that is wrong',
  ],
  [
    'three answers to true or false',
    changed('single', 'true-false'),
    '10:3: options: Expected two answers, true and false, got 3; write "kind": "single", or keep two',
  ],
  [
    'two answers to choose from',
    changed(/\{\s*"text": \{\s*"en": "Monday"[^}]*\}[^}]*\}\s*\},/, ''),
    '10:3: options: Expected three answers or more, got 2; add an answer, or write "kind": "true-false"',
  ],
  [
    'no Russian text',
    changed(/,\s*"ru": "Понедельник"/, ''),
    '12:7: options.text.ru: Expected a Russian text, with bad examples between two *, got nothing; write for example "ru": "Кто здесь клиент?"',
  ],
  [
    'a Russian text that nobody has translated',
    changed('Понедельник', 'Monday'),
    '14:9: options.text.ru: Expected a Russian text, with bad examples between two *, got "Monday"; write for example "ru": "Кто здесь клиент?"',
  ],
  [
    'an answer without feedback',
    changed(/,\s*"feedback": \{[^}]*\}/, ''),
    '11:5: options.feedback: Expected why the answer is right or wrong, in both languages, got nothing; write for example "feedback": { "en": "…", "ru": "…" }',
  ],
  [
    'an unknown competency',
    changed('F4', 'F9'),
    '3:3: competency: Expected a competency from F1 to F8, got "F9"; write for example "competency": "F4"',
  ],
  [
    'a level too high',
    changed('2,', '5,'),
    '4:3: level: Expected a level from 1 to 4, got 5; write for example "level": 2',
  ],
  [
    'an unknown kind',
    changed('single', 'both'),
    '5:3: kind: Expected one of single, multiple, true-false, got "both"; write for example "kind": "single"',
  ],
  [
    'an example that does not end',
    changed('due*', 'due'),
    '7:5: stem.en: Expected an English text, with bad examples between two *, got "Which *payment is due?"; write for example "en": "Who is the client?"',
  ],
  [
    'a source without address and law',
    changed(/,\s*"url": "[^"]*"/, ''),
    '48:5: source.en: Expected a source with a title, and its url or law, got a group of fields; write for example "en": { "title": "Plain language guidelines", "url": "https://example.org/guide" }',
  ],
  [
    'an id that is not the file name',
    changed('pay-day', 'pay-night'),
    '2:3: id: Expected “pay-day”, the name of the file, got “pay-night”; write "id": "pay-day"',
  ],
  [
    'the same answer twice',
    changed('"Friday"', '"monday"'),
    '34:9: options.text.en: Expected an answer of its own, got “monday” again; change one of the two',
  ],
  [
    'a catch-all answer',
    changed('"Friday"', '"All of the above"'),
    '34:9: options.text.en: Expected an answer that says something, got “All of the above”; write an answer that a learner might believe, or "kind": "multiple"',
  ],
])('a question with %s gets one message', (_, files, message) => {
  expect(messages(files)).toEqual([`${file}:${message}`]);
});

test('a copy of a question has an id that is taken, and asks the same', () => {
  const copy = 'content/questions/pay-night.json';
  expect(messages({ [file]: good, [copy]: good })).toEqual([
    `${copy}:2:3: id: Expected an id of its own, got “pay-day” as in ${file}; write "id": "pay-night"`,
    `${copy}:6:3: stem: Expected a question of its own, got that of ${file}; remove one of the two`,
  ]);
});

test('a question cut off anywhere gets messages, never a crash', () => {
  for (let end = 0; end < good.length - 2; end += 17) {
    expect(messages({ [file]: good.slice(0, end) }), `cut at ${end}`).not.toEqual([]);
  }
});

const letterTask = 'content/questions/letter-tasks/refusal-letter.json';
const goodTask = readFileSync(letterTask, 'utf8');
const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

test.each([
  ['not in the letter', '"the CRA extract"', '"the CRB extract"', 'words of the letter', 'copy them letter by letter'],
  [
    'twice in the letter',
    '"the CRA extract"',
    '"Plot"',
    'words that the letter has once',
    'copy more words around them',
  ],
  ['in another passage', '"the CRA extract"', '"has been"', 'words of no other passage', 'make one of the two shorter'],
])('a passage that is %s gets one message', (_, from, to, expected, mend) => {
  const text = goodTask.replace(from, to);
  const [message = '', ...others] = messages({ [letterTask]: text });
  expect(others).toEqual([]);
  expect(message).toContain(`${letterTask}:${lineOf(text, to)}:`);
  expect(message).toContain(`problems.passages.en: Expected ${expected}, got “${to.slice(1, -1)}”; ${mend}`);
});

test('a letter task needs five problems with names of their own', () => {
  expect(messages({ [letterTask]: goodTask.replace('"nobody-decides"', '"answer-comes-late"') })).toEqual([
    `${letterTask}:${lineOf(goodTask, '"nobody-decides"')}:7: problems.id: Expected an id of its own, got “answer-comes-late” again; give it another id`,
  ]);
  const { problems, ...rest } = JSON.parse(goodTask);
  expect(messages({ [letterTask]: JSON.stringify({ ...rest, problems: problems.slice(1) }) })).toEqual([
    expect.stringContaining('problems: Expected five problems, got a list of 4; write for example "problems": ['),
  ]);
});
