import { amountsIn, type Notation } from '../amounts.ts';
import { anyLetter, letterByLanguage } from '../letter-by-language.ts';
import { checkByPart, type LetterFact, type LetterScope, type LetterVerdict, type Told } from '../letter-scope.ts';
import { quote, textOf } from '../passage.ts';
import { moneyInRussian } from '../russian/money.ts';
import { type Document, type Rule, type RuleFinding, TokenFlag, TokenKind } from '../types.ts';
import { list, startClass, wordClass } from '../word-class.ts';

/** What stands before an amount. */
const owing = startClass({
  en: list('pay owe owes owed paid costs charged balance total fee refund refunded'),
});
/** Behind a number that is no money. */
const noMoney = wordClass({ en: list('% per percent hour hours day days week weeks time times point points') });
/** How far the amount may stand, in tokens. */
const reach = 5;
/** From here on, thousands are parted. */
const thousand = 1000;

/** Whether the thousands of a whole number are parted, and nothing else is. */
function isParted(whole: string): boolean {
  for (let index = 0; index < whole.length; index++)
    if ((whole.charCodeAt(index) === comma) !== ((whole.length - index) % 4 === 0)) return false;
  return true;
}

const comma = 44;

/** A number with its thousands parted. */
function parted(digits: string): string {
  const point = digits.indexOf('.');
  const whole = point < 0 ? digits : digits.slice(0, point);
  if (isParted(whole)) return digits;
  let grouped = '';
  const plain = whole.replaceAll(',', '');
  for (let from = 0, to = plain.length % 3 || 3; from < plain.length; from = to, to += 3)
    grouped += `${from > 0 ? ',' : ''}${plain.slice(from, to)}`;
  return point < 0 ? grouped : grouped + digits.slice(point);
}

/** What is noted of an amount. */
type Written = {
  readonly digits: string;
  readonly currency: string;
  readonly notation: Notation;
  /** `million`, as it is written; '' for none. */
  readonly large: string;
  /** The sign, the code or the word, as it is written, and whether it stands before the number. */
  readonly unit: string;
  readonly isBefore: boolean;
};
type MoneyFact = LetterFact<Written>;

/** What the amounts of a text have in common, told by the first ones. */
interface Habit {
  /** The first amount of each currency. */
  readonly first: Map<string, Written>;
  /** Whether an amount has pence, and whether one has none written. */
  pence: boolean;
  bare: boolean;
}

function habitOf(facts: readonly MoneyFact[]): Habit {
  const habit: Habit = { first: new Map(), pence: false, bare: false };
  for (const { note } of facts) {
    if (!habit.first.has(note.currency)) habit.first.set(note.currency, note);
    if (note.large !== '') continue;
    const point = note.digits.indexOf('.');
    if (point < 0) habit.bare = true;
    else if (Number(note.digits.slice(point + 1)) > 0) habit.pence = true;
  }
  return habit;
}

/** A number, and why it is written so. */
type Better = { readonly digits: string; readonly why: string };

/** The number as it should be written, and why; `false` when it is well as it is. */
function digitsFor({ digits, large }: Written, { pence, bare }: Habit): Better | false {
  const point = digits.indexOf('.');
  const [whole, part] = point < 0 ? [digits, undefined] : [digits.slice(0, point), digits.slice(point + 1)];
  let written = digits;
  let why = '';
  if (large === '' && part?.length === 1) {
    written = `${digits}0`;
    why = 'with two figures after the point';
  } else if (bare && !pence && part !== undefined && Number(part) === 0) {
    written = whole;
    why = 'without “.00”, like the other amounts';
  }
  // Three figures need no comma.
  const grouped = whole.length > 3 ? parted(written) : written;
  if (grouped !== written && Number(whole.replaceAll(',', '')) >= thousand) {
    written = grouped;
    why ||= 'with a comma at the thousands';
  }
  return written !== digits && { digits: written, why };
}

/** An amount written as the first of its currency is. */
function like(first: Written, { large }: Written, digits: string): string {
  const number = large === '' ? digits : `${digits} ${large}`;
  if (first.isBefore) return `${first.unit}${first.notation === 'code' ? ' ' : ''}${number}`;
  return `${number}${first.notation === 'sign' ? '' : ' '}${first.unit}`;
}

