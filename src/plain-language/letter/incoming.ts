import type { Document } from '../types.ts';
import { list, wordClass } from '../word-class.ts';
import { dateIn } from './dates.ts';
import { firstWord, frameOf, tokensOf } from './frame.ts';

const opening = wordClass({ ru: list('на к') });
const sign = wordClass({ ru: list('№ вх') });

/** The block with the number and the date of the letter that is answered, in the head of a Russian letter; -1 for none. */
export function incomingIn(document: Document): number {
  const { blocks } = document;
  const { body } = document.shared(frameOf);
  for (let index = 0; index < body; index++) {
    const block = blocks[index];
    if (!block || !document.is(firstWord(document, block), opening)) continue;
    const [first, last] = tokensOf(document, block);
    for (let token = first; token < last; token++) if (document.is(token, sign)) return index;
    if (dateIn(document, first, last) >= 0) return index;
  }
  return -1;
}
