import { decimalsOf, inColumn, moneyOf, multipleOf, numberOf } from '../amount-value.ts';
import { amountsIn } from '../amounts.ts';
import { endOfNumber } from '../russian/rubles.ts';
import { type Document, TokenFlag } from '../types.ts';
import { list, wordClass } from '../word-class.ts';

/** A number of money that may be part of a sum, or its total. */
export interface Figure {
  /** Its tokens with the currency; the last one exclusive. */
  readonly first: number;
  readonly last: number;
  /** In hundredths. */
  readonly cents: number;
  /** What its last figure stands for, in hundredths: 1 of `2.50`, 100 of `2`. */
  readonly unit: number;
  /** '' where the column or the sentence around it names the currency. */
  readonly currency: string;
}

/** Before a number without a currency: what is counted in money, and what a total follows. */
const money = wordClass({
  en: list('rent charge charges fee fees tax interest costs deposit penalty fine all total altogether'),
  ru: list('аренда аренды пени пеня штраф налог пошлина долг проценты всего итого'),
});
/** Behind a number without a currency: it is of money where nothing is counted. */
const close = wordClass({ en: list('. , ; and ) = +'), ru: list('. , ; и ) = +') });
/** What may stand between the last number of a row and the end of its line. */
const tail = wordClass({ en: list('. , ; | )'), ru: list('. , ; | )') });
/** A number that may be of money: no year, no date, no number of a letter. */
const plain = /^(?!(?:19|20)\d\d$)\d{1,6}(?:[.,]\d\d)?$/;

/** Whether nothing of weight stands between a token and the end of its line. */
export function endsLine(document: Document, token: number): boolean {
  let at = token;
  while (at < token + 3 && !startsLine(document, at) && document.is(at, tail)) at += 1;
  return startsLine(document, at);
}

/** Whether a token is the first of its line, or none is left. */
export const startsLine = ({ tokens }: Document, token: number): boolean =>
  token >= tokens.count || ((tokens.flags[token] ?? 0) & TokenFlag.newline) !== 0;

/** The numbers of money in all of a text, in its order; for {@link Document.shared}. */
export function figuresIn(document: Document): readonly Figure[] {
  const { text, tokens } = document;
  const numbers = document.all('numbers');
  const figures: Figure[] = [];
  if (numbers.length < 2) return figures;
  const amounts = document.shared(amountsIn);
  let next = 0;
  let done = 0;
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index] ?? 0;
    if (number < done) continue;
    while ((amounts[next]?.number ?? number) < number) next += 1;
    const amount = amounts[next];
    if (amount?.number === number) {
      const { first, digits, currency } = amount;
      const { sum, last } = moneyOf(document, amount);
      const unit = (last > amount.last ? 1 : unitOf(digits)) * multipleOf(document, amount);
      figures.push({ first, last, cents: Math.round(sum * 100), unit, currency });
      done = last;
      continue;
    }
    const isNamed = document.is(number - 1, money) && document.is(number + 1, close);
    // Most numbers have no two figures behind a mark.
    const mark = text.charCodeAt((tokens.end[number] ?? 0) - 3);
    if (!isNamed && mark !== 44 && mark !== 46) continue;
    const last = document.language === 'ru' ? endOfNumber(document, number) : number + 1;
    const digits = text.slice(tokens.start[number], tokens.end[last - 1]);
    done = last;
    if (isNamed ? plain.test(digits) : endsLine(document, last) && inColumn.test(digits) && isInTable(document, number))
      figures.push({
        first: number,
        last,
        cents: Math.round(numberOf(digits) * 100),
        unit: unitOf(digits),
        currency: '',
      });
  }
  return figures;
}

/** What the last of some digits stands for, in hundredths. */
const unitOf = (digits: string): number => [100, 10, 1][decimalsOf(digits)] ?? 100;

const isInTable = (document: Document, token: number): boolean =>
  document.blocks[document.sentenceOf(token).block]?.kind === 'table-row';
