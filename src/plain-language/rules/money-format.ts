import { type Amount, amountsIn } from '../amounts.ts';
import { letterByLanguage, wholeLetter } from '../letter-by-language.ts';
import { checkByPart } from '../letter-scope.ts';
import { quote, textOf } from '../passage.ts';
import { moneyInRussian } from '../russian/money.ts';
import { type Document, type Rule, type RuleFinding, TokenFlag, TokenKind } from '../types.ts';
import { list, startClass } from '../word-class.ts';

/** What stands before an amount. */
const owing = startClass({
  en: list('pay owe owes owed paid costs charged balance total fee refund refunded'),
});
/** How far the amount may stand, in tokens. */
const reach = 5;
/** From here on, thousands are parted. */
const thousand = 1000;

const parted = (digits: string): string => {
  const [whole = '', pence] = digits.replace(/,/g, '').split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return pence === undefined ? grouped : `${grouped}.${pence}`;
};

/** What the amounts of a text have in common, told by the first ones. */
interface Habit {
  /** The first amount of each currency. */
  readonly first: Map<string, Amount>;
  /** Whether an amount has pence, and whether one has none written. */
  pence: boolean;
  bare: boolean;
}

function habitOf(amounts: readonly Amount[]): Habit {
  const habit: Habit = { first: new Map(), pence: false, bare: false };
  for (const amount of amounts) {
    if (!habit.first.has(amount.currency)) habit.first.set(amount.currency, amount);
    if (amount.large) continue;
    const pence = amount.digits.split('.')[1];
    if (pence === undefined) habit.bare = true;
    else if (Number(pence) > 0) habit.pence = true;
  }
  return habit;
}

/** The number as it should be written, and why; `undefined` when it is well as it is. */
function digitsFor({ digits, large }: Amount, { pence, bare }: Habit): { digits: string; why: string } | undefined {
  const [whole = '', part] = digits.split('.');
  let written = digits;
  let why = '';
  if (!large && part?.length === 1) {
    written = `${digits}0`;
    why = 'with two figures after the point';
  } else if (bare && !pence && part !== undefined && Number(part) === 0) {
    written = whole;
    why = 'without “.00”, like the other amounts';
  }
  if (parted(written) !== written && Number(whole.replace(/,/g, '')) >= thousand) {
    written = parted(written);
    why ||= 'with a comma at the thousands';
  }
  return written === digits ? undefined : { digits: written, why };
}

/** The amount written as the first of its currency is. */
function like(document: Document, first: Amount, amount: Amount, digits: string): string {
  const { tokens, text } = document;
  const large = amount.large ? ` ${text.slice(tokens.start[amount.number + 1], tokens.end[amount.number + 1])}` : '';
  const before = textOf(document, first.first, first.number);
  if (first.first < first.number) return `${before}${first.notation === 'code' ? ' ' : ''}${digits}${large}`;
  const unit = textOf(document, first.last - 1, first.last);
  return `${digits}${large}${first.notation === 'sign' ? '' : ' '}${unit}`;
}

/** Numbers such as `486.20` behind `you owe`, without their currency. */
function* withoutCurrency(document: Document, amounts: readonly Amount[]): Iterable<RuleFinding> {
  const { text, tokens } = document;
  let known: Set<number> | undefined;
  for (const token of document.where(owing)) {
    const last = Math.min(document.sentenceOf(token).lastToken, token + reach);
    for (let number = token + 1; number < last; number++) {
      if (tokens.kind[number] !== TokenKind.number) continue;
      const [start, end] = [tokens.start[number] ?? 0, tokens.end[number] ?? 0];
      known ??= new Set(amounts.map((amount) => amount.number));
      if (known.has(number) || end - start > 20 || !/^\d[\d,]*\.\d\d$/.test(text.slice(start, end))) break;
      // `12.50 %`, `3.25 hours`: no money.
      if (/^(?:%|per(?:cent)?|hours?|days?|weeks?|times?|points?)$/.test(tokens.key(number + 1))) break;
      if (tokens.kind[number + 1] === TokenKind.word && (tokens.flags[number + 1] ?? 0) & TokenFlag.capitals) break;
      const message = `Add the currency to ${quote('en', text.slice(start, end))}.`;
      yield { start, end, message, suggestions: [] };
      break;
    }
  }
}

