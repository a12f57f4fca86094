import { monthNames } from '../calendar-dates.ts';
import { daysIn } from '../days-in-month.ts';
import { isRead, quote } from '../passage.ts';
import { type Document, type Language, type Rule, type RuleFinding, type Sentence, TokenFlag } from '../types.ts';
import { wordClass } from '../word-class.ts';

const say: Readonly<Record<Language, (passage: string, isDoubtful: boolean) => string>> = {
  en: (passage, isDoubtful) =>
    `Write the month as a word instead of ${passage}${isDoubtful ? ': some readers take the first number for the month' : ''}.`,
  ru: (passage) => `Напишите месяц словом вместо ${passage}: так дату не перепутают.`,
};

/** What makes `1.2.26` the number of a section and not a date. */
const sections = [/(?:section|clause|paragraph|rule|part|version|regulation|(?:пункт|раздел|верси)[а-яё]{0,4})$/];
const numbered = wordClass({ en: sections, ru: sections });
const shortPoint = [/пп?$/];
const point = wordClass({ en: shortPoint, ru: shortPoint });
const stop = wordClass({ en: ['.'], ru: ['.'] });
/** «от 02.03.2026 № 318» is how acts are cited. */
const from = wordClass({ ru: ['от'] });
const citedAfter = /^\s*(?:г\.?\s*)?№/u;
const yearAfter = /^\s?(?:года|г(?:\.(?!\s*$))?)(?!\p{L})/u;
const [hyphen, fullStop, slash, zero, nine] = [45, 46, 47, 48, 57];
/** A date has so many units, at least: `1/2/26`. */
const shortest = 6;
/** White space between a word and its number, at most. */
const mostSpaces = 3;

const isDigit = (unit: number): boolean => unit >= zero && unit <= nine;
const isMark = (unit: number): boolean => unit === hyphen || unit === fullStop || unit === slash;

const isDate = (day: number, month: number, year: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && year >= 1800 && year <= 2200 && day <= daysIn(year, month);

/** Where a run of digits ends. */
function endOfDigits(text: string, start: number, to: number): number {
  let at = start;
  while (at < to && isDigit(text.charCodeAt(at))) at += 1;
  return at;
}

/** The end of figures as a date has them, from an offset and before `to`; -1 when there are none: `1/2/26`, `2026-02-01`. */
function endOfFigures(text: string, start: number, to: number): number {
  const first = endOfDigits(text, start, to);
  const mark = text.charCodeAt(first);
  const isIso = first - start === 4;
  if (first >= to || !isMark(mark) || first === start || (isIso ? mark !== hyphen : first - start > 2)) return -1;
  const second = endOfDigits(text, first + 1, to);
  if (second >= to || text.charCodeAt(second) !== mark || second === first + 1 || second - first > 3) return -1;
  const end = endOfDigits(text, second + 1, to);
  const last = end - second - 1;
  return (isIso ? last === 1 || last === 2 : last === 2 || last === 4) ? end : -1;
}

/** The dates that figures may mean, the likeliest first; none when there is no such date. */
function readings(language: Language, figures: string): string[] {
  const [first = 0, second = 0, third = 0] = figures.split(/[./-]/).map(Number);
  const written: string[] = [];
  const write = (day: number, month: number, year: number): void => {
    if (!isDate(day, month, year)) return;
    const name = `${day} ${monthNames[language][month - 1]} ${year}`;
    written.push(language === 'ru' ? `${name} года` : name);
  };
  if (/^\d{4}/.test(figures)) {
    write(third, second, first);
    return written;
  }
  const year = /\D\d\d$/.test(figures) ? third + 2000 : third;
  write(first, second, year);
  if (language === 'en' && !figures.includes('.') && first !== second) write(second, first, year);
  return written;
}

/** Whether what stands before and after the figures that a token begins with says that they are no date of the letter. */
function isReference(document: Document, token: number, end: number): boolean {
  const { text, tokens } = document;
  const start = tokens.start[token] ?? 0;
  const before = token - 1;
  if (before < 0 || start - (tokens.end[before] ?? 0) > mostSpaces) return false;
  if (document.is(before, numbered)) return true;
  if (document.is(before, stop))
    return document.is(before - 1, point) && tokens.end[before - 1] === tokens.start[before];
  if (!document.is(before, from) || (tokens.flags[before] ?? 0) & TokenFlag.capital) return false;
  return citedAfter.test(text.slice(end, end + 8)) || text.slice(Math.max(0, start - 48), start).includes('№');
}

/** Whether the day could be the month: in `17.3.26` and `2026-05-04` it cannot. */
const isDoubtful = (figures: string): boolean =>
  figures.split(/[./-]/, 2).every((part) => part.length <= 2 && Number(part) <= 12);

/** What is said of figures; without suggestions they are no date. */
type Said = Pick<RuleFinding, 'message' | 'suggestions'>;

/** What was said of figures: texts have the same few dates again and again. */
const known: Readonly<Record<Language, Map<string, Said>>> = { en: new Map(), ru: new Map() };
const mostKept = 500;

function sayOf(language: Language, figures: string): Said {
  const before = known[language].get(figures);
  if (before) return before;
  const suggestions = readings(language, figures).map((text) => ({ text }));
  const message = say[language](quote(language, figures), isDoubtful(figures));
  const said = { message, suggestions };
  if (known[language].size < mostKept) known[language].set(figures, said);
  return said;
}

/** Whether a letter or a digit, or a mark with a digit behind it, stands at an offset: the figures go on. */
function goesOn(text: string, at: number, end: number): boolean {
  if (at >= end) return false;
  const unit = text.charCodeAt(at);
  if (isMark(unit)) return at + 1 < end && isDigit(text.charCodeAt(at + 1));
  return isDigit(unit) || (unit > nine && /\p{L}/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0)));
}

