import { expect, test } from 'vitest';
import { createChecker } from '#plain-language';
import { ru } from '#plain-language/ru';

const checker = createChecker({ ru });

/** A reply with this text between its frame. */
const reply = (body: string): string =>
  `Администрация города Липовска\n\n3 мая 2026 года № 17\n\nРай Анне Ивановне\n\nУважаемая Анна Ивановна!\n\n${body}\n\nГлава города          О. П. Щукин`;
const answersIn = (body: string) => {
  const text = reply(body);
  const { slots } = checker.check(text, { language: 'ru', type: 'reply' });
  const { status, remark, start, end } = slots.find(({ slot }) => slot === 'answers') ?? expect.fail();
  return [status, remark?.id ?? text.slice(start, end)];
};

test.each([
  [
    'all questions of one sentence are answered',
    'Вы спрашиваете, почему закрыли дорогу и когда её откроют. Дорогу закрыли, мы меняем мост. Её откроют 1 июня.',
    'found',
    'Дорогу закрыли, мы меняем мост.',
  ],
  [
    'one question of two is not answered',
    'Вы спрашиваете, почему закрыли дорогу и когда её откроют. Дорогу закрыли, мы меняем мост.',
    'missing',
    'question-unanswered',
  ],
  [
    'each item has its answer',
    'Вы задали два вопроса.\n\n1. О мосте. Мост починят до 1 июня.\n\n2. О школе. Школу откроют 1 сентября.',
    'found',
    'Мост починят до 1 июня.',
  ],
  [
    'an item has none',
    'Вы задали два вопроса.\n\n1. О мосте\n\nМост починят до 1 июня.\n\n2. О школе\n\n3. О саде\n\nСад откроют 1 сентября.',
    'missing',
    'question-unanswered',
  ],
  ['nobody can tell what was asked', 'Мы починили мост. Дорогу откроют 1 июня.', 'unsure', 'questions-not-told'],
])('%s', (_, body, status, told) => {
  expect(answersIn(body)).toEqual([status, told]);
});

test('a letter that was only passed on answers nothing', () => {
  expect(answersIn('Ваше обращение направлено в департамент транспорта по компетенции.')[0]).toBe('missing');
});
