import { type Document, TokenFlag, TokenKind } from '../types.ts';
import { list, wordClass } from '../word-class.ts';
import { type Collector, inOneLine } from './collector.ts';

const lead = wordClass({
  en: list('phone phones telephone tel call calls ring text helpline hotline mobile fax line dial'),
  ru: [...list('тел моб доб звоните звонить позвоните позвонить факс линия whatsapp'), /^телефон/],
});
/** What stands before other long numbers. */
const other = wordClass({
  en: list(
    'reference ref account claim case file form card policy order invoice application licence membership no number id',
  ),
  ru: list('№ снилс инн огрн кпп бик кбк уин счет счета дело дела договор договора паспорт заявление заявления'),
});
const open = wordClass({ en: list('( +'), ru: list('( +') });
const between = wordClass({ en: list('( ) - – .'), ru: list('( ) - – .') });
/** Digits of a phone number. */
const [fewest, most] = [6, 13];
/** Numbers that can be nothing else: `555-0140`, `(000) 555-01-20`, `555-01-20`. */
const shape = /^(?:\+|\(|\d\s?\(|\d{3}-\d{4}$|\d{2,3}-\d\d-\d\d$|\d{3} \d{4}$|0\d{2,4} \d{3})/;
const dateLike = /^(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|(?:19|20)\d\d[-–](?:19|20)\d\d)$/;
/** How far the lead may stand, in tokens. */
const reach = 6;

/** The end of the groups that begin with a number, exclusive. */
function endOfGroups(document: Document, number: number): number {
  const { tokens } = document;
  let last = number + 1;
  // Most numbers have a word behind them.
  if (tokens.kind[last] === TokenKind.word) return last;
  for (let at = last; at < number + 12; at++) {
    if ((tokens.flags[at] ?? 0) & (TokenFlag.newline | TokenFlag.wide)) break;
    if ((tokens.start[at] ?? 0) - (tokens.end[at - 1] ?? 0) > 1) break;
    if (tokens.kind[at] === TokenKind.number) last = at + 1;
    else if (!document.is(at, between)) break;
    // `555-0140 (9 to 5)`
    else if (tokens.key(at) === '(' && tokens.key(at + 2) !== ')') break;
  }
  return last;
}

/** Phone numbers: in a shape that only they have, or behind `call`, `tel`. */
export function addPhones(collector: Collector): void {
  const { document } = collector;
  const { text, tokens } = document;
  const numbers = document.all('numbers');
  let done = 0;
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index] ?? 0;
    if (number < done) continue;
    const last = endOfGroups(document, number);
    done = last;
    if ((tokens.end[last - 1] ?? 0) - (tokens.start[number] ?? 0) < fewest) continue;
    const first = document.is(number - 1, open) ? number - 1 : number;
    const start = tokens.start[first] ?? 0;
    const end = tokens.end[last - 1] ?? 0;
    if (end - start > 2 * most) continue;
    const written = text.slice(start, end);
    const digits = written.replace(/\D/g, '').length;
    if (digits < fewest || digits > most || dateLike.test(written) || !/^[\d\s()+.–-]+$/.test(written)) continue;
    let named = shape.test(written);
    const { firstToken } = document.sentenceOf(number);
    for (let at = first - 1; at >= firstToken && at >= first - reach; at--) {
      if (document.is(at, other)) {
        named = named && /^\d{3}-\d{4}$|\(/.test(written) && at < first - 1;
        break;
      }
      if (document.is(at, lead)) {
        named = true;
        break;
      }
    }
    if (named) collector.take('phone', inOneLine(written), first, last);
  }
}
