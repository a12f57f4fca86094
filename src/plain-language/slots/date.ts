import { dateIn } from '../letter/dates.ts';
import { firstWord, frameOf, tokensOf } from '../letter/frame.ts';
import type { Document, Slot } from '../types.ts';
import { list, wordClass } from '../word-class.ts';
import { blockPassage } from './passages.ts';

/** What the date of another letter, or a last day, begins with. */
const others = wordClass({
  en: list('your you by until decision closing due enclosed attached enc encl'),
  ru: list('на к исп приложение приложения'),
});
/** Before the date of another thing in a line of references. */
const of = wordClass({ en: list('until your'), ru: ['до'] });

function find(document: Document) {
  const { blocks } = document;
  const { body, foot, subject } = document.shared(frameOf);
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block || index === subject || (index >= body && index < foot)) continue;
    if (block.kind === 'heading' || block.kind === 'paragraph' || block.kind === 'enclosure') continue;
    if (document.is(firstWord(document, block), others)) continue;
    const [first, last] = tokensOf(document, block);
    const date = dateIn(document, first, last);
    if (date < 0) continue;
    let isOthers = false;
    for (let token = first; token < date && !isOthers; token++) isOthers = document.is(token, of);
    if (!isOthers) return blockPassage(block);
  }
  return undefined;
}

/** The day the letter was written, above the text or below it. */
export const date: Slot = {
  id: 'date',
  text: {
    en: {
      title: 'Date of the letter',
      why: 'Time limits run from it, and without it nobody can tell two letters apart.',
      how: 'Put the date above the text, with the month in letters: “3 May 2026”.',
      good: [
        'Wexcombe Library\n\n3 May 2026\n\nDear Ms Ray,\n\nYour two books are ready, and you can fetch them any day.',
        'Wexcombe Library\nDate: 03/05/2026\n\nDear Ms Ray,\n\nYour two books are ready, and you can fetch them any day.',
      ],
      missing: [
        'Wexcombe Library\n\nYour letter of 3 May 2026\n\nDear Ms Ray,\n\nYour two books are ready, and you can fetch them any day.',
      ],
    },
    ru: {
      title: 'Дата письма',
      why: 'От неё считают сроки; без даты два письма не различить.',
      how: 'Поставьте дату перед текстом: «3 мая 2026 года».',
      good: [
        'Городская библиотека\n\n3 мая 2026 года № Б-85\n\nУважаемая Анна Ивановна!\n\nВаши книги готовы, их можно забрать в любой день.',
        'Городская библиотека\n\n03.05.2026\n\nУважаемая Анна Ивановна!\n\nВаши книги готовы, их можно забрать в любой день.',
      ],
      missing: [
        'Городская библиотека\n\nНа № 17 от 03.05.2026\n\nУважаемая Анна Ивановна!\n\nВаши книги готовы, их можно забрать в любой день.',
      ],
    },
  },
  find,
};
