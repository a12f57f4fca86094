import { endsClause, quote, textOf } from '../passage.ts';
import { phraseFindings } from '../phrase-findings.ts';
import { outranked } from '../phrase-overlaps.ts';
import {
  type Document,
  type Language,
  type Rule,
  type RuleFinding,
  type Sentence,
  TokenKind,
  type Words,
} from '../types.ts';
import { list, startClass, wordClass } from '../word-class.ts';

/** The first pair of negatives from a token on, as first and last token, exclusive. */
type Find = (document: Document, from: number, sentence: Sentence) => [number, number] | undefined;

const nots: Words = ['not', 'cannot', 'never', /n't$/];
const not = wordClass({ en: nots });
/** What the first of two negatives is. */
const start = startClass({
  en: ['not', 'cannot', 'never', /n't$/, 'no', 'unless', 'neither'],
  ru: list('не нельзя невозможно'),
});
/** Part what is denied from what follows. */
const turns: Words = ['but', ';', ':'];
const turn = wordClass({ en: turns });
/** With `not` after it and one of these later, a rule is told by what it is not: `may not … until`, `must not … without`. */
const permission = wordClass({ en: ['may', 'must', 'shall', 'could', 'can', 'cannot', "can't"] });
const exceptions: Words = ['until', 'without', 'except'];
const exception = wordClass({ en: exceptions });
/** `not unreasonable`, `not inconceivable`; not `not under`, `not until`, `not united`. */
const negated = wordClass({
  en: [
    /^un(?!der|til|less|i(?:t|on|que|form|versal|fy)|able$|l[eo])[a-z]{3,}(?:ed|able|ible|ful|al|ary|ly|ing|ant|ent|ous|ive|fair|true|wise|known|kind|safe|just|usual|likely|common|clear)$/,
    /^(?:in|im|ir|il)[a-z]{4,}[ai]ble$/,
    ...list(
      'insolvent inappropriate incorrect inaccurate incomplete inadequate insignificant insufficient illegal irregular improper inconsistent ineligible unsolicited',
    ),
  ],
});
/** After `not`: what follows with a `not` of its own is turned round twice. */
const beliefs: Words = [
  /^(?:assumed?|presumed?|supposed?|think|believe|conclude|inferred|infer|means?|imply|implies|suggest)$/,
];
const belief = wordClass({ en: beliefs });
/** After `not`: negative in themselves. */
const refusals: Words = list(
  'unable* fail failing failed lack lacks lacking refrain* preclud* prohibit* forbid* forbidden* prevent* exclude*',
);
const refusal = wordClass({ en: refusals });

/** After `not be …`: what a refusal depends on. */
const conditions: Words = list('if where which that');
const condition = wordClass({ en: conditions });
const be = wordClass({ en: ['be'] });
const unless = wordClass({ en: ['unless'] });
const comma = wordClass({ en: [','] });
const no = wordClass({ en: ['no'] });
const later = wordClass({ en: ['later'] });
/** All that tells something of two negatives. */
const telling = wordClass({
  en: [...nots, ...turns, ...exceptions, ...beliefs, ...refusals, ...conditions, 'unless', ',', 'no'],
});

/** `unless you do not`: its clause ends at the comma. */
function notAfterUnless(document: Document, from: number, sentence: Sentence): [number, number] | undefined {
  const last = Math.min(sentence.lastToken, from + 12);
  for (let token = from + 1; token < last && !endsClause(document, token); token++)
    if (document.is(token, not)) return [from, token + 1];
  return undefined;
}

function findEnglish(document: Document, from: number, sentence: Sentence): [number, number] | undefined {
  let first = -1;
  let believed = false;
  /** Whether the first negative says what one may not do, in this clause. */
  let forbids = false;
  /** Whether the first negative refuses something under a condition: `will not be paid if`. */
  let refused = false;
  for (let token = from; token < sentence.lastToken; token++) {
    if (!document.is(token, telling)) continue;
    if (document.is(token, turn)) first = -1;
    else if (document.is(token, comma)) {
      believed = false;
      refused = false;
      forbids = false;
    } else if (document.is(token, unless)) {
      if (first >= 0) return [first, token + 1];
      const found = notAfterUnless(document, token, sentence);
      if (found) return found;
    } else if (document.is(token, not)) {
      if (first >= 0 && (believed || refused)) return [first, token + 1];
      first = token;
      believed = false;
      refused = false;
      forbids = document.is(token, permission) || document.is(token - 1, permission);
      if (document.is(token + 1, negated)) return [token, token + 2];
    } else if (first < 0) {
      if (document.is(token, no) && !document.is(token + 1, later)) first = token;
    } else {
      if (document.is(token, condition)) {
        refused = token - first <= 8 && document.is(first + 1, be);
        continue;
      }
      if (forbids && token - first <= 12 && document.is(token, exception)) return [first, token + 1];
      if (token - first > 6) continue;
      if (document.is(token, belief)) believed = true;
      else if (token - first <= 2 && document.is(token, refusal)) return [first, token + 1];
    }
  }
  return undefined;
}

/** How far «не» may stand behind «если», in tokens. */
const reach = 6;
const banned = wordClass({
  ru: [
    ...list('может могут можем можете сможете сможем вправе возможно подлежит подлежат'),
    /(?:ется|ются|ится|ятся)$/,
  ],
});

/** The end of the «не» soon behind «если»: «если стаж не подтверждён»; -1 when there is none. */
function notIn(document: Document, from: number, { lastToken }: Sentence): number {
  for (let token = from; token < lastToken && token < from + reach && !endsClause(document, token); token++)
    if (document.tokens.key(token) === 'не') return token + 1;
  return -1;
}

/** «Не может быть принято без…», «не рассматривается, если не…» within one clause and the next. */
function findRussian(document: Document, from: number, sentence: Sentence): [number, number] | undefined {
  const { tokens } = document;
  let first = -1;
  for (let token = from; token < sentence.lastToken; token++) {
    const key = tokens.key(token);
    if (key === 'если' && first >= 0 && tokens.key(token - 1) === ',') {
      const last = notIn(document, token + 1, sentence);
      if (last >= 0) return [first, last];
    }
    if (endsClause(document, token) && key !== ',') first = -1;
    else if (key === ',' && tokens.key(token + 1) !== 'если') first = -1;
    else if (key === 'нельзя' || key === 'невозможно') first = token;
    else if (key === 'не' && document.is(token + 1, banned)) first = token;
    else if (key === 'без' && first >= 0 && tokens.kind[token + 1] === TokenKind.word) return [first, token + 1];
  }
  return undefined;
}

const find: Readonly<Record<Language, Find>> = { en: findEnglish, ru: findRussian };
const message: Readonly<Record<Language, (passage: string) => string>> = {
  en: (passage) => `Turn ${passage} into a positive: say what happens, or “only if”.`,
  ru: (passage) => `Скажите без двух отрицаний, а не ${passage}: что можно, что нужно, «только если».`,
};

function check(document: Document): readonly RuleFinding[] {
  const { language, tokens } = document;
  const findings: RuleFinding[] = [
    ...phraseFindings(
      document,
      'double-negative',
      language === 'ru' ? outranked(document, 'double-negative') : undefined,
    ),
  ];
  let done = 0;
  for (const token of document.where(start)) {
    if (token < done) continue;
    const sentence = document.sentenceOf(token);
    done = sentence.lastToken;
    const found = find[language](document, token, sentence);
    if (!found) continue;
    const [first, last] = found;
    done = last;
    const ends = last - first > 8 ? [textOf(document, first, first + 1), textOf(document, last - 1, last)] : [];
    const passage = ends.length > 0 ? ends.join(' … ') : textOf(document, first, last);
    findings.push({
      start: tokens.start[first] ?? 0,
      end: tokens.end[last - 1] ?? 0,
      message: message[language](quote(language, passage)),
      suggestions: [],
    });
  }
  return findings;
}

/** Finds pairs of negatives, which readers must turn round in their heads. */
export const doubleNegative: Rule = {
  id: 'double-negative',
  severity: 'warning',
  source: {
    title: 'plainlanguage.gov: Avoid double negatives',
    url: 'https://www.plainlanguage.gov/guidelines/concise/use-positive-language/',
  },
  text: {
    en: {
      title: 'Double negative',
      why: 'The reader must turn two negatives round to learn what is true. Many stop after the first one and understand the opposite.',
      how: 'Say what is so, or what to do: “only if”, “at least”, “often”.',
      bad: [
        'We will not pay you unless you sign the form.',
        'It is not uncommon to wait a month.',
        'Do not assume that we will not call you.',
        'You may not start work until we have written to you.',
        'Unless you do not live here, the rent is due.',
        'Your request is not unreasonable.',
        'You cannot travel without a permit.',
        'Requests will not be considered if they are not signed.',
        'The firm is not insolvent.',
        'It is not impossible that we pay for houses that are not unoccupied.',
      ],
      good: [
        'We will pay you only if you sign the form.',
        'It is common to wait a month.',
        'We may call you.',
        'You may start work only after we have written to you.',
        'If you live here, the rent is due.',
        'Your request is reasonable.',
        'You need a permit to travel.',
        'Please sign your request: then we can consider it.',
        'The firm can pay its debts.',
        'We may pay for houses that people live in.',
      ],
      alsoGood: [
        'If you do not pay, we will not send the card.',
        'We cannot tell you when, but we will call, not write.',
        'Do not wait until May.',
        'You need not come, and no later than noon is fine.',
        'It is not under our control.',
        'Do not worry if you do not hear from us this week.',
        'We will not forget you, no matter what.',
      ],
    },
    ru: {
      title: 'Двойное отрицание',
      why: 'Два отрицания читатель складывает в уме. Многие запоминают только первое и понимают наоборот.',
      how: 'Скажите прямо: «можете», «нужно», «только если».',
      bad: [
        'Вы не лишены возможности обратиться в суд.',
        'Нельзя не учесть и доход супруга.',
        'Заявление не может быть принято без паспорта.',
        'Заявление не рассматривается, если не приложены копии.',
        'Вы не сможете записаться без полиса.',
        'Звание не присваивается, если стаж не подтверждён.',
      ],
      good: [
        'Вы можете обратиться в суд.',
        'Учтём и доход супруга.',
        'Чтобы мы приняли заявление, принесите паспорт.',
        'Чтобы мы рассмотрели заявление, приложите копии.',
        'Чтобы записаться, возьмите полис.',
        'Чтобы получить звание, подтвердите стаж.',
      ],
      alsoGood: [
        'Если Вы не согласны, не платите.',
        'Не пейте и не курите перед анализом.',
        'Мы не можем назвать день, но позвоним.',
        'Это можно сделать без паспорта и без очереди.',
      ],
    },
  },
  check,
};
