import { endsClause } from '../passage.ts';
import type { Document } from '../types.ts';
import { list, startClass, wordClass } from '../word-class.ts';
import type { Collector } from './collector.ts';

const start = startClass({
  en: list(
    'appeal appealed object objection complain complaint review reviewed reconsider reconsideration revision challenged challenge representations right entitled ombudsman tribunal can may ask disagree wrong instalments deferred deferral free look',
  ),
  ru: [
    /^(?:обжалова\p{L}*|жалоб\p{L}*|пожаловаться|пожалуйтесь|оспор\p{L}*|вправе|право|можете|можно|положен[аоы]|попросите|обратитесь|согласиться|согласн[аы]|несогласи[еия]\p{L}*|рассрочк[уаеи]|попросить|суд|судебном|возражени\p{L}*|рассматривает|решает)$/u,
  ],
});
/** What a right is about, by the words that tell it; the first kind that has one counts. */
const kindWords = {
  delay: {
    en: list('instalments deferred deferral deferment later extension weeks little'),
    ru: [/^(?:рассрочк\p{L}*|отсрочк\p{L}*|продлить|частями)$/u],
  },
  appeal: {
    en: list(
      'appeal appealed object objection complain review reviewed reconsider reconsidered reconsideration revision challenged challenge representations ombudsman tribunal court look judge magistrates disagree wrong',
    ),
    ru: [
      /^(?:несогласи\p{L}*|согласн[аы]|обжал\p{L}*|жалоб\p{L}*|пожал\p{L}*|оспор\p{L}*|суд|суде|судебном|прокурор\p{L}*|согласиться|возражени\p{L}*)$/u,
    ],
  },
  again: {
    en: list('again reapply fresh new next'),
    ru: [/^(?:снова|повторно\p{L}*|повторн\p{L}*|нов\p{L}+)$/u],
  },
} as const;
const kinds = {
  delay: wordClass(kindWords.delay),
  appeal: wordClass(kindWords.appeal),
  again: wordClass(kindWords.again),
} as const;
/** All of these in one class: most words are none of them. */
const telling = wordClass({
  en: [...kindWords.delay.en, ...kindWords.appeal.en, ...kindWords.again.en],
  ru: [...kindWords.delay.ru, ...kindWords.appeal.ru, ...kindWords.again.ru],
});
type RightKind = keyof typeof kinds | 'other';

const you = wordClass({ en: list('you claimant applicant holder friend person somebody'), ru: list('вы вам вас') });
const may = wordClass({ en: list('can may are'), ru: list('можете можно вправе право') });
const strong = wordClass({
  en: list('appeal object objection ombudsman tribunal instalments deferred deferral'),
  ru: [/^(?:обжалова\p{L}*|пожаловаться|пожалуйтесь|оспор\p{L}*|рассрочк\p{L}*)$/u],
});
/** Verbs of things that everybody may do, which are no rights. */
const plain = wordClass({
  en: list(
    'call contact find read see visit upload post bring check use pay print email write reach return ring send get still also find',
  ),
  ru: [
    /^(?:позвонить|узнать|посмотреть|найти|прочитать|заплатить|оплатить|связаться|получить|уточнить|принести|прислать|задать|прийти|скачать|ознакомиться)$/,
  ],
});
const not = wordClass({ en: list('not no'), ru: ['не'] });
/** Before `ask`. */
const asking = wordClass({ en: list('please can may to or and') });
/** What the reader may do, behind `may be`. */
const allowed = wordClass({
  en: list(
    'appealed reviewed challenged reconsidered sought obtained rearranged changed requested made lodged disputed extended deferred',
  ),
});
const reach = 16;

function kindOf({ document }: Collector, first: number, last: number): RightKind {
  let found: RightKind = 'other';
  for (let token = first; token < last; token++) {
    if (!document.is(token, telling)) continue;
    if (document.is(token, kinds.delay)) return 'delay';
    if (document.is(token, kinds.appeal)) found = 'appeal';
    else if (found === 'other') found = 'again';
  }
  return found;
}

