import type { Place, Start } from '../place.ts';
import type { Document } from '../types.ts';

/** A place where a unit may start. */
export interface Cut {
  readonly token: number;
  readonly offset: number;
  readonly place: Place;
}

/** Units have at least so many tokens where the text lets them. */
const fewestTokens = 32;

/** The places where a document can be parted, with their offsets: a list is not parted, a rule counts its items. */
export function cutsOf(document: Document, starts: readonly Start[]): Cut[] {
  const { tokens, blocks } = document;
  const cuts: Cut[] = [];
  for (const { token, place } of starts) {
    if (token >= tokens.count) continue;
    const { block } = document.sentenceOf(token);
    if (blocks[block]?.kind === 'list-item' && blocks[block - 1]?.kind === 'list-item') continue;
    cuts.push({ token, offset: tokens.start[token] ?? 0, place });
  }
  return cuts;
}

/**
 * Chooses cuts so that units are not too short.
 *
 * @param from - Token of the first unit; `to` - token behind the last one.
 */
export function chooseCuts(cuts: readonly Cut[], from: number, to: number): Cut[] {
  const chosen: Cut[] = [];
  let last = from;
  for (const cut of cuts) {
    if (cut.token - last < fewestTokens || cut.token >= to) continue;
    chosen.push(cut);
    last = cut.token;
  }
  return chosen;
}
