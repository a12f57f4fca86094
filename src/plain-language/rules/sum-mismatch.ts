import { wholeLetter } from '../letter-by-language.ts';
import { checkByPart, type LetterScope } from '../letter-scope.ts';
import { shown, type WrongSum } from '../sums/arithmetic.ts';
import { wrongColumns } from '../sums/columns.ts';
import { wrongToldSums } from '../sums/told-sums.ts';
import type { Document, Language, Rule, RuleFinding } from '../types.ts';

const messages: Readonly<Record<Language, string>> = {
  en: 'Check which number is wrong',
  ru: 'Проверьте, какое число неверно',
};

const none: readonly RuleFinding[] = [];

function told({ language, tokens }: Document, sums: readonly WrongSum[]): readonly RuleFinding[] {
  if (sums.length === 0) return none;
  return sums.map(({ parts, total }) => ({
    start: tokens.start[total.first] ?? 0,
    end: tokens.end[total.last - 1] ?? 0,
    message: `${messages[language]}: ${shown(parts, total.cents, language)}.`,
    suggestions: [],
  }));
}

const letter: LetterScope = {
  ...wholeLetter((document) => told(document, wrongColumns(document))),
  inBlocks: (document) => told(document, wrongToldSums(document)),
};

/** Finds sums and totals of money that are not what their parts come to. */
export const sumMismatch: Rule = {
  id: 'sum-mismatch',
  severity: 'error',
  source: {
    title: 'CDC Clear Communication Index: items 15 to 17, numbers',
    url: 'https://www.cdc.gov/ccindex/',
  },
  text: {
    en: {
      title: 'Sum that does not add up',
      why: 'The reader cannot tell which number to trust. Some pay too much, some too little, and many call you.',
      how: 'Work the sum out again, find the wrong number and correct it wherever it stands.',
      bad: [
        'You must pay £412.00 + £38.50 = £455.50.',
        'Your rent is £400 and the charges are £50, in all £460.',
        'You will get £20 a week for 12 weeks. The total is £250.',
        'Your debt is £300 less £25, which leaves £285.',
        'Please pay £460: £400 of rent and £50 of charges.',
        'You must pay:\n\n- rent: £412.00\n- water: £38.50\n- total: £455.50',
        'Rent          £412.00\nWater         £38.50\nLess paid     £100.00\nBalance       £360.50',
      ],
      good: [
        'You must pay £412.00 + £38.50 = £450.50.',
        'Your rent is £400 and the charges are £50, in all £450.',
        'You will get £20 a week for 12 weeks. The total is £240.',
        'Your debt is £300 less £25, which leaves £275.',
        'Please pay £450: £400 of rent and £50 of charges.',
        'You must pay:\n\n- rent: £412.00\n- water: £38.50\n- total: £450.50',
        'Rent          £412.00\nWater         £38.50\nLess paid     £100.00\nBalance       £350.50',
      ],
      alsoGood: [
        'You owe £100. This includes £20 of interest and £30 of costs.',
        'A card is £40 for adults and £20 for children. A family pays £100 in total.',
        'Rent          £412.00\nWater         £38.50\nTotal         £450.50\nVAT           £9.50\nTotal         £460.00',
        'The tax is 489.25 crowns, in two equal parts of 244.63 and 244.62 crowns.',
        'Your income      £1,200.00\nYour rent        £412.00\nYour water       £38.50\nTotal            £450.50',
        'You can pay £120 in one of two ways:\n\n- £100 now\n- £110 in May',
      ],
    },
    ru: {
      title: 'Сумма не сходится',
      why: 'Читатель не знает, какому числу верить. Кто-то заплатит лишнее, кто-то недоплатит, многие позвонят.',
      how: 'Пересчитайте, найдите неверное число и исправьте его везде, где оно стоит.',
      bad: [
        'Долг: 412,00 руб. + 38,50 руб. = 455,50 руб.',
        'Заплатите 2 140 рублей: 2 000 рублей долга и 120 рублей пеней.',
        'Мы доплатим 5 460 рублей: по 1 340 рублей за четыре месяца.',
        'Долг – 600 рублей, в том числе 500 рублей налога и 150 рублей пеней.',
        'Вы должны:\n\n– за воду 500 рублей;\n– за тепло 1 340 рублей.\n\nИтого: 1 940 рублей.',
        'Налог          2 870,00 руб.\nПени              44,60 руб.\nВсего          2 941,60 руб.',
      ],
      good: [
        'Долг: 412,00 руб. + 38,50 руб. = 450,50 руб.',
        'Заплатите 2 120 рублей: 2 000 рублей долга и 120 рублей пеней.',
        'Мы доплатим 5 360 рублей: по 1 340 рублей за четыре месяца.',
        'Долг – 650 рублей, в том числе 500 рублей налога и 150 рублей пеней.',
        'Вы должны:\n\n– за воду 500 рублей;\n– за тепло 1 340 рублей.\n\nИтого: 1 840 рублей.',
        'Налог          2 870,00 руб.\nПени              44,60 руб.\nВсего          2 914,60 руб.',
      ],
      alsoGood: [
        'Долг – 600 рублей, в том числе 300 рублей налога и 150 рублей пеней.',
        'Тариф вырастет с 2 410 до 2 650 рублей, то есть на 240 рублей.',
        'Заплатите налог 100 рублей, пени 20 рублей и штраф в сумме 130 рублей.',
        'Доход – 61 800 рублей. Из них 22 % – это 13 596 рублей.',
        'Вы можете заплатить 1 200 рублей одним из способов:\n\n– сразу 1 000 рублей;\n– в мае 1 100 рублей.',
      ],
    },
  },
  scope: 'letter',
  letter,
  check: checkByPart(letter),
};
