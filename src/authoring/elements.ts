import {
  answerFeedback,
  modelAnswer,
  tryHint,
  wholeFeedback,
  workedSolution,
} from '../../components/activity/authoring.ts';
import { fillGaps, gapText, textGap } from '../../components/fill-gaps/authoring.ts';
import { houseStyle } from '../../components/house-style/authoring.ts';
import { letterChecker } from '../../components/letter-checker/authoring.ts';
import { letterCompare } from '../../components/letter-compare/authoring.ts';
import { letterBlock, letterRebuild } from '../../components/letter-rebuild/authoring.ts';
import { letterXray, xrayFinding, xrayProblem } from '../../components/letter-xray/authoring.ts';
import { markPassage, markProblems, markText } from '../../components/mark-problems/authoring.ts';
import { matchPair, matchPairs } from '../../components/match-pairs/authoring.ts';
import { numberAnswer, numberSlip } from '../../components/number-answer/authoring.ts';
import { orderStep, orderSteps } from '../../components/order-steps/authoring.ts';
import { answerOption, quizQuestion } from '../../components/quiz-question/authoring.ts';
import { reflectionNote } from '../../components/reflection-note/authoring.ts';
import { rewriteText, sourceText } from '../../components/rewrite-text/authoring.ts';
import { sentenceLab } from '../../components/sentence-lab/authoring.ts';
import { shortAnswer } from '../../components/short-answer/authoring.ts';
import { sortGroups, sortItem } from '../../components/sort-groups/authoring.ts';
import type { ElementContract } from './element.ts';

/** Every element that a module may name, A–Z. A new element adds its contract here. */
export const contracts: readonly ElementContract[] = [
  answerFeedback,
  answerOption,
  fillGaps,
  gapText,
  houseStyle,
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
  quizQuestion,
  reflectionNote,
  rewriteText,
  sentenceLab,
  shortAnswer,
  sortGroups,
  sortItem,
  sourceText,
  textGap,
  tryHint,
  wholeFeedback,
  workedSolution,
  xrayFinding,
  xrayProblem,
];
