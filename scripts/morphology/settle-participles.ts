/** Settles what the dictionary leaves open: participle or adjective. */
import { caseOf, numberOf, Pos, posOf } from '../../src/plain-language/morphology/features.ts';
import { shortAdjectives } from './adjectives.ts';
import { fullAdjectives } from './full-adjectives.ts';

/** Analyses of one form. */
export type Weighed = { tag: number; lemma: string; weight: number; lexemeWeight: number }[];

/** Gives the analyses that are left, with their weights. */
export function settleParticiples(form: string, analyses: Weighed): Weighed {
  const has = (pos: Pos): boolean => analyses.some(({ tag }) => posOf(tag) === pos);
  const isStem = (stems: readonly string[]): boolean => stems.some((stem) => form.startsWith(stem));
  if (has(Pos.shortParticiple) && has(Pos.shortAdjective)) {
    const drop = isStem(shortAdjectiveStems) ? Pos.shortParticiple : Pos.shortAdjective;
    move(analyses, drop, drop === Pos.shortParticiple ? Pos.shortAdjective : Pos.shortParticiple);
    analyses = analyses.filter(({ tag }) => posOf(tag) !== drop);
  }
  if (has(Pos.participle) && has(Pos.adjective)) {
    // Most are participles. What has become an adjective may be either, and the sentence decides.
    if (!isStem(fullAdjectives)) {
      move(analyses, Pos.adjective, Pos.participle);
      return analyses.filter(({ tag }) => posOf(tag) !== Pos.adjective);
    }
    const weightOf = (pos: Pos): number =>
      analyses.reduce((sum, one) => sum + (posOf(one.tag) === pos ? one.weight : 0), 0) || 1e-9;
    const [adjective, participle] = [weightOf(Pos.adjective), weightOf(Pos.participle)];
    const both = adjective + participle;
    for (const one of analyses) {
      if (posOf(one.tag) === Pos.adjective) one.weight *= (both * 0.8) / adjective;
      else if (posOf(one.tag) === Pos.participle) one.weight *= (both * 0.2) / participle;
    }
  }
  return analyses;
}

/** Gives the weight of one part of speech to the same forms of another. */
function move(analyses: Weighed, from: Pos, to: Pos): void {
  for (const one of analyses) {
    if (posOf(one.tag) !== from) continue;
    const other = analyses.find(
      ({ tag }) => posOf(tag) === to && caseOf(tag) === caseOf(one.tag) && numberOf(tag) === numberOf(one.tag),
    );
    if (other) other.weight += one.weight;
  }
}

const shortAdjectiveStems = shortAdjectives.split(' ');