/** Whether the word at a token gives the reader a right. */
function givesRight({ document }: Collector, token: number, first: number, last: number, kind: RightKind): boolean {
  const { tokens, language } = document;
  const key = tokens.key(token);
  if (document.is(token - 1, not) && !/^соглас/.test(key)) return false;
  if (language === 'ru') {
    // «О рассрочке по договору»
    if (document.is(token, strong)) return !/^(?:о|об)$/.test(tokens.key(token - 1));
    if (/^(?:попросите|обратитесь)$/.test(key)) return kind !== 'other';
    if (/^жалоб/.test(key))
      return (
        /^(?:подайте|подать|рассматрива|рассмотр)/.test(tokens.key(token - 1)) ||
        /^(?:рассматрива|рассмотр|подайте|можно|принима)/.test(tokens.key(token + 1))
      );
    if (/^положен/.test(key))
      return (
        document.is(token - 1, you) || /^(?:теперь|лгот)/.test(tokens.key(token - 2)) || document.is(token - 2, you)
      );
    if (/^суд/.test(key)) return /^(?:в|и)$/.test(tokens.key(token - 1)) && !threatens(document, token);
    if (key === 'право') return /^(?:обратиться|обжаловать|получить|подать)$/.test(tokens.key(token + 1));
    if (document.is(token, may)) {
      for (let at = token + 1; at < last && at < token + 5; at++) if (document.is(at, plain)) return kind !== 'other';
      return kind !== 'other' || key === 'вправе';
    }
    return false;
  }
  if (document.is(token, strong)) return true;
  if (key === 'right')
    return /^(?:of|to)$/.test(tokens.key(token + 1)) && !/^(?:reserves?|reserve)$/.test(tokens.key(token - 2));
  if (key === 'entitled') return tokens.key(token + 1) === 'to' && kind !== 'other';
  if (document.is(token, may)) {
    if (/^(?:if|what|how|when|where|whether|that)$/.test(tokens.key(token - 2)) && kind === 'other') return false;
    if (tokens.key(token + 1) === 'be') return document.is(token + 2, allowed);
    if (!document.is(token - 1, you)) return false;
    for (let at = token + 1; at < last && at < token + 3; at++) if (document.is(at, plain)) return kind !== 'other';
    return true;
  }
  if (/^(?:review|reviewed|reconsider|reconsideration|revision|challenge|challenged|complaint)$/.test(key)) {
    for (let at = first; at < token; at++) if (document.is(at, may)) return true;
    return false;
  }
  // `my manager will look at it again`
  if (key === 'look') return tokens.key(token - 1) === 'will' && tokens.key(last - 1) === 'again';
  if (key === 'free') return tokens.key(token + 1) === 'to' && document.is(token - 2, you);
  return key === 'ask' && kind === 'appeal' && (token === first || document.is(token - 1, asking));
}

/** Whether the office goes to court itself. */
function threatens({ tokens }: Document, token: number): boolean {
  for (let at = token - 1; at > token - 6; at--)
    if (/^(?:мы|передадим|передаст|подадим|обратимся|направим|материалы|иск|взыщем)$/.test(tokens.key(at))) return true;
  return false;
}

/** Whether a word tells of a reader who disagrees: `If you think we are wrong`, «Если не согласны». */
function disagrees({ tokens }: Document, token: number, first: number): boolean {
  const key = tokens.key(token);
  if (key === 'disagree') return tokens.key(token - 1) === 'you';
  if (key === 'wrong')
    return /^(?:is|are)$/.test(tokens.key(token - 1)) && /^(?:think|believe)$/.test(tokens.key(first + 2));
  if (/^согласн/.test(key)) return tokens.key(token - 1) === 'не';
  return /^несогласи/.test(key);
}

/** What a reader who disagrees is told to do. */
const remedy = wordClass({
  en: list('write tell call ask contact ring send let'),
  ru: list('напишите скажите сообщите позвоните подайте обратитесь'),
});

/** From the words of doubt to the end of the sentence that says what to do then: `Write to us and explain why.` */
function remedyBehind(document: Document, token: number, first: number): [number, number] | undefined {
  const { lastToken } = document.sentenceOf(token);
  for (let at = token + 1; at < lastToken; at++) if (document.is(at, remedy)) return [first, lastToken];
  if (lastToken >= document.tokens.count) return undefined;
  return document.is(lastToken, remedy) ? [first, document.sentenceOf(lastToken).lastToken] : undefined;
}

/** Rights of the reader: to object, to pay later, to ask again. */
export function addRights(collector: Collector): void {
  const { document } = collector;
  const { tokens } = document;
  const isEnglish = document.language === 'en';
  const places = document.where(start);
  let done = -1;
  let hasAppeal = false;
  let doubt: [number, number] | undefined;
  for (let index = 0; index < places.length; index++) {
    const token = places[index] ?? 0;
    if (token < done) continue;
    const { firstToken, lastToken } = document.sentenceOf(token);
    // `we can`, `they may`
    if (isEnglish && document.is(token, may) && !document.is(token - 1, you) && tokens.key(token + 1) !== 'be')
      continue;
    let first = token;
    while (first > firstToken && first > done && first > token - reach && !endsClause(document, first - 1)) first -= 1;
    let last = token + 1;
    while (last < lastToken && last < token + reach && !endsClause(document, last)) last += 1;
    const kind = kindOf(collector, first, last);
    if (!givesRight(collector, token, first, last, kind)) {
      if (!doubt && disagrees(document, token, first)) doubt = remedyBehind(document, token, first);
      continue;
    }
    if (kind === 'appeal') hasAppeal = true;
    // `You can:` before a list
    if (last - first < (document.language === 'ru' ? 2 : 3)) continue;
    done = last;
    collector.lay('right', kind, first, last);
  }
  // A letter may say what to do then without a word for it.
  if (doubt && !hasAppeal) collector.lay('right', 'appeal', ...doubt);
}
