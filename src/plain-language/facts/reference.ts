import { Class, classAt, letters } from '../characters.ts';
import { type Document, TokenFlag, TokenKind } from '../types.ts';
import { list, wordClass } from '../word-class.ts';
import type { Collector } from './collector.ts';

const lead = wordClass({
  en: list(
    'ref reference references file case account claim application licence license invoice policy permit number no nos id card notice registration order customer claimant',
  ),
  ru: [...list('№ рег номер дело дела лицевой счет счета уин снилс инн огрн индекс'), /^(?:исх|вх)$/],
});
/** Between the lead and the code. */
const filling = wordClass({ en: list('no number : . is # account ref reference'), ru: list('№ : . номер письма') });
/** «№» behind these is part of a name. */
const numbered = wordClass({
  ru: [
    /^(?:школ|инспекц|участ|поликлиник|больниц|сад|детск|бюро|пункт|лице|гимнази|автобус|маршрут|тепломагистрал|отделени|приложени|кабинет|дом|магазин|цех|подъезд|лифт|скважин|сектор|граждан|экспертиз|аптек|общежити)/,
  ],
});
const formWord = wordClass({
  en: list('form forms leaflet leaflets booklet questionnaire factsheet'),
  ru: [/^(?:форм[аеуыо]й?|бланк[аеу]?|анкет[аеуы]|брошюр[аеуы])$/],
});
const formFilling = wordClass({ en: list('( no number'), ru: list('( №') });
const digit = Class.digit;

/** Whether a unit is part of a code: `NRS/PTD/26-004417`. */
function inCode(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  // - . / _ – :
  if (unit === 45 || unit === 47 || unit === 95 || unit === 0x2013) return true;
  return (classAt(text, at) & (letters | digit)) !== 0;
}

const isMark = (unit: number): boolean => unit === 45 || unit === 47 || unit === 95 || unit === 0x2013;
/** A code is not longer. */
const longest = 40;

/** The run without spaces around a number, without marks at its ends. */
function runAround(text: string, start: number, end: number): [number, number] {
  let [from, to] = [start, end];
  while (from > 0 && start - from < longest && inCode(text, from - 1)) from -= 1;
  while (
    to < text.length &&
    to - end < longest &&
    (inCode(text, to) || (text.charCodeAt(to) === 46 && classAt(text, to + 1) === digit))
  )
    to += 1;
  while (from < start && isMark(text.charCodeAt(from))) from += 1;
  while (to > end && isMark(text.charCodeAt(to - 1))) to -= 1;
  return [from, to];
}

/** Words with a number that are no code: `30th`, `9am`, `COVID-19`, `5-day`, `18-year-old`. */
const noCode =
  /^(?:\d+(?:st|nd|rd|th|am|pm|kg|km|m|p|k|х|й|я|ти|летн\p{L}*|дневн\p{L}*)|COVID-19|\d+-[\p{Ll}-]+|\d+[-–]\d+|\d{1,2}[.:]\d\d[-–]\d{1,2}[.:]\d\d|\d+\/\d+)$/u;

/** Whether a run looks like a code by itself: letters in capitals with digits, parted by marks; digits in three groups. */
function looksLikeCode(written: string): boolean {
  if (noCode.test(written) && !/^\d+-\d+$/.test(written)) return false;
  const hasMark = /[-/]/.test(written);
  // `ISAB/T4/pd`: the mark of who typed it.
  if (/\p{Lu}/u.test(written) && !/\d.*\d/.test(written) && /\p{Ll}/u.test(written)) return false;
  if (/\p{Lu}/u.test(written)) return hasMark && (!/\p{Ll}{3}/u.test(written) || written.includes('/'));
  return /^\d+[-/]\d{2,}[-/]\d+$/.test(written) || /^\d{2,6}-\d{3,}$/.test(written) || /^\d{4,}\/\d\d$/.test(written);
}

/** The tokens of a run. */
function tokensOf({ tokens }: Document, number: number, from: number, to: number): [number, number] {
  let [first, last] = [number, number + 1];
  while (first > 0 && (tokens.start[first - 1] ?? 0) >= from) first -= 1;
  while (last < tokens.count && (tokens.start[last] ?? 0) < to) last += 1;
  return [first, last];
}

