import type { Rule } from '../types.ts';
import { accusing } from './accusing.ts';
import { agentlessPassive } from './agentless-passive.ts';
import { ambiguousDeadline } from './ambiguous-deadline.ts';
import { badNewsWithoutReason } from './bad-news-without-reason.ts';
import { barePercentage } from './bare-percentage.ts';
import { citationLoad } from './citation-load.ts';
import { coldFormula } from './cold-formula.ts';
import { converbClause } from './converb-clause.ts';
import { crossReference } from './cross-reference.ts';
import { derivedPreposition } from './derived-preposition.ts';
import { doubleNegative } from './double-negative.ts';
import { genitiveChain } from './genitive-chain.ts';
import { impersonal } from './impersonal.ts';
import { inconsistentDates } from './inconsistent-dates.ts';
import { lateMainClause } from './late-main-clause.ts';
import { latinLookAlike } from './latin-look-alike.ts';
import { listInSentence } from './list-in-sentence.ts';
import { longList } from './long-list.ts';
import { longParagraph } from './long-paragraph.ts';
import { longSentence } from './long-sentence.ts';
import { mixedAddress } from './mixed-address.ts';
import { moneyFormat } from './money-format.ts';
import { noApology } from './no-apology.ts';
import { noHeadings } from './no-headings.ts';
import { nominalisation } from './nominalisation.ts';
import { numericDate } from './numeric-date.ts';
import { officialese } from './officialese.ts';
import { participleClause } from './participle-clause.ts';
import { phoneFormat } from './phone-format.ts';
import { pleonasm } from './pleonasm.ts';
import { pointerWord } from './pointer-word.ts';
import { shouting } from './shouting.ts';
import { slash } from './slash.ts';
import { splitPredicate } from './split-predicate.ts';
import { sumMismatch } from './sum-mismatch.ts';
import { termDrift } from './term-drift.ts';
import { thirdPersonReader } from './third-person-reader.ts';
import { threatFirst } from './threat-first.ts';
import { tooManyAcronyms } from './too-many-acronyms.ts';
import { typography } from './typography.ts';
import { undefinedAcronym } from './undefined-acronym.ts';
import { unexplainedTerm } from './unexplained-term.ts';
import { unfilledPlaceholder } from './unfilled-placeholder.ts';
import { unfinishedSum } from './unfinished-sum.ts';
import { unusedAcronym } from './unused-acronym.ts';
import { vagueHeading } from './vague-heading.ts';
import { weakVerb } from './weak-verb.ts';

/** The rules that Russian letters are checked by, A to Z. */
export const russianRules: readonly Rule[] = [
  accusing,
  agentlessPassive,
  ambiguousDeadline,
  badNewsWithoutReason,
  barePercentage,
  citationLoad,
  coldFormula,
  converbClause,
  crossReference,
  derivedPreposition,
  doubleNegative,
  genitiveChain,
  impersonal,
  inconsistentDates,
  lateMainClause,
  latinLookAlike,
  listInSentence,
  longList,
  longParagraph,
  longSentence,
  mixedAddress,
  moneyFormat,
  noApology,
  noHeadings,
  nominalisation,
  numericDate,
  officialese,
  participleClause,
  phoneFormat,
  pleonasm,
  pointerWord,
  shouting,
  slash,
  splitPredicate,
  sumMismatch,
  termDrift,
  thirdPersonReader,
  threatFirst,
  tooManyAcronyms,
  typography,
  undefinedAcronym,
  unexplainedTerm,
  unfilledPlaceholder,
  unfinishedSum,
  unusedAcronym,
  vagueHeading,
  weakVerb,
];
