import { questionsOf } from '../letter/questions.ts';
import type { Document, Slot, SlotDoubt } from '../types.ts';
import { sentencePassage } from './passages.ts';

/** The first sentence that answers, if no question that the letter tells stays without an answer. */
const find = (document: Document) => {
  if (document.language !== 'ru') return undefined;
  const { answer, unanswered } = document.shared(questionsOf);
  return unanswered >= 0 ? undefined : sentencePassage(document, answer);
};

/** A letter that does not say what it was asked may have left something out, and nobody can tell by it alone. */
const doubt = (document: Document): SlotDoubt | undefined => {
  if (document.language !== 'ru') return undefined;
  const { told, answer, unanswered } = document.shared(questionsOf);
  if (unanswered >= 0) return { status: 'missing', remark: 'question-unanswered' };
  return told || answer < 0 ? undefined : { status: 'unsure', remark: 'questions-not-told' };
};

/** An answer on the substance; that somebody else will answer is none. */
export const answers: Slot = {
  id: 'answers',
  text: {
    ru: {
      title: 'Ответ по существу',
      why: 'Закон требует ответить на поставленные вопросы, а не только принять обращение.',
      how: 'Ответьте на каждый вопрос по порядку: да, нет или когда.',
      good: [
        'Вы спрашивали, когда починят фонарь. Его починят до 20 мая 2026 года.',
        'Вы просили проверить магазин. Мы установили, что он работает без разрешения.',
      ],
      missing: [
        'Ваше обращение направлено в департамент транспорта по компетенции.',
        'Вы спрашиваете, почему закрыли дорогу и когда её откроют. Дорогу закрыли из-за ремонта моста.',
      ],
    },
  },
  find,
  doubt,
};
