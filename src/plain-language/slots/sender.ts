import { wordsOf } from '../headings.ts';
import { firstWord, frameOf, isShouted, wishesWell } from '../letter/frame.ts';
import { isFirm, isOffice, isRole, isTo } from '../letter/offices.ts';
import { isBareName, namesPerson } from '../letter/people.ts';
import type { Document, Slot } from '../types.ts';
import { list, wordClass } from '../word-class.ts';
import { blockPassage } from './passages.ts';

const from = wordClass({ en: ['from'], ru: list('от отправитель') });
/** A firm by the letters before its name. */
const company = wordClass({ ru: list('ооо ао пао оао зао тсж снт ук') });
const colon = wordClass({ en: [':'], ru: list(': кого') });

function find(document: Document) {
  const { blocks } = document;
  const { body, foot, subject } = document.shared(frameOf);
  const isFrom = (index: number): boolean => {
    const block = blocks[index];
    const word = block ? firstWord(document, block) : -1;
    return document.is(word, from) && document.is(word + 1, colon);
  };
  for (let index = 0; index < body; index++) if (isFrom(index)) return blockPassage(blocks[index]);
  for (let index = 0; index < body; index++) {
    const block = blocks[index];
    if (!block || index === subject || isTo(document, block) || block.kind === 'salutation' || block.kind === 'date')
      continue;
    const isNamed = namesPerson(document, block) || isRole(document, block) || isFirm(document, block);
    // A firm in the letterhead writes, in other lines it is written to.
    const isOwn =
      index === 0 &&
      (isOffice(document, block) ||
        (isFirm(document, block) && (block.kind === 'letterhead' || document.is(firstWord(document, block), company))));
    if (isNamed && !isOwn) continue;
    const leads = isOwn || (index === 0 && (block.kind === 'letterhead' || isShouted(document, block)));
    // «Отдел опеки        Начальнику отдела полиции» in two columns is read as text.
    const isLine = block.kind !== 'address' && (block.kind !== 'paragraph' || index === 0);
    if (isLine && (leads || isOffice(document, block))) return blockPassage(block);
  }
  for (let index = foot; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block || (block.kind !== 'signature' && block.kind !== 'line') || wishesWell(document, block)) continue;
    if (isOffice(document, block) && !isRole(document, block) && !namesPerson(document, block))
      return blockPassage(block);
  }
  return lineBelowName(document, foot) ?? postIn(document, foot);
}

/** A line of names below who signs, though it has no word for an office: `Pension Care` below `Ronan Doyle`. */
function lineBelowName(document: Document, foot: number) {
  const { blocks } = document;
  let named = false;
  for (let index = foot; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block || wishesWell(document, block) || block.kind === 'enclosure' || block.kind === 'reference') continue;
    if (named && isBareName(document, block) && !isRole(document, block)) return blockPassage(block);
    named ||= isBareName(document, block) || namesPerson(document, block);
  }
  return undefined;
}

/** So many words make a post that names its office. */
const leastPost = 5;

/** The post of who signs with the office where it is held: «Начальник районного управления по делам ветеранов». */
const postIn = (document: Document, foot: number) =>
  document.language === 'ru'
    ? blockPassage(
        document.blocks
          .slice(foot)
          .find(
            (block) => isRole(document, block) && isOffice(document, block) && wordsOf(document, block) >= leastPost,
          ),
      )
    : undefined;

/** Who writes: the office in the letterhead, in a line `From:` or below the signature. */
export const sender: Slot = {
  id: 'sender',
  text: {
    en: {
      title: 'Sender',
      why: 'The reader must see at once whose letter it is and whether it is genuine.',
      how: 'Name your office at the top of the letter.',
      good: [
        'Northmarch Revenue Service\n\n3 May 2026\n\nDear Ms Ray,\n\nWe need one more form from you by 20 May 2026.',
        'From: Wexcombe Library\nTo: Ms Ada Ray\n\nDear Ms Ray,\n\nYour two books are ready, and you can fetch them any day.',
      ],
      missing: [
        '3 May 2026\n\nDear Ms Ray,\n\nWe need one more form from you by 20 May 2026.\n\nYours sincerely,\n\nOwen Pike',
      ],
    },
    ru: {
      title: 'Отправитель',
      why: 'Человек должен сразу понять, от кого письмо и можно ли ему верить.',
      how: 'Назовите учреждение в начале письма.',
      good: [
        'Налоговая инспекция города Липовска\n\nУважаемая Анна Ивановна!\n\nПришлите нам, пожалуйста, справку о доходах до 20 мая 2026 года.',
        'От: Городская библиотека\nКому: Рай Анне Ивановне\n\nУважаемая Анна Ивановна!\n\nВаши книги готовы, их можно забрать в любой день.',
      ],
      missing: [
        '3 мая 2026 года\n\nУважаемая Анна Ивановна!\n\nПришлите нам, пожалуйста, справку о доходах до 20 мая 2026 года.\n\nС уважением,\nО. П. Щукин',
      ],
    },
  },
  find,
};
