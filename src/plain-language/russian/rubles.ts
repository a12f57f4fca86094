import type { Amount } from '../amounts.ts';
import { type Document, TokenFlag, TokenKind } from '../types.ts';
import { list, wordClass } from '../word-class.ts';

const multiple = wordClass({
  ru: list('тыс тысяч тысячи тысяча млн миллион миллиона миллионов млрд миллиард миллиарда миллиардов'),
});
const word = wordClass({ ru: [/^рубл(?:ь|я|ю|ем|ей|ям|ями|ях)$/] });
const short = wordClass({ ru: list('руб р') });
/** More groups of three figures have no amounts. */
const mostGroups = 4;
/** «1400р», as one token. */
const joined = /^\d+(?:[.,]\d+)?(?:р|руб)$/;

/** Behind the last token of a number in groups of three figures: «11 831,32». */
export function endOfNumber({ tokens }: Document, number: number): number {
  let last = number + 1;
  for (let group = 1; group < mostGroups; group++) {
    const isSpaced = (tokens.start[last] ?? 0) - (tokens.end[last - 1] ?? 0) === 1;
    const isNumber = tokens.kind[last] === TokenKind.number && ((tokens.flags[last] ?? 0) & TokenFlag.newline) === 0;
    if (!isSpaced || !isNumber || !/^\d{3}(?:[.,]\d+)?(?:р|руб)?$/.test(tokens.key(last))) break;
    last += 1;
  }
  return last;
}

/** The amounts in roubles in all of a text, in its order; groups of figures belong together: «11 831,32 рубля». */
export function rublesIn(document: Document): readonly Amount[] {
  const { text, tokens } = document;
  const amounts: Amount[] = [];
  let done = 0;
  for (const number of document.all('numbers')) {
    if (number < done) continue;
    const last = endOfNumber(document, number);
    done = last;
    const [start, end] = [tokens.start[number] ?? 0, tokens.end[last - 1] ?? 0];
    if (end - start > 24) continue;
    const digits = text.slice(start, end);
    const isJoined = joined.test(tokens.key(last - 1));
    const large = document.is(last, multiple);
    let unit = large ? last + 1 : last;
    if (large && tokens.key(unit) === '.') unit += 1;
    const sign = tokens.key(unit) === '₽';
    const isShort = document.is(unit, short);
    if (!isJoined && !sign && !isShort && !document.is(unit, word)) continue;
    if (!/^\d[\d\s.,]*(?:р|руб)?$/.test(digits)) continue;
    const notation = sign ? 'sign' : isJoined || isShort ? 'code' : 'word';
    amounts.push({ first: number, last: isJoined ? last : unit + 1, number, digits, currency: '₽', notation, large });
  }
  return amounts;
}
