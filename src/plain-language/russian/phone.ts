import type { LetterFact, LetterVerdict } from '../letter-scope.ts';
import { quote } from '../passage.ts';
import { type Document, TokenFlag, TokenKind } from '../types.ts';
import { list, startClass, wordClass } from '../word-class.ts';
import { factAt, type Kind, letterOf } from './found.ts';

/** What stands before a phone number. */
const lead = wordClass({
  ru: [
    ...list(
      'тел доб звоните звонить позвоните позвонить звонок звонка номер номеру факс линия линии набрать наберите вызов мобильный сотовый whatsapp',
    ),
    /^телефон/,
  ],
});
/** What stands before other long numbers. */
const other = wordClass({
  ru: list(
    'снилс инн огрн кпп счет счета счету заявление заявления дело дела договор договора квитанция чек полис паспорт карта карты лицевой № бик уин кбк',
  ),
});
/** When somebody is there. */
const hours = startClass({
  ru: [
    ...list(
      'будням будни будние круглосуточно ежедневно понедельник понедельника понедельникам вторник вторника вторникам среда среды средам четверг четверга четвергам пятница пятницу пятницам выходных рабочим пн вт ср чт пт график каждый',
    ),
  ],
});
/** «с 9 до 18» */
const until = startClass({ ru: list('до') });
const from = wordClass({ ru: list('с со') });
const between = wordClass({ ru: [')', '–', '-', '.'] });
/** How far the lead may stand, in tokens. */
const reach = 7;
/** Digits of a phone number. */
const [fewest, most] = [6, 11];

/** The phone number that begins at a number, as first and last token, exclusive. */
function phoneAt(document: Document, number: number): [number, number] | undefined {
  const { text, tokens } = document;
  let last = number + 1;
  for (let at = last; at < number + 12; at++) {
    if ((tokens.flags[at] ?? 0) & TokenFlag.newline) break;
    const gap = (tokens.start[at] ?? 0) - (tokens.end[at - 1] ?? 0);
    if (gap > 1) break;
    if (tokens.kind[at] === TokenKind.number) last = at + 1;
    else if (tokens.key(at) !== '(' && !document.is(at, between)) break;
  }
  const before = tokens.key(number - 1);
  const first = before === '+' || before === '(' ? number - 1 : number;
  const [start, end] = [tokens.start[first] ?? 0, tokens.end[last - 1] ?? 0];
  if (end - start < fewest || end - start > 3 * most) return undefined;
  const written = text.slice(start, end);
  const digits = written.replace(/\D/g, '').length;
  if (digits < fewest || digits > most || !/^[\d\s()+.–-]+$/.test(written)) return undefined;
  // «19.01.2026», «2025–2026»
  if (/^(?:\d{1,4}[.-]\d{1,2}[.-]\d{2,4}|(?:19|20)\d\d[-–](?:19|20)\d\d)$/.test(written)) return undefined;
  const { firstToken } = document.sentenceOf(number);
  let isPhone = before === '+' && digits === most;
  for (let at = first - 1; at >= firstToken && at >= first - reach; at--) {
    if (document.is(at, other)) return undefined;
    if (document.is(at, lead)) isPhone = true;
  }
  return isPhone ? [first, last] : undefined;
}

function collect(document: Document, isWhole: boolean): LetterFact<Kind>[] {
  const { blocks } = document;
  const facts: LetterFact<Kind>[] = [];
  let done = 0;
  for (const number of document.all('numbers')) {
    if (number < done) continue;
    const phone = phoneAt(document, number);
    if (!phone) continue;
    done = phone[1];
    const kind = blocks[document.sentenceOf(number).block]?.kind;
    const isFrame = kind === 'letterhead' || kind === 'address' || kind === 'reference' || kind === 'signature';
    facts.push(factAt(document, ...phone, 'phone', isFrame ? 'frame' : 'text'));
    // A fact has one verdict: that on the hours is about another.
    if (!isFrame) facts.push(factAt(document, ...phone, 'phone', 'call'));
  }
  if (isWhole && facts.length === 0) return facts;
  for (const token of document.where(until)) {
    const hour = (at: number): boolean => /^(?:[01]?\d|2[0-4])(?:[:.]\d\d)?$/.test(document.tokens.key(at));
    if (hour(token - 1) && document.is(token - 2, from) && hour(token + 1))
      facts.push(factAt(document, token, token + 1, 'phone', 'hours'));
  }
  for (const token of document.where(hours)) facts.push(factAt(document, token, token + 1, 'phone', 'hours'));
  return facts;
}

/** A number of eleven figures as it is said: «8 (800) 000-00-01». */
function spelled(written: string): string {
  const digits = written.replace(/\D/g, '');
  const country = written.startsWith('+') ? '+7' : '8';
  return `${country} (${digits.slice(1, 4)}) ${digits.slice(4, 7)}-${digits.slice(7, 9)}-${digits.slice(9)}`;
}

/** A number in the groups in which it is said; '' when it has them already or cannot have them. */
function grouped(written: string): string {
  const digits = written.replace(/\D/g, '');
  const groups = written.split(/\D+/).filter(Boolean);
  // Up to four figures are read at once.
  if (groups.every(({ length }) => length <= 4)) return '';
  if (digits.length === most && /^[78]/.test(digits)) return spelled(written);
  if (digits.length === 7) return `${digits.slice(0, 3)}-${digits.slice(3, 5)}-${digits.slice(5)}`;
  return digits.length === 6 ? `${digits.slice(0, 2)}-${digits.slice(2, 4)}-${digits.slice(4)}` : '';
}

/** How a number of eleven figures is written: with brackets, dashes or spaces. */
const shapeOf = (written: string): string => written.replace(/\d+/g, '0').replace(/^\+0/, '0').replace(/–/g, '-');

function judge(facts: readonly LetterFact<Kind>[]): LetterVerdict[] {
  const verdicts: LetterVerdict[] = [];
  const isFull = ({ note, passage }: LetterFact<Kind>): boolean =>
    /^(?:text|frame)$/.test(note.kind) && passage.replace(/\D/g, '').length === most && grouped(passage) === '';
  const model = facts.find(isFull);
  const shape = model && shapeOf(model.passage);
  for (const [fact, one] of facts.entries()) {
    const { note, passage } = one;
    if (note.kind !== 'text') continue;
    const better = grouped(passage);
    if (better) {
      const message = `Разбейте номер на группы: ${quote('ru', better)} вместо ${quote('ru', passage)}.`;
      verdicts.push({ fact, message, suggestions: [{ text: better }] });
    } else if (isFull(one) && shapeOf(passage) !== shape) {
      const same = spelled(passage);
      const message = `Пишите все телефоны одинаково: ${quote('ru', same)}.`;
      verdicts.push({ fact, message, suggestions: same === passage ? [] : [{ text: same }] });
    }
  }
  if (facts.some(({ note }) => note.kind === 'hours')) return verdicts;
  const fact = facts.findIndex(({ note }) => note.kind === 'call');
  if (fact >= 0)
    verdicts.push({ fact, severity: 'info', message: 'Добавьте, когда можно звонить: дни и часы.', suggestions: [] });
  return verdicts;
}

/** Phone numbers that are hard to dial, and those without hours, in Russian. */
export const phoneInRussian = letterOf(collect, judge);
