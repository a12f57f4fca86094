import { isRead, quote } from '../passage.ts';
import { type Document, type Language, type Rule, type RuleFinding, type Sentence, TokenFlag } from '../types.ts';

const months: Readonly<Record<Language, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
};

const message: Readonly<Record<Language, (passage: string) => string>> = {
  en: (passage) => `Write the month as a word instead of ${passage}: some readers take the first number for the month.`,
  ru: (passage) => `Напишите месяц словом вместо ${passage}: так дату не перепутают.`,
};

const date =
  /(?<![\p{L}\d./-])(?:(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})([./-])(\d{1,2})\5(\d{4}|\d{2}))(?![\p{L}\d]|[./-]\d)/gu;
/** What makes `1.2.26` the number of a section and not a date. */
const numbered =
  /(?:section|clause|paragraph|rule|part|version|regulation|(?:пункт|раздел|верси)[а-яё]{0,4}|пп?\.)\s{0,3}$/i;
/** «от 02.03.2026 № 318» is how acts are cited. */
const citedBefore = /(?:^|[^\p{L}])от\s{0,3}$/u;
const citedAfter = /^\s*(?:г\.?\s*)?№/u;
const yearAfter = /^\s?(?:года|г(?:\.(?!\s*$))?)(?!\p{L})/u;
const hyphen = 45;
const slash = 47;

const leapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const daysIn = (month: number, year: number): number => {
  if (month === 2) return leapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};
const isDate = (day: number, month: number, year: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && year >= 1800 && year <= 2200 && day <= daysIn(month, year);

/** The dates that a match may mean, the likeliest first; none when there is no such date. */
function readings(language: Language, match: RegExpExecArray): string[] {
  const [, isoYear, isoMonth, isoDay, first, mark, second, lastYear] = match;
  const write = (day: number, month: number, year: number): string[] => {
    if (!isDate(day, month, year)) return [];
    const written = `${day} ${months[language][month - 1]} ${year}`;
    return [language === 'ru' ? `${written} года` : written];
  };
  if (isoYear) return write(Number(isoDay), Number(isoMonth), Number(isoYear));
  const year = Number(lastYear) + (lastYear?.length === 2 ? 2000 : 0);
  const dayFirst = write(Number(first), Number(second), year);
  if (language === 'ru' || mark === '.' || first === second) return dayFirst;
  return [...dayFirst, ...write(Number(second), Number(first), year)];
}

/** Whether the text before and after says that the numbers are no date of the letter. */
function isReference(text: string, start: number, end: number): boolean {
  // The longest word that is looked for, with the spaces behind it.
  const before = text.slice(Math.max(0, start - 16), start);
  if (numbered.test(before)) return true;
  if (!citedBefore.test(before)) return false;
  return citedAfter.test(text.slice(end, end + 8)) || text.slice(Math.max(0, start - 48), start).includes('№');
}

/** Whether a number has a mark where a date has its first one: `1.`, `01/`, `2026-`. */
function mayBeDate(text: string, from: number): boolean {
  for (const at of [1, 2, 4]) {
    const unit = text.charCodeAt(from + at);
    if (unit >= hyphen && unit <= slash) return true;
  }
  return false;
}

/** The dates in a number of several parts. */
function* datesIn({ text, language }: Document, sentence: Sentence, from: number, to: number): Iterable<RuleFinding> {
  // What stands right before and after a number may say that it is no date.
  const window = Math.max(sentence.start, from - 1);
  const passage = text.slice(window, Math.min(sentence.end, to + 2));
  date.lastIndex = 0;
  for (let match = date.exec(passage); match !== null; match = date.exec(passage)) {
    const next = date.lastIndex;
    const start = window + match.index;
    const end = start + match[0].length;
    const written = readings(language, match);
    if (written.length === 0 || isReference(text, start, end)) continue;
    // «20.02.2026 г.» becomes «20 февраля 2026 года» once; the stop that ends a sentence stays.
    const year = language === 'ru' ? yearAfter.exec(text.slice(end, Math.min(sentence.end, end + 20))) : null;
    yield {
      start,
      end: end + (year?.[0].length ?? 0),
      message: message[language](quote(language, match[0])),
      suggestions: written.map((reading) => ({ text: reading })),
    };
    // Whoever takes the findings may look at other dates before the next one.
    date.lastIndex = next;
  }
}

function* check(document: Document): Iterable<RuleFinding> {
  const { text, tokens } = document;
  for (const token of document.all('numbers')) {
    const from = tokens.start[token] ?? 0;
    const to = tokens.end[token] ?? 0;
    if (((tokens.flags[token] ?? 0) & TokenFlag.joined) === 0 || to - from < 6 || !mayBeDate(text, from)) continue;
    const sentence = document.sentenceOf(token);
    if (isRead(document, sentence)) yield* datesIn(document, sentence, from, to);
  }
}

/** Finds dates in figures alone, which readers of different countries read differently. */
export const numericDate: Rule = {
  id: 'numeric-date',
  severity: 'warning',
  source: {
    title: 'GOV.UK style guide: dates',
    url: 'https://www.gov.uk/guidance/style-guide/a-to-z-of-gov-uk-style',
  },
  text: {
    en: {
      title: 'Date in figures',
      why: 'The date 01/02/2026 is 1 February for one reader and 2 January for another. A reader who guesses wrong misses the deadline.',
      how: 'Write the month as a word and the year in full: 1 February 2026.',
      bad: ['Please pay by 01/02/2026.', 'We got your form on 17.3.26.', 'The office opens on 2026-05-04.'],
      good: ['Please pay by 1 February 2026.', 'We got your form on 17 March 2026.', 'The office opens on 4 May 2026.'],
    },
    ru: {
      title: 'Дата цифрами',
      why: 'Месяц словом читают и запоминают быстрее. В цифрах легко ошибиться и пропустить срок.',
      how: 'Пишите месяц словом: «20 февраля 2026 года». Цифрами дату оставляйте в реквизитах: «от 20.02.2026 № 15».',
      bad: [
        'Заплатите до 20.02.2026.',
        'Мы получили заявление 5.3.26 и ответим за неделю.',
        'Выплата начнётся 01.11.2026 г. и придёт на карту.',
        'Приём закрыт с 2026-05-01 из-за ремонта.',
      ],
      good: [
        'Заплатите до 20 февраля 2026 года включительно.',
        'Мы получили заявление 5 марта 2026 года и ответим за неделю.',
        'Выплата начнётся 1 ноября 2026 года и придёт на карту.',
        'Приём закрыт с 1 мая 2026 года из-за ремонта.',
      ],
      alsoGood: [
        'Решение от 02.03.2026 № 318 уже действует.',
        '19.01.2026 № 00-17/00418-И\n\nУважаемая Ада Ивановна!\n\nВаша справка готова.',
        'На № 1187 от 16.02.2026\n\nУважаемая Ада Ивановна!\n\nСпасибо за письмо.',
        'Откройте пункт 3.12.26 правил.',
      ],
    },
  },
  check,
};
