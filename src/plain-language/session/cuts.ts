import { gapFlags, type Place, type Start } from '../place.ts';
import type { Document } from '../types.ts';

/** A place where a unit may start. */
export interface Cut {
  readonly token: number;
  readonly offset: number;
  readonly place: Place;
  /** Whether it is inside a long line. */
  readonly inside: boolean;
}

/** Units have at least so many tokens where the text lets them. */
const fewest = { tokens: 64, inside: 128 };

/** Every place where a document can be parted: starts of groups, and of sentences in long lines. */
export function cutsOf({ tokens, sentences }: Document, starts: readonly Start[]): Cut[] {
  const cuts: Cut[] = [];
  let sentence = 0;
  for (const { token, place, kind, until } of starts) {
    cuts.push({ token, offset: tokens.start[token] ?? 0, place, inside: place.inside !== undefined });
    if (until === token) continue;
    while ((sentences[sentence]?.firstToken ?? until) <= token) sentence += 1;
    for (; (sentences[sentence]?.firstToken ?? until) < until; sentence += 1) {
      const first = sentences[sentence]?.firstToken ?? until;
      const gap = (tokens.flags[first] ?? 0) & gapFlags;
      const offset = tokens.start[first] ?? 0;
      cuts.push({ token: first, offset, place: { ...place, inside: kind, gap }, inside: true });
    }
  }
  return cuts;
}

/**
 * Chooses cuts so that units are neither too short nor too long.
 *
 * @param from - Token of the first unit; `to` - token behind the last one.
 */
export function chooseCuts(cuts: readonly Cut[], from: number, to: number): Cut[] {
  const chosen: Cut[] = [];
  let last = from;
  for (const cut of cuts) {
    if (cut.token <= from) continue;
    if (cut.token >= to) break;
    if (cut.token - last < (cut.inside ? fewest.inside : fewest.tokens)) continue;
    chosen.push(cut);
    last = cut.token;
  }
  return chosen;
}
