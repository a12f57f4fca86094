import { firstThatSays, Say } from '../letter/sayings.ts';
import type { Document, Slot } from '../types.ts';
import { sentencePassage } from './passages.ts';

const find = (document: Document) => {
  const help = firstThatSays(document, Say.help, Say.heading);
  return sentencePassage(document, help >= 0 ? help : firstThatSays(document, Say.help));
};

/** Help for those who need it: advice, other languages and formats, time, somebody who comes. */
export const help: Slot = {
  id: 'help',
  text: {
    en: {
      title: 'Help',
      why: 'Those who need the letter most often cannot read or act on it alone.',
      how: 'Offer help by name: an interpreter, large print, advice, more time.',
      good: [
        'We can also send this letter in large print or Braille.',
        'A free adviser can help you with the form.',
        'We have staff who speak Polish.',
        'A Welsh version is there for the asking.',
        'If you cannot leave home, ring us and we will arrange a video call.',
        'If stairs make it hard for you, we will come to you.',
      ],
      missing: [
        'Thank you for your help.',
        'The form has two pages.',
        'The grant is for people whose difficulty with walking is expected to last.',
      ],
    },
    ru: {
      title: 'Помощь',
      why: 'Тем, кому письмо нужнее всего, часто трудно справиться одним.',
      how: 'Предложите помощь: переводчика, крупный шрифт, консультацию, рассрочку, выезд на дом.',
      good: [
        'Если Вам нужен переводчик, скажите об этом.',
        'Заполнить заявление помогут в окне 2.',
        'Специалист готов разъяснить требования.',
        'Заявление можно продиктовать по телефону.',
        'Можно заплатить частями.',
        'Если прийти трудно, мы приедем к Вам домой.',
      ],
      missing: ['Спасибо за помощь.', 'В анкете две страницы.'],
    },
  },
  find,
};
