import { dateIn } from '../letter/dates.ts';
import { firstWord, frameOf, tokensOf } from '../letter/frame.ts';
import type { Document, Slot } from '../types.ts';
import { list, wordClass } from '../word-class.ts';
import { blockPassage } from './passages.ts';

const opening = wordClass({ ru: list('на к') });
const sign = wordClass({ ru: list('№ вх') });

function find(document: Document) {
  const { blocks } = document;
  const { body } = document.shared(frameOf);
  for (let index = 0; index < body; index++) {
    const block = blocks[index];
    if (!block || !document.is(firstWord(document, block), opening)) continue;
    const [first, last] = tokensOf(document, block);
    for (let token = first; token < last; token++) if (document.is(token, sign)) return blockPassage(block);
    if (dateIn(document, first, last) >= 0) return blockPassage(block);
  }
  return undefined;
}

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
