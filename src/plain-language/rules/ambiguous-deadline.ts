import { calendarDatesIn, monthNames } from '../calendar-dates.ts';
import { checkByPart, type LetterFact, type LetterVerdict } from '../letter-scope.ts';
import { isRead, quote, textOf } from '../passage.ts';
import { factAt, found, type Kind, letterOf } from '../russian/found.ts';
import { type Document, type Rule, type RuleFinding, TokenKind } from '../types.ts';
import { list, startClass, wordClass } from '../word-class.ts';

/** What stands before a day: «до 29.05», «по 29.05», «не позднее 29.05». */
const before = wordClass({ ru: list('до с со по к ко от на после позднее позже ранее раньше') });
/** What makes the last day of a term plain. */
const inclusive = startClass({ ru: list('включительно') });
const until = wordClass({ ru: list('до') });
const from = wordClass({ ru: list('с со от') });
/** Behind a number: it is no day. */
const unit = wordClass({
  ru: [
    '%',
    '₽',
    '°',
    ...list(
      'руб рубля рублей тыс млн млрд м кв га км кг г ч мин час часа часов метра метров процента процентов балла баллов градуса градусов',
    ),
  ],
});

/** «29.05» at a token, as the day and the month; `undefined` when it is none. */
function dayAt(document: Document, number: number): string | undefined {
  const { text, tokens } = document;
  const [start, end] = [tokens.start[number] ?? 0, tokens.end[number] ?? 0];
  if (end - start < 4 || end - start > 5) return undefined;
  const [, day, month] = /^(\d{1,2})\.(\d\d)$/.exec(text.slice(start, end)) ?? [];
  const isDay = Number(day) > 0 && Number(day) <= 31 && Number(month) > 0 && Number(month) <= 12;
  if (!isDay || !document.is(number - 1, before) || document.is(number + 1, unit)) return undefined;
  return `${Number(day)} ${monthNames.ru[Number(month) - 1]}`;
}

/** Days without a month in words: «до 29.05». */
function shortDays(document: Document): RuleFinding[] {
  const findings: RuleFinding[] = [];
  for (const number of document.all('numbers')) {
    const day = dayAt(document, number);
    if (!day || !isRead(document, document.sentenceOf(number))) continue;
    const passage = quote('ru', textOf(document, number, number + 1));
    const message = `Напишите месяц словом и добавьте год: ${quote('ru', day)} вместо ${passage}.`;
    findings.push(found(document, number, number + 1, message, [day]));
  }
  return findings;
}

function collect(document: Document): LetterFact<Kind>[] {
  const facts: LetterFact<Kind>[] = [];
  const { tokens } = document;
  for (const token of document.where(inclusive)) facts.push(factAt(document, token, token + 1, 'last day', 'plain'));
  for (const { first, last, year, monthToken } of calendarDatesIn(document)) {
    if (!document.is(first - 1, until) || !isRead(document, document.sentenceOf(first))) continue;
    // «с 1 до 30 мая» says how long, not by when.
    if (document.is(first - 3, from) && tokens.kind[first - 2] === TokenKind.number) continue;
    if (document.is(first - 4, from)) continue;
    let end = last;
    if (year !== undefined && /^(?:года|г)$/.test(tokens.key(end))) end += 1;
    if (tokens.key(end - 1) === 'г' && tokens.key(end) === '.') continue;
    if (end > monthToken) facts.push(factAt(document, first - 1, end, 'last day', 'open'));
  }
  return facts;
}

function judge(facts: readonly LetterFact<Kind>[]): LetterVerdict[] {
  const [first] = facts;
  if (!first) return [];
  // Said once, it is understood for the other terms.
  if (facts.some(({ note }) => note.kind === 'plain')) return [];
  const message = `Скажите, входит ли этот день: ${quote('ru', `${first.passage} включительно`)}.`;
  return [{ fact: 0, severity: 'info', message, suggestions: [{ text: `${first.passage} включительно` }] }];
}

const letter = letterOf(collect, judge, shortDays);

/** Finds days of which the reader cannot tell the year or whether they still count: «до 29.05». */
export const ambiguousDeadline: Rule = {
  id: 'ambiguous-deadline',
  severity: 'warning',
  source: {
    title: 'Гражданский кодекс Российской Федерации, глава 11: исчисление сроков',
    url: 'https://www.consultant.ru/document/cons_doc_LAW_5142/',
  },
  text: {
    ru: {
      title: 'Срок, который можно понять по-разному',
      why: 'О «до 29.05» спорят и юристы: входит ли сам день? А без года письмо, найденное через год, вводит в заблуждение.',
      how: 'Пишите день, месяц словом и год: «до 29 мая 2026 года включительно».',
      bad: [
        'Пришлите возражения не позднее 29.09.',
        'Записаться можно до 25.12, через сайт.',
        'Работы начнутся с 15.05 и пройдут во всех домах.',
        'Заплатите взнос до 1 мая 2026 года.',
      ],
      good: [
        'Пришлите возражения не позднее 29 сентября 2026 года.',
        'Записаться можно до 25 декабря 2026 года включительно, через сайт.',
        'Работы начнутся 15 мая 2026 года и пройдут во всех домах.',
        'Заплатите взнос до 1 мая 2026 года включительно.',
      ],
      alsoGood: [
        'Площадь выросла до 10.12 м, а раньше была 9 м.',
        'Мы ответим Вам по пункту 3.12 правил.',
        'Перерыв – с 12.30 до 13.15, очередь движется быстро.',
        'Приём открыт с 1 до 30 мая 2026 года.',
        'Заплатите до 1 мая 2026 года включительно. Скидка действует до 1 апреля 2026 года.',
      ],
    },
  },
  scope: 'letter',
  letter,
  check: checkByPart(letter),
};
