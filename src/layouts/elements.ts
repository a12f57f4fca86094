import AnswerFeedback from '../../components/activity/answer-feedback.astro';
import TryHint from '../../components/activity/try-hint.astro';
import WholeFeedback from '../../components/activity/whole-feedback.astro';
import WorkedSolution from '../../components/activity/worked-solution.astro';
import FillGaps from '../../components/fill-gaps/fill-gaps.astro';
import GapText from '../../components/fill-gaps/gap-text.astro';
import TextGap from '../../components/fill-gaps/text-gap.astro';
import HouseStyle from '../../components/house-style/house-style.astro';
import LetterChecker from '../../components/letter-checker/letter-checker.astro';
import LetterCompare from '../../components/letter-compare/letter-compare.astro';
import MatchPair from '../../components/match-pairs/match-pair.astro';
import MatchPairs from '../../components/match-pairs/match-pairs.astro';
import NumberAnswer from '../../components/number-answer/number-answer.astro';
import NumberSlip from '../../components/number-answer/number-slip.astro';
import OrderStep from '../../components/order-steps/order-step.astro';
import OrderSteps from '../../components/order-steps/order-steps.astro';
import AnswerOption from '../../components/quiz-question/answer-option.astro';
import QuizQuestion from '../../components/quiz-question/quiz-question.astro';
import SentenceLab from '../../components/sentence-lab/sentence-lab.astro';
import SortGroups from '../../components/sort-groups/sort-groups.astro';
import SortItem from '../../components/sort-groups/sort-item.astro';

/** The tags that modules may use, by the name that authors write. */
export const elements = {
  AnswerFeedback,
  AnswerOption,
  FillGaps,
  GapText,
  HouseStyle,
  LetterChecker,
  LetterCompare,
  MatchPair,
  MatchPairs,
  NumberAnswer,
  NumberSlip,
  OrderStep,
  OrderSteps,
  QuizQuestion,
  SentenceLab,
  SortGroups,
  SortItem,
  TextGap,
  TryHint,
  WholeFeedback,
  WorkedSolution,
};
