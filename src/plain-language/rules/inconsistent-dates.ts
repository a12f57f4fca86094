import { type CalendarDate, calendarDatesIn, monthNames } from '../calendar-dates.ts';
import { quote } from '../passage.ts';
import type { Document, Language, Rule, RuleFinding } from '../types.ts';
import { list, wordClass } from '../word-class.ts';

/** What makes a date a deadline: it must not be taken for that of another year. */
const deadline = wordClass({ en: list('by before until till'), ru: list('до') });
/** A date that comes each year has none. */
const yearly = wordClass({
  en: list('every each yearly annually year years always'),
  ru: list('каждый каждого каждое ежегодно год года году лет'),
});

const messages: Readonly<
  Record<Language, Record<'short' | 'form' | 'year', (passage: string, written: string) => string>>
> = {
  en: {
    short: (passage, written) => `Write the month in full: ${written} instead of ${passage}.`,
    form: (passage, written) => `Write all dates alike: ${written} instead of ${passage}.`,
    year: (passage) => `Add the year to ${passage}.`,
  },
  ru: {
    short: (passage, written) => `Напишите месяц полностью: ${written} вместо ${passage}.`,
    form: (passage, written) => `Пишите все даты одинаково: ${written} вместо ${passage}.`,
    year: (passage) => `Добавьте год к дате ${passage}.`,
  },
};

const suffix = (day: number): string => {
  if (day > 10 && day < 14) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
};

/** A date in a form, with its month in full. */
function written(language: Language, { day, month, year }: CalendarDate, form: CalendarDate['form']): string {
  const name = monthNames[language][month - 1] ?? '';
  const number = form.startsWith('ordinal') ? `${day}${suffix(day)}` : `${day}`;
  if (form.endsWith('month')) return `${name} ${number}${year === undefined ? '' : `, ${year}`}`;
  return `${number} ${name}${year === undefined ? '' : ` ${year}`}`;
}

/** Whether a date comes again each year, or the year stands behind the date after it: `from 3 April to 5 May 2026`. */
function needsNoYear(document: Document, date: CalendarDate, next: CalendarDate | undefined): boolean {
  const { firstToken, lastToken } = document.sentenceOf(date.first);
  if (next?.year !== undefined && next.first < lastToken && next.first - date.last < 6) return true;
  const [from, to] = [Math.max(firstToken, date.first - 8), Math.min(lastToken, date.last + 6)];
  for (let token = from; token < to; token++)
    if (document.is(token, yearly) && (token < date.first || token >= date.last)) return true;
  return false;
}

/** The months of dates in figures that have their year, in a letterhead too: `19.01.2026`. */
function* numericMonths(document: Document): Iterable<number> {
  const { text, tokens } = document;
  for (const token of document.all('numbers')) {
    const [start, end] = [tokens.start[token] ?? 0, tokens.end[token] ?? 0];
    if (end - start < 8 || end - start > 10) continue;
    const match = /^(\d{1,2})[./-](\d{1,2})[./-]\d{4}$/.exec(text.slice(start, end));
    if (match) yield Number(match[2]);
    // Some write the month first.
    if (match && document.language === 'en') yield Number(match[1]);
  }
}

