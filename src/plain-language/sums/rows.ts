import { type Document, TokenKind } from '../types.ts';
import { list, wordClass } from '../word-class.ts';
import type { Part } from './arithmetic.ts';
import { endsLine, type Figure, startsLine } from './figures.ts';
import { isPerPeriod } from './terms.ts';

/** A line of a table or a list that has a number of money. */
export interface Row extends Part {
  /** Its tokens; the last one exclusive. */
  readonly start: number;
  readonly end: number;
  /** What it is to the rows before it: one of them, their total, what is left of them; or a total of something else. */
  readonly kind: 'item' | 'total' | 'left' | 'other';
  /** It does not count: a share of another row. */
  readonly isMemo: boolean;
  /** It may mean more than its number: `£20 a week`, `up to £50`. */
  readonly isUnsure: boolean;
}

/** No line of a table is longer, in tokens. */
const longest = 24;
const total = wordClass({
  en: list('total* altogether sum'),
  ru: list('итого всего итог'),
});
/** Before the word of a total. */
const lead = wordClass({
  en: list('the your our a grand | - – — • ( ) . in and'),
  ru: list('| - – — • ( ) . и'),
});
/** Between the word of a total and its number, where it is the total of all. */
const plain = wordClass({
  en: list(
    'total amount sum due to pay payable paid for of is comes all you must owe owed we will now left outstanding this the your in and : – - | = ( ) . day days week weeks month months year two three four six twelve by balance bill account rent',
  ),
  ru: list(
    'итого всего к оплате выплате возврату доплате сумма долг долга задолженность за по счету на начислено удержано это в сумме : – - | = ( ) . , день месяц месяца месяцев год года квартал период вы должны заплатить вам положено составляет',
  ),
});
/** What is left when all is counted: it may leave out what stands above. */
const left = wordClass({
  en: list('balance left remaining outstanding difference'),
  ru: list('остаток осталось остается разница'),
});
/** The same in two words: `amount repayable`, «к оплате». */
const leftTo = wordClass({ en: list('amount sum please to still you now'), ru: list('к сумма') });
const toPay = wordClass({
  en: list('due payable repayable outstanding owing pay owe left to'),
  ru: list('доплате оплате выплате возврату к'),
});
const minus = wordClass({
  en: list('less minus paid payment* received deduct* discount credit refund* withheld rebate'),
  ru: list(
    'минус вычетом вычет оплачено уплачено оплата удержано удержание скидка возвращено поступило зачтено выплачено',
  ),
});
const memo = wordClass({
  en: list('which includ* limit maximum held'),
  ru: list('числе них которых включая лимит предел максимум'),
});
const unsure = wordClass({
  en: list('or per each every about least most estimate* if average'),
  ru: list('или каждый каждую около примерно ежемесячно если средний средняя человека более менее'),
});
/** Directly before a number, it is not all. */
const from = wordClass({ en: list('from to'), ru: list('от до') });
/** The kind of a row by its words before the number. */
function kindOf(document: Document, start: number, end: number): Row['kind'] {
  let at = start;
  while (at < end && at < start + 5 && document.is(at, lead)) at += 1;
  if (document.is(at, total)) {
    for (at += 1; at < end; at++)
      if (!document.is(at, plain) && document.tokens.kind[at] !== TokenKind.number) return 'other';
    return 'total';
  }
  return document.is(at, left) || (document.is(at, leftTo) && document.is(at + 1, toPay)) ? 'left' : 'item';
}

/** Whether the mark before a number makes it less than nothing: `−£60.00`, `(60.00)`, but not `– £60.00`. */
function isSign({ text, tokens }: Document, first: number): boolean {
  const start = tokens.start[first] ?? 0;
  return tokens.end[first - 1] === start && /[-–−(]/.test(text.charAt(start - 1));
}

/**
 * The row that a figure ends or begins; nothing when it stands in a sentence, or is not the last of its row.
 *
 * @param before - Where the figure before it ends.
 */
export function rowOf(document: Document, figure: Figure, before: number, next: number): Row | undefined {
  const { first, last } = figure;
  const { kind: kinds } = document.tokens;
  const isLast = endsLine(document, last);
  const least = Math.max(first - longest, isLast ? 0 : before);
  let start = first;
  while (start > least && !startsLine(document, start)) start -= 1;
  if (!startsLine(document, start)) return undefined;
  let end = last;
  while (end < last + longest && !startsLine(document, end)) end += 1;
  if (!startsLine(document, end)) return undefined;
  // `- £400 for rent`
  const isBegun = first === start || (first === start + 1 && kinds[start] === TokenKind.punctuation);
  const isFirst = isBegun && next >= end && document.tokens.key(end - 1) !== ':';
  const kind = kindOf(document, start, first);
  if (!isLast && !isFirst && kind !== 'total') return undefined;
  let isMinus = isSign(document, first);
  let isMemo = false;
  let isUnsure = document.is(first - 1, from);
  for (let at = start; at < end; at++) {
    if (at >= first && at < last) continue;
    if (document.is(at, minus)) isMinus = true;
    if (document.is(at, memo)) isMemo = true;
    if (document.is(at, unsure) || isPerPeriod(document, at)) isUnsure = true;
  }
  return { ...figure, start, end, kind, times: 1, minus: isMinus, isMemo, isUnsure };
}
