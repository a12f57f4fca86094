import type { Rule } from '../types.ts';
import { agentlessPassive } from './agentless-passive.ts';
import { archaicWord } from './archaic-word.ts';
import { derivedPreposition } from './derived-preposition.ts';
import { doubleNegative } from './double-negative.ts';
import { genitiveChain } from './genitive-chain.ts';
import { hardWord } from './hard-word.ts';
import { latinAbbreviation } from './latin-abbreviation.ts';
import { longSentence } from './long-sentence.ts';
import { nominalisation } from './nominalisation.ts';
import { numericDate } from './numeric-date.ts';
import { officialese } from './officialese.ts';
import { shallRule } from './shall.ts';
import { slash } from './slash.ts';
import { splitPredicate } from './split-predicate.ts';
import { undefinedAcronym } from './undefined-acronym.ts';
import { unexplainedTerm } from './unexplained-term.ts';

/** Every rule, A to Z by id. */
export const allRules: readonly Rule[] = [
  agentlessPassive,
  archaicWord,
  derivedPreposition,
  doubleNegative,
  genitiveChain,
  hardWord,
  latinAbbreviation,
  longSentence,
  nominalisation,
  numericDate,
  officialese,
  shallRule,
  slash,
  splitPredicate,
  undefinedAcronym,
  unexplainedTerm,
];
