import { endsClause } from '../passage.ts';
import { type Document, type Sentence, TokenKind } from '../types.ts';
import { list, wordClass } from '../word-class.ts';
import { datePlus } from './calendar.ts';
import { type Collector, inOneLine } from './collector.ts';
import type { DateFact } from './date.ts';
import { datesIn } from './date.ts';
import { type Period, periodsIn } from './period.ts';

const until = wordClass({ en: list('by before until till'), ru: list('до') });
const till = wordClass({ en: list('until till') });
const have = wordClass({ en: list('have now only open') });
const than = wordClass({ en: ['than'], ru: ['позднее', 'позже'] });
const later = wordClass({ en: ['later'] });
const not = wordClass({ en: list('no not'), ru: ['не'] });
/** Between `by` and the date. */
const skipped = wordClass({
  en: [
    ...list(
      "the on noon midnight am pm a.m p.m end close of business at , monday tuesday wednesday thursday friday saturday sunday midday o'clock",
    ),
    /^\d{1,2}(?:[.:]\d\d)?(?:am|pm)?$/,
  ],
  ru: [
    ...list('часов час мин минут конца понедельника вторника среды четверга пятницы , («'),
    /^\d{1,2}(?:[.:]\d\d)?$/,
  ],
});
const from = wordClass({ en: list('from between'), ru: list('с со') });
const joined = wordClass({ en: list('and ,'), ru: list('и ,') });
const including = wordClass({ ru: ['включительно'] });
/** Who sets themselves a time limit when it is not the reader. */
const usWords = {
  en: list('we our they will'),
  ru: [
    ...list('мы нами наш ответ выплата выплаты деньги перерасчет'),
    /(?:ответим|пришлем|вернем|перечислим|сообщим|направим|примем|рассмотрим|заплатим|доплатим|получите|придет|придут|рассмотрят|ответят|рассматривается|рассматривают|действует|действительна?|продлен[аоы]?|проверим|позвоним|поступят|поступит|начислим|закроем|исправим|уберем|отремонтируем|починим)$/,
  ],
};
/** What asks the reader to do something. */
const readerWords = {
  en: list('please must need should have pay send return reply call tell ring apply contact object'),
  ru: [
    /^(?:вы|вам|вас|прошу|просим|нужен|нужна|нужны|необходимо|надлежит|следует|нужно|надо|можно|можете|должны|обязан[аы]?)$/,
  ],
};
const us = wordClass(usWords);
const reader = wordClass(readerWords);
const you = wordClass({ en: ['you'] });
const acting = wordClass({ en: list('can may want wish do are did') });
/** All of these in one class: most words are none of them. */
const telling = wordClass({
  en: [...usWords.en, ...readerWords.en, 'you'],
  ru: [...usWords.ru, ...readerWords.ru],
});

/** Whether a time limit is one that the writers set themselves. */
function isOurs(document: Document, { firstToken, lastToken }: Sentence, first: number, last: number): boolean {
  for (let token = first - 1; token >= firstToken && token > first - 14; token--) {
    if (!document.is(token, telling)) continue;
    // `we will reply`
    if (document.is(token, reader)) return document.is(token - 1, us);
    if (document.is(token, us)) return true;
    if (document.is(token + 1, acting)) return false;
  }
  // «До 11 марта мы ответим»
  for (let token = last; token < lastToken && token < last + 6 && !endsClause(document, token); token++) {
    if (!document.is(token, telling)) continue;
    if (document.is(token, reader)) return false;
    if (document.is(token, us)) return true;
  }
  return false;
}

/** Where a time limit begins that ends with the token before `first`: `by`, `no later than`, «в срок до»; -1 for none. */
function startOfLimit(document: Document, first: number): number {
  const { tokens, language } = document;
  let token = first - 1;
  for (let passed = 0; passed < 5 && document.is(token, skipped); passed++) token -= 1;
  if (document.is(token, than)) {
    if (language === 'ru') return document.is(token - 1, not) ? token - 1 : -1;
    return document.is(token - 1, later) && document.is(token - 2, not) ? token - 2 : -1;
  }
  if (!document.is(token, until)) return -1;
  // `relief until 31 March` is a span of time, `you have until 3 May` a limit.
  if (document.is(token, till) && !document.is(token - 1, have)) return -1;
  if (tokens.key(token - 1) === 'or' && tokens.key(token - 2) === 'on') return token - 2;
  if (language === 'ru' && tokens.key(token - 1) === 'срок')
    return tokens.key(token - 2) === 'в' ? token - 2 : token - 1;
  // «с 1 апреля до 1 июня» is a span of time.
  for (let back = token - 1; back >= 0 && back > token - 6; back--) {
    if (document.is(back, joined)) break;
    if (document.is(back, from) && tokens.kind[back + 1] === TokenKind.number) return -1;
  }
  return token;
}

