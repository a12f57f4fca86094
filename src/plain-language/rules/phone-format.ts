import { anyLetter, letterByLanguage } from '../letter-by-language.ts';
import { checkByPart, type LetterFact, type LetterScope, type LetterVerdict, type Told } from '../letter-scope.ts';
import { quote } from '../passage.ts';
import { phonesIn } from '../phones.ts';
import { phoneInRussian } from '../russian/phone.ts';
import { type Document, type Rule, TokenKind } from '../types.ts';
import { list, startClass, wordClass } from '../word-class.ts';

const day = startClass({
  en: list(
    'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays weekdays mon tue wed thu fri daily',
  ),
});
/** Of the day, behind a number. */
const half = wordClass({ en: list('am a.m pm p.m') });
const hours = startClass({ en: list('hours hour time day') });
const hoursWord = wordClass({ en: ['hours'] });
const dayWord = wordClass({ en: ['day'] });
/** Before `hours`, before `time` or `hour`, before `day`. */
const allDay = wordClass({ en: list('office twenty-four 24') });
const any = wordClass({ en: ['any'] });
const every = wordClass({ en: ['every'] });
/** Behind `every day`: when. */
const opening = wordClass({ en: list('from between until') });
const working = wordClass({ en: ['working'] });
const workingDay = wordClass({ en: list('day days') });
const everyDay = wordClass({ en: list('weekdays daily') });
const until = wordClass({ en: list('to – - until till') });
/** An area or mobile code with as many digits as can be read at once. */
const longestGroup = 5;

/** A number of one piece in groups that can be read out; `undefined` when it has them or its country is not known. */
function grouped(written: string): string | undefined {
  if (!/^\d+$/.test(written) || written.length <= longestGroup + 2) return undefined;
  if (written.length === 11 && /^0[38]/.test(written)) return written.replace(/(\d{4})(\d{3})(\d{4})/, '$1 $2 $3');
  if (written.length === 11 && /^02/.test(written)) return written.replace(/(\d{3})(\d{4})(\d{4})/, '$1 $2 $3');
  if (written.length === 11 && /^0/.test(written)) return written.replace(/(\d{5})(\d{3})(\d{3})/, '$1 $2 $3');
  if (written.length === 10) return written.replace(/(\d{3})(\d{3})(\d{4})/, '$1-$2-$3');
  return '';
}

/** Whether a token of `hours` says that somebody is there: `24 hours`, `at any time`, `every day from 8`. */
function saysAlways(document: Document, token: number): boolean {
  if (document.is(token, hoursWord)) return document.is(token - 1, allDay);
  if (document.is(token, dayWord)) return document.is(token - 1, every) && document.is(token + 1, opening);
  return document.is(token - 1, any);
}

/** Whether a block says when somebody is there: `9 am to 5 pm`, `Monday to Friday`, `24 hours`. */
function saysHours(document: Document, index: number): boolean {
  const { text, tokens, blocks, sentences } = document;
  const block = blocks[index];
  if (!block) return false;
  const from = sentences[block.firstSentence]?.firstToken ?? 0;
  const to = Math.min(sentences[block.lastSentence - 1]?.lastToken ?? 0, from + 500);
  for (let token = from; token < to; token++) {
    if (tokens.kind[token] === TokenKind.number) {
      const end = tokens.end[token] ?? 0;
      const isHour = (text.charCodeAt(end - 1) | 32) === 109 && /^\d{1,2}(?:[:.]\d\d)?[ap]m$/.test(tokens.key(token));
      if (isHour || document.is(token + 1, half)) return true;
    } else if (document.is(token, day)) return true;
    else if (document.is(token, hours)) {
      if (saysAlways(document, token)) return true;
    } else if (document.is(token, workingDay) && document.is(token - 1, working)) return true;
  }
  return false;
}

/** Whether a token begins the days on which somebody is there: `Monday to Friday`, `weekdays`. */
const saysDays = (document: Document, token: number): boolean =>
  document.is(token, everyDay) || (document.is(token + 1, until) && document.is(token + 2, day));

/** The mark between groups: a space, a dash, a point; '' for none. */
const markOf = (written: string): string => /\d([ .-])\d/.exec(written)?.[1] ?? '';

