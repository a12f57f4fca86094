import { type Document, type Language, TokenFlag, TokenKind } from './types.ts';
import { list, wordClass } from './word-class.ts';

/** A day of a month that is written with a word. */
export interface CalendarDate {
  /** Its tokens; the last one exclusive. */
  readonly first: number;
  readonly last: number;
  readonly day: number;
  /** 1 to 12. */
  readonly month: number;
  readonly monthToken: number;
  readonly year: number | undefined;
  /** Whether the month is cut short: `Sept.` */
  readonly short: boolean;
  /** `3 April`, `3rd April`, `April 3`, `April 3rd`. */
  readonly form: 'day' | 'ordinal-day' | 'month' | 'ordinal-month';
}

/** The months in full, as they stand in a date. */
export const monthNames: Readonly<Record<Language, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
};

const shortMonths: Readonly<Record<Language, readonly string[]>> = {
  en: 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' '),
  ru: 'янв фев мар апр май июн июл авг сен окт ноя дек'.split(' '),
};
const english = 'january february march april may june july august september october november december';
const month = wordClass({
  en: list(`${english} jan feb mar apr jun jul aug sep sept oct nov dec`),
  ru: list(
    'января февраля марта апреля мая июня июля августа сентября октября ноября декабря янв фев февр мар апр авг сен сент окт ноя нояб дек',
  ),
});

const of = wordClass({ en: ['of'] });
const stop = wordClass({ en: ['.'], ru: ['.'] });

const dayOf = (key: string): number => {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(key);
  const day = match ? Number(match[1]) : 0;
  return day <= 31 ? day : 0;
};
const isYear = (key: string): boolean => /^(?:19|20)\d\d$/.test(key);

/** The dates with a month in letters in all of a text, in its order. */
export function* calendarDatesIn(document: Document): Iterable<CalendarDate> {
  const { tokens, language } = document;
  const isMonth = (token: number): boolean =>
    document.is(token, month) && (language === 'ru' || ((tokens.flags[token] ?? 0) & TokenFlag.capital) !== 0);
  const isNumber = (token: number): boolean => tokens.kind[token] === TokenKind.number;
  let done = 0;
  for (const number of document.all('numbers')) {
    if (number < done) continue;
    const behind = document.is(number + 1, of) ? number + 2 : number + 1;
    const before = number > 0 && document.is(number - 1, stop) ? number - 2 : number - 1;
    const dayFirst = isMonth(behind);
    if (!dayFirst && !(before >= 0 && language === 'en' && isMonth(before))) continue;
    const key = tokens.key(number);
    const day = dayOf(key);
    if (day === 0) continue;
    const ordinal = !/^\d+$/.test(key);
    const monthToken = dayFirst ? behind : before;
    const name = tokens.key(monthToken);
    const index = shortMonths[language].findIndex((short) => name.startsWith(short));
    // «мая» does not begin as «май» does.
    const which = language === 'ru' && name === 'мая' ? 4 : index;
    if (which < 0) continue;
    let last = Math.max(behind, number) + (dayFirst ? 1 : 0);
    if (!dayFirst) last = number + 1;
    const short = name.length < (monthNames[language][which]?.length ?? 0);
    let at = last;
    if (tokens.key(at) === '.' && short && tokens.start[at] === tokens.end[at - 1]) at += 1;
    if (tokens.key(at) === ',') at += 1;
    const hasYear = isNumber(at) && isYear(tokens.key(at));
    if (hasYear) last = at + 1;
    done = last;
    yield {
      first: Math.min(number, monthToken),
      last,
      day,
      month: which + 1,
      monthToken,
      year: hasYear ? Number(tokens.key(at)) : undefined,
      short,
      form: dayFirst ? (ordinal ? 'ordinal-day' : 'day') : ordinal ? 'ordinal-month' : 'month',
    };
  }
}
