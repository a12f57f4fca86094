import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createChecker, easeOfText } from '#plain-language';
import { ru } from '#plain-language/ru';
import file from '../../src/plain-language/data/ru/ease.json' with { type: 'json' };
import { easyRussianDifficulty } from '../../src/plain-language/ease/russian-contributions.ts';
import { easeOf } from '../../src/plain-language/ease/scale.ts';
import { withEdit } from '../support/with-edit.ts';

const checker = createChecker({ ru });
const model = ru.linearEase;
if (!model) throw new RangeError('Expected a linear model for Russian, got none');

const letter = (name: string): string => readFileSync(`content/letters/ru/${name}.md`, 'utf8').split('---\n')[2] ?? '';
const letters = ['benefit-refusal', 'housing-register', 'tax-notice'];
const check = (text: string) => checker.check(text, { language: 'ru' });
const difficultyOf = (sentence: string): number => check(sentence).sentences[0]?.difficulty ?? Number.NaN;
const scoreOf = (text: string): number => check(text).ease?.score ?? Number.NaN;
const plain =
  'Вы можете позвонить нам в любой день. Мы поможем заполнить заявление. Напишите нам до 1 мая 2026 года. '.repeat(8);

test.each(letters)('a plain letter has 80 and more, the same letter in the old style less than 25: %s', (name) => {
  const [before, after] = [check(letter(`${name}-before`)).ease, check(letter(`${name}-after`)).ease];
  expect(before?.score).toBeLessThan(25);
  expect(before?.band).toBe('very-hard');
  expect(['C1', 'C2']).toContain(before?.cefr);
  expect(after?.score).toBeGreaterThanOrEqual(80);
  expect(['A1', 'A2', 'B1']).toContain(after?.cefr);
});

test('the scale stands where it was anchored', () => {
  expect(easeOf('ru', file.anchors.official)).toBeCloseTo(10, 0);
  expect(easeOf('ru', file.anchors.plain)).toBeCloseTo(90, 0);
});

describe('never makes a sentence easier', () => {
  test.each([
    ['«в целях»', 'Чтобы проверить счётчик, мы придём в среду.', 'В целях проверки счётчика мы придём в среду.'],
    ['«в целях» at the end', 'Мы придём проверить счётчик.', 'Мы придём в целях проверки счётчика.'],
    ['«осуществляется»', 'Мы проверяем заявление.', 'Осуществляется проверка заявления.'],
    [
      'nominalising',
      'Мы решили отказать вам в субсидии.',
      'Нами принято решение об отказе вам в предоставлении субсидии.',
    ],
    [
      'nominalising again',
      'Если вы не заплатите, мы отключим воду.',
      'В случае неуплаты будет произведено отключение воды.',
    ],
    [
      'a chain of genitives',
      'Мы проверили, как вы храните еду.',
      'Мы провели проверку соблюдения правил хранения продуктов питания.',
    ],
    ['a participle', 'Пришлите справку, которую вам дали.', 'Пришлите справку, выданную вам уполномоченным органом.'],
    ['a longer word', 'Вы можете взять бланк.', 'Вы можете воспользоваться бланком.'],
    ['joining', 'Подайте заявление в мае.', 'Подайте заявление в мае, и мы ответим вам до конца июня.'],
    ['another noun', 'Мы рассмотрели жалобу.', 'Мы рассмотрели жалобу гражданина.'],
  ])('%s', (_, easier, harder) => {
    expect(difficultyOf(harder)).toBeGreaterThan(difficultyOf(easier));
  });
});

test('joining two sentences never improves a letter, splitting a long one never worsens it', () => {
  const long =
    'Сообщаем, что по результатам рассмотрения Вашего заявления принято решение об отказе в предоставлении субсидии, и Вы вправе обжаловать указанное решение в установленном законом порядке, а также повторно обратиться за предоставлением субсидии после погашения задолженности';
  const whole = scoreOf(`${plain}${long}.`);
  expect(scoreOf(`${plain}${long.replace(', и Вы', '. Вы')}.`)).toBeGreaterThanOrEqual(whole);
  expect(scoreOf(plain.replaceAll('день. Мы', 'день, и мы'))).toBeLessThanOrEqual(scoreOf(plain));
});

