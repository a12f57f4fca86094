import { type Document, TokenKind } from './types.ts';
import { list, wordClass } from './word-class.ts';

const means = wordClass({
  en: list('means mean meaning called stands'),
  ru: list('значит означает называется называют'),
});
const article = wordClass({ en: list('a an the any when money someone something what') });
const opensNext = wordClass({ en: list('this that it they these he she') });
const be = wordClass({ en: list('is are was means mean') });

/**
 * Whether the text says what a term means where it stands: `(…)`, `means`, `that is`, `is a`, in its sentence or at the
 * start of the next.
 *
 * @param first - Its first token.
 * @param last - Behind its last token.
 */
export function isExplained(document: Document, first: number, last: number): boolean {
  const { tokens } = document;
  const sentence = document.sentenceOf(first);
  const key = (token: number): string =>
    token >= sentence.firstToken && token < sentence.lastToken ? tokens.key(token) : '';
  // `bruise (contusion)`, `what we call arrears`.
  const before = key(first - 1);
  if (before === '(' || /^["“‘'«]$/.test(before) || before === 'as') return true;
  for (let back = 1; back <= 3; back++) if (/^call(?:s|ed)?$/.test(key(first - back))) return true;
  if (key(last) === '(' && tokens.kind[last + 1] === TokenKind.word) return true;
  if (/^[:–—-]$/.test(key(last)) && tokens.kind[last + 1] === TokenKind.word) return true;
  if (document.is(last, be) && (document.is(last, means) || document.is(last + 1, article))) return true;
  for (let token = last; token < sentence.lastToken && token < last + 30; token++) {
    if (document.is(token, means)) return true;
    if (key(token) === 'that' && key(token + 1) === 'is' && /^[,(–—-]$/.test(key(token - 1))) return true;
    if (key(token) === ',' && /^(?:or|an?|the)$/.test(key(token + 1)) && token === last) return true;
  }
  const next = sentence.lastToken;
  return next < tokens.count && document.is(next, opensNext) && document.is(next + 1, be);
}