/** Whether the tokens before a code name it, and the word right before: `PHD 20618`. */
function leadBefore(document: Document, first: number): { named: boolean; first: number } {
  const { tokens } = document;
  let at = first - 1;
  let start = first;
  const flags = tokens.flags[first] ?? 0;
  // `PHD 20618`, `BP 26/1107`
  if (
    tokens.kind[at] === TokenKind.word &&
    !(flags & (TokenFlag.newline | TokenFlag.wide)) &&
    (tokens.flags[at] ?? 0) & TokenFlag.capitals &&
    !document.is(at, lead)
  ) {
    start = at;
    at -= 1;
  } else if (
    tokens.kind[at] === TokenKind.word &&
    (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0) === 1 &&
    (tokens.flags[at] ?? 0) & TokenFlag.capital &&
    document.language === 'en'
  ) {
    start = at;
    at -= 1;
  }
  const before = at;
  for (let passed = 0; passed < 3 && document.is(at, filling) && !document.is(at, lead); passed++) at -= 1;
  if (!document.is(at, lead)) {
    // «рег. № 559120», `Our ref. : X`
    return { named: false, first: start };
  }
  if (document.language === 'ru' && tokens.key(at) === '№' && document.is(at - 1, numbered))
    return { named: false, first };
  // «номер в очереди – 1214», `no 5 bus` and numbers far behind are none.
  return { named: at >= before - 3, first: start };
}

/** Names of forms, then numbers of files, letters, accounts and cases. */
export function addReferences(collector: Collector): void {
  const { document } = collector;
  const { text, tokens } = document;
  const numbers = document.all('numbers');
  const forms = new Set<string>();
  let done = 0;
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index] ?? 0;
    if (number < done || !collector.isFree(number)) continue;
    const [from, to] = runAround(text, tokens.start[number] ?? 0, tokens.end[number] ?? 0);
    let [first, last] = tokensOf(document, number, from, to);
    if (last - first > 24 || !collector.isFree(first, last)) continue;
    const written = text.slice(from, to);
    const { named, first: start } = leadBefore(document, first);
    // `form AMU-7`, `form AT 3`, «форма 2-ГР»
    const beforeForm = document.is(start - 1, formFilling) ? start - 2 : start - 1;
    if (document.is(beforeForm, formWord) && /\p{Lu}/u.test(text.slice(tokens.start[start], to))) {
      const code = text.slice(tokens.start[start], to);
      forms.add(code.toLowerCase());
      collector.take(
        'form',
        code,
        document.is(start - 1, formFilling) && tokens.key(start - 1) === '(' ? start : beforeForm,
        last,
      );
      done = last;
      continue;
    }
    const code = text.slice(tokens.start[start], to);
    if (forms.has(code.toLowerCase())) {
      collector.take('form', code, start, last);
      done = last;
      continue;
    }
    if (named) {
      // `60 2231 904`, «Э-5 5071»
      while (
        tokens.kind[last] === TokenKind.number &&
        tokens.start[last] === (tokens.end[last - 1] ?? 0) + 1 &&
        /^\d{3,}$/.test(tokens.key(last))
      )
        last += 1;
      const isShort = document.language === 'en' && last - first === 1 && /^\d{1,2}$/.test(written);
      if (!isShort && !/^\d{1,2}[.:]\d\d$/.test(written)) {
        first = start;
        collector.take('reference', text.slice(tokens.start[first], tokens.end[last - 1]), first, last);
      }
    } else if (looksLikeCode(written)) collector.take('reference', written, first, last);
    else if (start < first && isAlone(document, start, last) && /^[\d/-]{3,}$/.test(written))
      collector.take('reference', code, start, last);
    done = last;
  }
}

/** `WH 5530`: a line by itself in the frame of the letter. */
function isAlone(document: Document, first: number, last: number): boolean {
  const { tokens, blocks } = document;
  const kind = blocks[document.sentenceOf(first).block]?.kind;
  const inFrame =
    kind === 'reference' || kind === 'date' || kind === 'line' || kind === 'letterhead' || kind === 'heading';
  const begins = (tokens.flags[first] ?? 0) & (TokenFlag.newline | TokenFlag.wide);
  return (
    inFrame &&
    begins !== 0 &&
    (last >= tokens.count || ((tokens.flags[last] ?? 0) & (TokenFlag.newline | TokenFlag.wide)) !== 0)
  );
}
