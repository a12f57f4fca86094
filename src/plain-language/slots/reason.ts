import { firstThatSays, Say } from '../letter/sayings.ts';
import type { Document, Slot } from '../types.ts';
import { sentencePassage } from './passages.ts';

const find = (document: Document) => sentencePassage(document, firstThatSays(document, Say.reason, Say.right));

/** Why it was decided, or why it is asked for. */
export const reason: Slot = {
  id: 'reason',
  text: {
    en: {
      title: 'Reason',
      why: 'A reader who knows the reason can accept it, or show that it is wrong.',
      how: 'Give the reason in plain words right after the decision: “because your income is above the limit”.',
      good: [
        'You do not get the grant because your income is above the limit.',
        'Your income is too high, so we cannot give you the grant.',
      ],
      missing: ['You do not get the grant.', 'The committee met on 5 May.'],
    },
    ru: {
      title: 'Причина',
      why: 'Зная причину, человек может с ней согласиться или показать ошибку.',
      how: 'Сразу после решения назовите причину простыми словами: «потому что доход выше предела».',
      good: [
        'Пособие не назначено, потому что доход выше предела.',
        'Доход выше предела, поэтому пособие мы назначить не можем.',
      ],
      missing: ['Комиссия собралась пятого мая.', 'Спасибо за письмо.'],
    },
  },
  find,
};
