import { cue } from '../cues.ts';
import { firstWord, frameOf } from '../letter/frame.ts';
import { Say, sayingsOf } from '../letter/sayings.ts';
import type { Document, Slot } from '../types.ts';
import { list, wordClass } from '../word-class.ts';
import { blockPassage, sentencePassage } from './passages.ts';

const opening = wordClass({
  en: list('enc encl encs encls enclosed enclosure enclosures attached attachment attachments annex'),
  ru: list('приложение приложения приложено прилагается прилагаются вложение вложения прилагаем'),
});
const mark = wordClass({ en: list(': . ( a b 1'), ru: list(': . ( 1 на') });
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
  return document.language === 'ru' ? sentencePassage(document, toldIn(document)) : undefined;
}

/** What a sentence says that does nothing but name what comes with the letter. */
const told = cue({
  ru: 'прилагаем | прилагаю | прикладываем | прикладываю | вкладываем | приложен | приложена | приложено | приложены | вложен | вложена | вложено | вложены | во вложении',
});
const not = wordClass({ ru: ['не'] });
const other = Say.must | Say.may | Say.touch | Say.right | Say.decision;

/** «Прилагаем справку на 1 листе», but not «К заявлению не приложена справка». */
function toldIn(document: Document): number {
  const cues = document.cues();
  const says = document.shared(sayingsOf);
  const { firstSentence, lastSentence } = document.shared(frameOf);
  const sentence = cues
    .where(told)
    .find(
      (index) =>
        index >= firstSentence &&
        index < lastSentence &&
        ((says[index] ?? 0) & other) === 0 &&
        !document.is(cues.at(told, index) - 1, not) &&
        !document.is(cues.at(told, index) + 1, not),
    );
  return sentence ?? -1;
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
        'Уважаемая Анна Ивановна!\n\nВаши книги готовы, их можно забрать в любой день.\n\nПрилагаем список книг на 1 листе.\n\nДиректор          О. П. Щукин',
        'Уважаемая Анна Ивановна!\n\nВаши книги готовы, их можно забрать в любой день.\n\nСписок книг приложен на отдельном листе.\n\nДиректор          О. П. Щукин',
        'Уважаемая Анна Ивановна!\n\nВаши книги готовы, их можно забрать в любой день.\n\nСписок во вложении.\n\nДиректор          О. П. Щукин',
      ],
      missing: [
        'Уважаемая Анна Ивановна!\n\nЗаявление мы получили, но к нему не приложена справка.\n\nДиректор          О. П. Щукин',
        'Уважаемая Анна Ивановна!\n\nЗаполните, пожалуйста, приложенную карточку и пришлите её нам.\n\nДиректор          О. П. Щукин',
      ],
    },
  },
  find,
};
