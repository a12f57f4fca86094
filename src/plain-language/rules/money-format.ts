import { type Amount, amountsIn } from '../amounts.ts';
import { quote, textOf } from '../passage.ts';
import type { Document, Rule, RuleFinding } from '../types.ts';

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

function* check(document: Document): Iterable<RuleFinding> {
  const { text, tokens } = document;
  const amounts = [...amountsIn(document)];
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
      ],
      good: [
        'Please pay £1,250 by 1 May 2026.',
        'You owe us £50. Last year you paid £40.',
        'The rent is £400 and the deposit is £800.',
        'The fee is £12.50 for each page.',
        'You will get £300 in May and £200 in June.',
      ],
      alsoGood: [
        'You owe us:\n\n- tax: 475.00 crowns\n- interest: 11.20 crowns\n- in all: 486.20 crowns.',
        'The house costs £2.5 million. In 2026 we sold 1250 houses.',
        'The fee is £40 or 45 euros.',
        'Your reference is 20-55418. We have 1500 flats.',
        'The fee is £12.50 and the deposit is £20.00.',
      ],
    },
  },
  check,
};
