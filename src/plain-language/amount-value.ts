import type { Amount } from './amounts.ts';
import { type Document, TokenKind } from './types.ts';
import { list, wordClass } from './word-class.ts';

/** A sum in a column: `1,015.00`, `72 000,00`. */
export const inColumn = /^\d[\d ,\u00a0\u202f]{0,14}[.,]\d\d$/;
const kopecks = wordClass({ ru: list('коп копейка копейки копеек копейку к') });
const [comma, point, zero] = [44, 46, 48];
const isFigure = (unit: number): boolean => unit >= zero && unit < zero + 10;
const multiples: readonly (readonly [RegExp, number])[] = [
  [/^(?:thousand$|тыс)/, 1e3],
  [/^(?:million$|млн|миллион)/, 1e6],
  [/^(?:billion$|млрд|миллиард)/, 1e9],
];

/** How many figures of a number stand behind its decimal mark: a comma or a point with one or two behind it is one. */
export function decimalsOf(digits: string): number {
  let figures = 0;
  for (let index = digits.length - 1; index >= 0 && figures < 3; index--) {
    const unit = digits.charCodeAt(index);
    if (isFigure(unit)) figures += 1;
    else if (unit === comma || unit === point) return figures;
  }
  return 0;
}

/** The number that digits are, with their groups parted. */
export function numberOf(digits: string): number {
  let number = 0;
  for (let index = 0; index < digits.length; index++) {
    const unit = digits.charCodeAt(index);
    if (isFigure(unit)) number = number * 10 + unit - zero;
  }
  return number / ([1, 10, 100][decimalsOf(digits)] ?? 1);
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
