import { calendarDatesIn } from '../calendar-dates.ts';
import { type Document, TokenFlag, TokenKind } from '../types.ts';
import { list, wordClass } from '../word-class.ts';
import { isDay, isoDate, nearestYear } from './calendar.ts';
import type { Collector } from './collector.ts';

/** A date of the letter, before it is known whether it is a time limit. */
export interface DateFact {
  /** Tokens; the last one exclusive. */
  readonly first: number;
  last: number;
  value: string;
  readonly ambiguous: boolean;
  /** The day and month of a date whose year is to be found; 0 when it has one. */
  readonly openMonth: number;
  readonly openDay: number;
}

/** A date with all its properties in one order; `y` is `undefined` when the year is to be found. */
const dateOf = (first: number, last: number, y: number | undefined, m: number, d: number): DateFact => ({
  first,
  last,
  value: isoDate(y, m, d),
  ambiguous: false,
  openMonth: y === undefined ? m : 0,
  openDay: y === undefined ? d : 0,
});

const months =
  'январь января январе февраль февраля феврале март марта марте апрель апреля апреле май мая мае июнь июня июне июль июля июле август августа августе сентябрь сентября сентябре октябрь октября октябре ноябрь ноября ноябре декабрь декабря декабре';
const month = wordClass({
  en: list(
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  ),
  ru: list(months),
});
const beginnings = {
  en: list('jan feb mar apr may jun jul aug sep oct nov dec') as readonly string[],
  ru: list('янв фев мар апр ма июн июл авг сен окт ноя дек') as readonly string[],
};
const year = wordClass({ ru: list('г год года году') });
const stop = wordClass({ en: ['.'], ru: ['.'] });
/** Between the days of one month. */
const between = wordClass({ en: list('and to or – - ,'), ru: list('и по или – - до ,') });
/** Before a day and month in figures without a year. */
const untilOrFrom = wordClass({ ru: list('до с к по от позднее') });
const unitBehind = wordClass({ ru: list('руб рублей рубля часов час ч м кв % тыс млн') });

const monthOf = (document: Document, token: number): number => {
  const key = document.tokens.key(token);
  return beginnings[document.language].findIndex((beginning) => key.startsWith(beginning)) + 1;
};

const figures = /^(?:(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})|(\d{4})-(\d{1,2})-(\d{1,2}))$/;

const isMark = (unit: number): boolean => unit === 46 || unit === 47 || unit === 45;
/** Whether a number has a mark where a date has its first one: `1.`, `01/`, `2026-`. */
const mayBeDate = (text: string, start: number): boolean =>
  isMark(text.charCodeAt(start + 1)) || isMark(text.charCodeAt(start + 2)) || isMark(text.charCodeAt(start + 4));

/** The date that figures are: `11.02.2026`, `2026-02-11`, `04/05/26`. */
function inFigures(document: Document, token: number): DateFact | undefined {
  const { text, tokens, language } = document;
  const [start, end] = [tokens.start[token] ?? 0, tokens.end[token] ?? 0];
  if (end - start < 4 || end - start > 10 || !mayBeDate(text, start)) return undefined;
  const written = text.slice(start, end);
  const match = figures.exec(written);
  if (match) {
    if (match[5]) {
      const [y, m, d] = [Number(match[5]), Number(match[6]), Number(match[7])];
      return isDay(y, m, d) ? dateOf(token, token + 1, y, m, d) : undefined;
    }
    const [first, second] = [Number(match[1]), Number(match[3])];
    const y = Number(match[4]) + (match[4]?.length === 2 ? 2000 : 0);
    const isDayFirst = isDay(y, second, first);
    const isMonthFirst = language === 'en' && match[2] === '/' && first !== second && isDay(y, first, second);
    if (isDayFirst && isMonthFirst)
      return { first: token, last: token + 1, value: written, ambiguous: true, openMonth: 0, openDay: 0 };
    if (!isDayFirst && !isMonthFirst) return undefined;
    return isDayFirst ? dateOf(token, token + 1, y, second, first) : dateOf(token, token + 1, y, first, second);
  }
  // «до 29.05»
  if (language !== 'ru' || !document.is(token - 1, untilOrFrom) || document.is(token + 1, unitBehind)) return undefined;
  const short = /^(\d{1,2})\.(\d\d)$/.exec(written);
  const [d, m] = [Number(short?.[1]), Number(short?.[2])];
  if (!short || !isDay(2000, m, d) || isHour(document, token)) return undefined;
  const value = isoDate(undefined, m, d);
  return { first: token, last: token + 1, value, ambiguous: true, openMonth: m, openDay: d };
}

/** «с 9.00 до 12.10»: both are hours. */
const isHour = (document: Document, token: number): boolean => {
  for (const near of [token - 2, token + 2])
    if (/^\d{1,2}[.:](?:00|[3-5]\d)$/.test(document.tokens.key(near))) return true;
  return false;
};

/** The end of a date: «года», «г.» belong to it. */
function endOf(document: Document, last: number): number {
  if (document.language !== 'ru' || !document.is(last, year)) return last;
  const { tokens } = document;
  const hasStop =
    tokens.key(last) === 'г' && document.is(last + 1, stop) && tokens.start[last + 1] === tokens.end[last];
  return hasStop ? last + 2 : last + 1;
}

