import {
  answerFeedback,
  modelAnswer,
  tryHint,
  wholeFeedback,
  workedSolution,
} from '../../components/activity/authoring.ts';
import { afterText, beforeAfter, beforeText } from '../../components/before-after/authoring.ts';
import { branchingScenario, scenarioChoice, scenarioScene } from '../../components/branching-scenario/authoring.ts';
import { clientSorter, hardOnes, sorterService } from '../../components/client-sorter/authoring.ts';
import { costChain } from '../../components/cost-chain/authoring.ts';
import { costOfConfusion } from '../../components/cost-of-confusion/authoring.ts';
import { cycleOfStandards } from '../../components/cycle-of-standards/authoring.ts';
import { fillGaps, gapText, textGap } from '../../components/fill-gaps/authoring.ts';
import { flashCard, flashCards } from '../../components/flash-cards/authoring.ts';
import { fourChannels } from '../../components/four-channels/authoring.ts';
import { houseStyle } from '../../components/house-style/authoring.ts';
import { letterAnatomy } from '../../components/letter-anatomy/authoring.ts';
import { letterChecker } from '../../components/letter-checker/authoring.ts';
import { letterCompare } from '../../components/letter-compare/authoring.ts';
import { letterBlock, letterRebuild } from '../../components/letter-rebuild/authoring.ts';
import { letterXray, xrayFinding, xrayProblem } from '../../components/letter-xray/authoring.ts';
import { markPassage, markProblems, markText } from '../../components/mark-problems/authoring.ts';
import { matchPair, matchPairs } from '../../components/match-pairs/authoring.ts';
import { numberAnswer, numberSlip } from '../../components/number-answer/authoring.ts';
import { orderStep, orderSteps } from '../../components/order-steps/authoring.ts';
import { paraphraseKit } from '../../components/paraphrase-kit/authoring.ts';
import { answerOption, quizQuestion } from '../../components/quiz-question/authoring.ts';
import { reflectionNote } from '../../components/reflection-note/authoring.ts';
import { rewriteText, sourceText } from '../../components/rewrite-text/authoring.ts';
import { sentenceLab } from '../../components/sentence-lab/authoring.ts';
import { shortAnswer } from '../../components/short-answer/authoring.ts';
import { sortGroups, sortItem } from '../../components/sort-groups/authoring.ts';
import { standardAudit } from '../../components/standard-audit/authoring.ts';
import { surveyScale } from '../../components/survey-scale/authoring.ts';
import { touchpointBoard } from '../../components/touchpoint-board/authoring.ts';
import { trainerNote } from '../../components/trainer-note/authoring.ts';
import type { ElementContract } from './element.ts';

/** Every element that a module may name, A–Z. A new element adds its contract here. */
export const contracts: readonly ElementContract[] = [
  afterText,
  answerFeedback,
  answerOption,
  beforeAfter,
  beforeText,
  branchingScenario,
  clientSorter,
  costChain,
  costOfConfusion,
  cycleOfStandards,
  fillGaps,
  flashCard,
  flashCards,
  fourChannels,
  gapText,
  hardOnes,
  houseStyle,
  letterAnatomy,
  letterBlock,
  letterChecker,
  letterCompare,
  letterRebuild,
  letterXray,
  markPassage,
  markProblems,
  markText,
  matchPair,
  matchPairs,
  modelAnswer,
  numberAnswer,
  numberSlip,
  orderStep,
  orderSteps,
  paraphraseKit,
  quizQuestion,
  reflectionNote,
  rewriteText,
  scenarioChoice,
  scenarioScene,
  sentenceLab,
  shortAnswer,
  sortGroups,
  sortItem,
  sorterService,
  sourceText,
  standardAudit,
  surveyScale,
  textGap,
  touchpointBoard,
  trainerNote,
  tryHint,
  wholeFeedback,
  workedSolution,
  xrayFinding,
  xrayProblem,
];
