import { firstThatSays, Say } from '../letter/sayings.ts';
import type { Document, Slot } from '../types.ts';
import { sentencePassage } from './passages.ts';

const find = (document: Document) => {
  const right = firstThatSays(document, Say.right, Say.heading);
  return sentencePassage(document, right >= 0 ? right : firstThatSays(document, Say.right));
};

/** How to have the decision looked at again. */
export const appeal: Slot = {
  id: 'appeal',
  text: {
    en: {
      title: 'Right to object',
      why: 'A right that is not told is lost.',
      how: 'Say who looks at it again, how to ask and by when: “You can appeal to the tribunal by 16 April”.',
      good: [
        'You can appeal to the tribunal by 16 April.',
        'If you disagree, ask our director to look at it again.',
        'You have the right to appeal.',
        'Don’t agree? You can take this to the tribunal within 28 days.',
        'Objections against this order may be lodged within a month.',
        'You can ask us to think again.',
        'The order may be contested in the county court.',
        'If you are still not content, the water panel looks into it.',
      ],
      missing: [
        'Thank you for your complaint of 3 May.',
        'The court is in Mill Lane.',
        'The adjudicator was satisfied that one led to the other.',
        'You need do nothing if you are content.',
        'The order has been contested.',
      ],
    },
    ru: {
      title: 'Право на жалобу',
      why: 'Право, о котором не сказали, пропадает.',
      how: 'Скажите, кому, как и до какого дня жаловаться: «Подайте жалобу руководителю до 16 апреля».',
      good: [
        'Подайте жалобу руководителю до 16 апреля.',
        'Решение можно обжаловать в суде.',
        'Жалоба подаётся главе района.',
        'Не согласны? Пожалуйтесь главе района.',
        'Если вы думаете, что сумма неверна, напишите начальнику отдела до 3 мая.',
      ],
      missing: [
        'Если вы думаете прийти с ребёнком, возьмите его полис.',
        'Ваша жалоба получена 3 мая.',
        'Иначе мы будем вынуждены обратиться в суд с иском о взыскании долга.',
        'Суд находится на улице Тихой.',
      ],
    },
  },
  find,
};
