import {
  caseOf,
  moodOf,
  numberOf,
  Pos,
  personOf,
  posOf,
  tenseOf,
  voiceOf,
} from '../../src/plain-language/morphology/features.ts';

/** How common the forms of a paradigm are, roughly, as corpora of news and official prose have them. */
const caseShare = [0.3, 0.24, 0.3, 0.06, 0.19, 0.08, 0.13];
export function shareOf(tag: number): number {
  switch (posOf(tag)) {
    case Pos.noun:
    case Pos.adjective:
    case Pos.determiner:
    case Pos.pronoun:
      return (caseShare[caseOf(tag)] ?? 0) * (numberOf(tag) === 2 ? 0.35 : 0.65);
    case Pos.participle:
      return (caseShare[caseOf(tag)] ?? 0) * (numberOf(tag) === 2 ? 0.35 : 0.65) * (voiceOf(tag) === 2 ? 0.06 : 0.04);
    case Pos.numeral:
      return caseShare[caseOf(tag)] ?? 0;
    case Pos.shortParticiple:
      return 0.04;
    case Pos.shortAdjective:
      return 0.04;
    case Pos.comparative:
      return 0.03;
    case Pos.infinitive:
      return 0.2;
    case Pos.converb:
      return 0.03;
    case Pos.verb:
      return moodOf(tag) === 2 ? 0.01 : tenseOf(tag) === 1 ? 0.14 : ([0, 0.03, 0.015, 0.15][personOf(tag)] ?? 0.1);
    default:
      return 1;
  }
}
