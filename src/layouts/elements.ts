import HouseStyle from '../../components/house-style/house-style.astro';
import LetterChecker from '../../components/letter-checker/letter-checker.astro';
import LetterCompare from '../../components/letter-compare/letter-compare.astro';
import AnswerFeedback from '../../components/quiz-question/answer-feedback.astro';
import AnswerOption from '../../components/quiz-question/answer-option.astro';
import QuizQuestion from '../../components/quiz-question/quiz-question.astro';
import SentenceLab from '../../components/sentence-lab/sentence-lab.astro';

/** The tags that modules may use, by the name that authors write. */
export const elements = {
  AnswerFeedback,
  AnswerOption,
  HouseStyle,
  LetterChecker,
  LetterCompare,
  QuizQuestion,
  SentenceLab,
};
