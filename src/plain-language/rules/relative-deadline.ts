import { calendarDatesIn } from '../calendar-dates.ts';
import { endsClause, isRead, quote, textOf } from '../passage.ts';
import { type Document, type Rule, type RuleFinding, type Sentence, TokenKind } from '../types.ts';
import { list, startClass, wordClass } from '../word-class.ts';

/** `within 30 days`, `you have 30 days`. */
const start = startClass({ en: list('within days weeks month months') });
const within = wordClass({ en: ['within'] });
const unit = wordClass({ en: list('day days week weeks month months hours period time timeframe') });
/** A stretch without a length: it points to one that was told before. */
const stretch = wordClass({ en: list('period time timeframe') });
const pointing = wordClass({
  en: list('same that this said prescribed stipulated specified stated required permitted relevant statutory'),
});
/** Between `within` and its unit: `the next sixty (60) calendar days`. */
const between = wordClass({
  en: list(
    'a an the next one two three four five six seven eight nine ten twelve fourteen fifteen twenty twenty-one twenty-eight thirty forty-five sixty ninety working calendar business clear full school ( ) -',
  ),
});
/** What the days count from, or what else they belong to: `of the date of this letter`, `a week`. */
const anchor = wordClass({
  en: list('of from after before following starting beginning counting prior since when once that commencing'),
});
const ifWord = wordClass({ en: ['if'] });
const bridge = wordClass({ en: [',', '(', ')', 'time', "'"] });
/** Begins a part in which something happens: the days count from it. */
const event = wordClass({ en: list('when once after if where whenever upon on following until') });
/** What happens at no known day: `If you disagree, …`. */
const opinion = wordClass({
  en: list('disagree agree want wish unhappy dissatisfied think believe like feel question questions dispute object'),
});
/** Somebody must or may do it. */
const duty = wordClass({
  en: list(
    'must shall should need needs have required requested please may can cannot unless if failure fail not due payable asked ordered obliged',
  ),
});
/** It is the office that acts, or something comes: a promise. */
const promise = wordClass({ en: list('will would aim aims hope expect usually normally was were did had') });
const your = wordClass({ en: list('you your the') });
const begins = wordClass({
  en: list(
    'pay send return call phone ring write contact complete fill sign bring upload tell email reply answer apply appeal provide give submit file remove clear repair collect choose confirm register renew let make show report respond furnish',
  ),
});
const to = wordClass({ en: ['to'] });
const be = wordClass({ en: ['be'] });
const have = wordClass({ en: ['have'] });
const you = wordClass({ en: ['you'] });
const promised = wordClass({ en: ["'ll", /'ll$/] });
/** How many tokens a length may have. */
const reach = 8;

/** The end of a length that begins behind `from`, exclusive; -1 when there is none. */
function endOfLength(document: Document, from: number, { lastToken }: Sentence): number {
  const { kind } = document.tokens;
  let counted = false;
  for (let token = from; token < lastToken && token < from + reach; token++) {
    const points = document.is(token, pointing);
    // `within the same time`, but `within the time limit` that was told before
    if (points && document.is(token + 1, stretch)) return token + 2;
    if (document.is(token, stretch)) return -1;
    if (document.is(token, unit)) return counted ? token + 1 : -1;
    if (!points && kind[token] !== TokenKind.number && !document.is(token, between)) return -1;
    counted = true;
  }
  return -1;
}

/** Whether what stands behind a length says from when it counts. */
function isAnchored(document: Document, end: number, { lastToken }: Sentence): boolean {
  let token = end;
  while (token < lastToken && token < end + 2 && document.is(token, bridge)) token += 1;
  if (token >= lastToken) return false;
  if (!document.is(token, ifWord)) return document.is(token, anchor);
  // `within a month if you move`, but not `if you disagree`
  for (let at = token + 1; at < lastToken && at < token + 6; at++) if (document.is(at, opinion)) return false;
  return true;
}

/** Whether another part of the sentence tells what happens first: `When you move, tell us within 10 days`. */
function followsEvent(document: Document, clause: number, { firstToken }: Sentence): boolean {
  let happens = false;
  for (let token = firstToken; token < clause; token++) {
    if (document.is(token, opinion)) return false;
    if (document.is(token, event)) happens = true;
  }
  return happens;
}

/** Whether the part of the sentence before `token` says that somebody must or may act. */
function asksFor(document: Document, clause: number, token: number): boolean {
  let asks = document.is(clause, begins);
  for (let at = clause; at < token; at++) {
    // `we should have answered within 10 days`
    if (document.is(at, promise) || document.is(at, promised) || (document.is(at, have) && asks)) return false;
    // `is to be returned`
    const orders = document.is(at, to) && document.is(at + 1, be);
    if (orders || document.is(at, duty)) asks = true;
    else if (document.is(at, begins) && !document.is(at - 1, your)) asks ||= at < clause + 3;
  }
  return asks;
}

/** Whether this sentence or the one behind it in its block gives a date. */
function givesDate(document: Document, sentence: Sentence): boolean {
  const next = document.sentenceOf(Math.min(sentence.lastToken, document.tokens.count - 1));
  const last = next.block === sentence.block ? Math.min(next.lastToken, sentence.lastToken + 40) : sentence.lastToken;
  return document.shared(calendarDatesIn).some(({ first }) => first >= sentence.firstToken && first < last);
}

/** The time limit that a token begins or ends, as first and last token, exclusive. */
function limitAt(document: Document, token: number, sentence: Sentence): [number, number] | undefined {
  const { firstToken } = sentence;
  if (document.is(token, within)) {
    const end = endOfLength(document, token + 1, sentence);
    return end < 0 ? undefined : [token, end];
  }
  // `you have 30 days to appeal`
  for (let at = token - 1; at > firstToken && at > token - reach; at--) {
    if (document.is(at, have)) return document.is(at - 1, you) ? [at - 1, token + 1] : undefined;
    if (document.tokens.kind[at] !== TokenKind.number && !document.is(at, between)) return undefined;
  }
  return undefined;
}

function check(document: Document): readonly RuleFinding[] {
  const { tokens } = document;
  const findings: RuleFinding[] = [];
  for (const token of document.where(start)) {
    const sentence = document.sentenceOf(token);
    const limit = limitAt(document, token, sentence);
    if (!limit || !isRead(document, sentence)) continue;
    const [first, last] = limit;
    if (isAnchored(document, last, sentence)) continue;
    let clause = first;
    while (clause > sentence.firstToken && !endsClause(document, clause - 1)) clause -= 1;
    if (followsEvent(document, clause, sentence) || givesDate(document, sentence)) continue;
    if (document.is(token, within) && !asksFor(document, clause, token)) continue;
    const passage = quote('en', textOf(document, first, last));
    findings.push({
      start: tokens.start[first] ?? 0,
      end: tokens.end[last - 1] ?? 0,
      message: `Give the last day as a date instead of ${passage}, or say from which day it counts.`,
      suggestions: [],
    });
  }
  return findings;
}

/** Finds time limits of which the reader cannot tell the last day: `within 30 days`, but from when? */
export const relativeDeadline: Rule = {
  id: 'relative-deadline',
  severity: 'warning',
  source: {
    title: 'NHS England: Writing letters to patients; plainlanguage.gov: Writing effective letters',
    url: 'https://www.plainlanguage.gov/resources/content-types/writing-effective-letters/',
  },
  text: {
    en: {
      title: 'Time limit without a date',
      why: 'Some readers count from the date of the letter, some from the day when it came. Those who count wrong are late.',
      how: 'Give the last day: “by 20 May 2026”. If there is none, say from when to count: “within 14 days of the date of this letter”.',
      bad: [
        'You must pay within 30 days.',
        'If you disagree with us, you may appeal within one month.',
        'An appeal may be filed within the same period.',
        'You have 14 days to reply.',
        'The form is to be signed and returned within 28 days.',
        'Please send us the form within sixty (60) calendar days.',
        'If we do not hear from you within 21 days, we will close your case.',
      ],
      good: [
        'You must pay by 20 May 2026.',
        'If you disagree with us, you may appeal within one month of the date of this letter.',
        'You may also appeal by 20 May 2026.',
        'You have 14 days from the date of this letter to reply.',
        'Please sign and return the form by 20 May 2026.',
        'Please send us the form within 60 days after your visit.',
        'If we do not hear from you by 20 May 2026, we will close your case.',
      ],
      alsoGood: [
        'We will answer within 10 working days.',
        'When you move, please tell us within 10 days.',
        'Please tell us within one month if you move.',
        'You must pay within 30 days. The last day is 20 May 2026.',
        'Your money should reach you within a week of our visit.',
        'Most people get well within two weeks.',
        'We will send the money within 10 days. You need not call us.',
      ],
    },
  },
  check,
};
