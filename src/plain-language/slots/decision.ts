import { firstThatSays, Say } from '../letter/sayings.ts';
import type { Document, Slot } from '../types.ts';
import { sentencePassage } from './passages.ts';

const find = (document: Document) => {
  const outright = firstThatSays(document, Say.decision, Say.right | Say.heading);
  return sentencePassage(document, outright >= 0 ? outright : firstThatSays(document, Say.decision, Say.right));
};

/** What was decided, said outright. */
export const decision: Slot = {
  id: 'decision',
  text: {
    en: {
      title: 'Decision',
      why: 'It is what the reader looks for first.',
      how: 'Say in the first 50 words what you decided: “We have decided to give you the grant”.',
      good: ['We have decided to give you the grant.', 'Your claim is refused.', 'We cannot offer Hannah a place.'],
      missing: ['The committee met on 5 May and looked at all the papers.', 'Thank you for your letter of 3 May.'],
    },
    ru: {
      title: 'Решение',
      why: 'Его человек ищет первым.',
      how: 'Скажите в первых 50 словах, что Вы решили: «Мы назначили Вам пособие».',
      good: ['Мы назначили Вам пособие.', 'К сожалению, выдать путёвку мы не можем.', 'В субсидии Вам отказано.'],
      missing: ['Комиссия собралась пятого мая и изучила все документы.', 'Спасибо за письмо от 3 мая.'],
    },
  },
  find,
};