/** The date that a token is. */
function dateAt(document: Document, token: number, sentence: Sentence): RuleFinding | undefined {
  const { text, tokens, language } = document;
  const [start, to] = [tokens.start[token] ?? 0, tokens.end[token] ?? 0];
  const end = endOfFigures(text, start, to);
  if (end < 0 || (start > sentence.start && isMark(text.charCodeAt(start - 1)))) return undefined;
  if (goesOn(text, end, Math.min(sentence.end, to + 2))) return undefined;
  const { message, suggestions } = sayOf(language, text.slice(start, end));
  if (suggestions.length === 0 || isReference(document, token, end)) return undefined;
  // «20.02.2026 г.» becomes «20 февраля 2026 года» once; the stop that ends a sentence stays.
  const year = language === 'ru' ? yearAfter.exec(text.slice(end, Math.min(sentence.end, end + 20))) : null;
  return { start, end: end + (year?.[0].length ?? 0), message, suggestions };
}

/** Whether a number has a mark where a date has its first one: `1.`, `01/`, `2026-`. */
const mayBeDate = (text: string, start: number): boolean =>
  isMark(text.charCodeAt(start + 1)) || isMark(text.charCodeAt(start + 2)) || isMark(text.charCodeAt(start + 4));

/** Whether a sentence is the date of an English letter; in Russian ones that date is written in figures. */
const isDateLine = ({ blocks, language }: Document, { block }: Sentence): boolean =>
  language === 'en' && blocks[block]?.kind === 'date';

function check(document: Document): readonly RuleFinding[] {
  const { text, tokens } = document;
  const findings: RuleFinding[] = [];
  const numbers = document.all('numbers');
  for (let index = 0; index < numbers.length; index++) {
    const token = numbers[index] ?? 0;
    const start = tokens.start[token] ?? 0;
    const isShort = (tokens.end[token] ?? 0) - start < shortest;
    if (isShort || ((tokens.flags[token] ?? 0) & TokenFlag.joined) === 0 || !mayBeDate(text, start)) continue;
    const sentence = document.sentenceOf(token);
    if (!isRead(document, sentence) && !isDateLine(document, sentence)) continue;
    const found = dateAt(document, token, sentence);
    if (found) findings.push(found);
  }
  return findings;
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
      bad: [
        'Please pay by 01/02/2026.',
        'We got your form on 17.3.26.',
        'The office opens on 2026-05-04.',
        '05/10/2026\n\nDear Ms Keane,\n\nYour water is clean.',
      ],
      good: [
        'Please pay by 1 February 2026.',
        'We got your form on 17 March 2026.',
        'The office opens on 4 May 2026.',
        '5 October 2026\n\nDear Ms Keane,\n\nYour water is clean.',
      ],
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
