import type { Rule } from '../types.ts';
import { agentlessPassive } from './agentless-passive.ts';
import { citationLoad } from './citation-load.ts';
import { crossReference } from './cross-reference.ts';
import { derivedPreposition } from './derived-preposition.ts';
import { doubleNegative } from './double-negative.ts';
import { genitiveChain } from './genitive-chain.ts';
import { listInSentence } from './list-in-sentence.ts';
import { longList } from './long-list.ts';
import { longParagraph } from './long-paragraph.ts';
import { longSentence } from './long-sentence.ts';
import { noHeadings } from './no-headings.ts';
import { nominalisation } from './nominalisation.ts';
import { numericDate } from './numeric-date.ts';
import { officialese } from './officialese.ts';
import { splitPredicate } from './split-predicate.ts';
import { undefinedAcronym } from './undefined-acronym.ts';
import { vagueHeading } from './vague-heading.ts';

/** Every rule, A to Z by id. */
export const allRules: readonly Rule[] = [
  agentlessPassive,
  citationLoad,
  crossReference,
  derivedPreposition,
  doubleNegative,
  genitiveChain,
  listInSentence,
  longList,
  longParagraph,
  longSentence,
  noHeadings,
  nominalisation,
  numericDate,
  officialese,
  splitPredicate,
  undefinedAcronym,
  vagueHeading,
];
