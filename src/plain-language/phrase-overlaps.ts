import { hasOtherSense } from './phrase-findings.ts';
import type { Document, PhraseList, PhraseMatch } from './types.ts';

/** The lists of Russian rules; where phrases of two lists are equally long, the first list speaks. */
const lists: readonly PhraseList[] = [
  'double-negative',
  'impersonal',
  'officialese',
  'pleonasm',
  'weak-verb',
  'derived-preposition',
  'pointer-word',
];

/**
 * Tells whether a longer phrase of another list stands across a match: each passage is told of once.
 *
 * @param list - The list of the matches that will be asked about.
 */
export function outranked(document: Document, list: PhraseList): (match: PhraseMatch) => boolean {
  const rank = lists.indexOf(list);
  const others = lists
    .map((other, index) => ({ earlier: index < rank, other }))
    .filter(({ other }) => other !== list)
    .map(({ earlier, other }) => ({
      earlier,
      matches: document.phrases(other).filter((match) => !hasOtherSense(document, match)),
    }))
    .filter(({ matches }) => matches.length > 0);
  return ({ firstToken, lastToken }) =>
    others.some(({ earlier, matches }) => {
      let low = 0;
      let high = matches.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((matches[middle]?.lastToken ?? 0) <= firstToken) low = middle + 1;
        else high = middle;
      }
      for (let index = low; index < matches.length; index++) {
        const one = matches[index];
        if (!one || one.firstToken >= lastToken) return false;
        const more = one.lastToken - one.firstToken - (lastToken - firstToken);
        if (more > 0 || (more === 0 && earlier)) return true;
      }
      return false;
    });
}
