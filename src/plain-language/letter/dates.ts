import { monthWord as month } from '../calendar-dates.ts';
import { type Document, TokenKind } from '../types.ts';
import { list, wordClass } from '../word-class.ts';

const between = wordClass({ en: list('of day » ” the'), ru: list('» ”') });
/** Between the month and its year: `March, 2031`, and between a month cut short and its day: `Sept. 17`. */
const gap = wordClass({ en: list(', .'), ru: list(', .') });
const numeric = /^(?:\d{1,2}\.\d{1,2}\.\d{2,4}|\d{1,2}\/\d{1,2}\/\d{2,4}|\d{1,2}-\d{1,2}-\d{2,4}|\d{4}-\d{2}-\d{2})$/;

/** Whether a date begins at a token, or ends there as `April 3` does. */
export function isDateAt(document: Document, token: number): boolean {
  const { kind } = document.tokens;
  if (kind[token] !== TokenKind.number) return false;
  const key = document.tokens.key(token);
  if (numeric.test(key)) return true;
  const before = document.is(token - 1, gap) ? token - 2 : token - 1;
  // `Second of March, 2031`, «до марта 2031 года»: the year stands for the day.
  if (/^(?:19|20)\d\d$/.test(key)) return document.is(before, month);
  if (!/^\d{1,2}(?:st|nd|rd|th)?$/.test(key)) return false;
  let next = token + 1;
  while (next < token + 4 && document.is(next, between)) next += 1;
  return document.is(next, month) || (document.language === 'en' && document.is(before, month));
}

/** The first date from token `first` to `last`, exclusive; -1 for none. */
export function dateIn(document: Document, first: number, last: number): number {
  for (let token = first; token < last; token++) if (isDateAt(document, token)) return token;
  return -1;
}
