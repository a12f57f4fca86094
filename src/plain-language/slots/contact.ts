import { isMail, isPhone } from '../letter/channels.ts';
import { firstWord, frameOf, tokensOf } from '../letter/frame.ts';
import { isTo } from '../letter/offices.ts';
import { firstThatSays, Say, sayingsOf } from '../letter/sayings.ts';
import type { Document, Slot } from '../types.ts';
import { list, wordClass } from '../word-class.ts';
import { blockPassage, sentencePassage } from './passages.ts';

/** Lines that are not for the reader: who wrote it, for other offices. */
const executor = wordClass({ ru: list('исп исполнитель') });

function find(document: Document) {
  const asked = firstThatSays(document, Say.reachable | Say.questions);
  if (asked >= 0) return sentencePassage(document, asked);
  const touch = firstThatSays(document, Say.reachable | Say.touch);
  if (touch >= 0) return sentencePassage(document, touch);
  const { blocks } = document;
  const { body, foot, subject } = document.shared(frameOf);
  const says = document.shared(sayingsOf);
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index];
    if (!block || index === subject || block.kind === 'quotation') continue;
    const [first, last] = tokensOf(document, block);
    if (index >= body && index < foot) {
      for (let sentence = block.firstSentence; sentence < block.lastSentence; sentence++)
        if ((says[sentence] ?? 0) & Say.phone || ((says[sentence] ?? 0) & (Say.reachable | Say.must)) === Say.reachable)
          return sentencePassage(document, sentence);
      continue;
    }
    if (document.is(firstWord(document, block), executor) || isTo(document, block)) continue;
    for (let token = first; token < last; token++) {
      if (isPhone(document, token)) return blockPassage(block);
      // An address in a line of its own below the name of the reader is theirs.
      if (isMail(document, token) && (index >= foot || block.kind !== 'line')) return blockPassage(block);
    }
  }
  return undefined;
}

/** A telephone or an e-mail address for questions. */
export const contact: Slot = {
  id: 'contact',
  text: {
    en: {
      title: 'Contact',
      why: 'One question that cannot be asked becomes a complaint.',
      how: 'Give a name, a telephone with its hours and an e-mail address.',
      good: [
        'Any questions? Call Ola Penrose on 555-0176, Monday to Friday, 9am to 5pm.',
        'Wexcombe Library\nTel: 555-0140\n\nDear Ms Ray,\n\nYour two books are ready, and you can fetch them any day.',
      ],
      missing: ['Any questions? Come to our office at 12 Mill Lane.'],
    },
    ru: {
      title: 'Связь',
      why: 'Вопрос, который некому задать, становится жалобой.',
      how: 'Назовите имя, телефон, часы работы и адрес почты.',
      good: [
        'Вопросы? Позвоните Ольге Пенро: 8 (000) 555-01-76, в будни с 9 до 17.',
        'Городская библиотека\nтел. 8 (000) 555-01-40\n\nУважаемая Анна Ивановна!\n\nВаши книги готовы, их можно забрать в любой день.',
      ],
      missing: ['Вопросы? Приходите к нам на улицу Тихую, дом 22.'],
    },
  },
  find,
};
