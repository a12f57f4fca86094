import { amountsIn } from '../amounts.ts';
import { quote, textOf } from '../passage.ts';
import type { Document, Language, Rule, RuleFinding, Sentence } from '../types.ts';
import { list, wordClass } from '../word-class.ts';

/** What a percentage of it is an amount of money. */
const money = wordClass({
  en: list(
    'rent pay wage wages salary income earnings benefit benefits payment payments price cost costs fee fees tax interest reduction discount contribution contributions charge charges allowance refund penalty surcharge supplement bill grant pension deduction deduct deducted fine debt increase increased',
  ),
  ru: [
    /^(?:взнос|плат|тариф|скидк|доход|пенси|пособи|субсиди|грант|налог|пен[яиюе]|штраф|затрат|расход|стоимост|цен[аыеу]|сумм|долг|задолженност|выплат|доплат|компенсаци|аренд|зарплат|удержи|удержани|неустойк|оклад|ставк|стипенди|оплат|оплачива)/,
  ],
});
/** What a percentage of it is a number of them. */
const counted = wordClass({
  en: list(
    'people households families applicants applications claims letters cases homes flats calls tenants taxpayers customers readers staff children pupils patients members respondents votes',
  ),
  ru: list(
    'людей семей жителей граждан заявлений заявителей обращений писем домов квартир детей участников сотрудников получателей пенсионеров родителей учеников пациентов налогоплательщиков собственников голосов жильцов звонков',
  ),
});
const percent = wordClass({ en: list('% percent'), ru: list('% процент процента процентов') });
const per = wordClass({ en: ['per'] });
const cent = wordClass({ en: ['cent'] });
/** How far the amount or its name may stand, in tokens. */
const reach = { name: 10, amount: 40 };

/** The token of `%`, or of the last word of `per cent`, behind a number; -1 when there is none. */
function signAfter(document: Document, number: number): number {
  if (document.is(number + 1, percent)) return number + 1;
  return document.is(number + 1, per) && document.is(number + 2, cent) ? number + 2 : -1;
}

/** Whether a percentage is one of money, and not of people. */
function isOfMoney(document: Document, number: number, sign: number, { firstToken, lastToken }: Sentence): boolean {
  let isMoney = false;
  const from = Math.max(firstToken, number - reach.name);
  const to = Math.min(lastToken, sign + reach.name);
  for (let token = from; token < to; token++) {
    if (document.is(token, money)) isMoney = true;
    else if (token > sign && token < sign + 5 && document.is(token, counted)) return false;
  }
  return isMoney;
}

const message: Readonly<Record<Language, (passage: string) => string>> = {
  en: (passage) => `Say how much money ${passage} is for this reader.`,
  ru: (passage) => `Напишите, сколько рублей для этого читателя – ${passage}.`,
};

function check(document: Document): readonly RuleFinding[] {
  const { tokens, blocks, language } = document;
  const findings: RuleFinding[] = [];
  const numbers = document.all('numbers');
  let next = 0;
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index] ?? 0;
    const sign = signAfter(document, number);
    if (sign < 0) continue;
    const sentence = document.sentenceOf(number);
    const kind = blocks[sentence.block]?.kind;
    if ((kind !== 'paragraph' && kind !== 'list-item') || !isOfMoney(document, number, sign, sentence)) continue;
    const amounts = document.shared(amountsIn);
    while (next < amounts.length && (amounts[next]?.number ?? 0) < number - reach.amount) next += 1;
    if ((amounts[next]?.number ?? Number.POSITIVE_INFINITY) <= number + reach.amount) continue;
    findings.push({
      start: tokens.start[number] ?? 0,
      end: tokens.end[sign] ?? 0,
      message: message[language](quote(language, textOf(document, number, sign + 1))),
      suggestions: [],
    });
  }
  return findings;
}

/** Finds percentages of money where the letter does not say how much money that is. */
export const barePercentage: Rule = {
  id: 'bare-percentage',
  severity: 'warning',
  source: {
    title: 'CDC Clear Communication Index: items 16 and 17, what numbers mean, and no calculations',
    url: 'https://www.cdc.gov/ccindex/',
  },
  text: {
    en: {
      title: 'Percentage without the amount',
      why: 'Many readers cannot work out a percentage. They want to know what to pay or what they get, in money.',
      how: 'Give the amount for this reader, and the percentage in brackets if it matters: “£48 a month (12% of your rent)”.',
      bad: [
        'Your rent will go up by 4% in May.',
        'We will deduct 15 per cent of your pay each month.',
        'You can get a discount of 25% on your bill.',
        'We add interest of 2.5 percent to the debt.',
      ],
      good: [
        'Your rent will go up by £18 a month (4%) in May.',
        'We will deduct 60 crowns (15 per cent of your pay) each month.',
        'You can get a discount of 25% on your bill. You would pay £30.',
        'We add interest of 2.5 percent to the debt. This is £1 a month.',
      ],
      alsoGood: [
        'We answer 90% of letters in ten days.',
        'About 40% of tenants pay their rent online.',
        'The air in your flat has 70% humidity.',
        'This battery is full to 100 percent.',
      ],
    },
    ru: {
      title: 'Процент без суммы',
      why: 'Процент посчитает не каждый. Читателю нужно знать, сколько он заплатит или получит в рублях.',
      how: 'Назовите сумму для этого читателя, а процент, если он важен, поставьте в скобки: «72 рубля (12 %)».',
      bad: [
        'Взнос за ремонт с мая вырастет на 12 %.',
        'При оплате до 18 сентября действует скидка 50%.',
        'Мы будем удерживать 20 процентов Вашей пенсии.',
        'Грант покрывает 80 % затрат на оборудование.',
      ],
      good: [
        'Взнос за ремонт с мая вырастет на 72 рубля (12 %).',
        'При оплате до 18 сентября действует скидка 50%: штраф будет 250 рублей.',
        'Мы будем удерживать 3 000 рублей (20 процентов Вашей пенсии) в месяц.',
        'Грант покрывает 80 % затрат на оборудование, это 400 000 рублей.',
      ],
      alsoGood: [
        'На 90 % обращений мы отвечаем за десять дней.',
        'Около 40 % семей платят взносы на сайте.',
        'Влажность воздуха в квартире – 70 %.',
        'Счётчик заряжен на 100 процентов.',
      ],
    },
  },
  check,
};
