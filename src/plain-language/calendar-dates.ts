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
/** Words that are a month in a date. */
export const monthWord = wordClass({
  en: list(`${english} jan feb mar apr jun jul aug sep sept oct nov dec`),
  ru: list(
    'января февраля марта апреля мая июня июля августа сентября октября ноября декабря янв фев февр мар апр авг сен сент окт ноя нояб дек',
  ),
});

const of = wordClass({ en: ['of'] });
/** Short months, which have a stop behind them. */
const cut = wordClass({ en: list('jan feb mar apr jun jul aug sep sept oct nov dec') });
const stop = wordClass({ en: ['.'], ru: ['.'] });

const comma = wordClass({ en: [','], ru: [','] });

const dayOf = (key: string): number => {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(key);
  const day = match ? Number(match[1]) : 0;
  return day <= 31 ? day : 0;
};
const yearOf = (key: string): number | undefined => (/^(?:19|20)\d\d$/.test(key) ? Number(key) : undefined);

/** The month of a word, 1 to 12; 0 for none. */
function monthOf(language: Language, name: string): number {
  // «мая» does not begin as «май» does.
  if (language === 'ru' && name === 'мая') return 5;
  return shortMonths[language].findIndex((short) => name.startsWith(short)) + 1;
}

/** The dates with a month in letters in all of a text, in its order. */
export function calendarDatesIn(document: Document): readonly CalendarDate[] {
  const { tokens, language } = document;
  const dates: CalendarDate[] = [];
  const isMonth = (token: number): boolean =>
    document.is(token, monthWord) && (language === 'ru' || ((tokens.flags[token] ?? 0) & TokenFlag.capital) !== 0);
  const numbers = document.all('numbers');
  let done = 0;
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? 0;
    if (number < done) continue;
    const behind = document.is(number + 1, of) ? number + 2 : number + 1;
    // `Oct. 23` is a date, `October. 23` ends a sentence.
    const isCut = number > 1 && document.is(number - 1, stop) && document.is(number - 2, cut);
    const before = isCut ? number - 2 : number - 1;
    const dayFirst = isMonth(behind);
    if (!dayFirst && !(before >= 0 && language === 'en' && isMonth(before))) continue;
    const key = tokens.key(number);
    const day = dayOf(key);
    if (day === 0) continue;
    const ordinal = key.length > 2;
    const monthToken = dayFirst ? behind : before;
    const name = tokens.key(monthToken);
    const which = monthOf(language, name);
    if (which === 0) continue;
    let last = dayFirst ? behind + 1 : number + 1;
    const short = name.length < (monthNames[language][which - 1]?.length ?? 0);
    let next = last;
    if (short && document.is(next, stop) && tokens.start[next] === tokens.end[next - 1]) next += 1;
    if (document.is(next, comma)) next += 1;
    const year = tokens.kind[next] === TokenKind.number ? yearOf(tokens.key(next)) : undefined;
    if (year !== undefined) last = next + 1;
    done = last;
    const form = dayFirst ? (ordinal ? 'ordinal-day' : 'day') : ordinal ? 'ordinal-month' : 'month';
    dates.push({ first: Math.min(number, monthToken), last, day, month: which, monthToken, year, short, form });
  }
  return dates;
}
