import {
  Case,
  caseOf,
  GrammaticalNumber,
  genderOf,
  numberOf,
  Pos,
  personOf,
  posOf,
  Tense,
  tenseOf,
} from './features.ts';

/** Bits of parts of speech. */
const setOf = (...parts: readonly number[]): number => parts.reduce((bits, pos) => bits | (1 << pos), 0);
const adjectival = setOf(Pos.adjective, Pos.determiner, Pos.participle, Pos.numeral);
const insidePhrase = adjectival | setOf(Pos.number, Pos.adverb, Pos.comparative, Pos.pronoun);
const verbal = setOf(Pos.verb, Pos.infinitive, Pos.participle, Pos.shortParticiple, Pos.converb);
const predicates = setOf(Pos.verb, Pos.shortParticiple, Pos.shortAdjective);

/** Whether it stands with a noun as an adjective does. */
export const isAdjectival = (pos: number): boolean => ((adjectival >> pos) & 1) === 1;
/** Whether it may stand between a preposition and its noun. */
export const isInsidePhrase = (pos: number): boolean => ((insidePhrase >> pos) & 1) === 1;
/** Whether it may govern a noun. */
export const isVerbal = (pos: number): boolean => ((verbal >> pos) & 1) === 1;
/** Whether it agrees with a subject. */
export const isPredicate = (pos: number): boolean => ((predicates >> pos) & 1) === 1;
/** Whether it may be a subject. */
export const isNominal = (pos: number): boolean => pos === Pos.noun || pos === Pos.pronoun;

/**
 * What a word can agree with, as bits: four for each case, one for each gender of the singular and one for the plural.
 * 0 for what has no case.
 */
export function nominalMask(tag: number): number {
  const form = caseOf(tag);
  if (form === 0) return 0;
  const number = numberOf(tag);
  const gender = genderOf(tag) || 7;
  const bits = number === GrammaticalNumber.plural ? 8 : number === GrammaticalNumber.singular ? gender : 15;
  return bits << ((form - 1) * 4);
}

/** The same for a subject and its predicate: genders of the past singular, then the plural, then persons with number. */
export function predicateMask(tag: number): number {
  const pos = posOf(tag);
  const plural = numberOf(tag) === GrammaticalNumber.plural;
  if (isNominal(pos)) {
    if (caseOf(tag) !== Case.nominative) return 0;
    const person = personOf(tag) || 3;
    return (plural ? 8 : genderOf(tag) || 7) | (1 << (3 + person + (plural ? 3 : 0)));
  }
  if (pos === Pos.verb && tenseOf(tag) !== Tense.past) {
    const person = personOf(tag);
    return person === 0 ? 0 : 1 << (3 + person + (plural ? 3 : 0));
  }
  if (!isPredicate(pos)) return 0;
  return plural ? 8 : genderOf(tag) || 7;
}
