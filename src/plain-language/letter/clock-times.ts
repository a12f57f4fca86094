import { type Document, TokenKind } from '../types.ts';
import { list, wordClass } from '../word-class.ts';

/** `2.15pm`, «в 10:20», but not `9am to 5pm`. */
const clock = /^\d{1,2}(?:[.:]\d{2})?(?:[ap]m)?$/;
const quarter = /\.[0-5][05]$/;
const at = wordClass({ en: list('at ,'), ru: list('в ,') });
const to = wordClass({ en: list('to and – -'), ru: list('до – -') });
const hour = wordClass({ en: list('am pm noon a.m p.m'), ru: list('час часов часа') });

/** Whether sentences from `first` to `last`, exclusive, have an hour to come at. */
export function hasClockTime(document: Document, first: number, last: number): boolean {
  const { tokens, sentences } = document;
  const end = sentences[last - 1]?.lastToken ?? 0;
  for (let token = sentences[first]?.firstToken ?? 0; token < end; token++) {
    if (tokens.kind[token] !== TokenKind.number || !document.is(token - 1, at) || document.is(token + 1, to)) continue;
    const key = tokens.key(token);
    if (!clock.test(key)) continue;
    if (/[ap:]/.test(key) || document.is(token + 1, hour)) return true;
    // «в 11.00, каб. 4», but not «в 11.50 раза».
    if (document.language === 'ru' && quarter.test(key) && tokens.kind[token + 1] === TokenKind.punctuation)
      return true;
  }
  return false;
}
