import { answerFeedback, tryHint, wholeFeedback, workedSolution } from '../../components/activity/authoring.ts';
import { letterChecker } from '../../components/letter-checker/authoring.ts';
import { letterCompare } from '../../components/letter-compare/authoring.ts';
import { answerOption, quizQuestion } from '../../components/quiz-question/authoring.ts';
import { sentenceLab } from '../../components/sentence-lab/authoring.ts';
import type { ElementContract } from './element.ts';

/** Every element that a module may name, A–Z. A new element adds its contract here. */
export const contracts: readonly ElementContract[] = [
  answerFeedback,
  answerOption,
  letterChecker,
  letterCompare,
  quizQuestion,
  sentenceLab,
  tryHint,
  wholeFeedback,
  workedSolution,
];
