import { amountsIn } from '../amounts.ts';
import { endsClause, isRead, quote } from '../passage.ts';
import { type Document, type RuleFinding, type Sentence, TokenKind } from '../types.ts';
import { list, startClass, wordClass } from '../word-class.ts';
import { found } from './found.ts';

/** Behind an amount, what leaves a sum open: «ежемесячно», «плюс пени», «за каждый день». */
const start = startClass({
  ru: list('плюс ежемесячно ежегодно ежедневно еженедельно каждый каждую месяц неделю день год квартал минус'),
});
/** What tells the reader to calculate. */
const operation = startClass({ ru: list('умножьте вычтите разделите прибавьте') });
/** What is calculated with. */
const size = wordClass({ ru: [/^(?:тариф|ставк|площад|сумм|процент|доход|стоимост|оклад|норматив|плат)/] });
/** A share of the key rate: nobody knows it by heart. */
const rate = startClass({ ru: list('ставки') });
const key = wordClass({ ru: list('ключевой учетной') });
const period = wordClass({
  ru: list('день дня дней неделя неделю недели недель месяц месяца месяцев год года лет квартала кварталов'),
});
const every = wordClass({ ru: list('каждый каждую ежемесячно ежегодно ежедневно еженедельно') });
const once = wordClass({ ru: list('месяц неделю день год квартал') });
const addition = wordClass({
  ru: list('пени проценты неустойка неустойку комиссия комиссию пошлина пошлину налог штраф расходы'),
});
const over = wordClass({ ru: list('течение протяжении') });
const count = wordClass({
  ru: list('двух трех четырех пяти шести семи восьми девяти десяти двенадцати два три четыре пять шесть полугода года'),
});
const sums = wordClass({ ru: list('всего итого сумме сумма получится составит вместе = это') });
/** How far the period may stand from its amount, in tokens. */
const reach = 9;

/** The end of «в течение 4 месяцев» or «12 месяцев подряд» behind an amount; -1 when there is none. */
function endOfInstalments(document: Document, from: number, { lastToken }: Sentence): number {
  const { tokens } = document;
  let repeats = false;
  for (let at = from; at < lastToken && at < from + reach && !endsClause(document, at); at++) {
    // «в месяц», «каждый день»
    if (document.is(at, every) || (tokens.key(at) === 'в' && document.is(at + 1, once))) repeats = true;
    const counted = tokens.kind[at] === TokenKind.number || document.is(at, count);
    // «в течение года»
    const bare = document.is(at, over) && document.is(at + 1, period) ? at + 2 : -1;
    const end = bare > 0 ? bare : counted && document.is(at + 1, period) ? at + 2 : -1;
    if (repeats && end > 0) return end;
  }
  return -1;
}

/** The sum that an amount leaves to the reader, as first and last token, exclusive. */
function openSum(document: Document, first: number, last: number, sentence: Sentence): [number, number] | undefined {
  const { tokens } = document;
  const next = tokens.key(last) === '.' ? last + 1 : last;
  if (/^(?:плюс|минус)$/.test(tokens.key(next)))
    for (let at = next + 1; at < next + 4 && at < sentence.lastToken; at++)
      if (document.is(at, addition) || tokens.kind[at] === TokenKind.number) return [first, at + 1];
  const end = endOfInstalments(document, next, sentence);
  return end < 0 ? undefined : [first, end];
}

/** Whether the result stands soon behind, in the same paragraph: «всего 5 360 рублей». */
function isTotalled(document: Document, last: number, sentence: Sentence): boolean {
  const { blocks, sentences } = document;
  const block = blocks[sentence.block];
  const end = Math.min(sentences[(block?.lastSentence ?? 0) - 1]?.lastToken ?? 0, last + 30);
  for (let at = last; at < end; at++) if (document.is(at, sums)) return true;
  return false;
}

/** Sums that the reader must work out, in Russian. */
export function sumsInRussian(document: Document): RuleFinding[] {
  const { tokens } = document;
  const findings: RuleFinding[] = [];
  const say = (passage: string): string => `Посчитайте ${passage} за читателя и напишите результат в рублях.`;
  for (const token of document.where(operation)) {
    const { firstToken, lastToken } = document.sentenceOf(token);
    let end = token + 1;
    while (end < lastToken && end < token + 14 && !endsClause(document, end)) end += 1;
    const asked = token === firstToken || endsClause(document, token - 1) || tokens.key(token - 1) === 'и';
    let sized = false;
    for (let at = token + 1; at < end; at++)
      if (tokens.kind[at] === TokenKind.number || document.is(at, size)) sized = true;
    if (!asked || !sized) continue;
    const passage = quote('ru', document.text.slice(tokens.start[token], tokens.end[end - 1]));
    findings.push(found(document, token, end, say(passage)));
  }
  for (const token of document.where(rate)) {
    if (!document.is(token - 1, key) || isTotalled(document, token + 1, document.sentenceOf(token))) continue;
    const { firstToken } = document.sentenceOf(token);
    let first = token - 1;
    for (let at = token - 2; at >= firstToken && at > token - 6; at--)
      if (tokens.kind[at] === TokenKind.number) first = at;
    if (first === token - 1) continue;
    const passage = quote('ru', document.text.slice(tokens.start[first], tokens.end[token]));
    findings.push(
      found(document, first, token + 1, `Напишите, сколько это в рублях: ${passage} читатель не посчитает.`),
    );
  }
  if (document.where(start).length === 0) return findings;
  for (const { first, last } of document.shared(amountsIn)) {
    const sentence = document.sentenceOf(first);
    const open = isRead(document, sentence) ? openSum(document, first, last, sentence) : undefined;
    if (!open || isTotalled(document, open[1], sentence)) continue;
    const passage = quote('ru', document.text.slice(tokens.start[open[0]], tokens.end[open[1] - 1]));
    findings.push(found(document, ...open, say(passage)));
  }
  return findings;
}