test('however two sentences of our letters are joined, the whole is not easier than its parts', () => {
  for (const name of letters.flatMap((one) => [`${one}-before`, `${one}-after`])) {
    const text = letter(name);
    const sentences = check(text).sentences.map(({ start, end, difficulty }) => ({
      text: text.slice(start, end),
      difficulty,
      words: check(text.slice(start, end)).counts.words,
    }));
    for (const [index, second] of sentences.entries()) {
      const first = sentences[index - 1];
      if (!first || !/[а-яё]\.$/u.test(first.text) || !/^[А-ЯЁ][а-яё]/u.test(second.text)) continue;
      const joined = `${first.text.slice(0, -1)}, ${second.text.charAt(0).toLowerCase()}${second.text.slice(1)}`;
      const mean = (first.words * first.difficulty + second.words * second.difficulty) / (first.words + second.words);
      expect([joined, difficultyOf(joined) > mean - 0.01]).toEqual([joined, true]);
    }
  }
});

test('an address block, a reference line and an acronym in capitals move nothing', () => {
  const around = `Управление социальных выплат\nул. Садовая, д. 5, г. Озёрск, 000123\n\nИсх. № 14/26 от 12.05.2026\n\n${plain}\n\nС уважением,\n\nМакетов Т. Т.`;
  expect(check(around).ease).toMatchObject({ score: scoreOf(plain), low: check(plain).ease?.low });
  expect(difficultyOf('Пришлите справку из МВД.')).toBe(difficultyOf('Пришлите справку из МФЦ.'));
});

test('names and numbers are words of the sentence, never long ones', () => {
  const text = 'Спросите Константина Константиновича на 514 этаже.';
  const [sentence] = check(text).sentences;
  expect(sentence?.contributions?.[0]).toMatchObject({ cause: 'length', words: 6 });
  expect(
    sentence?.contributions?.flatMap((part) => (part.cause === 'word' ? [text.slice(part.start, part.end)] : [])),
  ).toEqual(['Спросите']);
});

test('no weight makes a sentence easier, and every word counts', () => {
  expect(Object.values(model.weights).every((weight) => weight >= 0)).toBe(true);
  expect(model.weights.length).toBeGreaterThan(0);
  expect(Object.keys(model.weights).length).toBeLessThanOrEqual(10);
});

test('the parts of a difficulty add up to the whole', () => {
  for (const name of letters.flatMap((one) => [`${one}-before`, `${one}-after`])) {
    for (const { difficulty, contributions = [] } of check(letter(name)).sentences) {
      const sum = contributions.reduce((total, { points }) => total + points, easyRussianDifficulty(model));
      expect(sum).toBeCloseTo(difficulty, 9);
    }
  }
});

test('the parts name what makes a sentence hard', () => {
  const text =
    'Комиссия, рассмотревшая представленные документы, провела проверку соблюдения требований законодательства об обеспечении безопасности дорожного движения.';
  const [sentence] = check(text).sentences;
  const parts = sentence?.contributions ?? [];
  expect(parts[0]).toMatchObject({ cause: 'length', words: 14 });
  expect(parts.find(({ cause }) => cause === 'word')).toMatchObject({
    start: text.indexOf('законодательства'),
    end: text.indexOf(' об обес'),
  });
  expect(parts.find(({ cause }) => cause === 'genitives')).toMatchObject({
    start: text.indexOf('проверку'),
    end: text.indexOf(' об обес'),
  });
  expect(parts.find(({ cause }) => cause === 'participles')).toMatchObject({ words: 2 });
  expect(parts.find(({ cause }) => cause === 'stretch')).toMatchObject({ start: text.indexOf('провела'), words: 10 });
  expect(parts.some(({ cause, points }) => cause === 'nouns' && points > 0)).toBe(true);
});

test('the edits are real: done as they say, they raise the score', () => {
  let edits = 0;
  for (const name of letters) {
    const text = letter(`${name}-before`);
    const { ease, sentences } = check(text);
    const gains = ease?.edits?.map(({ gain }) => gain) ?? [];
    expect(gains).toEqual([...gains].sort((a, b) => b - a));
    for (const edit of ease?.edits ?? []) {
      edits += 1;
      const after = check(withEdit(text, edit));
      expect(edit.gain).toBeGreaterThan(0);
      expect(after.ease?.score).toBeGreaterThanOrEqual(ease?.score ?? 100);
      if (edit.kind === 'split') expect(after.sentences).toHaveLength(sentences.length + 1);
    }
  }
  expect(edits).toBeGreaterThan(2);
});

test('a text that is too short has no score, and an ease for exercises', () => {
  expect(check('Заплатите до 1 мая.').ease).toBeNull();
  expect(easeOfText(check('Заплатите до 1 мая.'), 'Заплатите до 1 мая.')).toBeGreaterThan(90);
});

test('without the morphology there is no score', () => {
  const { morphology: _, ...data } = ru;
  const report = createChecker({ ru: data }).check(plain);
  expect([report.ease, report.sentences]).toEqual([null, []]);
});
