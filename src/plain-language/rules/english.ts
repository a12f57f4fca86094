import type { Rule } from '../types.ts';
import { accusing } from './accusing.ts';
import { agentlessPassive } from './agentless-passive.ts';
import { archaicWord } from './archaic-word.ts';
import { badNewsWithoutReason } from './bad-news-without-reason.ts';
import { barePercentage } from './bare-percentage.ts';
import { citationLoad } from './citation-load.ts';
import { coldFormula } from './cold-formula.ts';
import { crossReference } from './cross-reference.ts';
import { doubleNegative } from './double-negative.ts';
import { hardSentence } from './hard-sentence.ts';
import { hardWord } from './hard-word.ts';
import { inconsistentDates } from './inconsistent-dates.ts';
import { lateMainClause } from './late-main-clause.ts';
import { latinAbbreviation } from './latin-abbreviation.ts';
import { listInSentence } from './list-in-sentence.ts';
import { longList } from './long-list.ts';
import { longParagraph } from './long-paragraph.ts';
import { longSentence } from './long-sentence.ts';
import { moneyFormat } from './money-format.ts';
import { noApology } from './no-apology.ts';
import { noHeadings } from './no-headings.ts';
import { nominalisation } from './nominalisation.ts';
import { nounString } from './noun-string.ts';
import { numericDate } from './numeric-date.ts';
import { officialese } from './officialese.ts';
import { phoneFormat } from './phone-format.ts';
import { relativeDeadline } from './relative-deadline.ts';
import { shallRule } from './shall.ts';
import { shouting } from './shouting.ts';
import { slash } from './slash.ts';
import { sumMismatch } from './sum-mismatch.ts';
import { termDrift } from './term-drift.ts';
import { thirdPersonReader } from './third-person-reader.ts';
import { threatFirst } from './threat-first.ts';
import { tooManyAcronyms } from './too-many-acronyms.ts';
import { undefinedAcronym } from './undefined-acronym.ts';
import { unexplainedTerm } from './unexplained-term.ts';
import { unfilledPlaceholder } from './unfilled-placeholder.ts';
import { unfinishedSum } from './unfinished-sum.ts';
import { unusedAcronym } from './unused-acronym.ts';
import { vagueHeading } from './vague-heading.ts';

/** The rules that English letters are checked by, A to Z. */
export const englishRules: readonly Rule[] = [
  accusing,
  agentlessPassive,
  archaicWord,
  badNewsWithoutReason,
  barePercentage,
  citationLoad,
  coldFormula,
  crossReference,
  doubleNegative,
  hardSentence,
  hardWord,
  inconsistentDates,
  lateMainClause,
  latinAbbreviation,
  listInSentence,
  longList,
  longParagraph,
  longSentence,
  moneyFormat,
  noApology,
  noHeadings,
  nominalisation,
  nounString,
  numericDate,
  officialese,
  phoneFormat,
  relativeDeadline,
  shallRule,
  shouting,
  slash,
  sumMismatch,
  termDrift,
  thirdPersonReader,
  threatFirst,
  tooManyAcronyms,
  undefinedAcronym,
  unexplainedTerm,
  unfilledPlaceholder,
  unfinishedSum,
  unusedAcronym,
  vagueHeading,
];
