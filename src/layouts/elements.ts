import AnswerFeedback from '../../components/activity/answer-feedback.astro';
import TryHint from '../../components/activity/try-hint.astro';
import WholeFeedback from '../../components/activity/whole-feedback.astro';
import WorkedSolution from '../../components/activity/worked-solution.astro';
import AfterText from '../../components/before-after/after-text.astro';
import BeforeAfter from '../../components/before-after/before-after.astro';
import BeforeText from '../../components/before-after/before-text.astro';
import BranchingScenario from '../../components/branching-scenario/branching-scenario.astro';
import ScenarioChoice from '../../components/branching-scenario/scenario-choice.astro';
import ScenarioScene from '../../components/branching-scenario/scenario-scene.astro';
import ClientSorter from '../../components/client-sorter/client-sorter.astro';
import HardOnes from '../../components/client-sorter/hard-ones.astro';
import SorterService from '../../components/client-sorter/sorter-service.astro';
import CostChain from '../../components/cost-chain/cost-chain.astro';
import CostOfConfusion from '../../components/cost-of-confusion/cost-of-confusion.astro';
import CycleOfStandards from '../../components/cycle-of-standards/cycle-of-standards.astro';
import FillGaps from '../../components/fill-gaps/fill-gaps.astro';
import GapText from '../../components/fill-gaps/gap-text.astro';
import TextGap from '../../components/fill-gaps/text-gap.astro';
import FlashCard from '../../components/flash-cards/flash-card.astro';
import FlashCards from '../../components/flash-cards/flash-cards.astro';
import FourChannels from '../../components/four-channels/four-channels.astro';
import HouseStyle from '../../components/house-style/house-style.astro';
import LetterAnatomy from '../../components/letter-anatomy/letter-anatomy.astro';
import LetterChecker from '../../components/letter-checker/letter-checker.astro';
import LetterCompare from '../../components/letter-compare/letter-compare.astro';
import MatchPair from '../../components/match-pairs/match-pair.astro';
import MatchPairs from '../../components/match-pairs/match-pairs.astro';
import NumberAnswer from '../../components/number-answer/number-answer.astro';
import NumberSlip from '../../components/number-answer/number-slip.astro';
import OrderStep from '../../components/order-steps/order-step.astro';
import OrderSteps from '../../components/order-steps/order-steps.astro';
import ParaphraseKit from '../../components/paraphrase-kit/paraphrase-kit.astro';
import AnswerOption from '../../components/quiz-question/answer-option.astro';
import QuizQuestion from '../../components/quiz-question/quiz-question.astro';
import SentenceLab from '../../components/sentence-lab/sentence-lab.astro';
import SortGroups from '../../components/sort-groups/sort-groups.astro';
import SortItem from '../../components/sort-groups/sort-item.astro';
import StandardAudit from '../../components/standard-audit/standard-audit.astro';
import SurveyScale from '../../components/survey-scale/survey-scale.astro';
import TouchpointBoard from '../../components/touchpoint-board/touchpoint-board.astro';
import TrainerNote from '../../components/trainer-note/trainer-note.astro';

/** The tags that modules may use, by the name that authors write. */
export const elements = {
  AfterText,
  AnswerFeedback,
  AnswerOption,
  BeforeAfter,
  BeforeText,
  BranchingScenario,
  ClientSorter,
  CostChain,
  CostOfConfusion,
  CycleOfStandards,
  FillGaps,
  FlashCard,
  FlashCards,
  FourChannels,
  GapText,
  HardOnes,
  HouseStyle,
  LetterAnatomy,
  LetterChecker,
  LetterCompare,
  MatchPair,
  MatchPairs,
  NumberAnswer,
  NumberSlip,
  OrderStep,
  OrderSteps,
  ParaphraseKit,
  QuizQuestion,
  ScenarioChoice,
  ScenarioScene,
  SentenceLab,
  SortGroups,
  SortItem,
  SorterService,
  StandardAudit,
  SurveyScale,
  TextGap,
  TouchpointBoard,
  TrainerNote,
  TryHint,
  WholeFeedback,
  WorkedSolution,
};
