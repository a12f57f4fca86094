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
const word = wordClass({ en: list('pound pounds euro euros dollar dollars crown crowns') });
const multiple = wordClass({ en: list('million billion thousand') });

/** The amounts of money in all of a text, in its order. */
export function* amountsIn(document: Document): Iterable<Amount> {
  const { text, tokens } = document;
  if (document.language === 'ru') {
    yield* rublesIn(document);
    return;
  }
  for (const number of document.all('numbers')) {
    const large = document.is(number + 1, multiple);
    const next = large ? number + 2 : number + 1;
    const before = number > 0 && document.is(number - 1, sign) && tokens.end[number - 1] === tokens.start[number];
    const behind = document.is(next, sign) && tokens.start[next] === tokens.end[next - 1];
    const hasCode = number > 0 && document.is(number - 1, code);
    if (!before && !behind && !hasCode && !document.is(next, code) && !document.is(next, word)) continue;
    const [start, end] = [tokens.start[number] ?? 0, tokens.end[number] ?? 0];
    const digits = end - start > longest ? '' : text.slice(start, end);
    if (!/^\d[\d,]*(?:\.\d+)?$/.test(digits)) continue;
    const base = { number, digits, large };
    if (before) yield { ...base, first: number - 1, last: next, currency: tokens.key(number - 1), notation: 'sign' };
    else if (behind) yield { ...base, first: number, last: next + 1, currency: tokens.key(next), notation: 'sign' };
    else if (hasCode)
      yield {
        ...base,
        first: number - 1,
        last: next,
        currency: currencies[tokens.key(number - 1)] ?? '',
        notation: 'code',
      };
    else {
      const notation = document.is(next, code) ? 'code' : 'word';
      yield { ...base, first: number, last: next + 1, currency: currencies[tokens.key(next)] ?? '', notation };
    }
  }
}
