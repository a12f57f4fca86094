import { isPhone } from '../letter/channels.ts';
import { firstWord, frameOf, tokensOf, wishesWell } from '../letter/frame.ts';
import { isRole, isTo } from '../letter/offices.ts';
import { capitalsIn, namesPerson } from '../letter/people.ts';
import { type Block, type Document, type Slot, TokenFlag, TokenKind } from '../types.ts';
import { list, wordClass } from '../word-class.ts';
import { preparers } from './executor.ts';
import { blockPassage } from './passages.ts';

/** What stands below a letter besides who signs it. */
const other = wordClass({
  en: list(
    'enc encl encs enclosed enclosure enclosures attached attachment attachments annex cc copy copies with ps p.s by',
  ),
  ru: [...preparers, ...list('приложение приложения вложение вложения копия')],
});

/** Whether a word has one capital, at its beginning. */
const isName = ({ tokens }: Document, token: number): boolean =>
  tokens.kind[token] === TokenKind.word &&
  ((tokens.flags[token] ?? 0) & (TokenFlag.capital | TokenFlag.capitals)) === TokenFlag.capital;

/** Whether the last two words of a block have capitals: «Администратор зала Вера Ильина». */
function endsWithName(document: Document, block: Block): boolean {
  const [first, last] = tokensOf(document, block);
  return last - first > 2 && isName(document, last - 1) && isName(document, last - 2);
}

function find(document: Document) {
  const { blocks } = document;
  const { foot, body } = document.shared(frameOf);
  if (body >= blocks.length) return undefined;
  for (let index = foot; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block || wishesWell(document, block) || block.kind === 'enclosure' || block.kind === 'address') continue;
    const word = firstWord(document, block);
    if (document.is(word, other) || isTo(document, block) || document.tokens.kind[word] !== TokenKind.word) continue;
    const [first, last] = tokensOf(document, block);
    // «советник 2 класса          Э. Н. Чибисов» has a number, and a name at its end.
    let isLine =
      block.kind === 'reference' &&
      !(document.language === 'ru' && isName(document, last - 1) && namesPerson(document, block));
    for (let token = first; token < last && !isLine; token++)
      isLine = isPhone(document, token) || document.tokens.kind[token] === TokenKind.address;
    if (isLine) continue;
    // A Russian letter is signed by name, with initials or in full.
    if (
      document.language === 'en' ||
      namesPerson(document, block) ||
      (isRole(document, block) && (capitalsIn(document, block) > 2 || endsWithName(document, block)))
    )
      return blockPassage(block);
    // «Вероника Пак,» above the post
    const next = blocks[index + 1];
    const isAbove = last - first <= 3 && isName(document, first) && isName(document, first + 1);
    if (isAbove && next && isRole(document, next)) return blockPassage(block);
    if (blocks[index - 1]?.kind === 'closing' && capitalsIn(document, block) > 1) return blockPassage(block);
  }
  return undefined;
}

/** Who signs: a name, or at least an office held. */
export const signatory: Slot = {
  id: 'signatory',
  text: {
    en: {
      title: 'Signature',
      why: 'A letter that nobody signs is answered by nobody.',
      how: 'Sign with your name and what you do.',
      good: [
        'Dear Ms Ray,\n\nYour two books are ready, and you can fetch them any day.\n\nYours sincerely,\n\nOwen Pike\nLibrarian',
      ],
      missing: ['Dear Ms Ray,\n\nYour two books are ready, and you can fetch them any day.\n\nTel.: 555-0140'],
    },
    ru: {
      title: 'Подпись',
      why: 'За письмо без подписи никто не отвечает.',
      how: 'Подпишитесь: должность, инициалы и фамилия.',
      good: [
        'Уважаемая Анна Ивановна!\n\nВаши книги готовы, их можно забрать в любой день.\n\nДиректор библиотеки          О. П. Щукин',
        'Уважаемая Анна Ивановна!\n\nВаши книги готовы, их можно забрать в любой день.\n\nЗаместитель директора,\nбиблиотекарь 2 класса          О. П. Щукин',
      ],
      missing: ['Уважаемая Анна Ивановна!\n\nВаши книги готовы, их можно забрать в любой день.\n\nДиспетчер'],
    },
  },
  find,
};