/** Numbers such as `486.20` behind `you owe`, without their currency. */
function withoutCurrency(document: Document): readonly RuleFinding[] {
  const { text, tokens } = document;
  const findings: RuleFinding[] = [];
  if (document.all('numbers').length === 0) return findings;
  for (const token of document.where(owing)) {
    const last = Math.min(document.sentenceOf(token).lastToken, token + reach);
    let number = token + 1;
    while (number < last && tokens.kind[number] !== TokenKind.number) number += 1;
    if (number >= last) continue;
    const [start, end] = [tokens.start[number] ?? 0, tokens.end[number] ?? 0];
    if (end - start > 20 || !/^\d[\d,]*\.\d\d$/.test(text.slice(start, end)) || hasAmount(document, number)) continue;
    // `12.50 %`, `3.25 hours`: no money.
    if (document.is(number + 1, noMoney)) continue;
    if (tokens.kind[number + 1] === TokenKind.word && (tokens.flags[number + 1] ?? 0) & TokenFlag.capitals) continue;
    const message = `Add the currency to ${quote('en', text.slice(start, end))}.`;
    findings.push({ start, end, message, suggestions: [] });
  }
  return findings;
}

/** Whether a number is that of an amount. */
function hasAmount(document: Document, number: number): boolean {
  const amounts = document.shared(amountsIn);
  let [low, high] = [0, amounts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((amounts[middle]?.number ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return amounts[low]?.number === number;
}

function collect(document: Document): readonly MoneyFact[] {
  const { text, tokens } = document;
  return document.shared(amountsIn).map(({ first, last, number, digits, currency, notation, large }) => {
    const [start, end] = [tokens.start[first] ?? 0, tokens.end[last - 1] ?? 0];
    const isBefore = first < number;
    const unit = isBefore ? textOf(document, first, number) : textOf(document, last - 1, last);
    const multiple = large ? textOf(document, number + 1, number + 2) : '';
    const note = { digits, currency, notation, large: multiple, unit, isBefore };
    return { start, end, key: '', note, passage: text.slice(start, end) };
  });
}

/** What was said of an amount: texts have the same few again and again. */
interface Said extends Told {
  readonly written: string;
  readonly why: string;
}

const known = new Map<string, Said>();
const mostKept = 200;

/** What to do about an amount. */
function sayOf(passage: string, written: string, why: string): Said {
  const before = known.get(passage);
  if (before && before.written === written && before.why === why) return before;
  const message = `Write ${quote('en', written)} instead of ${quote('en', passage)}, ${why}.`;
  const said = { written, why, message, suggestions: [{ text: written }] };
  if (known.size < mostKept || before) known.set(passage, said);
  return said;
}

const nothing = {
  note: { digits: '', currency: '', notation: 'sign', large: '', unit: '', isBefore: false },
  passage: '',
} as const;

const english: LetterScope<Written> = {
  inBlocks: withoutCurrency,
  collect,
  judge(facts) {
    const verdicts: LetterVerdict[] = [];
    const habit = habitOf(facts);
    /** By number: how it is better written, or `false` when it is well as it is. */
    const seen = new Map<string, Better | false>();
    for (let fact = 0; fact < facts.length; fact++) {
      const { note, passage } = facts[fact] ?? nothing;
      const name = note.large === '' ? note.digits : `${note.digits} ${note.large}`;
      let better = seen.get(name);
      if (better === undefined) {
        better = digitsFor(note, habit);
        seen.set(name, better);
      }
      const first = habit.first.get(note.currency);
      const mixed = first !== undefined && first.notation !== note.notation;
      if (!mixed && !better) continue;
      const digits = better ? better.digits : note.digits;
      // The number alone, when the rest is well as it is.
      const from = mixed || !note.isBefore ? 0 : passage.indexOf(note.digits);
      const part: [number, number] = [from, mixed ? passage.length : from + note.digits.length];
      const written = mixed ? like(first, note, digits) : digits;
      const why = mixed || !better ? 'like the first amount' : better.why;
      const { message, suggestions } = sayOf(passage.slice(part[0], part[1]), written, why);
      verdicts.push({ fact, part, message, suggestions });
    }
    return verdicts;
  },
};

const letter = letterByLanguage({ en: anyLetter(english), ru: moneyInRussian });

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
