import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { createChecker, easeOfText } from '#plain-language';
import { en } from '#plain-language/en';
import { ru } from '#plain-language/ru';
import { easyDifficulty } from '../../src/plain-language/ease/contributions.ts';
import { sentenceDifficulty } from '../../src/plain-language/ease/measure.ts';
import { cefrOf } from '../../src/plain-language/ease/scale.ts';
import { withEdit } from '../support/with-edit.ts';

const checker = createChecker({ en });
const model = en.reading?.model;
if (!model) throw new RangeError('Expected a sentence model for English, got none');

const letter = (name: string): string => readFileSync(`content/letters/en/${name}.md`, 'utf8').split('---\n')[2] ?? '';
const letters = ['benefit-refusal', 'housing-register', 'tax-notice'];
const check = (text: string) => checker.check(text, { language: 'en' });
const difficultyOf = (sentence: string): number => check(sentence).sentences[0]?.difficulty ?? Number.NaN;
const scoreOf = (text: string): number => check(text).ease?.score ?? Number.NaN;

test.each(letters)('a plain letter has 65 to 85, the same letter in the old style less than 30: %s', (name) => {
  const [before, after] = [check(letter(`${name}-before`)).ease, check(letter(`${name}-after`)).ease];
  expect(before?.score).toBeLessThan(30);
  expect(['C1', 'C2']).toContain(before?.cefr);
  expect(after?.score).toBeGreaterThanOrEqual(65);
  expect(after?.score).toBeLessThanOrEqual(85);
  expect(['A2', 'B1']).toContain(after?.cefr);
});

test.each([
  ['officialese', 'You must pay the tax under this law.', 'You must pay the tax pursuant to this law.'],
  ['nominalising', 'We decided to refuse your claim.', 'We made a determination to issue a refusal of your claim.'],
  ['a rarer word', 'Send us the form by May.', 'Remit us the form by May.'],
  ['a rare short word', 'It is your duty to send it.', 'It is your onus to send it.'],
  ['a longer word', 'You can use the form.', 'You can utilise the form.'],
  ['joining', 'You can send it by post.', 'You can send it by post, and we will answer within two weeks.'],
  ['an added word', 'You can appeal.', 'You can very well appeal.'],
  ['a clause', 'Please call us.', 'Please call us when you have the letter and some time.'],
])('%s never makes a sentence easier', (_, easier, harder) => {
  expect(difficultyOf(harder)).toBeGreaterThan(difficultyOf(easier));
});

test('joining two sentences never improves a letter, splitting a long one never worsens it', () => {
  const rest = 'You can call us at any time. We will help you with the form. Please write to us by May. '.repeat(5);
  const long =
    'The Service reserves the right to initiate recovery proceedings without further notice if payment of the full amount that is outstanding on your account has not been received at this office by the date that is shown above and you have not applied to us for an arrangement to pay in instalments';
  const whole = scoreOf(`${rest}${long}.`);
  const split = scoreOf(`${rest}${long.replace(' and you', '. And you')}.`);
  expect(split).toBeGreaterThanOrEqual(whole);
  expect(scoreOf(rest.replaceAll('time. We', 'time and we'))).toBeLessThanOrEqual(scoreOf(rest));
});

test('an address block, a reference line and an acronym in capitals move nothing', () => {
  const prose = 'You can call us at any time. We will help you with the form. Please write to us by May. '.repeat(5);
  const around = `Northmarch Revenue Service\n14 Counting House Row\nEastmere NM2 4QT\n\nOur reference: NRS/PTD/26-004417\n\n${prose}\n\nYours sincerely,\n\nBasil Testerly`;
  expect(check(around).ease).toMatchObject({ score: scoreOf(prose), low: check(prose).ease?.low });
  expect(difficultyOf('Please send the NRS form.')).toBe(difficultyOf('Please send the AMU form.'));
});

test('names and numbers are words of the sentence, never hard ones', () => {
  expect(difficultyOf('Please call Wolfeschlegelstein on 555014014.')).toBe(difficultyOf('Please call Ann on 5.'));
  expect(difficultyOf('It rests on section 12(1)(c).')).toBe(difficultyOf('It rests on section 9.'));
});

