import { type Document, type Sentence, TokenFlag, TokenKind } from './types.ts';
import { list, wordClass } from './word-class.ts';

/** What stands before a phone number. */
const lead = wordClass({
  en: list('phone phones telephone tel call calls ring text helpline hotline mobile cell dial us contact'),
});
/** Before `number`: a phone number. */
const owner = wordClass({ en: list('our my this direct contact phone telephone mobile') });
/** What stands before other long numbers. */
const other = wordClass({
  en: list(
    'reference ref account claim case file form card insurance policy order invoice customer application id nhs insurance serial sort membership fax code pin password',
  ),
});
const between = wordClass({ en: [')', '.', '–', '-'] });
const bracket = wordClass({ en: ['('] });
const plus = wordClass({ en: ['+'] });
const sign = wordClass({ en: ['(', '+'] });
const numberWord = wordClass({ en: ['number'] });
/** How far the lead may stand, in tokens. */
const reach = 6;
/** Digits of a phone number. */
const [fewest, most] = [7, 13];

/** A phone number. */
export interface Phone {
  /** Tokens; the last one exclusive. */
  readonly first: number;
  readonly last: number;
  readonly written: string;
  readonly block: number;
}

const [zero, nine] = [48, 57];
const isDigit = (unit: number): boolean => unit >= zero && unit <= nine;
/** What stands between the groups of a number. */
const isMark = (unit: number): boolean =>
  unit === 32 || (unit >= 40 && unit <= 46 && unit !== 42 && unit !== 44) || unit === 0x2013 || unit === 0xa0;

/** Whether a stretch is as many digits as a phone number has, with nothing but marks between. */
function isDialled(text: string, start: number, end: number): boolean {
  let digits = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (isDigit(unit)) digits += 1;
    else if (!isMark(unit) && !/\s/.test(text.charAt(at))) return false;
  }
  return digits >= fewest && digits <= most;
}

/** The last token of the groups that begin with a number, exclusive; a long run is no phone number. */
function endOfGroups(document: Document, number: number): number {
  const { text, tokens } = document;
  const { flags, kind, start, end } = tokens;
  let last = number + 1;
  // Groups parted by a space, a bracket, a point or a dash.
  for (let at = last; at < number + 12; at++) {
    if ((flags[at] ?? 0) & TokenFlag.newline) break;
    if (kind[at] === TokenKind.number && isDigit(text.charCodeAt((end[at] ?? 0) - 1))) last = at + 1;
    // `+44 (0)20`
    else if (at === number + 1 && document.is(at, bracket) && document.is(number - 1, plus)) continue;
    else if (!document.is(at, between) || (start[at] ?? 0) - (end[at - 1] ?? 0) > 1) break;
  }
  return last;
}

/** Whether what stands before a number says that it is one to call. */
function isNamed(document: Document, first: number, { firstToken }: Sentence, isNear: boolean): boolean {
  let named = isNear;
  for (let at = first - 1; at >= firstToken && at >= first - reach; at--) {
    if (document.is(at, other)) return false;
    if (document.is(at, lead) || (document.is(at, numberWord) && document.is(at - 1, owner))) named = true;
  }
  return named;
}

/** The English phone numbers in all of a text: digits in groups behind `call` or `phone`. */
export function phonesIn(document: Document): readonly Phone[] {
  const { text, tokens } = document;
  const phones: Phone[] = [];
  const numbers = document.all('numbers');
  let done = 0;
  /** The end of the last phone number. */
  let behind = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index] ?? 0;
    if (number < done) continue;
    const last = endOfGroups(document, number);
    done = last;
    const end = tokens.end[last - 1] ?? 0;
    if (end - (tokens.start[number] ?? 0) < fewest - 1) continue;
    const first = document.is(number - 1, sign) ? number - 1 : number;
    const start = tokens.start[first] ?? 0;
    if (end - start < fewest || end - start > 2 * most || !isDialled(text, start, end)) continue;
    const written = text.slice(start, end);
    // `9.30–12.30`
    if (/^\d{1,2}\.\d\d[-–]\d{1,2}\.\d\d$/.test(written)) continue;
    // `2026-05-04`, `2025-2026`
    if (/^(?:\d{1,4}[.-]\d{1,2}[.-]\d{2,4}|(?:19|20)\d\d[-–](?:19|20)\d\d)$/.test(written)) continue;
    const sentence = document.sentenceOf(number);
    // `555-0140 or 555-0141`
    if (!isNamed(document, first, sentence, first - behind < 2 * reach)) continue;
    behind = last;
    phones.push({ first, last, written, block: sentence.block });
  }
  return phones;
}
