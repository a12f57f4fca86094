import { firstOf, firstThatSays, Say } from '../letter/sayings.ts';
import type { Document, Slot } from '../types.ts';
import { sentencePassage } from './passages.ts';

const elsewhere = Say.theirLimit | Say.right | Say.disputes | Say.help;
const find = (document: Document) => {
  const own = firstOf(
    () => firstThatSays(document, Say.limit | Say.must, elsewhere | Say.heading),
    () => firstThatSays(document, Say.limit | Say.touch, elsewhere | Say.heading),
    () => firstThatSays(document, Say.limit | Say.sanction, elsewhere | Say.heading),
    () => firstThatSays(document, Say.lastDay, elsewhere | Say.heading),
    () => firstThatSays(document, Say.limit | Say.may, elsewhere),
    () => firstThatSays(document, Say.limit | Say.touch, Say.theirLimit | Say.right | Say.disputes | Say.heading),
    () => firstThatSays(document, Say.limit | Say.must, elsewhere),
  );
  if (own >= 0) return sentencePassage(document, own);
  // Where nothing else is asked for, the last day for an objection is the one to know.
  const isAsked =
    firstThatSays(
      document,
      Say.must,
      Say.right | Say.disputes | Say.heading | Say.nothing | Say.questions | Say.help | Say.conditional,
    ) >= 0;
  if (isAsked && firstThatSays(document, Say.nothing) < 0) return undefined;
  return sentencePassage(
    document,
    firstOf(
      () => firstThatSays(document, Say.limit | Say.right),
      () => firstThatSays(document, Say.limit | Say.disputes, Say.theirLimit),
    ),
  );
};

/** The last day for what the reader must do. */
export const deadline: Slot = {
  id: 'deadline',
  text: {
    en: {
      title: 'Last day',
      why: '“Soon” means another day to every reader.',
      how: 'Give the last day with its date, next to the action: “by 20 May 2026”.',
      good: [
        'Please send us the form by 20 May 2026.',
        'You must pay within 14 days.',
        'Please sign both forms. All three by 5 pm on 25 June 2031.',
        'Send it by: Friday, 5 September 2031',
        'Tell us at least three working days before the visit.',
        'You have until 20 May 2026 to send us the form.',
        'Please let us have the form by the end of May.',
        'If you want to object, do it in writing. You can appeal by 16 April 2026.',
      ],
      missing: [
        'Please send us the form.',
        'Please send us the form. We will answer by 20 May 2026.',
        'Please send us your bills of the last three months.',
      ],
    },
    ru: {
      title: 'Срок',
      why: '«В ближайшее время» каждый понимает по-своему.',
      how: 'Назовите последний день рядом с действием: «до 20 мая 2026 года включительно».',
      good: [
        'Пришлите справку до 20 мая 2026 года.',
        'Вам нужно заплатить в течение 14 дней.',
        'Пришлите справку. Срок исполнения: пять рабочих дней.',
        'Просим направить справку в десятидневный срок.',
        'Справка должна поступить к нам до 20 мая.',
        'Предлагаем погасить долг в течение 30 календарных дней.',
        'Пришлите справку не позднее трёх месяцев со дня покупки.',
        'Решение можно обжаловать до 6 ноября 2026 года.',
      ],
      missing: [
        'Пришлите нам справку.',
        'Пришлите нам справку. Мы ответим до 20 мая 2026 года.',
        'Пришлите нам отчёт за 2025 год.',
      ],
    },
  },
  find,
};
