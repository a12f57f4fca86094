import AnswerFeedback from '../../components/activity/answer-feedback.astro';
import TryHint from '../../components/activity/try-hint.astro';
import WholeFeedback from '../../components/activity/whole-feedback.astro';
import WorkedSolution from '../../components/activity/worked-solution.astro';
import LetterChecker from '../../components/letter-checker/letter-checker.astro';
import LetterCompare from '../../components/letter-compare/letter-compare.astro';
import AnswerOption from '../../components/quiz-question/answer-option.astro';
import QuizQuestion from '../../components/quiz-question/quiz-question.astro';
import SentenceLab from '../../components/sentence-lab/sentence-lab.astro';

/** The tags that modules may use, by the name that authors write. */
export const elements = {
  AnswerFeedback,
  AnswerOption,
  LetterChecker,
  LetterCompare,
  QuizQuestion,
  SentenceLab,
  TryHint,
  WholeFeedback,
  WorkedSolution,
};
