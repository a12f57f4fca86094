import type { Rule } from '../types.ts';
import { accusing } from './accusing.ts';
import { agentlessPassive } from './agentless-passive.ts';
import { badNewsWithoutReason } from './bad-news-without-reason.ts';
import { coldFormula } from './cold-formula.ts';
import { derivedPreposition } from './derived-preposition.ts';
import { doubleNegative } from './double-negative.ts';
import { genitiveChain } from './genitive-chain.ts';
import { longSentence } from './long-sentence.ts';
import { noApology } from './no-apology.ts';
import { nominalisation } from './nominalisation.ts';
import { nounString } from './noun-string.ts';
import { numericDate } from './numeric-date.ts';
import { officialese } from './officialese.ts';
import { shouting } from './shouting.ts';
import { splitPredicate } from './split-predicate.ts';
import { termDrift } from './term-drift.ts';
import { thirdPersonReader } from './third-person-reader.ts';
import { threatFirst } from './threat-first.ts';
import { tooManyAcronyms } from './too-many-acronyms.ts';
import { undefinedAcronym } from './undefined-acronym.ts';
import { unusedAcronym } from './unused-acronym.ts';

/** Every rule, A to Z by id. */
export const allRules: readonly Rule[] = [
  accusing,
  agentlessPassive,
  badNewsWithoutReason,
  coldFormula,
  derivedPreposition,
  doubleNegative,
  genitiveChain,
  longSentence,
  noApology,
  nominalisation,
  nounString,
  numericDate,
  officialese,
  shouting,
  splitPredicate,
  termDrift,
  thirdPersonReader,
  threatFirst,
  tooManyAcronyms,
  undefinedAcronym,
  unusedAcronym,
];
