import { inColumn, moneyOf, numberOf } from '../amount-value.ts';
import { amountsIn } from '../amounts.ts';
import { type Block, type Document, TokenKind } from '../types.ts';
import { list, wordClass } from '../word-class.ts';
import type { Collector } from './collector.ts';

const codes: Readonly<Record<string, string>> = { '£': 'GBP', '€': 'EUR', $: 'USD', '₽': 'RUB' };
const heads: Readonly<Record<string, string>> = {
  crowns: 'crowns',
  pounds: 'GBP',
  euros: 'EUR',
  '£': 'GBP',
  '€': 'EUR',
  руб: 'RUB',
  рублей: 'RUB',
  рублях: 'RUB',
};
const inHead = wordClass({ en: list('crowns pounds euros £ €'), ru: list('руб рублей рублях') });
const range = wordClass({ en: list('to and – -'), ru: list('до и – -') });

/** Sums of money, with the pence or kopecks behind them, ranges, and the sums of a table whose head names the money. */
export function addAmounts(collector: Collector): void {
  const { document } = collector;
  const { text, tokens } = document;
  const amounts = document.shared(amountsIn);
  for (const amount of amounts) {
    const { first, number } = amount;
    const { sum, last } = moneyOf(document, amount);
    const value = `${codes[amount.currency] ?? amount.currency} ${sum.toFixed(2)}`;
    if (!collector.take('amount', value, first, last)) continue;
    // «от 3 000 до 5 000 рублей»
    if (first === number && document.is(first - 1, range) && tokens.kind[first - 2] === TokenKind.number) {
      let from = first - 2;
      while (tokens.kind[from - 1] === TokenKind.number && /^\d{3}$/.test(tokens.key(from))) from -= 1;
      const digits = text.slice(tokens.start[from], tokens.end[first - 2]);
      if (/^\d{1,3}(?:[\s,]\d{3})*(?:[.,]\d\d)?$/.test(digits))
        collector.take(
          'amount',
          `${value.slice(0, value.indexOf(' '))} ${numberOf(digits).toFixed(2)}`,
          from,
          first - 1,
        );
    }
  }
  addColumn(collector, codes[amounts[0]?.currency ?? ''] ?? amounts[0]?.currency);
}

/** The currency that the head of a table names: `Amount (crowns)`. */
function currencyIn(document: Document, rows: readonly Block[]): string | undefined {
  for (const { firstSentence, lastSentence } of rows) {
    const first = document.sentences[firstSentence]?.firstToken ?? 0;
    const last = document.sentences[lastSentence - 1]?.lastToken ?? 0;
    for (let token = first; token < last; token++)
      if (document.is(token, inHead)) return heads[document.tokens.key(token)];
  }
  return undefined;
}

/** Sums without a currency in the rows of a table. */
function addColumn(collector: Collector, known: string | undefined): void {
  const { document } = collector;
  const { text, tokens } = document;
  const rows = document.blocks.filter(({ kind }) => kind === 'table-row');
  if (rows.length === 0) return;
  const currency = known ?? currencyIn(document, rows);
  if (currency === undefined) return;
  const numbers = document.all('numbers');
  for (let index = 0; index < numbers.length; index++) {
    const token = numbers[index] ?? 0;
    if (!collector.isFree(token) || document.blocks[document.sentenceOf(token).block]?.kind !== 'table-row') continue;
    let last = token + 1;
    while (
      last < token + 4 &&
      tokens.kind[last] === TokenKind.number &&
      tokens.start[last] === (tokens.end[last - 1] ?? 0) + 1
    )
      last += 1;
    const digits = text.slice(tokens.start[token], tokens.end[last - 1]);
    if (inColumn.test(digits)) collector.take('amount', `${currency} ${numberOf(digits).toFixed(2)}`, token, last);
  }
}