function* check(document: Document): Iterable<RuleFinding> {
  const { text, tokens } = document;
  const amounts = [...amountsIn(document)];
  yield* withoutCurrency(document, amounts);
  if (amounts.length === 0) return;
  const habit = habitOf(amounts);
  for (const amount of amounts) {
    const better = digitsFor(amount, habit);
    const first = habit.first.get(amount.currency);
    const mixed = first !== undefined && first.notation !== amount.notation;
    if (!mixed && !better) continue;
    const digits = better?.digits ?? amount.digits;
    const start = tokens.start[mixed ? amount.first : amount.number] ?? 0;
    const end = tokens.end[mixed ? amount.last - 1 : amount.number] ?? 0;
    const written = mixed ? like(document, first, amount, digits) : digits;
    const why = mixed ? 'like the first amount' : better?.why;
    const message = `Write ${quote('en', written)} instead of ${quote('en', text.slice(start, end))}, ${why}.`;
    yield { start, end, message, suggestions: [{ text: written }] };
  }
}

const letter = letterByLanguage({ en: wholeLetter(check), ru: moneyInRussian });

/** Finds amounts of money that are written in different ways, or hard to read. */
export const moneyFormat: Rule = {
  id: 'money-format',
  severity: 'warning',
  source: {
    title: 'GOV.UK style guide: money',
    url: 'https://www.gov.uk/guidance/style-guide/a-to-z-of-gov-uk-style',
  },
  text: {
    en: {
      title: 'Amounts written in different ways',
      why: 'A reader who compares amounts stumbles over “£1250”, “£1,250.00” and “1,250 pounds”. Are they the same? A slip of one figure costs money.',
      how: 'Write every amount alike: the sign before the number, a comma at the thousands, pence only where there are some.',
      bad: [
        'Please pay £1250 by 1 May 2026.',
        'You owe us £50. Last year you paid 40 pounds.',
        'The rent is £400 and the deposit is £800.00.',
        'The fee is £12.5 for each page.',
        'You will get GBP 300 in May and £200 in June.',
        'You owe us 486.20 for last year.',
      ],
      good: [
        'Please pay £1,250 by 1 May 2026.',
        'You owe us £50. Last year you paid £40.',
        'The rent is £400 and the deposit is £800.',
        'The fee is £12.50 for each page.',
        'You will get £300 in May and £200 in June.',
        'You owe us £486.20 for last year.',
      ],
      alsoGood: [
        'You owe us:\n\n- tax: 475.00 crowns\n- interest: 11.20 crowns\n- in all: 486.20 crowns.',
        'The house costs £2.5 million. In 2026 we sold 1250 houses.',
        'The fee is £40 or 45 euros.',
        'Your reference is 20-55418. We have 1500 flats.',
        'You paid for 3.25 hours. The total is 486.20 CHF.',
        'The fee is £12.50 and the deposit is £20.00.',
      ],
    },
    ru: {
      title: 'Суммы написаны по-разному',
      why: 'Читатель сверяет суммы. О «12450.50р» и «12 450,50 рубля» он спотыкается, а ошибка в одной цифре стоит денег.',
      how: 'Пишите все суммы одинаково: «12 450,50 рубля». Тысячи отделяйте пробелом, копейки – запятой.',
      bad: [
        'Долг за воду – 12450,50 рубля.',
        'Пошлина стоит 1400р, на сайте дешевле.',
        'Заплатите 11 831.32 рубля до 20 февраля 2026 года.',
        'Пеня – 810 рублей, а долг – 4 180,00 рублей.',
        'Штраф – 2500 рублей.',
        'Взнос – 500 рублей. Раньше он был 400 ₽ в месяц.',
      ],
      good: [
        'Долг за воду – 12 450,50 рубля.',
        'Пошлина стоит 1 400 рублей, на сайте дешевле.',
        'Заплатите 11 831,32 рубля до 20 февраля 2026 года.',
        'Пеня – 810 рублей, а долг – 4 180 рублей.',
        'Штраф – 2 500 рублей.',
        'Взнос – 500 рублей. Раньше он был 400 рублей в месяц.',
      ],
      alsoGood: [
        'Долг по налогам:\n\n- транспортный налог – 7 350,00 рубля\n- пени – 301,32 рубля.',
        'Дом стоит 2,5 млн рублей. В 2026 году мы сдали 1250 домов.',
        'Номер счёта – 40102810, дом построен в 1975 году.',
        'Взнос – 500 руб. в месяц, долг – 2 000 рублей.',
      ],
    },
  },
  scope: 'letter',
  letter,
  check: checkByPart(letter),
};
