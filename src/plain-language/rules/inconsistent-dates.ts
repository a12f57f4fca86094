import { type CalendarDate, calendarDatesIn, monthNames } from '../calendar-dates.ts';
import { checkByPart, type LetterFact, type LetterScope, type LetterVerdict } from '../letter-scope.ts';
import { endsClause, isRead, quote } from '../passage.ts';
import { type Document, type Language, type Rule, TokenFlag } from '../types.ts';
import { list, wordClass } from '../word-class.ts';

/** What makes a date a deadline: it must not be taken for that of another year. */
const deadline = wordClass({ en: list('by before until till'), ru: list('до') });
/** Before `by`, soon: the office promises something, and the reader has nothing to miss. */
const promise = wordClass({ en: list('will expect aim hope shall would') });
const office = wordClass({ en: list('we i he she they') });
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
function written(language: Language, { day, month, year }: Met, form: CalendarDate['form']): string {
  const name = monthNames[language][month - 1] ?? '';
  const number = form.startsWith('ordinal') ? `${day}${suffix(day)}` : `${day}`;
  if (form.endsWith('month')) return `${name} ${number}${year === 0 ? '' : `, ${year}`}`;
  return `${number} ${name}${year === 0 ? '' : ` ${year}`}`;
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

/** What is noted: a date in letters, one in figures that tells the years of its months, a greeting. */
type Met = {
  readonly what: 'date' | 'months' | 'greeting';
  readonly form: CalendarDate['form'];
  readonly day: number;
  /** 1 to 12; in figures, the other number that may be the month in `day`. */
  readonly month: number;
  /** 0 for none. */
  readonly year: number;
  readonly short: boolean;
  readonly isRead: boolean;
  /** Whether it is the date of the letter, in a line of its own. */
  readonly inDateLine: boolean;
  /** Whether its year is known, or is none. */
  readonly isComplete: boolean;
  readonly isDeadline: boolean;
  /** As it is written, without the stop of `Sept.` */
  readonly shown: string;
};
type DateFact = LetterFact<Met>;

const nothing: Met = {
  what: 'greeting',
  form: 'day',
  day: 0,
  month: 0,
  year: 0,
  short: false,
  isRead: false,
  inDateLine: false,
  isComplete: false,
  isDeadline: false,
  shown: '',
};

/** Whether the clause before a token says what the office will do: `I will write to you by`. */
function isPromised(document: Document, token: number, firstToken: number): boolean {
  for (let at = token - 1; at > firstToken && at > token - 9 && !endsClause(document, at); at--)
    if (document.is(at, promise) && document.is(at - 1, office)) return true;
  return false;
}

function factOf(document: Document, date: CalendarDate, next: CalendarDate | undefined): DateFact {
  const { text, tokens } = document;
  const { first, last, form, day, month, short } = date;
  const sentence = document.sentenceOf(first);
  const [start, end] = [tokens.start[first] ?? 0, tokens.end[last - 1] ?? 0];
  // The stop of `Sept.` goes with it, unless it ends the sentence too.
  const stop = short && last === date.monthToken + 1 && text.charAt(end) === '.';
  const behind = stop && last + 1 < sentence.lastToken ? end + 1 : end;
  const year = date.year ?? 0;
  const note: Met = {
    what: 'date',
    form,
    day,
    month,
    year,
    short,
    isRead: isRead(document, sentence),
    inDateLine: document.language === 'en' && document.blocks[sentence.block]?.kind === 'date',
    isComplete: year > 0 || needsNoYear(document, date, next),
    isDeadline: document.is(first - 1, deadline) && !isPromised(document, first - 1, sentence.firstToken),
    shown: text.slice(start, end),
  };
  return { start, end: behind, key: '', note, passage: text.slice(start, behind) };
}

/** The dates in figures that have their year, in a letterhead too: `19.01.2026`. */
function datesInFigures(document: Document): DateFact[] {
  const { text, tokens } = document;
  const facts: DateFact[] = [];
  for (const token of document.all('numbers')) {
    const [start, end] = [tokens.start[token] ?? 0, tokens.end[token] ?? 0];
    if (end - start < 8 || end - start > 10 || ((tokens.flags[token] ?? 0) & TokenFlag.joined) === 0) continue;
    const match = /^(\d{1,2})[./-](\d{1,2})[./-]\d{4}$/.exec(text.slice(start, end));
    if (!match) continue;
    // Some write the month first.
    const other = document.language === 'en' ? Number(match[1]) : 0;
    facts.push({
      start,
      end,
      key: '',
      note: { ...nothing, what: 'months', month: Number(match[2]), day: other },
      passage: '',
    });
  }
  return facts;
}

function collect(document: Document, isWhole: boolean): readonly DateFact[] {
  const dates = document.shared(calendarDatesIn);
  if (isWhole && dates.length === 0) return [];
  const facts = dates.map((date, index) => factOf(document, date, dates[index + 1]));
  const lacksYear = facts.some(({ note }) => !note.isComplete && note.isRead);
  if (isWhole && !lacksYear) return facts;
  facts.push(...datesInFigures(document));
  for (const { kind, start, end } of document.blocks)
    if (kind === 'salutation') facts.push({ start, end, key: '', note: nothing, passage: '' });
  return facts.sort((a, b) => a.start - b.start);
}

/** The months that have their year once have it for all their days. */
function datedMonths(facts: readonly DateFact[]): Set<number> {
  const dated = new Set<number>();
  for (const { note } of facts) {
    if (note.what === 'date' && note.year > 0) dated.add(note.month);
    if (note.what === 'months') dated.add(note.month).add(note.day);
  }
  return dated;
}

/** Whether a day without a year is before the date of the letter, in the same year: readers know which it is. */
const isPast = ({ month, day, isDeadline }: Met, written: Met | undefined): boolean =>
  written !== undefined && !isDeadline && (month < written.month || (month === written.month && day <= written.day));

const letter: LetterScope<Met> = {
  collect,
  judge(facts, language) {
    const verdicts: LetterVerdict[] = [];
    const head = facts.find(({ note }) => note.what === 'date' && (note.isRead || note.inDateLine));
    if (!head) return verdicts;
    const say = messages[language];
    const { form } = head.note;
    const dated = datedMonths(facts);
    const letterDate = facts.find(({ note }) => note.what === 'date' && note.year > 0 && !note.isRead)?.note;
    // Outside a letter, as in an example or a notice of this week, the year is known.
    const isLetter = facts.some(({ note }) => note.what === 'greeting');
    for (const [fact, { note }] of facts.entries()) {
      if (note.what !== 'date' || !(note.isRead || (note.inDateLine && note.short))) continue;
      if (note.short || note.form !== form) {
        const better = written(language, note, form);
        const message = (note.short ? say.short : say.form)(quote(language, note.shown), quote(language, better));
        verdicts.push({ fact, message, suggestions: [{ text: better }] });
      } else if (!note.isComplete && !dated.has(note.month) && !isPast(note, letterDate)) {
        dated.add(note.month);
        const message = say.year(quote(language, note.shown), '');
        const isHeavy = note.isDeadline && isLetter;
        verdicts.push(
          isHeavy ? { fact, message, suggestions: [] } : { fact, message, suggestions: [], severity: 'info' },
        );
      }
    }
    return verdicts;
  },
};

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
        '14 Sept. 2026\n\nDear Ms Keane,\n\nYour water is clean.',
        '14 September 2026\n\nDear Ms Keane,\n\nYour water was clean on 3rd September 2026.',
      ],
      good: [
        'Please pay by 12 September 2026.',
        'We got your form on 3 April 2026. Please reply by 5 May 2026.',
        'Please send us your form by 3 April 2026.',
        'The office is closed on 24 December 2026 and opens on 4 January 2027.',
        'Come on 3 April 2026 or on 5 May 2026.',
        '14 September 2026\n\nDear Ms Keane,\n\nYour water is clean.',
        '14 September 2026\n\nDear Ms Keane,\n\nYour water was clean on 3 September 2026.',
      ],
      alsoGood: [
        'Please come on 23 October 2026.\n\n1. Bring your passport.\n2. Bring the form that we sent you on 5 May 2026.',
        'Your income must be known by 5 April each year.',
        'The grant runs from 3 April to 5 May 2026.',
        'We wrote to you on 6 February 2026. You called us on 9 February.',
        'Form 12 may change. In May 2026 we sent you 31 forms.',
        'On May 3, 2026, we wrote to you. You called on May 9.',
        '2 October 2026\n\nDear Ms Keane,\n\nWe tested your water on 28 September. It is clean.',
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
  letter,
  check: checkByPart(letter),
};
