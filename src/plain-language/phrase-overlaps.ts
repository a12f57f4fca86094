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

/** The matches of a list, and whether it speaks where two are equally long. */
interface Other {
  readonly earlier: boolean;
  readonly matches: readonly PhraseMatch[];
}

function othersOf(document: Document, list: PhraseList): readonly Other[] {
  const rank = lists.indexOf(list);
  const others: Other[] = [];
  for (const [index, other] of lists.entries()) {
    if (other === list) continue;
    const matches = document.phrases(other);
    if (matches.length > 0) others.push({ earlier: index < rank, matches });
  }
  return others;
}

/**
 * Tells whether a longer phrase of another list stands across a match: each passage is told of once.
 *
 * @param list - The list of the matches that will be asked about.
 */
export function outranked(document: Document, list: PhraseList): (match: PhraseMatch) => boolean {
  let others: readonly Other[] | undefined;
  return ({ firstToken, lastToken }) => {
    others ??= othersOf(document, list);
    for (const { earlier, matches } of others) {
      let low = 0;
      let high = matches.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((matches[middle]?.lastToken ?? 0) <= firstToken) low = middle + 1;
        else high = middle;
      }
      for (let index = low; index < matches.length; index++) {
        const one = matches[index];
        if (!one || one.firstToken >= lastToken) break;
        const more = one.lastToken - one.firstToken - (lastToken - firstToken);
        if ((more > 0 || (more === 0 && earlier)) && !hasOtherSense(document, one)) return true;
      }
    }
    return false;
  };
}
