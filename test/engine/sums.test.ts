/** Sums of money that do not add up: what is found, what is said of it, and what is left alone. */
import { describe, expect, test } from 'vitest';
import { createChecker, type House, type Language, languages } from '#plain-language';
import { en } from '#plain-language/en';
import { ru } from '#plain-language/ru';
import { readSlotLetters } from '../../bench/slot-letters.ts';
import { typeLetters } from './type-letters.ts';

const checker = createChecker({ en, ru });
/** The totals that are wrong, each with what the message says behind its colon. */
const wrongIn = (text: string, language: Language): string[][] =>
  checker
    .find(text, { language })
    .findings.filter(({ rule }) => rule === 'sum-mismatch')
    .map(({ start, end, message }) => [text.slice(start, end), message.slice(message.indexOf(': ') + 2)]);

describe('a sum that is told', () => {
  test.each([
    ['You must pay £300 minus £25, £285 in all.', '£285', '300 − 25 = 275, not 285.'],
    ['You owe £120 plus £30, which comes to £160.', '£160', '120 + 30 = 150, not 160.'],
    ['Please pay: rent 400 and charges 50, in all 460.', '460', '400 + 50 = 450, not 460.'],
    ['You pay £400 rent and £50 charges. That comes to £460.', '£460', '400 + 50 = 450, not 460.'],
    ['You must pay £1,222. This is £1,200 and £12 of interest.', '£1,222', '1,200 + 12 = 1,212, not 1,222.'],
    ['You pay 12 instalments of £20, £250 in total.', '£250', '12 × 20 = 240, not 250.'],
    ['Jo had 12 school meals at £2.30 each. That comes to £28.60.', '£28.60', '12 × 2.30 = 27.60, not 28.60.'],
    ['You can pay £600 in six instalments of £90.', '£600', '6 × 90 = 540, not 600.'],
    ['You owe £100, of which £60 is rent and £50 is water.', '£100', '60 + 50 = 110, not 100.'],
  ])('%s', (text, total, arithmetic) => {
    expect(wrongIn(text, 'en')).toEqual([[total, arithmetic]]);
  });

  test.each([
    ['Долг 500 рублей плюс пени 30 рублей, всего 550 рублей.', '550 рублей', '500 + 30 = 530, а не 550.'],
    ['Плата – 300 рублей за вычетом 25 рублей, остаётся 285 рублей.', '285 рублей', '300 − 25 = 275, а не 285.'],
    ['Компенсация – 1 444 руб. (24 дня × 56 руб.).', '1 444 руб', '24 × 56 = 1 344, а не 1 444.'],
    ['Вы внесёте 4 платежа по 1 340 рублей, всего 5 460 рублей.', '5 460 рублей', '4 × 1 340 = 5 360, а не 5 460.'],
    ['Верните 6 000 рублей шестью платежами по 900 рублей.', '6 000 рублей', '6 × 900 = 5 400, а не 6 000.'],
    [
      'Налог 100 руб. 50 коп. и пени 20 руб. 50 коп., всего 122 руб.',
      '122 руб',
      '100,50 + 20,50 = 121,00, а не 122,00.',
    ],
  ])('%s', (text, total, arithmetic) => {
    const plain = wrongIn(text, 'ru').map((words) => words.map((word) => word.replaceAll('\u00a0', ' ')));
    expect(plain).toEqual([[total, arithmetic]]);
  });
});

