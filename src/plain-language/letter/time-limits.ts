import { monthWord } from '../calendar-dates.ts';
import { cue } from '../cues.ts';
import { type Document, type Sentence, TokenKind } from '../types.ts';
import { list, wordClass } from '../word-class.ts';
import { isDateAt } from './dates.ts';

/** Before a last day: `by 3 May`, «до 3 мая». */
const last = wordClass({ en: list('by until before than latest'), ru: list('до позднее позже к ко') });
/** Before a period: `within 14 days`, «в течение месяца». */
const within = wordClass({ en: list('within in after than'), ru: list('течение за срок через позднее позже') });
/** Before a period that ends with the day of something: `at least 3 days before the visit`. */
const least = wordClass({ en: ['least'] });
const ahead = wordClass({ en: list('before beforehand prior ahead in notice') });
/** «в месячный срок», «в десятидневный срок» */
const long = wordClass({ ru: [/(?:дневный|недельный|месячный|годичный)$/] });
const term = wordClass({ ru: ['срок'] });
/** `by the 20th`, «до 10-го числа» */
const ordinal = /^\d{1,2}(?:st|nd|rd|th|-го)$/;
/** A stretch that is over or goes on: «за весь год», «за последний месяц». */
const whole = wordClass({
  en: list('last past'),
  ru: [...list('весь всю этот эту эти прошл* текущ* последн* предыдущ* прошедш* отчетн* кажд*'), /^(?:19|20)\d\d$/],
});
const count = wordClass({
  en: list('two three four five seven ten fourteen twenty thirty'),
  ru: [/^(?:одн|дв|тр|четыр|пят|шест|сем|восьм|девят|десят|двадцат)[а-яё]*$/],
});
/** Before the day itself, when something is to be done on it. */
const during = wordClass({ en: list('on'), ru: list('вечером утром днем') });
const period = wordClass({
  en: list('day days week weeks month months year years fortnight working business clear calendar hours'),
  ru: list('дня дней день дни недел* месяц* суток сутки часов рабочих календарных год года'),
});
const day = wordClass({
  en: list('monday tuesday wednesday thursday friday saturday sunday noon midnight midday tomorrow'),
  ru: list('понедельник* вторник* сред* четверг* пятниц* суббот* воскресень* полудня завтра'),
});
/** Ends of a stretch of time: «с 9 до 18». */
const since = wordClass({ en: list('from between'), ru: list('с') });
/** «до конца месяца», but not «до конца ремонта». */
const finish = wordClass({ en: ['end'], ru: list('конца истечения') });
const stretch = wordClass({
  ru: list(
    'дня недели месяца квартала года срока рабочего текущего этого текущей января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  ),
});
const clock = /^\d{1,2}:\d{2}$/;
const bridging = wordClass({ en: list('( ) “ ” " :'), ru: list('( ) « » :') });
/** Limits without a date or with words of their own. */
const said = cue({
  en: `expiration of a period | the same period`,
  ru: `в срок , | в первый день | в тот же день`,
});
/** The last day, called so. */
const lastDay = cue({
  en: `[closing/final/due] date | deadline | time limit | [all/both/three/two/four/everything/this/these/it/them/needed/comments] by | on or before | last [day/date] [for/to/:] | due : | you have [until/seven/7/10/14/21/28/30/ten/fourteen/thirty] | no later than | not later than | at the latest | must reach us by | inside [7/10/14/21/28/30/60/90/seven/ten/fourteen/thirty/sixty/ninety] [working/] days`,
  ru: `[принимаются/принимается/принимаем/принимает/подаются/подается/действует/действительно/действительна] [до/по/с] | срок [:/–/—] | у вас есть | [крайняя/последняя/предельная] дата | [крайний/предельный/конечный] срок | последний [день/срок] | срок [исполнения/оплаты/уплаты/ответа/представления/предоставления/подачи/устранения] | не позднее`,
});
/** Duties that are never over: what changes must be told. */
const standing = cue({
  en: 'any change* | change of [address/circumstances/name] | [report/notify] any',
  ru: 'при изменении',
});
/** That the limit is another's: what the office does by then, what is over. */
const theirs = cue({
  en: `we [will/aim/shall/can/hope/decide/must decide/decided/received/wrote/asked] | [i/he/she/they/which/reviewer/director/panel/council/team/department/office/board/bank/account] will | will be [paid/credited/issued/told/sent to you] |
    you [will get/will receive/will hear/will be/get/keep/applied] | [valid/open/closed] until | until now | expir* | which ends | answers within | answer within | had until`,
  ru: `ответим | ответит | ответят | отвечает | решим | рассматривается | рассмотрим | рассмотрит | пришлем | пришлют | поступает | внесем | закроем | будет дан | вы [получите/будете/узнаете] | действует | прекращается до | поставит | напишем | напомним | приедем | появится | уведомит | проведут | имело место | истек | прошел | зарегистрировано | подлежал`,
});
const beforehand = wordClass({ en: ['before'], ru: list('прежде чтобы') });
/** A sentence without one of these words has no limit. */
const any = cue({
  en: 'by | until | before | than | latest | least | within | in | after | on',
  ru: 'до | позднее | позже | к | течение | за | срок | через | вечером | утром | днем',
});
/** How far behind its word the day may stand, in tokens. */
const reach = 5;

/**
 * The token with which the last day is named, -1 for none.
 *
 * @param isAsked - Whether something is to be done: only then is a day by itself one to do it on.
 */
export function timeLimitIn(
  document: Document,
  index: number,
  { firstToken, lastToken }: Sentence,
  isAsked: boolean,
): number {
  const cues = document.cues();
  if (cues.has(standing, index)) return -1;
  const own = cues.at(said, index);
  if (own >= 0) return own;
  const named = cues.at(lastDay, index);
  if (named >= 0 && hasDay(document, named, lastToken)) return named;
  const first = cues.at(any, index);
  if (first < 0) return -1;
  const { kind } = document.tokens;
  let from = -reach;
  for (let token = Math.max(firstToken, first - reach); token < lastToken; token++) {
    if (document.is(token, since) && (kind[token + 1] === TokenKind.number || isDayAt(document, token + 1)))
      from = token;
    if (document.language === 'ru' && document.is(token, term) && document.is(token - 1, long)) return token;
    const isLast = document.is(token, last);
    const isLeast = document.is(token, least);
    if (!isLast && !isLeast && !document.is(token, within) && !(isAsked && document.is(token, during))) continue;
    // «с 9 до 18»: hours, or a stretch of time.
    if (isLast && token - from <= reach) continue;
    if (isLeast) {
      for (let next = token + 1; next <= token + reach; next++)
        if (document.is(next, period) && (document.is(next + 1, ahead) || document.is(next + 2, ahead))) return token;
      continue;
    }
    for (let next = token + 1; next < lastToken && next <= token + reach; next++) {
      if (kind[next] === TokenKind.punctuation && !document.is(next, bridging)) break;
      if (!isLast && document.is(next, whole)) break;
      if ((isLast || document.is(token, during)) && isDayAt(document, next)) return token;
      if (document.is(token, within) && document.is(next, period)) return token;
    }
  }
  return -1;
}

/** Whether a day or a period stands behind a token. */
function hasDay(document: Document, first: number, lastToken: number): boolean {
  for (let token = first; token < lastToken; token++)
    if (
      isDayAt(document, token) ||
      (document.is(token, period) &&
        (document.tokens.kind[token - 1] === TokenKind.number || document.is(token - 1, count)))
    )
      return true;
  return false;
}

/** Whether a sentence names the last day as such. */
export const namesLastDay = (document: Document, index: number): boolean => document.cues().has(lastDay, index);

const shortDate = /^\d{1,2}\.\d{2}$/;
const isSpan = (document: Document, token: number): boolean =>
  document.is(token, monthWord) || document.is(token, period);
const isDayAt = (document: Document, token: number): boolean =>
  isDateAt(document, token) ||
  document.is(token, day) ||
  (document.is(token, finish) &&
    (document.is(token + 1, stretch) || isSpan(document, token + 2) || document.is(token + 3, period))) ||
  (document.tokens.kind[token] === TokenKind.number &&
    (shortDate.test(document.tokens.key(token)) ||
      ordinal.test(document.tokens.key(token)) ||
      clock.test(document.tokens.key(token))));

/**
 * Whether a time limit in the sentence is one of the office.
 *
 * @param limit - The token of the limit.
 * @param isAsked - Whether the sentence asks something of the reader too: then a promise behind the limit is for later.
 */
export function limitIsTheirs(document: Document, index: number, limit: number, isAsked: boolean): boolean {
  const promise = document.cues().at(theirs, index);
  if (promise < 0) return false;
  // `Before we can decide, please send it by 3 May`
  const first = document.sentences[index]?.firstToken ?? 0;
  return !(isAsked && (promise > limit || document.is(first, beforehand)));
}
