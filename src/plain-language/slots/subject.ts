import { frameOf } from '../letter/frame.ts';
import type { Document, Slot } from '../types.ts';
import { blockPassage } from './passages.ts';

const find = (document: Document) => blockPassage(document.blocks[document.shared(frameOf).subject]);

/** The line that says what the letter is about. */
export const subject: Slot = {
  id: 'subject',
  text: {
    en: {
      title: 'Subject',
      why: 'Readers decide by this line whether they read on.',
      how: 'Write a heading that tells the news: “Your pension goes up from 1 April”.',
      good: [
        'Wexcombe Library\n\nYour two books are ready\n\nDear Ms Ray,\n\nYou can fetch them any day until eight in the evening.',
        'Wexcombe Library\n\n3 May 2026\n\nDear Ms Ray,\n\nOur library is moving!\n\nYou can fetch your books any day until eight in the evening.',
        'Wexcombe Library\n\n3 May 2026\nWho will fetch your books? Please tell us by 20 May 2026\n\nDear Ms Ray,\n\nYou can fetch your books any day until eight in the evening.',
      ],
      missing: [
        'Wexcombe Library\n\n3 May 2026\n\nDear Ms Ray,\n\nThank you for your order!\n\nYou can fetch your books any day until eight in the evening.',
        'Wexcombe Library\n\n3 May 2026\n\nDear Ms Ray,\n\nYou can fetch your books any day until eight in the evening.',
      ],
    },
    ru: {
      title: 'Заголовок',
      why: 'По этой строке человек решает, читать ли дальше.',
      how: 'Скажите в заголовке главное: «Ваша пенсия с апреля – 21 340 рублей».',
      good: [
        'Городская библиотека\n\nВаши книги готовы\n\nУважаемая Анна Ивановна!\n\nИх можно забрать в любой день до восьми часов вечера.',
      ],
      missing: [
        'Городская библиотека\n\n3 мая 2026 года\n\nЧитателям детского зала\n\nВаши книги можно забрать в любой день до восьми часов вечера.',
        'Городская библиотека\n\n3 мая 2026 года\n\nУважаемая Анна Ивановна!\n\nВаши книги можно забрать в любой день до восьми часов вечера.',
      ],
    },
  },
  find,
};