describe('a total of a table or a list', () => {
  test.each([
    ['lines', 'Rent £400.00\nWater £38.50\nTotal £448.50'],
    ['items that begin with the sum', 'You must pay:\n\n- £400.00 for rent\n- £38.50 for water\n\nTotal: £448.50'],
    ['a sentence behind the items', '- rent: £400.00\n- water: £38.50\n\nIn total you must pay £448.50 by 3 May 2026.'],
    ['a number before the items', 'You owe £448.50:\n\n- £400.00 for rent\n- £38.50 for water'],
    ['Markdown', '| For | Sum |\n| --- | --- |\n| Rent | £400.00 |\n| Water | £38.50 |\n| Total | £448.50 |'],
    ['a column without a currency', 'For        Pounds\nRent       400.00\nWater       38.50\nTotal      448.50'],
  ])('%s', (_, text) => {
    expect(wrongIn(text, 'en').map(([, arithmetic]) => arithmetic)).toEqual(['400.00 + 38.50 = 438.50, not 448.50.']);
    expect(wrongIn(text.replace('448', '438'), 'en')).toEqual([]);
  });

  test('of a long one, the middle is left out', () => {
    const rows = Array.from({ length: 20 }, (_, row) => `Week ${row + 1}     £10`).join('\n');
    expect(wrongIn(`${rows}\nTotal     £210`, 'en')).toEqual([
      ['£210', '10 + 10 + 10 + 10 + 10 + 10 + … + 10 = 200, not 210.'],
    ]);
  });
});

test.each([
  ['en', 'rounded numbers', 'The roof costs £1.2 million and the hall £3.5 million, £4.8 million in total.'],
  ['en', 'pence that are rounded away', 'Rent     £20.33\nWater     £5.33\nTotal     £26'],
  ['en', 'two currencies', 'You pay £400 rent and €50 charges, £460 in all.'],
  ['en', 'a choice', 'You can pay £100 in one of two ways:\n\n- £50 now\n- £60 in June'],
  ['en', 'what only some pay', 'The fee is £60 (£30 for students and £20 for pensioners).'],
  ['en', 'a range', 'You will get between £10 and £20, £35 in all with the bonus.'],
  [
    'en',
    'totals of parts',
    'Pay  £100\nPension  £20\nTotal  £120\n\nRent  £60\nFood  £30\nTotal  £90\n\nLeft over  £30',
  ],
  ['en', 'a balance that runs', 'Opening balance  £300\nRent  £100\nPaid  £250\nClosing balance  £150'],
  ['en', 'a subtotal', 'Rent   £20\nWater   £5\nSubtotal   £25\nVAT   £5\nTotal   £30'],
  ['en', 'a price and a count', 'Price   £12.50\nHours   6\nTotal   £75.00'],
  ['en', 'another year', 'You paid £400 in May and £50 in June. In total you have paid £500 since 2024.'],
  ['ru', 'скидка', 'Штраф – 500 рублей, при оплате до 3 мая – 250 рублей.'],
  ['ru', 'остаток', 'Начислено 1 000 рублей, оплачено 400 рублей, остаток 600 рублей.'],
  ['ru', 'сумма одного', 'Налог 100 рублей, пени 20 рублей и штраф в сумме 130 рублей.'],
  ['ru', 'часть целого', 'Долг – 600 рублей, из них налог 300 рублей и пени 150 рублей.'],
] as const)('is silent in %s about %s', (language, _, text) => {
  expect(wrongIn(text, language)).toEqual([]);
});

test.each(languages)('finds it in every letter of ours with a wrong sum, and in no other: %s', async (language) => {
  const letters = await readSlotLetters(language);
  const isWrong = letters.map(({ defects = [] }) => defects.some(({ kind }) => kind === 'sum-wrong'));
  expect(isWrong).toContain(true);
  expect(letters.map(({ text }) => wrongIn(text, language).length > 0)).toEqual(isWrong);
});

describe('the verdict on a letter with a wrong sum', () => {
  const [, , order = ''] = typeLetters.find(([type, language]) => type === 'inter-agency' && language === 'en') ?? [];
  const text = order.replace('Would you', 'The copies cost £12 and the post £3, £16 in all. Would you');

  test('is that it is not ready, and the sum comes first', () => {
    const next = 'Check which number is wrong: 12 + 3 = 15, not 16.';
    expect(checker.check(text, { language: 'en' }).verdict).toEqual({ level: 'rewrite', next });
    expect(checker.check(text.replace('£16', '£15'), { language: 'en' }).verdict.level).toBe('ready');
  });

  test('is milder where the house weighs it less', () => {
    const house: House = { rules: { 'sum-mismatch': 'info' } };
    expect(checker.check(text, { language: 'en', house }).verdict.level).toBe('ready');
  });
});
