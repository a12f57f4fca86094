import AnswerFeedback from '../../components/activity/answer-feedback.astro';
import ModelAnswer from '../../components/activity/model-answer.astro';
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
import LetterBlock from '../../components/letter-rebuild/letter-block.astro';
import LetterRebuild from '../../components/letter-rebuild/letter-rebuild.astro';
import LetterXray from '../../components/letter-xray/letter-xray.astro';
import XrayFinding from '../../components/letter-xray/xray-finding.astro';
import MarkPassage from '../../components/mark-problems/mark-passage.astro';
import XrayProblem from '../../components/mark-problems/mark-passage.astro';
import MarkProblems from '../../components/mark-problems/mark-problems.astro';
import MarkText from '../../components/mark-problems/mark-text.astro';
import MatchPair from '../../components/match-pairs/match-pair.astro';
import MatchPairs from '../../components/match-pairs/match-pairs.astro';
import NumberAnswer from '../../components/number-answer/number-answer.astro';
import NumberSlip from '../../components/number-answer/number-slip.astro';
import OrderStep from '../../components/order-steps/order-step.astro';
import OrderSteps from '../../components/order-steps/order-steps.astro';
import ParaphraseKit from '../../components/paraphrase-kit/paraphrase-kit.astro';
import AnswerOption from '../../components/quiz-question/answer-option.astro';
import QuizQuestion from '../../components/quiz-question/quiz-question.astro';
import ReflectionNote from '../../components/reflection-note/reflection-note.astro';
import RewriteText from '../../components/rewrite-text/rewrite-text.astro';
import SourceText from '../../components/rewrite-text/source-text.astro';
import SentenceLab from '../../components/sentence-lab/sentence-lab.astro';
import ShortAnswer from '../../components/short-answer/short-answer.astro';
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
  LetterBlock,
  LetterChecker,
  LetterCompare,
  LetterRebuild,
  LetterXray,
  MarkPassage,
  MarkProblems,
  MarkText,
  MatchPair,
  MatchPairs,
  ModelAnswer,
  NumberAnswer,
  NumberSlip,
  OrderStep,
  OrderSteps,
  ParaphraseKit,
  QuizQuestion,
  ReflectionNote,
  RewriteText,
  ScenarioChoice,
  ScenarioScene,
  SentenceLab,
  ShortAnswer,
  SortGroups,
  SortItem,
  SorterService,
  SourceText,
  StandardAudit,
  SurveyScale,
  TextGap,
  TouchpointBoard,
  TrainerNote,
  TryHint,
  WholeFeedback,
  WorkedSolution,
  XrayFinding,
  XrayProblem,
};
