import { type Document, TokenKind, type WordClass } from './types.ts';
import { list, wordClass } from './word-class.ts';

const means = wordClass({
  en: list('means mean meaning called stands'),
  ru: list('значит означает называется называют'),
});
const article = wordClass({ en: list('a an the any when money someone something what') });
const opensNext = wordClass({ en: list('this that it they these he she') });
const be = wordClass({ en: list('is are was means mean') });

const opening = ['(', '"', '“', '‘', "'", '«', 'as'];
const opens = wordClass({ en: opening, ru: opening });
const calls = list('call calls called');
const call = wordClass({ en: calls, ru: calls });
const introducing = ['(', ':', '–', '—', '-'];
/** Behind a term: what it means follows. */
const introduces = wordClass({ en: introducing, ru: introducing });
const comma = wordClass({ en: [','] });
/** Behind the comma: the same in other words. */
const other = wordClass({ en: list('or a an the') });
const that = wordClass({ en: ['that'] });
const copula = wordClass({ en: ['is'] });
const parts = wordClass({ en: [',', '(', '–', '—', '-'] });

/**
 * Whether the text says what a term means where it stands: `(…)`, `means`, `that is`, `is a`, in its sentence or at the
 * start of the next.
 *
 * @param first - Its first token.
 * @param last - Behind its last token.
 */
export function isExplained(document: Document, first: number, last: number): boolean {
  const { tokens } = document;
  const { firstToken, lastToken } = document.sentenceOf(first);
  const is = (token: number, words: WordClass): boolean =>
    token >= firstToken && token < lastToken && document.is(token, words);
  // `bruise (contusion)`, `what we call arrears`.
  if (is(first - 1, opens)) return true;
  for (let back = 1; back <= 3; back++) if (is(first - back, call)) return true;
  if (is(last, introduces) && tokens.kind[last + 1] === TokenKind.word) return true;
  if (document.is(last, be) && (document.is(last, means) || document.is(last + 1, article))) return true;
  if (is(last, comma) && is(last + 1, other)) return true;
  const end = Math.min(lastToken, last + 30);
  for (let token = last; token < end; token++) {
    if (document.is(token, means)) return true;
    if (document.is(token, that) && is(token + 1, copula) && is(token - 1, parts)) return true;
  }
  return lastToken < tokens.count && document.is(lastToken, opensNext) && document.is(lastToken + 1, be);
}
