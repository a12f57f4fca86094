import { answeredIn, incomingIn } from '../letter/incoming.ts';
import type { Document, Slot } from '../types.ts';
import { blockPassage, sentencePassage } from './passages.ts';

const find = (document: Document) =>
  blockPassage(document.blocks[incomingIn(document)]) ?? sentencePassage(document, answeredIn(document));

/** The number and the date of the letter that is answered. */
export const incomingReference: Slot = {
  id: 'incoming-reference',
  text: {
    ru: {
      title: 'Ссылка на обращение',
      why: 'По ней человек узнаёт, на какое из его писем ему ответили.',
      how: 'Укажите номер и дату обращения: «На № 17 от 30 апреля 2026 года».',
      good: [
        'Городская библиотека\n\n3 мая 2026 года № Б-85\nНа № 17 от 30.04.2026\n\nУважаемая Анна Ивановна!\n\nВаши книги готовы, их можно забрать в любой день.',
      ],
      missing: [
        'Городская библиотека\n\n3 мая 2026 года № Б-85\n\nУважаемая Анна Ивановна!\n\nВаши книги готовы, их можно забрать в любой день.',
      ],
    },
  },
  find,
};
