import { namesOffice } from '../letter/addressed-office.ts';
import { firstWord, frameOf, tokensOf } from '../letter/frame.ts';
import { isFirm, isGroup, isOffice, isRole, isTo } from '../letter/offices.ts';
import { isBareName, namesPerson } from '../letter/people.ts';
import { type Block, type Document, type Slot, TokenFlag, TokenKind } from '../types.ts';
import { list, wordClass } from '../word-class.ts';
import { blockPassage } from './passages.ts';

/** Words that stand for anybody. */
const anybody = wordClass({
  en: list(
    'dear hello hi sir sirs madam madams customer citizen client applicant elector electors voter passenger patient taxpayer colleague colleagues all user member neighbour neighbours resident residents tenant tenants parent parents good morning afternoon whom it may concern or and',
  ),
  ru: list(
    'уважаем* глубокоуважаем* здравствуйте добрый день дорог* коллег* гражданин граждане гражданка жител* заявитель клиент* абонент* собственник* избирател* пассажир* читател* пациент* потребител* пользовател* посетител* сосед* налогоплательщик* господа',
  ),
});
const executor = wordClass({ ru: list('исп исполнитель копия') });

/** Whether a block has a word with a capital that stands for somebody. */
function names(document: Document, block: Block): boolean {
  const [first, last] = tokensOf(document, block);
  for (let token = first; token < last; token++)
    if (
      document.tokens.kind[token] === TokenKind.word &&
      ((document.tokens.flags[token] ?? 0) & TokenFlag.capital) !== 0 &&
      !document.is(token, anybody)
    )
      return true;
  return false;
}

const the = wordClass({ en: ['the'] });

/** Whether a block names the holder of an office: `The Manager`, «Руководителю отдела»; in English with its article. */
const isHolder = (document: Document, block: Block): boolean =>
  isRole(document, block) && (document.language === 'ru' || document.is(firstWord(document, block), the));

function find(document: Document) {
  const { blocks } = document;
  const { body, foot, subject, salutation } = document.shared(frameOf);
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block || index === subject || (index >= body && index < foot) || index === salutation) continue;
    const above = index < body;
    if (!above && block.kind !== 'address' && !isTo(document, block)) continue;
    if (document.is(firstWord(document, block), executor)) continue;
    if (isTo(document, block)) {
      const [first, last] = tokensOf(document, block);
      for (let token = first + 1; token < last; token++)
        if (document.tokens.kind[token] === TokenKind.word) return blockPassage(block);
      continue;
    }
    if (block.kind === 'date' || (index === 0 && isOffice(document, block) && !namesPerson(document, block))) continue;
    if (namesPerson(document, block) || isFirm(document, block)) return blockPassage(block);
    if (namesOffice(document, index)) return blockPassage(block);
    if (block.kind !== 'letterhead' && (isGroup(document, block) || isHolder(document, block)))
      return blockPassage(block);
    // A name above an address.
    const next = blocks[index + 1];
    const isAbove = next?.kind === 'address' && next.firstSentence === block.lastSentence && block.kind === 'address';
    if (document.language === 'en' && isAbove && isBareName(document, block) && !isOffice(document, block))
      return blockPassage(block);
  }
  const greeting = blocks[salutation];
  return greeting && names(document, greeting) ? blockPassage(greeting) : undefined;
}

/** Whom the letter is for: a person, a firm, an office or the people of a street; anybody is nobody. */
export const addressee: Slot = {
  id: 'addressee',
  text: {
    en: {
      title: 'Addressee',
      why: 'A letter to nobody is read as a circular and put aside.',
      how: 'Address the letter to a person by name: “Dear Ms Ray,”.',
      good: [
        'Dear Ms Ray,\n\nWe need one more form from you by 20 May 2026.',
        'Wexcombe Library\n\nTo: all residents of Mill Lane\n\nThe library will stay open late from the first of June.',
      ],
      missing: ['Wexcombe Library\n\nDear Sir or Madam,\n\nWe need one more form from you by 20 May 2026.'],
    },
    ru: {
      title: 'Адресат',
      why: 'Письмо «никому» читают как рассылку и откладывают.',
      how: 'Обратитесь к человеку по имени и отчеству.',
      good: [
        'Уважаемая Анна Ивановна!\n\nПришлите нам, пожалуйста, справку о доходах до 20 мая 2026 года.',
        'Городская библиотека\n\n№ Б-85\n\nАрхив Липовского района\n\nО подшивках газет\n\nПросим прислать нам список подшивок за прошлый год до 20 мая 2026 года.',
        'Городская библиотека\n\n№ Б-85\n\nОбществу с ограниченной ответственностью «Береста»\n\nПросим прислать нам счёт за переплёт книг до 20 мая 2026 года.',
        'Городская библиотека\n\nЖителям улицы Садовой\n\nС первого июня библиотека будет работать до девяти часов вечера.',
      ],
      missing: [
        'Городская библиотека\n\nУважаемый клиент!\n\nПришлите нам, пожалуйста, справку о доходах до 20 мая 2026 года.',
      ],
    },
  },
  find,
};
