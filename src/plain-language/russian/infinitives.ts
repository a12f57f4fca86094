import { Pos, posOf } from '../morphology/features.ts';
import type { Document } from '../types.ts';
import { list, wordClass } from '../word-class.ts';

const infinitive = wordClass({ ru: [/(?:[аеиоуыяю]ть|сть|зть|[нсз]ти|йти|чь)(?:ся|сь)?$/] });
/** Nouns that look like infinitives. */
const noun = wordClass({
  ru: [/(?:ость|есть|асть|исть|очь)$/, ...list('мать суть память печать сеть смерть скорость')],
});
/** «Не допускается также входить»: they may stand in front of the infinitive. */
const reach = 3;

/** Whether an infinitive follows a token closely, in the same clause. */
export function infinitiveFollows(document: Document, token: number): boolean {
  for (let next = token + 1; next <= token + reach && next < document.sentenceOf(token).lastToken; next++) {
    const pos = posOf(document.tag(next));
    if (pos === Pos.infinitive) return true;
    if (pos === 0 && document.is(next, infinitive) && !document.is(next, noun)) return true;
    if (/^[.,;:!?()–—]/.test(document.tokens.key(next))) return false;
  }
  return false;
}
