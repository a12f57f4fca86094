import { numberOfWord } from '../facts/number-words.ts';
import { type Document, TokenKind } from '../types.ts';
import { list, wordClass } from '../word-class.ts';
import type { Part } from './arithmetic.ts';
import type { Figure } from './figures.ts';

/** A number of money with how often it counts: `12 weeks at £20`, `£20 a week for 12 weeks`. Its tokens are all of it. */
export interface Term extends Part {
  /** It counts each week or month, and the text does not say how often. */
  readonly isRate: boolean;
}

/** Between a count and what is counted. */
const at = wordClass({ en: list('at of x × @'), ru: list('по × х x') });
const times = wordClass({ en: list('x ×'), ru: list('× х x') });
/** What counts without a number before it: `of £20` alone is no rate. */
const rate = wordClass({ en: list('at @'), ru: list('по') });
const each = wordClass({
  en: list('per each every / monthly weekly yearly'),
  ru: list('ежемесячно каждый каждую / ежегодно еженедельно'),
});
const over = wordClass({ en: list('for over ×'), ru: list('за течение × протяжении') });
const period = wordClass({
  en: list('day days week weeks month months year years'),
  ru: list(
    'день дня дней неделя неделю недели недель месяц месяца месяцев год года лет квартал квартала кварталов сутки',
  ),
});
/** What is paid in parts. */
const parts = wordClass({
  en: list('instalments installments payments parts weeks months days years'),
});
/** How far a count may stand before its amount, and behind it, in tokens. */
const reach = 5;

/** Whether a token begins `a week` or «в месяц». */
export const isPerPeriod = (document: Document, token: number): boolean =>
  document.tokens.key(token) === (document.language === 'ru' ? 'в' : 'a') && document.is(token + 1, period);

/** The number that a token is, from two up; 0 for none. */
function countAt({ tokens }: Document, token: number): number {
  const key = tokens.key(token);
  const number = tokens.kind[token] === TokenKind.number && /^\d{1,4}$/.test(key) ? Number(key) : numberOfWord(key);
  return number !== undefined && number > 1 ? number : 0;
}

/** Where `12 weeks at` before a token begins, and its number. */
function countBefore(document: Document, token: number): [number, number] | undefined {
  const isOf = document.tokens.key(token - 1) === 'of';
  if (isOf && !document.is(token - 2, parts)) return undefined;
  const least = Math.max(0, token - 1 - reach);
  for (let before = token - 2; before >= least; before--) {
    const count = countAt(document, before);
    if (count > 0) return [before, count];
    if (document.tokens.kind[before] === TokenKind.punctuation && document.tokens.key(before) !== '.') return undefined;
  }
  return undefined;
}

/** Where `a week for 12 weeks` behind a token ends, and its number; the number is 0 for `a week` alone. */
function countBehind(document: Document, token: number, isRate: boolean): [number, number] {
  let next = token;
  if (isPerPeriod(document, next)) next += 2;
  else if (document.is(next, each)) next += document.is(next + 1, period) ? 2 : 1;
  const told = next > token;
  if (document.language === 'ru' && document.tokens.key(next) === 'в') next += 1;
  if (document.is(next, over) && (told || isRate || document.is(next, times))) {
    const count = countAt(document, next + 1);
    if (count > 0) return [next + (document.is(next + 2, period) ? 3 : 2), count];
  }
  return [told ? next : token, 0];
}

/** A figure with how often it counts. */
export function termOf(document: Document, figure: Figure): Term {
  const { first, last } = figure;
  const before = document.is(first - 1, at) ? countBefore(document, first) : undefined;
  const isRate = !before && document.is(first - 1, rate);
  const [end, behind] = countBehind(document, last, isRate);
  const counts = before?.[1] ?? behind;
  return {
    ...figure,
    first: before?.[0] ?? (isRate ? first - 1 : first),
    last: end,
    times: counts || 1,
    minus: false,
    isRate: !counts && (isRate || end > last),
  };
}
