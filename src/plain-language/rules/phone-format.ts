import { letterByLanguage, wholeLetter } from '../letter-by-language.ts';
import { checkByPart } from '../letter-scope.ts';
import { quote } from '../passage.ts';
import { phoneInRussian } from '../russian/phone.ts';
import { type Document, type Rule, type RuleFinding, TokenFlag, TokenKind } from '../types.ts';
import { list, startClass, wordClass } from '../word-class.ts';

/** What stands before a phone number. */
const lead = wordClass({
  en: list('phone phones telephone tel call calls ring text helpline hotline mobile cell dial us contact'),
});
/** Before `number`: a phone number. */
const owner = wordClass({ en: list('our my this direct contact phone telephone mobile') });
/** What stands before other long numbers. */
const other = wordClass({
  en: list(
    'reference ref account claim case file form card insurance policy order invoice customer application id nhs insurance serial sort membership fax',
  ),
});
const day = startClass({
  en: list(
    'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays weekdays mon tue wed thu fri daily',
  ),
});
const between = wordClass({ en: [')', '.', '–', '-'] });
/** How far the lead may stand, in tokens. */
const reach = 6;
/** Digits of a phone number. */
const [fewest, most] = [7, 13];
/** An area or mobile code with as many digits as can be read at once. */
const longestGroup = 5;

interface Phone {
  /** Tokens; the last one exclusive. */
  readonly first: number;
  readonly last: number;
  readonly written: string;
  readonly block: number;
}

const digitsOf = (written: string): string => written.replace(/\D/g, '');

