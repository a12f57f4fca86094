import type { Document } from '../types.ts';
import { frameOf, isIncoming } from './frame.ts';

/** The block with the number and the date of the letter that is answered, in the head of a Russian letter; -1 for none. */
export function incomingIn(document: Document): number {
  const { blocks } = document;
  const { body } = document.shared(frameOf);
  for (let index = 0; index < body; index++) {
    const block = blocks[index];
    if (block && isIncoming(document, block)) return index;
  }
  return -1;
}
