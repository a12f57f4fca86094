import { expect, test } from 'vitest';
import { createChecker } from '#plain-language';
import { ru } from '#plain-language/ru';
import { pastOf } from '../../src/plain-language/russian/past.ts';
import { greetingOf, readerName } from '../../src/plain-language/russian/reader-name.ts';

const checker = createChecker({ ru });
/** What the findings of a rule propose first. */
const proposed = (rule: string, text: string) =>
  checker
    .check(text, { language: 'ru' })
    .findings.filter((finding) => finding.rule === rule)
    .map(({ start, end, suggestions: [first] }) => [text.slice(start, end), first?.text]);

test.each([
  ['Примеровой Анне Олеговне', 'Уважаемая Анна Олеговна!'],
  ['Условнову Кириллу Петровичу', 'Уважаемый Кирилл Петрович!'],
  ['Наталье Ильиничне Ивушкиной', 'Уважаемая Наталья Ильинична!'],
  ['Полеву Кузьме Ильичу', 'Уважаемый Кузьма Ильич!'],
  ['Вымыслову Льву Андреевичу', 'Уважаемый Лев Андреевич!'],
  ['Моделину Юрию Сергеевичу', 'Уважаемый Юрий Сергеевич!'],
  ['Лекаревой Марии Львовне', 'Уважаемая Мария Львовна!'],
])('the reader of an address is greeted by name: %s', (line, greeting) => {
  const name = readerName(line.split(' '));
  expect(name && greetingOf(name)).toBe(greeting);
});

test.each(['Примеровой А. О.', 'Нижнереченск', 'Руководителю Управления архитектуры', ''])(
  'nobody is named in “%s”',
  (line) => {
    expect(readerName(line.split(' '))).toBeUndefined();
  },
);

test.each([
  ['рассмотреть', 'рассмотрели'],
  ['провести', 'провели'],
  ['учесть', 'учли'],
  ['принять', 'приняли'],
  ['стол', undefined],
])('what “мы” did: %s', (infinitive, past) => {
  expect(pastOf(infinitive)).toBe(past);
});

test.each([
  ['Выявлена новая ошибка.', [['Выявлена новая ошибка', 'Мы выявили новую ошибку']]],
  // The noun has the verb to use: «проверили».
  ['Проведена новая проверка.', [['Проведена', undefined]]],
  // The reader may not be told that «мы» did what others may have done.
  ['Срок определён.', [['определён', undefined]]],
  ['Ваше заявление рассмотрено.', [['Ваше заявление рассмотрено', 'Мы рассмотрели Ваше заявление']]],
  ['Установлено, что труба цела.', [['Установлено', 'Мы установили']]],
  ['Заявление будет рассмотрено.', [['будет рассмотрено', undefined]]],
  ['Нарушений не выявлено.', [['выявлено', undefined]]],
])('a passive is told as what “мы” did, where its words allow it: %s', (text, passages) => {
  expect(proposed('agentless-passive', text)).toEqual(passages);
});

test.each([
  ['mixed-address', 'Мы ждём Вас. Если вам удобно, приходите с утра. Мы встретим Вас.', [['вам', 'Вам']]],
  [
    'latin-look-alike',
    'Приём идёт c утра, a вечером мы закрыты.',
    [
      ['c', 'с'],
      ['a', 'а'],
    ],
  ],
  ['money-format', 'Долг – 12450.50 руб. за май.', [['12450.50 руб.', '12\u00a0450,50 руб.']]],
  ['phone-format', 'Звоните по номеру 88000000001 с 9 до 18.', [['88000000001', '8 (800) 000-00-01']]],
  ['slash', 'Позвоните и (или) напишите.', [['и (или)', 'или']]],
  ['undefined-acronym', 'Так требует статья 57 ЖК РФ.', [['ЖК РФ', 'Жилищного кодекса']]],
  ['ambiguous-deadline', 'Приходите до 29.05, мы ждём.', [['29.05', '29 мая']]],
  [
    'cold-formula',
    'Анне Олеговне Примеровой\nул. Садовая, д. 3\n\nУважаемый абонент!\n\nМы ждём Вас.',
    [['Уважаемый абонент!', 'Уважаемая Анна Олеговна!']],
  ],
])('%s proposes what can be put in as it stands: %s', (rule, text, passages) => {
  expect(proposed(rule, text)).toEqual(passages);
});
