import { monthWord } from '../calendar-dates.ts';
import { type Document, TokenFlag, TokenKind } from '../types.ts';
import { list, wordClass } from '../word-class.ts';
import type { Term } from './terms.ts';

const plus = wordClass({ en: list('+ plus'), ru: list('+ плюс') });
const minus = wordClass({ en: list('less minus −'), ru: list('минус − вычетом') });
const dash = wordClass({ en: list('- –'), ru: list('- –') });
const join = wordClass({ en: list('and , ; &'), ru: list('и , ;') });
/** What says that the number behind it comes from those before it. */
const makes = wordClass({
  en: list('= equals makes making leaves leaving comes gives total* altogether all'),
  ru: list('= итого всего вместе получается выходит останется остается осталось составит сумме сложности'),
});
/** What says so of an explicit sum: `£300 less £25 is £275`. */
const is = wordClass({ en: list('is are'), ru: ['это'] });
/** What may stand with them before a total, from the first mark on. */
const filler = wordClass({
  en: list('which that this the a it is to in of and so , . : – ('),
  ru: list('в общей это то есть к оплате , . : – ('),
});
const opens = wordClass({ en: list(': ('), ru: list(': (') });
const thisIs = wordClass({ en: list('this that is'), ru: ['это'] });
/** What begins some of the parts of a number, perhaps not all. */
export const among = wordClass({ en: ['includ*'], ru: list('числе них которых включая') });
/** What parts two numbers: a choice, a change, a range, a share, who pays what: `£30 for students and £20 for children`. */
const parted = wordClass({
  en: list(
    'or unless if from to until per each every instead rather than not but about almost up most least between by after before when while since already had have rise rose another more was were last next % percent because could would may might can then rest adult* child* student* pensioner* famil*',
  ),
  ru: list(
    'или либо если от до вместо не но а около примерно почти больше меньше максимум минимум выше ниже раньше прежде уже было была были стало станет каждый каждую из с % процентов процента лишь только чем потому хотя пока когда ранее затем остальное остаток по взрослых детей ребенка студентов пенсионеров льготников семей',
  ),
});
/** What ends a sentence. */
export const stop = wordClass({ en: list('. ! ?'), ru: list('. ! ?') });
/** «руб.» has a stop of its own. */
const short = wordClass({ ru: list('руб р тыс млн коп') });
/** How many tokens may stand between two numbers of a sum. */
const reach = 9;

/**
 * How a number hangs together with the next one: they are added, or the second is their total, or it begins the parts
 * of the first.
 */
export type Gap = 'plus' | 'minus' | 'dash' | 'join' | 'makes' | 'is' | 'opens' | 'among' | 'in';

/** Where the words behind a number begin. */
export const behind = (document: Document, { last }: Pick<Term, 'last'>): number =>
  document.is(last, stop) && document.is(last - 1, short) ? last + 1 : last;

const isDate = (document: Document, at: number): boolean =>
  document.is(at + 1, monthWord) ||
  document.is(at - 1, monthWord) ||
  /^(?:19|20)\d\d$|^\d\d?\.\d\d?\.\d+$/.test(document.tokens.key(at));

/** Whether a token says that a total comes; «налог и пени в сумме 50 рублей» has none. */
export function tells(document: Document, at: number): boolean {
  const { tokens } = document;
  if (!document.is(at, makes)) return false;
  if (document.language === 'ru') return tokens.key(at) !== 'сумме' || tokens.kind[at - 2] === TokenKind.punctuation;
  return tokens.key(at) !== 'all' || tokens.key(at - 1) === 'in';
}

/** Whether all tokens of a range belong to one of two classes. */
function areAll(document: Document, from: number, to: number, words: typeof filler, others = words): boolean {
  for (let at = from; at < to; at++) if (!document.is(at, words) && !document.is(at, others)) return false;
  return true;
}

/** Whether tokens part what stands around them: the next paragraph or item, another number, a choice. */
function isParted(document: Document, from: number, to: number): boolean {
  const { flags, kind } = document.tokens;
  for (let at = from; at < to; at++) {
    const flag = flags[at] ?? 0;
    if (flag & TokenFlag.blank || (flag & TokenFlag.newline && kind[at] === TokenKind.punctuation)) return true;
    // `which comes to`, «из них»
    if (document.is(at, parted) && !document.is(at - 1, makes) && !document.is(at + 1, among)) return true;
    if (kind[at] === TokenKind.number && !isDate(document, at)) return true;
  }
  return ((flags[to] ?? 0) & TokenFlag.blank) !== 0;
}

/** How a number hangs together with the next; nothing when they do not. */
export function gapBetween(document: Document, left: Term, right: Term): Gap | undefined {
  const { tokens } = document;
  const from = behind(document, left);
  const to = right.first;
  const length = to - from;
  if (length < 0 || length > reach || left.isRate || right.isRate || isParted(document, from, to)) return undefined;
  if (length === 0) return right.times > 1 ? 'in' : undefined;
  if (length === 1) {
    if (document.is(from, dash)) return 'dash';
    if (document.is(from, is)) return 'is';
  }
  let mark = -1;
  let end = -1;
  let told = -1;
  let found: Gap | undefined;
  for (let at = to - 1; at >= from; at--) {
    if (tokens.kind[at] === TokenKind.punctuation) mark = at;
    if (document.is(at, stop)) end = at;
    if (tells(document, at)) told = at;
    if (document.is(at, among) || (tokens.key(at) === 'which' && tokens.key(at - 1) === 'of')) return 'among';
    if (document.is(at, plus)) found = 'plus';
    else if (document.is(at, minus)) found = 'minus';
    else if (document.is(at, join)) found ??= 'join';
  }
  if (told >= 0)
    return areAll(document, mark < 0 ? told : Math.min(mark, told), to, filler, makes) ? 'makes' : undefined;
  if (end >= 0) return end === from && areAll(document, from + 1, to, thisIs) && length > 1 ? 'opens' : undefined;
  if (document.is(from, opens)) return 'opens';
  if (!found && right.times > 1 && length <= 2) return 'in';
  return found;
}

/** Whether a list of parts ends with its last number: nothing is added to it in words. */
export function isLastPart(document: Document, term: Term): boolean {
  const from = behind(document, term);
  for (let at = from; at < from + reach; at++) {
    if (at >= document.tokens.count || document.is(at, stop) || document.tokens.key(at) === ')') return true;
    if ((document.tokens.flags[at] ?? 0) & TokenFlag.newline && at > from) return true;
    if (document.is(at, join) || document.is(at, parted)) return false;
  }
  return true;
}