/** The days before a date that share its month: «с 14 по 20 декабря», `2 and 9 September`. */
function addDaysBefore(
  document: Document,
  dates: DateFact[],
  { first }: DateFact,
  m: number,
  y: number | undefined,
): void {
  const { tokens } = document;
  for (let token = first - 1; token > first - 7 && document.is(token, between); token -= 2) {
    const key = tokens.key(token - 1);
    const day = /^\d{1,2}(?:st|nd|rd|th)?$/.test(key) ? Number.parseInt(key, 10) : 0;
    if (tokens.kind[token - 1] !== TokenKind.number || day === 0 || day > 31) return;
    dates.push(dateOf(token - 1, token, y, m, day));
  }
}

/** The dates with a month in letters. */
function addWritten(document: Document, dates: DateFact[]): void {
  const { tokens } = document;
  for (const date of document.shared(calendarDatesIn)) {
    const made = dateOf(date.first, endOf(document, date.last), date.year, date.month, date.day);
    dates.push(made);
    const isRange = date.form === 'day' || date.form === 'ordinal-day';
    if (isRange && document.is(date.first - 1, between)) addDaysBefore(document, dates, made, date.month, date.year);
  }
  const numbers = document.all('numbers');
  for (let index = 0; index < numbers.length; index++) {
    const token = numbers[index] ?? 0;
    // Most numbers are no years.
    if ((tokens.end[token] ?? 0) - (tokens.start[token] ?? 0) !== 4 || !document.is(token - 1, month)) continue;
    const key = tokens.key(token);
    // `January 2027`, «феврале 2027 года»; a day before was read above.
    if (/^(?:19|20)\d\d$/.test(key)) {
      const isName = document.language === 'ru' || ((tokens.flags[token - 1] ?? 0) & TokenFlag.capital) !== 0;
      const hasDay =
        tokens.kind[token - 2] === TokenKind.number || tokens.key(token - 2) === '»' || tokens.key(token - 2) === 'of';
      const m = monthOf(document, token - 1);
      if (isName && m > 0 && !(hasDay && tokens.kind[token - 2] === TokenKind.number))
        if (hasDay) addFormal(document, dates, token, m);
        else {
          const value = `${key}-${m < 10 ? '0' : ''}${m}`;
          const last = endOf(document, token + 1);
          dates.push({ first: token - 1, last, value, ambiguous: false, openMonth: 0, openDay: 0 });
        }
    }
  }
}

/** «09» апреля 2026 г., `the 12th day of October 2026`. */
function addFormal(document: Document, dates: DateFact[], yearToken: number, m: number): void {
  const { tokens } = document;
  for (let token = yearToken - 3; token > yearToken - 6; token--) {
    const day = Number.parseInt(tokens.key(token), 10);
    if (tokens.kind[token] !== TokenKind.number || !isDay(2000, m, day)) continue;
    const first = tokens.key(token - 1) === '«' ? token - 1 : token;
    dates.push(dateOf(first, endOf(document, yearToken + 1), Number(tokens.key(yearToken)), m, day));
    return;
  }
}

/** The kinds of blocks where the date of a letter stands. */
const isFrame = (kind: string | undefined): boolean =>
  kind === 'date' ||
  kind === 'reference' ||
  kind === 'letterhead' ||
  kind === 'address' ||
  kind === 'line' ||
  kind === 'table-row';

/** The date of the letter: the first in full that stands before its text, else a line by itself. */
function letterDateOf({ document }: Collector, dates: readonly DateFact[]): string | undefined {
  const { blocks } = document;
  let behind: string | undefined;
  const text = blocks.findIndex(({ kind }) => kind === 'salutation' || kind === 'paragraph');
  for (const { first, value } of dates) {
    if (value.length !== 10 || value.startsWith('-') || !/^\d{4}-/.test(value)) continue;
    const { block } = document.sentenceOf(first);
    const kind = blocks[block]?.kind;
    if (!isFrame(kind)) continue;
    if (text < 0 || block < text) return value;
    if (kind === 'date' || kind === 'reference') behind ??= value;
  }
  return behind;
}

/** The dates of a letter in its order; finds the date of the letter and, by it, the years that are left out. */
export function datesIn(collector: Collector): readonly DateFact[] {
  const { document } = collector;
  const dates: DateFact[] = [];
  const numbers = document.all('numbers');
  const { tokens } = document;
  for (let index = 0; index < numbers.length; index++) {
    const token = numbers[index] ?? 0;
    if (((tokens.flags[token] ?? 0) & TokenFlag.joined) === 0) continue;
    const date = inFigures(document, token);
    if (!date) continue;
    date.last = endOf(document, date.last);
    dates.push(date);
  }
  addWritten(document, dates);
  dates.sort((a, b) => a.first - b.first || b.last - a.last);
  collector.letterDate = letterDateOf(collector, dates);
  const near = collector.letterDate ?? dates.find(({ value }) => /^\d{4}-\d\d-/.test(value))?.value;
  if (near)
    for (const date of dates)
      if (date.openMonth > 0) date.value = isoDate(nearestYear(near, date.openMonth), date.openMonth, date.openDay);
  return dates;
}
