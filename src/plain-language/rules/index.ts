import type { Rule } from '../types.ts';
import { agentlessPassive } from './agentless-passive.ts';
import { barePercentage } from './bare-percentage.ts';
import { citationLoad } from './citation-load.ts';
import { crossReference } from './cross-reference.ts';
import { derivedPreposition } from './derived-preposition.ts';
import { doubleNegative } from './double-negative.ts';
import { genitiveChain } from './genitive-chain.ts';
import { inconsistentDates } from './inconsistent-dates.ts';
import { lateMainClause } from './late-main-clause.ts';
import { listInSentence } from './list-in-sentence.ts';
import { longList } from './long-list.ts';
import { longParagraph } from './long-paragraph.ts';
import { longSentence } from './long-sentence.ts';
import { moneyFormat } from './money-format.ts';
import { noHeadings } from './no-headings.ts';
import { nominalisation } from './nominalisation.ts';
import { numericDate } from './numeric-date.ts';
import { officialese } from './officialese.ts';
import { phoneFormat } from './phone-format.ts';
import { splitPredicate } from './split-predicate.ts';
import { undefinedAcronym } from './undefined-acronym.ts';
import { unfinishedSum } from './unfinished-sum.ts';
import { vagueHeading } from './vague-heading.ts';

/** Every rule, A to Z by id. */
export const allRules: readonly Rule[] = [
  agentlessPassive,
  barePercentage,
  citationLoad,
  crossReference,
  derivedPreposition,
  doubleNegative,
  genitiveChain,
  inconsistentDates,
  lateMainClause,
  listInSentence,
  longList,
  longParagraph,
  longSentence,
  moneyFormat,
  noHeadings,
  nominalisation,
  numericDate,
  officialese,
  phoneFormat,
  splitPredicate,
  undefinedAcronym,
  unfinishedSum,
  vagueHeading,
];
