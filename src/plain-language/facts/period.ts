import { TokenKind } from '../types.ts';
import { list, startClass, wordClass } from '../word-class.ts';
import type { Collector } from './collector.ts';
import { numberOfWord } from './number-words.ts';

const unit = startClass({
  en: list('day days week weeks month months year years hour hours minute minutes'),
  ru: list(
    'день дня дней дни дню дням днями днях неделя недели недель неделю неделе неделям месяц месяца месяцев месяцу месяцы месяцам год года лет году годы годам час часа часов часам минута минуты минут минуту',
  ),
});
const working = wordClass({ en: list('working business'), ru: [/^рабоч(?:ий|его|ему|их|ие|им)$/] });
const calendar = wordClass({
  en: list('calendar clear full whole more consecutive'),
  ru: [/^(?:календарн|полн|ближайш)/],
});
/** Before a unit without a number. */
const one = wordClass({ en: list('a an one each single'), ru: list('один одного одной одну') });
const lead = wordClass({ en: list('within for in after'), ru: list('течение на более менее до') });
/** An age is no period. */
const ageBehind = wordClass({ en: list('old and or'), ru: list('и') });
const over = wordClass({ en: list('over older above under') });
/** Before an hour of the day. */
const clock = wordClass({ ru: list('до с в к после со –') });
const range = wordClass({ en: list('to or – -'), ru: list('до или – -') });
const joining = wordClass({ en: ['and'], ru: ['и'] });

/** A period of time: `30 days`. */
export interface Period {
  /** Tokens; the last one exclusive. */
  readonly first: number;
  readonly last: number;
  /** `P30D`, `P10D/working`. */
  readonly value: string;
}

/** Units by how their words begin; hours and minutes are times. */
function designator(key: string): string {
  if (/^(?:day|д)/.test(key)) return 'D';
  if (/^(?:week|нед)/.test(key)) return 'W';
  if (/^(?:month|мес)/.test(key)) return 'M';
  if (/^(?:year|год|лет)/.test(key)) return 'Y';
  return /^(?:hour|час)/.test(key) ? 'TH' : 'TM';
}

/** What counts the unit at a token: its first token and the number; nothing when there is none. */
function countBefore({ document }: Collector, token: number): { first: number; count: number } | undefined {
  const { tokens } = document;
  const kind = tokens.kind[token];
  const key = tokens.key(token);
  if (kind === TokenKind.number) {
    const digits = /^(\d{1,4})(?:-?(?:х|ти|и|ми|го))?$/.exec(key);
    return digits ? { first: token, count: Number(digits[1]) } : undefined;
  }
  // `thirty (30) days`
  if (key === ')' && tokens.key(token - 2) === '(') {
    const inner = tokens.key(token - 1);
    const count = /^\d{1,4}$/.test(inner) ? Number(inner) : numberOfWord(inner);
    if (count === undefined) return undefined;
    const outer = tokens.key(token - 3);
    const counted = numberOfWord(outer) !== undefined || /^\d{1,4}$/.test(outer);
    return { first: counted ? token - 3 : token - 2, count };
  }
  const count = kind === TokenKind.word ? numberOfWord(key) : undefined;
  if (count === undefined) return undefined;
  // «двадцати пяти»
  const ten = count < 10 ? (numberOfWord(tokens.key(token - 1)) ?? 0) : 0;
  if (ten >= 20 && ten % 10 === 0) return { first: token - 1, count: ten + count };
  return { first: token, count };
}

function periodAt(collector: Collector, token: number): Period | undefined {
  const { document } = collector;
  const { tokens, language } = document;
  let before = token - 1;
  let isWorking = false;
  while (before > token - 3 && (document.is(before, working) || document.is(before, calendar))) {
    if (document.is(before, working)) isWorking = true;
    before -= 1;
  }
  const last = token + 1;
  const letter = designator(tokens.key(token));
  const suffix = isWorking ? '/working' : '';
  const made = (first: number, count: number): Period => ({
    first,
    last,
    value: letter.length > 1 ? `PT${count}${letter[1]}` : `P${count}${letter}${suffix}`,
  });
  const counted = countBefore(collector, before);
  if (!counted) {
    if (
      document.is(before, one) &&
      (document.is(before - 1, lead) || /^(?:one|один|одного|одной|одну)$/.test(tokens.key(before)))
    )
      return made(before, 1);
    // «в течение месяца»
    const bare =
      language === 'ru' && document.is(before, lead) && /^(?:недел[июя]|месяца?|года?|сут)/.test(tokens.key(token));
    return bare && !document.is(before + 1, calendar) ? made(token, 1) : undefined;
  }
  let { first } = counted;
  const { count } = counted;
  // «2024 год», «с 9 до 18 часов», `18 years and over`
  if (
    letter === 'Y' &&
    (count >= 1900 || document.is(last, ageBehind)) &&
    (count >= 1900 || document.is(last + 1, over) || tokens.key(last) === 'old')
  )
    return undefined;
  if (letter.length > 1 && document.is(first - 1, clock)) return undefined;
  if (document.is(first - 1, range)) {
    const from = countBefore(collector, first - 2);
    if (from && from.count < count) first = from.first;
  }
  return made(first, count);
}

/** Periods of time that the text tells, in its order; `66 years and 6 months` is one. */
export function periodsIn(collector: Collector): readonly Period[] {
  const { document } = collector;
  const units = document.where(unit);
  const periods: Period[] = [];
  for (let index = 0; index < units.length; index++) {
    const period = periodAt(collector, units[index] ?? 0);
    if (!period || !collector.isFree(period.first, period.last)) continue;
    const before = periods.at(-1);
    const isTail = before && document.is(before.last, joining) && before.last + 1 === period.first;
    if (before && isTail && /^P\d+Y$/.test(before.value) && /^P\d+M$/.test(period.value)) {
      periods[periods.length - 1] = {
        first: before.first,
        last: period.last,
        value: before.value + period.value.slice(1),
      };
    } else if (!before || before.last <= period.first) periods.push(period);
  }
  return periods;
}
