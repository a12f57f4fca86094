import { dateIn } from '../letter/dates.ts';
import { firstWord, frameOf, tokensOf } from '../letter/frame.ts';
import type { Block, Document, Slot } from '../types.ts';
import { list, wordClass } from '../word-class.ts';
import { blockPassage } from './passages.ts';

/** What the date of another letter, or a last day, begins with. */
const others = wordClass({
  en: list('your you by until decision closing due enclosed attached enc encl'),
  ru: list('на к исп приложение приложения'),
});
/** Before the date of another thing in a line of references. */
const of = wordClass({ en: list('until your'), ru: ['до'] });

/** What may stand behind a date that ends a line: «3 мая 2026 г.» */
const behind = wordClass({ en: ['.'], ru: list('. г года') });
/** What a title that is a date begins with: `Made on 11 June`, `Second of March`, «Дано 3 мая». */
const lead = wordClass({
  en: [
    ...list('letter made dated date issued given signed sent printed this'),
    /(?:first|second|third|urth|[fx]th|[ei]nth|ghth|ieth)$/,
  ],
  ru: list('дата дано составлено направлено отправлено подписано г'),
});
const comma = wordClass({ en: [','], ru: [','] });
/** What a Russian letter calls itself before its number and date: «Решение № 5 от 3 мая 2026 года». */
const own = wordClass({
  ru: list('решение предписание уведомление извещение претензия требование вызов приглашение приказ направление'),
});
const sign = wordClass({ ru: ['№'] });
/** «3 мая 2026 г., Липовск» has fewer tokens. */
const longestDate = 8;
/** «Претензия по договору № 5 от 3 мая» gives the date of another thing. */
const another = wordClass({ ru: list('договор* контракт* дел* заявлени* обращени* счет* акт* постановлени*') });

/** Whether a title ends with the day it was written: `Made on 11 June 2031`. */
function endsWithDate(document: Document, first: number, last: number, date: number): boolean {
  let end = last;
  while (end > first && document.is(end - 1, behind)) end -= 1;
  // The year is the last token of a date in letters, and in figures it is the only one.
  const isLast = /\d{4}$|\d\.\d\d$/.test(document.tokens.key(end - 1)) && end - date < 6;
  if (!isLast) return false;
  return date - first < 2 || document.is(first, lead) || document.is(first + 1, comma);
}

/** Whether a Russian title has its own number and date: «Решение № 5 от 3 мая», «от 3 мая № 5» below «Решение». */
function isNumbered(document: Document, first: number, last: number, date: number): boolean {
  if (date - first < 2 && (document.is(date + 1, sign) || last - date < longestDate)) return true;
  if (!document.is(first, own)) return false;
  let isOwn = false;
  for (let token = first; token < date; token++) {
    if (document.is(token, another)) return false;
    isOwn ||= document.is(token, sign);
  }
  return isOwn;
}

function find(document: Document) {
  const { blocks } = document;
  const { body, foot, subject } = document.shared(frameOf);
  let title: Block | undefined;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block || (index >= body && index < foot) || block.kind === 'enclosure') continue;
    if (document.is(firstWord(document, block), others)) continue;
    const [first, last] = tokensOf(document, block);
    const date = dateIn(document, first, last);
    if (date < 0) continue;
    let isOthers = false;
    for (let token = first; token < date && !isOthers; token++) isOthers = document.is(token, of);
    if (isOthers) continue;
    if (index === subject || block.kind === 'heading' || block.kind === 'paragraph') {
      const isOwn = document.language === 'ru' && isNumbered(document, first, last, date);
      if (isOwn || endsWithDate(document, first, last, date)) title ??= block;
      continue;
    }
    return blockPassage(block);
  }
  return blockPassage(title);
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
        'Wexcombe Library\n\nMade on 3 May 2026\n\nYour two books\n\nDear Ms Ray,\n\nYou can fetch them any day until eight in the evening.',
        'Wexcombe Library\n\nSept. 17, 2031\n\nDear Ms Ray,\n\nYour two books are ready, and you can fetch them any day.',
        'Wexcombe Library\n\nSecond of March, 2031\n\nDear Ms Ray,\n\nYour two books are ready, and you can fetch them any day.',
        'Dear Ms Ray,\n\nYour two books are ready, and you can fetch them any day.\n\nYours sincerely,\n\nOwen Pike\nDated at Wexcombe this 3rd of May 2026',
      ],
      missing: [
        'Wexcombe Library\n\nValid until 3 May 2026\n\nYour two books\n\nDear Ms Ray,\n\nYou can fetch them any day until eight in the evening.',
        'Wexcombe Library\n\nReading from the fifth floor on 3 May 2026\n\nDear Ms Ray,\n\nYou can come any day until eight in the evening.',
        'Wexcombe Library\n\nOpening hours from May to August\n\nDear Ms Ray,\n\nYour two books are ready, and you can fetch them any day.',
        'Wexcombe Library\n\nYour letter of 3 May 2026\n\nDear Ms Ray,\n\nYour two books are ready, and you can fetch them any day.',
      ],
    },
    ru: {
      title: 'Дата письма',
      why: 'От неё считают сроки; без даты два письма не различить.',
      how: 'Поставьте дату перед текстом: «3 мая 2026 года».',
      good: [
        'Городская библиотека\n\n3 мая 2026 года № Б-85\n\nУважаемая Анна Ивановна!\n\nВаши книги готовы, их можно забрать в любой день.',
        'Городская библиотека\n\nЛиповск, 3 мая 2026 г.\n\nУважаемая Анна Ивановна!\n\nВаши книги готовы, их можно забрать в любой день.',
        'Городская библиотека\n\nПриглашение № 5 от 3 мая 2026 года\n\nУважаемая Анна Ивановна!\n\nВаши книги готовы, их можно забрать в любой день.',
        'Уважаемая Анна Ивановна!\n\nВаши книги готовы, их можно забрать в любой день.\n\nДиректор          О. П. Щукин\n\n3 мая 2026 г.',
        'Городская библиотека\n\n03.05.2026\n\nУважаемая Анна Ивановна!\n\nВаши книги готовы, их можно забрать в любой день.',
      ],
      missing: [
        'Городская библиотека\n\nПретензия по договору № 5 от 3 мая 2026 года\n\nУважаемая Анна Ивановна!\n\nВаши книги готовы, их можно забрать в любой день.',
        'Городская библиотека\n\nНа № 17 от 03.05.2026\n\nУважаемая Анна Ивановна!\n\nВаши книги готовы, их можно забрать в любой день.',
      ],
    },
  },
  find,
};
