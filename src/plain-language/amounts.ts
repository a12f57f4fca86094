import { rublesIn } from './russian/rubles.ts';
import type { Document } from './types.ts';
import { list, wordClass } from './word-class.ts';

/** How the currency of an amount is written: `£5`, `GBP 5`, `5 pounds`. */
export type Notation = 'sign' | 'code' | 'word';

/** An amount of money in a text. */
export interface Amount {
  /** Tokens of the number with its sign, code or word; the last one exclusive. */
  readonly first: number;
  readonly last: number;
  /** The token of the number. */
  readonly number: number;
  /** The number as it is written: `1,250.00`. */
  readonly digits: string;
  /** One name for each currency, however it is written: `£`, `€`, `$`, or the word. */
  readonly currency: string;
  readonly notation: Notation;
  /** A `million` or `billion` stands behind the number. */
  readonly large: boolean;
}

/** A longer number is no amount. */
const longest = 20;
const sign = wordClass({ en: ['£', '€', '$'] });
/** Codes and words by the sign that they stand for; words without a sign stand for themselves. */
const currencies: Readonly<Record<string, string>> = {
  gbp: '£',
  pound: '£',
  pounds: '£',
  eur: '€',
  euro: '€',
  euros: '€',
  usd: '$',
  dollar: '$',
  dollars: '$',
  crown: 'crowns',
  crowns: 'crowns',
};
const code = wordClass({ en: list('gbp eur usd') });
/** Codes and words, as they stand behind a number. */
const unit = wordClass({ en: list('gbp eur usd pound pounds euro euros dollar dollars crown crowns') });
const multiple = wordClass({ en: list('million billion thousand') });

/** Whether a string is a number with its thousands parted by commas or not, and a point: `1,250.00`. */
function isDecimal(digits: string): boolean {
  let point = -1;
  for (let index = 0; index < digits.length; index++) {
    const unit = digits.charCodeAt(index);
    if (unit >= 48 && unit <= 57) continue;
    if (index === 0 || (unit !== 44 && unit !== 46) || point >= 0) return false;
    if (unit === 46) point = index;
  }
  return digits.length > 0 && point !== digits.length - 1;
}

/** The amounts of money in all of a text, in its order; for {@link Document.shared}. */
export function amountsIn(document: Document): readonly Amount[] {
  if (document.language === 'ru') return rublesIn(document);
  const { text, tokens } = document;
  const numbers = document.all('numbers');
  const amounts: Amount[] = [];
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index] ?? 0;
    const large = document.is(number + 1, multiple);
    const next = large ? number + 2 : number + 1;
    const before = number > 0 && document.is(number - 1, sign) && tokens.end[number - 1] === tokens.start[number];
    const behind = !before && document.is(next, sign) && tokens.start[next] === tokens.end[next - 1];
    const hasCode = !before && !behind && number > 0 && document.is(number - 1, code);
    if (!before && !behind && !hasCode && !document.is(next, unit)) continue;
    const [start, end] = [tokens.start[number] ?? 0, tokens.end[number] ?? 0];
    const digits = end - start > longest ? '' : text.slice(start, end);
    if (!isDecimal(digits)) continue;
    const [first, last] = before || hasCode ? [number - 1, next] : [number, next + 1];
    const name = tokens.key(first < number ? first : next);
    const notation = before || behind ? 'sign' : hasCode || document.is(next, code) ? 'code' : 'word';
    amounts.push({ first, last, number, digits, currency: currencies[name] ?? name, notation, large });
  }
  return amounts;
}