/** What is noted: a phone number, once for how it is written and once for its hours, or days. */
type Met = {
  readonly what: 'phone' | 'call' | 'days';
  /** Whether its own block or one beside it says the hours. */
  readonly hasHours: boolean;
  /** Whether it stands at the head of the letter. */
  readonly inFrame: boolean;
};

const days: Met = { what: 'days', hasHours: true, inFrame: false };

function collect(document: Document, isWhole: boolean): readonly LetterFact<Met>[] {
  const { tokens, blocks } = document;
  const facts: LetterFact<Met>[] = [];
  const phones = phonesIn(document);
  if (isWhole && phones.length === 0) return facts;
  /** By block, as far as it was asked. */
  const known = new Map<number, boolean>();
  const says = (block: number): boolean => {
    const before = known.get(block) ?? saysHours(document, block);
    known.set(block, before);
    return before;
  };
  for (const { first, last, written, block } of phones) {
    const [start, end] = [tokens.start[first] ?? 0, tokens.end[last - 1] ?? 0];
    const kind = blocks[block]?.kind;
    const hasHours = says(block) || says(block - 1) || says(block + 1);
    const inFrame = kind === 'letterhead' || kind === 'address';
    for (const what of ['phone', 'call'] as const)
      facts.push({ start, end, key: '', note: { what, hasHours, inFrame }, passage: written });
  }
  const note = (token: number): void => {
    const [start, end] = [tokens.start[token] ?? 0, tokens.end[token] ?? 0];
    facts.push({ start, end, key: '', note: days, passage: '' });
  };
  for (const token of document.where(day)) if (saysDays(document, token)) note(token);
  for (const token of document.where(hours)) if (saysAlways(document, token)) note(token);
  return facts.length > 2 * phones.length ? facts.sort((a, b) => a.start - b.start) : facts;
}

/** How a phone number is better written; `undefined` when it is well as it is. */
function betterFor(written: string, mark: string): Told | undefined {
  const better = grouped(written);
  if (better !== undefined) {
    const message = `Write ${quote('en', written)} in groups of three or four figures${better === '' ? '' : `: ${quote('en', better)}`}.`;
    return { message, suggestions: better === '' ? [] : [{ text: better }] };
  }
  const own = markOf(written);
  if (own === '' || own === mark || written.startsWith('(')) return undefined;
  const alike = written.replace(/(?<=\d)[ .-](?=\d)/g, mark);
  const message = `Write all phone numbers alike: ${quote('en', alike)} instead of ${quote('en', written)}.`;
  return { message, suggestions: [{ text: alike }] };
}

const english: LetterScope<Met> = {
  collect,
  judge(facts) {
    const verdicts: LetterVerdict[] = [];
    const phones = facts.filter(({ note }) => note.what === 'phone');
    let mark = '';
    for (const { passage } of phones) mark ||= markOf(passage);
    /** By number: what is said of it, or `false` for nothing. */
    const seen = new Map<string, Told | false>();
    for (const [fact, { note, passage }] of facts.entries()) {
      if (note.what !== 'phone') continue;
      const told = seen.get(passage) ?? betterFor(passage, mark) ?? false;
      seen.set(passage, told);
      if (told) verdicts.push({ fact, message: told.message, suggestions: told.suggestions });
    }
    if (phones.length === 0 || facts.some(({ note }) => note.hasHours)) return verdicts;
    // An office that prints its phone in the letterhead says its hours where it asks for a call.
    const asked = facts.findIndex(({ note }) => note.what === 'call' && !note.inFrame);
    const fact = asked < 0 ? facts.findIndex(({ note }) => note.what === 'call') : asked;
    verdicts.push({
      fact,
      severity: 'info',
      message: 'Say when people can call: the days and the hours.',
      suggestions: [],
    });
    return verdicts;
  },
};

const letter = letterByLanguage({ en: anyLetter(english), ru: phoneInRussian });

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
        'Call us on 555-0166 at any time.',
        'Call 555-0166. Our kennels are open every day from 8 to 6.',
        'Text your code, 4471 902, to 555-0165, from Monday to Friday.',
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
