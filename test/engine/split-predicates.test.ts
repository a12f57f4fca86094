import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createChecker } from '#plain-language';
import { ru } from '#plain-language/ru';
import { measureSplitPredicates } from '../../bench/evaluate-split-predicates.ts';
import { withSuggestions } from '../support/with-suggestions.ts';

const checker = createChecker({ ru });
const fixtures = new URL('../fixtures/ru/', import.meta.url);
const tables = readdirSync(fixtures).filter((file) => file.startsWith('split-predicates.'));

const found = (text: string) =>
  checker.check(text, { language: 'ru' }).findings.filter(({ rule }) => rule === 'split-predicate');
const mended = (text: string): string => withSuggestions(text, found(text));

test.each(tables)('nine in ten split predicates are found, and nine in ten findings are right: %s', (file) => {
  const { known, precision, recall } = measureSplitPredicates(checker, readFileSync(new URL(file, fixtures), 'utf8'));
  expect(known).toBeGreaterThan(10);
  expect(precision).toBeGreaterThanOrEqual(0.9);
  expect(recall).toBeGreaterThanOrEqual(0.9);
});

describe('a suggestion agrees in person, number, tense and aspect', () => {
  test.each([
    ['Мы окажем Вам помощь в переезде.', 'Мы поможем Вам в переезде.'],
    ['Соседи оказывали нам помощь.', 'Соседи помогали нам.'],
    ['Выразив сомнение в цене, напишите нам.', 'Усомнившись в цене, напишите нам.'],
    ['Отдел даст ответ на вопрос.', 'Отдел ответит на вопрос.'],
    ['Примите участие в опросе.', 'Поучаствуйте в опросе.'],
    ['Директор осуществляет руководство школой.', 'Директор руководит школой.'],
    ['Вы можете произвести оплату до 5 мая.', 'Вы можете заплатить до 5 мая.'],
    ['Врач ведёт приём детей.', 'Врач принимает детей.'],
    ['Она имеет право обжаловать отказ.', 'Она может обжаловать отказ.'],
    ['Доводим до Вашего сведения, что вода будет.', 'Сообщаем Вам, что вода будет.'],
    ['Ставим вас в известность, что лифт стоит.', 'Сообщаем вам, что лифт стоит.'],
    ['Суд примет во внимание возраст.', 'Суд учтёт возраст.'],
    ['Суд принял к рассмотрению иск.', 'Суд начал рассматривать иск.'],
    ['Приставы приняли к исполнению приказ.', 'Приставы начали исполнять приказ.'],
  ])('%s', (bad, good) => {
    expect(mended(bad)).toBe(good);
  });
});

test.each([
  ['Ответственность за порядок несут жильцы.', 'Скажите одним глаголом: «отвечают» вместо «Ответственность … несут».'],
  [
    'Журнал не ведётся: не осуществляется ведение записей.',
    'Скажите глаголом «вести», а не «осуществляется ведение», и назовите, кто это делает.',
  ],
  ['Комиссией принято решение выплатить пособие.', 'Скажите глаголом «решить», а не «принято решение».'],
])('the words are these: %s', (text, message) => {
  expect(found(text).map((finding) => finding.message)).toEqual([message]);
});

test.each([
  'Инспектор осуществляет проверку счётчика.',
  'Проверка счётчика проведена.',
  'Комиссия проводит осмотр.',
  'Она имеет право на льготу.',
  'Пострадавшим оказана помощь.',
  'Мы привели устав в соответствие с законом.',
  'Новый дом ввели в эксплуатацию.',
  'Фонд провёл реализацию имущества.',
  'Банк ввёл нас в заблуждение.',
  'Отдел, осуществляющий надзор за стройкой, закрыт.',
])('where other words must change too, nothing can be put in: %s', (text) => {
  expect(found(text).map(({ suggestions }) => suggestions)).toEqual([[]]);
});
