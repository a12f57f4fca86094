import { type Block, type Document, TokenFlag, TokenKind } from '../types.ts';
import { list, wordClass } from '../word-class.ts';
import { tokensOf } from './frame.ts';
import { isInitial } from './initials.ts';

const title = wordClass({
  en: list(
    'mr mrs ms miss mx sri shri smt shrimati kumari tan encik puan alhaji hon justice sgt dr prof professor messrs sir madam lord lady rev occupier resident residents owner householder',
  ),
  ru: [
    ...list('гр гражданин* гражданк* господин* госпож* жителям жильцам собственник* родител* владельц* самозанят* ип'),
    // «Юрьевне», «Сергеевичу»: the name of the father.
    /(?:[ое]вич|[ьи]ич|[ое]вн|иничн|ьмич)(?:а|у|ем|ом|е|ы|ой|ою)?$/,
  ],
});

/** Whether a block names a person: with a title, with initials, in Russian with the name of the father. */
export function namesPerson(document: Document, block: Block): boolean {
  const [first, last] = tokensOf(document, block);
  const { kind, flags } = document.tokens;
  for (let token = first; token < last; token++) {
    if (kind[token] !== TokenKind.word || ((flags[token] ?? 0) & TokenFlag.capital) === 0) continue;
    if (document.is(token, title)) return true;
    if (
      isInitial(document, token) &&
      (isInitial(document, token + 2) ||
        document.language === 'en' ||
        isName(document, token + 2) ||
        isName(document, token - 1))
    )
      return true;
  }
  return false;
}

const apostrophe = wordClass({ en: ["'"] });

/**
 * Whether a block is a name without a title: two to four words with a capital and nothing else, `Gareth Pugh`.
 *
 * What else has such words is told by its place.
 */
export function isBareName(document: Document, block: Block): boolean {
  const [first, last] = tokensOf(document, block);
  const { kind, flags } = document.tokens;
  let words = 0;
  for (let token = first; token < last; token++) {
    // `Veterans' Support`
    if (document.is(token, apostrophe)) continue;
    if (kind[token] !== TokenKind.word) return false;
    const flag = flags[token] ?? 0;
    if ((flag & TokenFlag.capital) === 0 || (flag & TokenFlag.capitals) !== 0) return false;
    words += 1;
  }
  return words >= 2 && words <= 4;
}

const isName = ({ tokens }: Document, token: number): boolean =>
  tokens.kind[token] === TokenKind.word &&
  ((tokens.flags[token] ?? 0) & TokenFlag.capital) !== 0 &&
  (tokens.end[token] ?? 0) - (tokens.start[token] ?? 0) > 2;

/** How many words of a block begin with a capital. */
export function capitalsIn(document: Document, block: Block): number {
  const [first, last] = tokensOf(document, block);
  let capitals = 0;
  for (let token = first; token < last; token++) if (isName(document, token)) capitals += 1;
  return capitals;
}