test('more words keep counting, at any length', () => {
  const at = (words: number): number =>
    sentenceDifficulty(model, words, new Array<number>(Math.floor(words / 2)).fill(0.5));
  for (let words = 1; words < 400; words++) expect(at(words + 1)).toBeGreaterThan(at(words));
  expect(at(80) - at(60)).toBeGreaterThan(0.2);
});

test('another word, wherever it stands, never makes a sentence easier', () => {
  const words = 'You must now send us the completed application form and proof of your present address'.split(' ');
  for (const added of ['good', 'well', 'the', 'Eastmere', '12', 'notwithstanding']) {
    for (let at = 1; at < words.length; at++) {
      const longer = [...words.slice(0, at), added, ...words.slice(at)].join(' ');
      expect(difficultyOf(`${longer}.`)).toBeGreaterThan(difficultyOf(`${words.join(' ')}.`));
    }
  }
});

test('no trait of a word makes a sentence easier', () => {
  expect(Object.values(model.traits).every((weight) => weight >= 0)).toBe(true);
  expect(model.length).toBeGreaterThan(0);
});

test('the parts of a difficulty add up to the whole', () => {
  for (const name of letters) {
    for (const { difficulty, contributions = [] } of check(letter(`${name}-before`)).sentences) {
      const sum = contributions.reduce((total, { points }) => total + points, easyDifficulty(model));
      expect(sum).toBeCloseTo(difficulty, 9);
    }
  }
});

test('the parts name the length and the hardest words', () => {
  const text = 'Remittance of the aforementioned liability shall be effected forthwith.';
  const [sentence] = check(text).sentences;
  const words = sentence?.contributions?.flatMap((part) =>
    part.cause === 'word' ? [text.slice(part.start, part.end)] : [],
  );
  expect(sentence?.contributions?.[0]).toMatchObject({ cause: 'length', words: 9 });
  expect(words).toEqual(['aforementioned', 'Remittance', 'forthwith', 'liability', 'effected']);
});

test('the edits are real: done as they say, they raise the score', () => {
  for (const name of letters) {
    const text = letter(`${name}-before`);
    const { ease, sentences } = check(text);
    const gains = ease?.edits?.map(({ gain }) => gain) ?? [];
    expect(gains.length).toBe(3);
    expect(Math.min(...gains)).toBeGreaterThan(0);
    expect(gains).toEqual([...gains].sort((a, b) => b - a));
    for (const edit of ease?.edits ?? []) {
      const after = check(withEdit(text, edit));
      expect(after.ease?.score).toBeGreaterThanOrEqual(ease?.score ?? 100);
      if (edit.kind === 'split') expect(after.sentences).toHaveLength(sentences.length + 1);
    }
  }
});

test('a text that is nothing but a list is judged by its items', () => {
  const report = check('- Send us the form.\n- Keep a copy of it.');
  expect(report.sentences).toHaveLength(2);
  expect(easeOfText(report, '- Send us the form.\n- Keep a copy of it.')).toBeGreaterThan(80);
});

test('numbered paragraphs count, short items beside prose do not', () => {
  const text =
    'We wrote to you in May.\n\n1. You must send us the form that we enclose with this letter before the end of next month.\n2. A copy of your bill.';
  expect(check(text).sentences).toHaveLength(2);
});

test.each([
  ['English', model.levels],
  ['Russian', ru.linearEase?.levels ?? []],
])('levels have the borders of the model: %s', (_, levels) => {
  const [a2 = 0, , , , c2 = 0] = levels;
  expect([a2 - 0.001, a2, c2 - 0.001, c2].map((difficulty) => cefrOf(difficulty, levels))).toEqual([
    'A1',
    'A2',
    'C1',
    'C2',
  ]);
});

test('the lexicon is small', () => {
  expect(gzipSync(JSON.stringify(en.reading?.lexicon), { level: 9 }).length).toBeLessThan(75_000);
});