/** Dates, those of time limits as deadlines, in whole. */
function addDates(collector: Collector, dates: readonly DateFact[]): void {
  const { document } = collector;
  let done = 0;
  for (const { first, last, value, ambiguous } of dates) {
    if (first < done || !collector.isFree(first, last)) continue;
    done = last;
    const start = startOfLimit(document, first);
    const sentence = document.sentenceOf(first);
    const isLimit = start >= sentence.firstToken && !isOurs(document, sentence, start, last);
    const end = document.is(last, including) ? last + 1 : last;
    if (isLimit && collector.take('deadline', value, start, end, ambiguous)) continue;
    collector.take('date', value, first, last, ambiguous);
  }
}

const within = wordClass({ en: ['within'], ru: ['течение'] });
const filling = wordClass({ en: list('a period of the expiration expiry next') });
const anchor = wordClass({ en: list('of from after following'), ru: list('со с после от') });
/** A day that only the reader knows. */
const receipt = wordClass({
  en: list('receipt receiving receive service served notification posting'),
  ru: [/^(?:получени|вручени|уведомлени|доставк|ознакомлени)/],
});
const thisLetter = wordClass({ en: list('this hereof present'), ru: [/^(?:настоящего|этого|данного)$/] });
const dated = wordClass({
  en: list('date hereof letter notice reminder'),
  ru: [/^(?:дат|составлени|регистраци|направлени|подписани)/],
});
/** How far the day that a time limit counts from may stand behind it, in tokens. */
const reach = 9;

/** The end of what a time limit counts from, and the day, when it can be known. */
function anchorBehind(collector: Collector, last: number, dates: readonly DateFact[]): { end: number; day?: string } {
  const { document } = collector;
  if (!document.is(last, anchor)) return { end: last };
  const { lastToken } = document.sentenceOf(last);
  let unknown = false;
  let letter = 0;
  let end = last + 1;
  for (; end < lastToken && end < last + reach; end++) {
    const date = dates.find(({ first }) => first === end);
    if (date) return { end: date.last, day: date.value };
    if (document.tokens.kind[end] !== TokenKind.word) break;
    if (document.is(end, receipt)) unknown = !(letter & 2);
    if (document.is(end, dated)) letter |= 2;
    if (document.is(end, thisLetter)) letter |= document.tokens.key(end) === 'hereof' ? 3 : 1;
    if (
      letter === 3 &&
      /^(?:letter|notice|notification|hereof|reminder|decision|письма|уведомления|требования|решения)$/.test(
        document.tokens.key(end),
      )
    )
      return !unknown && collector.letterDate ? { end: end + 1, day: collector.letterDate } : { end: end + 1 };
  }
  return { end };
}

/** The deadline that a period is the length of, as its first token; -1 for none. */
function startOfRelative(document: Document, { first }: Period): number {
  let token = first - 1;
  while (token > first - 9 && document.is(token, filling)) token -= 1;
  // `you have 14 days`
  if (token === first - 1 && document.is(token, have) && document.is(token - 1, you)) return token - 1;
  if (document.is(token, within)) return document.language === 'ru' ? token - 1 : token;
  if (document.is(token, than)) return startOfLimit(document, token + 1);
  return -1;
}

/** Periods, with the deadlines that they are the length of. */
function addPeriods(collector: Collector, periods: readonly Period[], dates: readonly DateFact[]): void {
  const { document } = collector;
  const { text, tokens } = document;
  for (const period of periods) {
    const { first, last, value } = period;
    const start = startOfRelative(document, period);
    const sentence = document.sentenceOf(first);
    if (start >= sentence.firstToken && !isOurs(document, sentence, start, last)) {
      const { end, day } = anchorBehind(collector, last, dates);
      const written = inOneLine(text.slice(tokens.start[start], tokens.end[end - 1])).toLowerCase();
      collector.lay('deadline', (day && datePlus(day, value)) || written, start, end);
    }
    collector.take('period', value, first, last);
  }
}

/** Dates, periods and deadlines. */
export function addTimes(collector: Collector): void {
  const dates = datesIn(collector);
  addPeriods(collector, periodsIn(collector), dates);
  addDates(collector, dates);
}