function* check(document: Document): Iterable<RuleFinding> {
  const { text, tokens, language, blocks } = document;
  const dates = [...calendarDatesIn(document)];
  const [head] = dates;
  if (!head) return;
  const say = messages[language];
  const isRead = ({ first }: CalendarDate): boolean => {
    const kind = blocks[document.sentenceOf(first).block]?.kind;
    return kind === 'paragraph' || kind === 'list-item' || kind === 'heading';
  };
  const form = dates.find(isRead)?.form ?? head.form;
  // A month that has its year once has it for all its days.
  const dated = new Set(dates.filter(({ year }) => year !== undefined).map(({ month }) => month));
  for (const month of numericMonths(document)) dated.add(month);
  // Outside a letter, as in an example or a notice of this week, the year is known.
  const isLetter = blocks.some(({ kind }) => kind === 'salutation');
  for (const [index, date] of dates.entries()) {
    if (!isRead(date)) continue;
    const start = tokens.start[date.first] ?? 0;
    const end = tokens.end[date.last - 1] ?? 0;
    const passage = quote(language, text.slice(start, end));
    if (date.short || date.form !== form) {
      const better = written(language, date, form);
      const message = (date.short ? say.short : say.form)(passage, quote(language, better));
      // The stop of `Sept.` goes with it, unless it ends the sentence too.
      const stop = date.short && date.last === date.monthToken + 1 && text.charAt(end) === '.';
      const inside = stop && date.last + 1 < document.sentenceOf(date.first).lastToken;
      yield { start, end: inside ? end + 1 : end, message, suggestions: [{ text: better }] };
    } else if (date.year === undefined && !dated.has(date.month) && !needsNoYear(document, date, dates[index + 1])) {
      dated.add(date.month);
      const due = document.is(date.first - 1, deadline);
      const found = { start, end, message: say.year(passage, ''), suggestions: [] };
      yield due && isLetter ? found : { ...found, severity: 'info' };
    }
  }
}

/** Finds dates that are cut short, without a year, or written now so and now otherwise. */
export const inconsistentDates: Rule = {
  id: 'inconsistent-dates',
  severity: 'warning',
  source: {
    title: 'GOV.UK style guide: dates',
    url: 'https://www.gov.uk/guidance/style-guide/a-to-z-of-gov-uk-style',
  },
  text: {
    en: {
      title: 'Dates written in different ways',
      why: 'Readers look for the date first. A short month or a missing year makes them guess, and a mixture makes them look twice.',
      how: 'Write every date alike, with the month in full and the year: 3 April 2026.',
      bad: [
        'Please pay by 12 Sept. 2026.',
        'We got your form on 3 April 2026. Please reply by May 5, 2026.',
        'Please send us your form by 3 April.',
        'The office is closed on 24 Dec 2026 and opens on 4 January 2027.',
        'Come on 3 April 2026 or on the 5th of May 2026.',
      ],
      good: [
        'Please pay by 12 September 2026.',
        'We got your form on 3 April 2026. Please reply by 5 May 2026.',
        'Please send us your form by 3 April 2026.',
        'The office is closed on 24 December 2026 and opens on 4 January 2027.',
        'Come on 3 April 2026 or on 5 May 2026.',
      ],
      alsoGood: [
        'Your income must be known by 5 April each year.',
        'The grant runs from 3 April to 5 May 2026.',
        'We wrote to you on 6 February 2026. You called us on 9 February.',
        'Form 12 may change. In May 2026 we sent you 31 forms.',
        'On May 3, 2026, we wrote to you. You called on May 9.',
      ],
    },
    ru: {
      title: 'Даты написаны по-разному',
      why: 'Дату ищут в письме первой. Сокращённый месяц и пропущенный год заставляют гадать.',
      how: 'Пишите месяц полностью и указывайте год: 3 апреля 2026 года.',
      bad: [
        'Заплатите до 12 сент. 2026 года.',
        'Пришлите заявление до 1 июня.',
        'Приём закрыт с 24 дек 2026 года.',
        'Заявление мы получили 5 февр. 2026 года.',
      ],
      good: [
        'Заплатите до 12 сентября 2026 года.',
        'Пришлите заявление до 1 июня 2026 года.',
        'Приём закрыт с 24 декабря 2026 года.',
        'Заявление мы получили 5 февраля 2026 года.',
      ],
      alsoGood: [
        'Сообщайте о доходах каждый год до 1 мая.',
        'Выплата идёт с 3 апреля по 5 мая 2026 года.',
        'Мы написали Вам 6 февраля 2026 года. Вы позвонили 9 февраля.',
        '19.01.2026\n\nУважаемая Ада Ивановна!\n\nМы посчитали долг на 19 января.',
      ],
    },
  },
  scope: 'letter',
  check,
};
