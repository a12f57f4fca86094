import { type Amount, amountsIn } from '../amounts.ts';
import { endsClause, isRead, quote, textOf } from '../passage.ts';
import { sumsInRussian } from '../russian/sum.ts';
import { type Document, type Rule, type RuleFinding, type Sentence, TokenKind } from '../types.ts';
import { list, startClass, wordClass } from '../word-class.ts';

/** Behind an amount, what leaves a sum open. */
const link = wordClass({ en: list('plus minus less per each every a') });
const sign = wordClass({ en: list('plus minus less') });
const overTime = wordClass({ en: list('for over') });
const byOrFrom = wordClass({ en: list('by from') });
const and = wordClass({ en: ['and'] });
/** What tells the reader to calculate. */
const operation = startClass({ en: list('multiply subtract divide deduct') });
/** What is added without being told in money. */
const addition = wordClass({ en: list('interest costs fee fees vat charges expenses surcharge penalty postage tax') });
const period = wordClass({ en: list('day days week weeks month months year years') });
/** Who calculates when it is not the reader, and what stands before an order to the reader. */
const us = wordClass({ en: list('we our the') });
const orders = wordClass({ en: list('and then please must should') });
const sums = wordClass({ en: list('total totals totalling altogether makes leaves equals = comes') });
/** How many of something: `for twelve weeks`. */
const count = wordClass({ en: list('two three four five six seven eight nine ten eleven twelve') });
/** How far the number of periods may stand behind `a week`, in tokens. */
const reach = 5;

/** The end of `£20 a week for 12 weeks` that `a` stands in; -1 when it is none. */
function endOfInstalments(document: Document, token: number, sentence: Sentence): number {
  const { tokens } = document;
  if (!document.is(token + 1, period)) return -1;
  const last = Math.min(sentence.lastToken, token + 2 + reach);
  for (let at = token + 2; at < last; at++) {
    if (!document.is(at, overTime)) continue;
    const number = tokens.kind[at + 1] === TokenKind.number || document.is(at + 1, count);
    return number && document.is(at + 2, period) ? at + 3 : -1;
  }
  return -1;
}

/** The sum that an order to calculate leaves to the reader, as its first token and its last, exclusive. */
function taskAt(document: Document, token: number, sentence: Sentence): [number, number] | undefined {
  const asked = token === sentence.firstToken || document.is(token - 1, orders);
  if (!asked || document.is(sentence.firstToken, us)) return undefined;
  const last = Math.min(sentence.lastToken, token + 14);
  let end = token + 1;
  let sized = false;
  for (; end < last && !endsClause(document, end) && !document.is(end, and); end++)
    if (document.is(end, byOrFrom)) sized = true;
  return sized ? [token, end] : undefined;
}

/** The sum that an amount begins, as its first token and its last, exclusive. */
function sumFrom(
  document: Document,
  amount: Amount,
  next: Amount | undefined,
  sentence: Sentence,
): [number, number] | undefined {
  const token = amount.last;
  if (amount.first < sentence.firstToken) return undefined;
  if (document.is(token, sign)) {
    if (next?.first === token + 1) return [amount.first, next.last];
    for (let at = token + 1; at < token + 4 && at < sentence.lastToken; at++)
      if (document.is(at, addition)) return [amount.first, at + 1];
    return undefined;
  }
  const last = endOfInstalments(document, token, sentence);
  return last < 0 ? undefined : [amount.first, last];
}

/** Whether the total stands behind a sum, in its sentence or the next. */
function isTotalled(document: Document, sentence: Sentence, last: number): boolean {
  const next = document.sentences[indexAfter(document, sentence)];
  const until = Math.min(next && next.block === sentence.block ? next.lastToken : sentence.lastToken, last + 30);
  for (let at = last; at < until; at++) if (document.is(at, sums)) return true;
  return false;
}

