import { firstWord, frameOf } from '../letter/frame.ts';
import type { Document, Slot } from '../types.ts';
import { list, wordClass } from '../word-class.ts';
import { blockPassage } from './passages.ts';

const opening = wordClass({
  en: list('enc encl encs enclosed enclosure enclosures attached attachment attachments annex'),
  ru: list('приложение приложения приложено вложение вложения прилагаем'),
});
const mark = wordClass({ en: list(': . ( a b 1'), ru: list(': . ( 1') });
const withThis = wordClass({ en: ['with'] });
const colon = wordClass({ en: [':'], ru: [':'] });

function find(document: Document) {
  const { blocks } = document;
  const { body } = document.shared(frameOf);
  for (let index = body; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block) continue;
    const word = firstWord(document, block);
    if (document.is(word, opening) && document.is(word + 1, mark)) {
      const items = blocks[index + 1]?.kind === 'list-item' && document.text.charAt(block.end - 1) === ':';
      return items ? { start: block.start, end: blocks[index + 1]?.end ?? block.end } : blockPassage(block);
    }
    if (document.is(word, withThis) && document.is(word + 3, colon)) return blockPassage(block);
  }
  return undefined;
}

/** The list of what comes with the letter. */
export const enclosures: Slot = {
  id: 'enclosures',
  text: {
    en: {
      title: 'Enclosures',
      why: 'The reader can see whether something was lost on the way.',
      how: 'List below the letter what you enclose: “Enclosed: reply card”.',
      good: [
        'Dear Ms Ray,\n\nPlease fill in the enclosed card and post it to us.\n\nYours sincerely,\n\nOwen Pike\n\nEnclosed: reply card',
      ],
      missing: ['Dear Ms Ray,\n\nPlease fill in the enclosed card and post it to us.\n\nYours sincerely,\n\nOwen Pike'],
    },
    ru: {
      title: 'Приложения',
      why: 'Человек увидит, всё ли дошло.',
      how: 'Перечислите под текстом, что приложили: «Приложение: квитанция, 1 лист».',
      good: [
        'Уважаемая Анна Ивановна!\n\nЗаполните, пожалуйста, приложенную карточку и пришлите её нам.\n\nПриложение: карточка, 1 лист.\n\nДиректор          О. П. Щукин',
      ],
      missing: [
        'Уважаемая Анна Ивановна!\n\nЗаполните, пожалуйста, приложенную карточку и пришлите её нам.\n\nДиректор          О. П. Щукин',
      ],
    },
  },
  find,
};
