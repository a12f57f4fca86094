import { isPhone } from '../letter/channels.ts';
import { firstWord, frameOf, tokensOf } from '../letter/frame.ts';
import { isRole } from '../letter/offices.ts';
import { capitalsIn, namesPerson } from '../letter/people.ts';
import type { Block, Document, Slot } from '../types.ts';
import { list, wordClass } from '../word-class.ts';
import { blockPassage } from './passages.ts';

/** What the line on who prepared a letter begins with: «Исп. …», «Подготовила …». */
export const preparers = list(
  'исп исполнитель исполнил исполнила отп составил составила подготовил подготовила готовил готовила',
);
const opening = wordClass({ ru: preparers });
const telephone = wordClass({ ru: list('т тел телефон') });

function hasPhone(document: Document, block: Block): boolean {
  const [first, last] = tokensOf(document, block);
  for (let token = first; token < last; token++) if (isPhone(document, token)) return true;
  return false;
}

function find(document: Document) {
  if (document.language !== 'ru') return undefined;
  const { blocks } = document;
  const { body, foot } = document.shared(frameOf);
  for (let index = blocks.length - 1; index >= body; index--) {
    const block = blocks[index];
    // «Исп. …», «Письмо составил …»
    const word = block ? firstWord(document, block) : -1;
    if (document.is(word, opening) || (index >= foot && document.is(word + 1, opening))) return blockPassage(block);
  }
  // Without the word: a name below that of who signs, best with a telephone.
  let signed = false;
  for (let index = foot; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block || block.kind === 'enclosure' || block.kind === 'list-item') continue;
    const phone = hasPhone(document, block);
    const named = namesPerson(document, block);
    if (signed && !document.is(firstWord(document, block), telephone)) {
      // Who holds a post may sign too; who prepared the letter has a telephone.
      const next = blocks[index + 1];
      if (
        isRole(document, block)
          ? (named || capitalsIn(document, block) > 2) && (phone || (next && hasPhone(document, next)))
          : named
      )
        return blockPassage(block);
      if (phone && !isRole(document, block) && capitalsIn(document, block) > 0) return blockPassage(block);
    }
    signed ||= named;
  }
  return undefined;
}

/** Who prepared the letter, with a telephone. */
export const executor: Slot = {
  id: 'executor',
  text: {
    ru: {
      title: 'Исполнитель',
      why: 'С исполнителем вопрос решают за один звонок.',
      how: 'Назовите внизу того, кто готовил письмо, и его телефон.',
      good: [
        'Уважаемая Анна Ивановна!\n\nВаши книги готовы, их можно забрать в любой день.\n\nДиректор          О. П. Щукин\n\nИсп. Пенро О. Д., 8 (000) 555-01-76',
        'Уважаемая Анна Ивановна!\n\nВаши книги готовы, их можно забрать в любой день.\n\nДиректор          О. П. Щукин\n\nПенро О. Д., главный специалист\nт. 555-01-76',
        'Уважаемая Анна Ивановна!\n\nВаши книги готовы, их можно забрать в любой день.\n\nДиректор          О. П. Щукин\n\nСекретарь Пенро О. Д., 555-01-76',
      ],
      missing: [
        'Уважаемая Анна Ивановна!\n\nВаши книги готовы, их можно забрать в любой день.\n\nДиректор          О. П. Щукин\nТел. 8 (000) 555-01-13',
        'Уважаемая Анна Ивановна!\n\nВаши книги готовы, их можно забрать в любой день.\n\nДиректор          О. П. Щукин',
      ],
    },
  },
  find,
};
