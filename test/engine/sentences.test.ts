import { expect, test } from 'vitest';
import { createChecker, type Language } from '#plain-language';
import { en } from '#plain-language/en';
import { ru } from '#plain-language/ru';

const checker = createChecker({ en, ru });

/** The sentences of a text, cut at `|`: the case says where they end. */
function expectSentences(language: Language, marked: string): void {
  const expected = marked.split('|').map((sentence) => sentence.trim());
  const text = marked.replaceAll('|', '');
  const { sentences } = checker.parse(text, language);
  expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
}

test.each([
  'We have checked your account.| You owe 486.20 crowns.',
  'Under s. 12(3)(b) of the Act you may appeal.| Do it by 3 May.',
  'See Reg. 9 and Art. 5, para. 2.| The rest stays.',
  'Your claim No. 4471 was received on 12 Jan. 2026.| We will write again.',
  'Mr. Smith and Dr. A. Jones decided.| They wrote on Monday.',
  'Bring proof, e.g. a bill, i.e. anything with your address.| Copies are fine.',
  'The office closes at 5 p.m. on Fridays.| Come before 4.30 p.m.| Bring this letter.',
  'Write to Smith Ltd. before May.| Smith Ltd. will answer.',
  'We live in the U.K. and pay here.| You do too.',
  'Pay £1,250. Pay it now.'.replace('. Pay', '.| Pay'),
  'Do you agree?| Tell us!| Then we act.',
  '“You may appeal.”| She nodded.',
  'You may appeal (see the leaflet).| It is free.',
  'Go to support.eastmere.example.| Sign in with your number.',
  'Write to help@eastmere.example. We answer in a day.'.replace('. We', '.| We'),
  'The rate rose by approx. 10 per cent.| It fell later.',
  'Wait… then call.| Or write.',
  'thank you for your help.| it was quick.| can i call you?| i have one question.',
  'Thank you! :)| You were a great help :-)| See you soon.',
  'The rule is old. [4]| It has not changed. [5][6]| We apply it.',
  'The fund “Home. Work. Health” pays.| Ask for “Help now.”| It is free.',
])('English: %s', (marked) => {
  expectSentences('en', marked);
});

test.each([
  'Наш адрес: г. Москва, ул. Ленина, д. 5, кв. 7.| Приходите.',
  'Срок установлен ст. 12 Федерального закона от 27.07.2010 г. № 210-ФЗ.| Он не изменился.',
  'Заявление поступило 16.02.2026 г. Решение принято 2 марта.'.replace('г. Реш', 'г.| Реш'),
  'Вы должны 11 831,32 руб. и пени 301,32 руб.| Заплатите до 20 февраля.',
  'Ответ подписал Макетов Т. Т.| Копия отправлена Вам.',
  'Ответ подготовил инспектор Т. Т. Макетов.| Звоните ему.',
  'Принесите паспорт, СНИЛС и т. д.| Копии не нужны.',
  'Это касается льгот, т. е. скидок, и др. выплат.| Всё просто.',
  'Построено 1,5 млн кв. м жилья на 3 тыс. чел.| Работа идёт.',
  'Позвоните по тел. 8 (000) 000-01-15, доб. 3.| Мы ответим.',
  'Согласны?| Тогда подпишите!| Срок – до 1 июня.',
  '«Жалобу рассмотрят».| Ответ придёт письмом.',
  'Приём ведут с 10.00 до 17.00.| Обед с 13 до 14.',
  'См. п. 3 ч. 2 ст. 57 ЖК РФ.| Других оснований нет.',
  'Спасибо за ответ)))| Всё понятно 👍| До встречи!',
  'Нужна справка (форма А (в ред. 2026 г.)) Закона о льготах.| Её даёт школа.',
])('Russian: %s', (marked) => {
  expectSentences('ru', marked);
});

test('lines of a letterhead, headings and list items are not glued into sentences', () => {
  const text =
    'CITY OF EASTMERE\nIncome Support Team\n\nDear Ms Roe,\n\nWhat to send us\n\nSend us:\n- the form\n- a bill.\n\nYours sincerely,\nAda Lovelock';
  const { blocks } = checker.parse(text, 'en');
  expect(blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['letterhead', 'CITY OF EASTMERE'],
    ['letterhead', 'Income Support Team'],
    ['salutation', 'Dear Ms Roe,'],
    ['heading', 'What to send us'],
    ['paragraph', 'Send us:'],
    ['list-item', '- the form'],
    ['list-item', '- a bill.'],
    ['closing', 'Yours sincerely,'],
    ['signature', 'Ada Lovelock'],
  ]);
});

test('prose cut at the edge of the page is one paragraph', () => {
  const text =
    'We have received your application for help with your heating\ncosts and will decide on it within ten working days of the\ndate of this letter.\nThank you.';
  const { sentences } = checker.parse(text, 'en');
  expect(sentences.map(({ words }) => words)).toEqual([26, 2]);
});