/** The phone numbers in all of a text: digits in groups behind `call` or `phone`. */
function* phonesIn(document: Document): Iterable<Phone> {
  const { text, tokens } = document;
  const isNumber = (token: number): boolean =>
    tokens.kind[token] === TokenKind.number && /\d/.test(text.charAt((tokens.end[token] ?? 0) - 1));
  let done = 0;
  /** The end of the last phone number. */
  let behind = Number.NEGATIVE_INFINITY;
  for (const number of document.all('numbers')) {
    if (number < done) continue;
    let last = number + 1;
    // Groups parted by a space, a bracket, a point or a dash; a long run is no phone number.
    for (let at = last; at < number + 12; at++) {
      if ((tokens.flags[at] ?? 0) & TokenFlag.newline) break;
      if (isNumber(at)) last = at + 1;
      // `+44 (0)20`
      else if (at === number + 1 && tokens.key(at) === '(' && tokens.key(number - 1) === '+') continue;
      else if (!document.is(at, between) || (tokens.start[at] ?? 0) - (tokens.end[at - 1] ?? 0) > 1) break;
    }
    done = last;
    const first = /^[(+]$/.test(tokens.key(number - 1)) ? number - 1 : number;
    const [start, end] = [tokens.start[first] ?? 0, tokens.end[last - 1] ?? 0];
    if (end - start < fewest || end - start > 2 * most) continue;
    const written = text.slice(start, end);
    const digits = digitsOf(written).length;
    if (digits < fewest || digits > most || !/^[\d\s()+.–-]+$/.test(written)) continue;
    // `2026-05-04`, `2025-2026`
    if (/^(?:\d{1,4}[.-]\d{1,2}[.-]\d{2,4}|(?:19|20)\d\d[-–](?:19|20)\d\d)$/.test(written)) continue;
    const sentence = document.sentenceOf(number);
    // `555-0140 or 555-0141`
    let isPhone = first - behind < 2 * reach;
    for (let at = first - 1; at >= sentence.firstToken && at >= first - reach; at--) {
      if (document.is(at, other)) {
        isPhone = false;
        break;
      }
      const named = tokens.key(at) === 'number' && document.is(at - 1, owner);
      if (named || document.is(at, lead)) isPhone = true;
    }
    if (!isPhone) continue;
    behind = last;
    yield { first, last, written, block: sentence.block };
  }
}

/** A number of one piece in groups that can be read out; `undefined` when it has them or its country is not known. */
function grouped(written: string): string | undefined {
  if (!/^\d+$/.test(written) || written.length <= longestGroup + 2) return undefined;
  if (written.length === 11 && /^0[38]/.test(written)) return written.replace(/(\d{4})(\d{3})(\d{4})/, '$1 $2 $3');
  if (written.length === 11 && /^02/.test(written)) return written.replace(/(\d{3})(\d{4})(\d{4})/, '$1 $2 $3');
  if (written.length === 11 && /^0/.test(written)) return written.replace(/(\d{5})(\d{3})(\d{3})/, '$1 $2 $3');
  if (written.length === 10) return written.replace(/(\d{3})(\d{3})(\d{4})/, '$1-$2-$3');
  return '';
}

/** Whether a block says when somebody is there: `9 am to 5 pm`, `Monday to Friday`, `24 hours`. */
function saysHours(document: Document, index: number): boolean {
  const { text, tokens, blocks, sentences } = document;
  const block = blocks[index];
  if (!block) return false;
  if (/\b(?:24|twenty-four) hours|office hours|working days?\b/i.test(text.slice(block.start, block.start + 2000)))
    return true;
  const from = sentences[block.firstSentence]?.firstToken ?? 0;
  const to = Math.min(sentences[block.lastSentence - 1]?.lastToken ?? 0, from + 500);
  for (let token = from; token < to; token++) {
    if (document.is(token, day)) return true;
    if (tokens.kind[token] !== TokenKind.number) continue;
    if (/^(?:am|a\.m|pm|p\.m)$/.test(tokens.key(token + 1)) || /^\d{1,2}(?:[:.]\d\d)?[ap]m$/.test(tokens.key(token)))
      return true;
  }
  return false;
}

/** Whether the text says anywhere on which days somebody is there: `Monday to Friday`, `weekdays`. */
function saysDays(document: Document): boolean {
  const { tokens } = document;
  for (const token of document.where(day)) {
    if (tokens.key(token) === 'weekdays' || tokens.key(token) === 'daily') return true;
    if (/^(?:to|[–-]|until|till)$/.test(tokens.key(token + 1)) && document.is(token + 2, day)) return true;
  }
  return false;
}

/** The mark between groups: a space, a dash, a point; '' for none. */
const markOf = (written: string): string => /\d([ .-])\d/.exec(written)?.[1] ?? '';

function* check(document: Document): Iterable<RuleFinding> {
  const { tokens, blocks } = document;
  const phones = [...phonesIn(document)];
  const [head] = phones;
  if (!head) return;
  const place = ({ first, last }: Phone) => ({ start: tokens.start[first] ?? 0, end: tokens.end[last - 1] ?? 0 });
  const mark = phones.map(({ written }) => markOf(written)).find((one) => one !== '') ?? '';
  for (const phone of phones) {
    const better = grouped(phone.written);
    const own = markOf(phone.written);
    if (better !== undefined) {
      const message = `Write ${quote('en', phone.written)} in groups of three or four figures${better === '' ? '' : `: ${quote('en', better)}`}.`;
      yield { ...place(phone), message, suggestions: better === '' ? [] : [{ text: better }] };
    } else if (own !== '' && own !== mark && !phone.written.startsWith('(')) {
      const alike = phone.written.replace(/(?<=\d)[ .-](?=\d)/g, mark);
      const message = `Write all phone numbers alike: ${quote('en', alike)} instead of ${quote('en', phone.written)}.`;
      yield { ...place(phone), message, suggestions: [{ text: alike }] };
    }
  }
  let near = -1;
  let hours = saysDays(document);
  for (const { block } of phones) {
    for (near = Math.max(near, block - 1); near <= block + 1 && !hours; near++) hours = saysHours(document, near);
  }
  if (hours) return;
  // An office that prints its phone in the letterhead says its hours where it asks for a call.
  const asked = phones.find(({ block }) => !/^(?:letterhead|address)$/.test(blocks[block]?.kind ?? '')) ?? head;
  yield {
    ...place(asked),
    severity: 'info',
    message: 'Say when people can call: the days and the hours.',
    suggestions: [],
  };
}

const letter = letterByLanguage({ en: wholeLetter(check), ru: phoneInRussian });

/** Finds phone numbers that are hard to read out, and those without hours. */
export const phoneFormat: Rule = {
  id: 'phone-format',
  severity: 'warning',
  source: {
    title: 'GOV.UK style guide: telephone numbers',
    url: 'https://www.gov.uk/guidance/style-guide/a-to-z-of-gov-uk-style',
  },
  text: {
    en: {
      title: 'Phone number that is hard to use',
      why: 'A row of eleven figures is dialled wrong. Without opening hours, readers call when nobody answers, and give up.',
      how: 'Write the number in groups, all numbers alike, with the days and hours of the office beside it.',
      bad: [
        'Call us on 03001234567, Monday to Friday, 9 am to 5 pm.',
        'Phone 01632960123 from 9 am to 5 pm on weekdays.',
        'Call 555-0140 from Monday to Friday. To pay, call 555 0141.',
        'If you have questions, call us on 555-0140.',
        'Call 0300 123 4567 for help.',
      ],
      good: [
        'Call us on 0300 123 4567, Monday to Friday, 9 am to 5 pm.',
        'Phone 01632 960 123 from 9 am to 5 pm on weekdays.',
        'Call 555-0140 from Monday to Friday. To pay, call 555-0141.',
        'If you have questions, call us on 555-0140, Monday to Friday.',
        'Call 0300 123 4567 for help, 24 hours a day.',
      ],
      alsoGood: [
        'Your reference number is 12345678901.',
        'Call us and give your file number 200055418.',
        'Call 555-0162.\n\nWe are there from Monday to Friday, 9 am to 5 pm.',
        'We called you about flat 1203 and the years 2025-2026.',
        'Pay into account 12345678.',
      ],
    },
    ru: {
      title: 'Телефон, по которому трудно позвонить',
      why: 'Одиннадцать цифр подряд набирают с ошибкой. А если часы не указаны, звонят, когда никто не отвечает, и бросают.',
      how: 'Разбейте номер на группы, все номера пишите одинаково. Рядом укажите дни и часы.',
      bad: [
        'Позвоните нам: 88000000001, с 9 до 18 по будням.',
        'Есть вопросы? Звоните по номеру +70000002213 каждый день с 9 до 20.',
        'Вам ответят по телефону 8 (000) 0000910, с понедельника по пятницу.',
        'Ответим по телефону 8 (000) 000-09-09.',
        'Звоните по будням: 8 (000) 000-09-09 или по телефону 8-000-000-09-10.',
      ],
      good: [
        'Позвоните нам: 8 (800) 000-00-01, с 9 до 18 по будням.',
        'Есть вопросы? Звоните по номеру +7 (000) 000-22-13 каждый день с 9 до 20.',
        'Вам ответят по телефону 8 (000) 000-09-10, с понедельника по пятницу.',
        'Ответим по телефону 8 (000) 000-09-09, с 9 до 18 по будням.',
        'Звоните по будням: 8 (000) 000-09-09 или по телефону 8 (000) 000-09-10.',
      ],
      alsoGood: [
        'Ваш СНИЛС – 00000000000, лицевой счёт – 12345678901.',
        'Позвоните и назовите номер дела 12345678901.',
        'Звоните: 8 (000) 000-02-18.\n\nМы отвечаем каждый рабочий день, по будням с 8 до 20.',
        'Письмо от 19.01.2026 № 15 пришло, дом построен в 1975–1977 годах.',
        'Горячая линия: 8 (800) 000-00-01, круглосуточно.',
      ],
    },
  },
  scope: 'letter',
  letter,
  check: checkByPart(letter),
};
