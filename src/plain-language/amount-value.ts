import type { Amount } from './amounts.ts';
import { type Document, TokenKind } from './types.ts';
import { list, wordClass } from './word-class.ts';

const kopecks = wordClass({ ru: list('коп копейка копейки копеек копейку к') });
const multiples: readonly (readonly [RegExp, number])[] = [
  [/^(?:thousand$|тыс)/, 1e3],
  [/^(?:million$|млн|миллион)/, 1e6],
  [/^(?:billion$|млрд|миллиард)/, 1e9],
];

/** The number of digits with their groups parted; a comma or a point with one or two digits behind it is decimal. */
export function numberOf(digits: string): number {
  const decimal = /[.,](\d{1,2})(?:р|руб)?$/.exec(digits);
  const whole = (decimal ? digits.slice(0, decimal.index) : digits).replace(/\D/g, '');
  return Number(`${whole}.${decimal?.[1] ?? '0'}`);
}

/** What the word behind a number multiplies it by: 1,000 for `thousand`. */
export function multipleOf({ tokens }: Document, { large, number, last }: Amount): number {
  if (large)
    for (let token = number + 1; token < last + 1; token++) {
      const factor = multiples.find(([word]) => word.test(tokens.key(token)))?.[1];
      if (factor) return factor;
    }
  return 1;
}

/** The sum that an amount is, in whole units of its currency, and where it ends: with the kopecks of «486 руб. 20 коп.» */
export function moneyOf(document: Document, amount: Amount): { readonly sum: number; readonly last: number } {
  const { tokens } = document;
  const { digits, currency, last } = amount;
  const sum = numberOf(digits) * multipleOf(document, amount);
  if (currency === '₽') {
    const next = tokens.key(last) === '.' ? last + 1 : last;
    if (tokens.kind[next] === TokenKind.number && document.is(next + 1, kopecks) && /^\d{1,2}$/.test(tokens.key(next)))
      return { sum: Math.floor(sum) + Number(tokens.key(next)) / 100, last: next + 2 };
  }
  return { sum, last };
}