function check(document: Document): readonly RuleFinding[] {
  const { tokens } = document;
  const findings: RuleFinding[] = [];
  let totalled: Sentence | undefined;
  function tell(sentence: Sentence, found: [number, number] | undefined): void {
    if (!found || totalled === sentence) return;
    if (isTotalled(document, sentence, found[1])) {
      totalled = sentence;
      return;
    }
    findings.push({
      start: tokens.start[found[0]] ?? 0,
      end: tokens.end[found[1] - 1] ?? 0,
      message: `Work out ${quote('en', textOf(document, ...found))} for the reader and write the result in money.`,
      suggestions: [],
    });
  }

  for (const token of document.where(operation)) {
    const sentence = document.sentenceOf(token);
    tell(sentence, taskAt(document, token, sentence));
  }
  const amounts = document.shared(amountsIn);
  for (let index = 0; index < amounts.length; index++) {
    const amount = amounts[index];
    if (!amount || !document.is(amount.last, link)) continue;
    const sentence = document.sentenceOf(amount.last);
    if (isRead(document, sentence)) tell(sentence, sumFrom(document, amount, amounts[index + 1], sentence));
  }
  return findings;
}

/** The index of the sentence after one. */
function indexAfter({ blocks, sentences }: Document, sentence: Sentence): number {
  const block = blocks[sentence.block];
  let low = block?.firstSentence ?? 0;
  let high = block?.lastSentence ?? 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.firstToken ?? 0) <= sentence.firstToken) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Finds sums that the reader must work out. */
export const unfinishedSum: Rule = {
  id: 'unfinished-sum',
  severity: 'warning',
  source: {
    title: 'CDC Clear Communication Index: item 17, no calculations for the reader',
    url: 'https://www.cdc.gov/ccindex/',
  },
  text: {
    en: {
      title: 'Sum left to the reader',
      why: 'Many readers cannot work it out, or get a different result from yours. Then they pay too little or ask you on the phone.',
      how: 'Work it out for this reader and write the result: “£240 (12 weeks at £20)”.',
      bad: [
        'You must pay £200 plus interest.',
        'You will get £20 a week for 12 weeks.',
        'Multiply your weekly rent by 52 and send us the result.',
        'You owe us £300 less £25.',
      ],
      good: [
        'You must pay £212. This is £200 and £12 of interest.',
        'You will get £20 a week for 12 weeks, £240 in total.',
        'Tell us your weekly rent. We work out the rest.',
        'You owe us £275.',
      ],
      alsoGood: [
        'We can ask your employer to deduct it from your pay.',
        'You must pay £200 plus £12 interest, which comes to £212.',
        'Your rent is £400 a month. We pay £20 a week.',
        'We multiply your weekly rent by 52. Your income is divided by 12.',
        'It costs less than £20. You need form A plus a photo.',
        'You will get £20 a week for 12 weeks. The total is £240.',
      ],
    },
    ru: {
      title: 'Счёт оставили читателю',
      why: 'Посчитать сумеют не все, и не у всех выйдет одинаково. Кто-то заплатит меньше, кто-то позвонит вам.',
      how: 'Посчитайте сами и напишите результат: «5 360 рублей (по 1 340 рублей за четыре месяца)».',
      bad: [
        'Мы будем доплачивать 1 340 рублей за каждый месяц в течение 4 месяцев.',
        'Заплатите 2 000 рублей плюс пени.',
        'Пеня – 1/300 ключевой ставки за каждый день.',
        'Умножьте площадь квартиры на тариф и заплатите эту сумму.',
        'Вы получите по 500 рублей в месяц на протяжении года.',
      ],
      good: [
        'Мы доплатим 5 360 рублей: по 1 340 рублей за четыре месяца.',
        'Заплатите 2 120 рублей: 2 000 рублей долга и 120 рублей пеней.',
        'Пеня – 3 рубля за каждый день.',
        'Заплатите 640 рублей. Мы умножили площадь квартиры на тариф.',
        'За год Вы получите 6 000 рублей, по 500 рублей в месяц.',
      ],
      alsoGood: [
        'Взнос – 500 рублей в месяц. Заплатите до 10 мая 2026 года.',
        'Мы доплатим по 1 340 рублей в месяц в течение 4 месяцев, всего 5 360 рублей.',
        'Деньги придут в течение 10 дней. Это 500 рублей.',
        'Рассчитайте маршрут на сайте.',
        'Рассрочку дают на срок до 12 месяцев.',
      ],
    },
  },
  check: (document) => (document.language === 'ru' ? sumsInRussian(document) : check(document)),
};
