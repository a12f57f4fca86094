import { cue } from '../cues.ts';
import { isPhone } from '../letter/channels.ts';
import { dateIn, isDateAt } from '../letter/dates.ts';
import { firstWord, frameOf, tokensOf } from '../letter/frame.ts';
import { isOffice, isTo } from '../letter/offices.ts';
import { startsUpper } from '../token-shape.ts';
import { type Block, type Document, type Slot, TokenFlag, TokenKind } from '../types.ts';
import { list, wordClass } from '../word-class.ts';
import { blockPassage, sentencePassage } from './passages.ts';

/** What the number of a letter or case stands behind. */
const numbered = wordClass({
  en: list(
    'ref reference file case account application claim invoice number no nos licence license permit notice tenancy code policy insurance record order our customer client id patient household juror complaint request',
  ),
  ru: list(
    'карта карты карте договор договора договору полис заявка заявки заявке абонент лицевой лицевого № номер исх рег обращение обращению обращения заявление заявлению заявления жалобу жалобе дело делу письма письмо счет',
  ),
});
const small = wordClass({ en: list(': . no number nos ref reference №'), ru: list('№ : . номер') });
const referring = wordClass({ en: list('ref reference'), ru: list('исх номер') });
const colon = wordClass({ en: [':'], ru: [':'] });
/** The number of another letter, or of somebody who can be called. */
const others = wordClass({
  en: list('tel telephone phone fax enc encl enclosed'),
  ru: list('на к исп приложение тел телефон'),
});

/** A number that the text tells, where the head has none. */
const told = cue({
  en: '[ref/reference/case/account/file/customer/claim] . | [our/the/your] [reference/case/file/account/customer/claim] [number/no] | [reference/case/account/customer/claim] number [is/:]',
  ru: '[номер/№] [вашего/дела/заявки/обращения/заявления/договора] | [дело/дела/делу/заявка/обращение] №',
});
/** What is to be given when the reader writes: `Please quote PTR-26-0915`. */
const quote = cue({ en: 'quote | quoting', ru: 'укажите | указав | ссылайтесь | сошлитесь' });

const hasDigit = (key: string): boolean => /\d/.test(key);

/** Whether a block has the number of a letter or case. */
function hasNumber(document: Document, block: Block, isTitle: boolean): boolean {
  const [first, last] = tokensOf(document, block);
  const { kind } = document.tokens;
  for (let token = first; token < last; token++) {
    if (document.is(token, numbered)) {
      let next = token + 1;
      while (next < last && document.is(next, small)) next += 1;
      if (
        document.is(token, referring) &&
        document.is(token + 1, colon) &&
        (document.tokens.flags[next] ?? 0) & TokenFlag.capitals
      )
        return true;
      const isTelephone = document.is(token - 1, others) || document.is(token - 2, others);
      for (let at = next; at < last && at < next + (isTitle ? 2 : 8); at++)
        if (
          kind[at] !== TokenKind.punctuation &&
          hasDigit(document.tokens.key(at)) &&
          !isDateAt(document, at) &&
          // Right behind `No.` even 118-4420 is none.
          !(isPhone(document, at) && (isTelephone || at > next))
        )
          return true;
    }
    // `ENV/INS/0226`, `WH 5530`: a code of capitals and digits.
    if (
      startsUpper(document.tokens, token) &&
      !document.is(token, others) &&
      document.language === 'en' &&
      isCode(document, token, last)
    )
      return true;
  }
  return false;
}

function isCode({ text, tokens }: Document, token: number, last: number): boolean {
  const start = tokens.start[token] ?? 0;
  const written = text.slice(start, Math.min(start + 24, tokens.end[Math.min(token + 4, last) - 1] ?? start));
  return (
    /^[A-Z]{1,5}(?:[/-][A-Z\d]{1,6}){0,5}(?:[ /-]|: (?=[\d-]{6}))?\d{2,}/.test(written) &&
    !/^[A-Z]{1,2}\d{1,2} \d[A-Z]{2}/.test(written)
  );
}

/** Whether a sentence has a code of capitals and digits: `PTR-26-0915`, «СК-2025/0386». */
function quotesCode({ text, sentences }: Document, index: number): boolean {
  const sentence = sentences[index];
  return /[A-ZА-ЯЁ]{1,5}[-/ ]?\d[\d/-]{2,}/.test(text.slice(sentence?.start, sentence?.end));
}

/** Whether a line below a Russian letter has its date, too: «21 мая 2026 года, исходящий номер 318». */
const isDated = (document: Document, block: Block): boolean =>
  block.kind === 'reference' && dateIn(document, ...tokensOf(document, block)) >= 0;

function find(document: Document) {
  const { blocks, language } = document;
  const { body, foot, subject } = document.shared(frameOf);
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block || index === subject || (index >= body && index < foot)) continue;
    if (block.kind === 'enclosure' || block.kind === 'date' || block.kind === 'salutation') continue;
    if (block.kind === 'paragraph' || (language === 'ru' && index >= foot && !isDated(document, block))) continue;
    // «Инспекция № 5» names an office.
    const isHead = block.kind === 'letterhead' || (index === 0 && isOffice(document, block));
    if (isHead && language === 'ru' && !document.is(firstWord(document, block), numbered)) continue;
    if (block.kind === 'address' && language === 'en' && !isTo(document, block)) continue;
    if (document.is(firstWord(document, block), others)) continue;
    if (hasNumber(document, block, block.kind === 'heading')) return blockPassage(block);
  }
  const title = blocks[subject];
  if (title && hasNumber(document, title, true)) return blockPassage(title);
  const cues = document.cues();
  return sentencePassage(
    document,
    cues.where(told)[0] ?? cues.where(quote).find((at) => quotesCode(document, at)) ?? -1,
  );
}

/** The number of the letter, of the case or of the account. */
export const reference: Slot = {
  id: 'reference',
  text: {
    en: {
      title: 'Reference',
      why: 'With a number, the office finds the case at once when the reader calls.',
      how: 'Give a number that the reader can quote: “Our ref: WL/26/118”.',
      good: [
        'Wexcombe Library\n\nOur ref: WL/26/118\n\nDear Ms Ray,\n\nYour two books are ready, and you can fetch them any day.',
        'Wexcombe Library\n\nDear Ms Ray,\n\nYour two books are ready. Please quote WL-26-0118 when you come.',
        'Wexcombe Library\n\nMember No.: 118-4420\n\nDear Ms Ray,\n\nYour two books are ready, and you can fetch them any day.',
        'Wexcombe Library\n\nAccount 4417-0926\n\nDear Ms Ray,\n\nYour two books are ready, and you can fetch them any day.',
      ],
      missing: [
        'Wexcombe Library\nTel. no. 555-0140\n\nDear Ms Ray,\n\nYour two books are ready. Please quote your name.',
        'Wexcombe Library\n12 Mill Lane\nTel: 555-0140\n\n3 May 2026\n\nDear Ms Ray,\n\nYour two books are ready, and you can fetch them any day.',
      ],
    },
    ru: {
      title: 'Номер письма',
      why: 'По номеру дело сразу найдут, когда человек позвонит.',
      how: 'Укажите номер письма: «№ Б-85».',
      good: [
        'Городская библиотека\n\n3 мая 2026 года № Б-85\n\nУважаемая Анна Ивановна!\n\nВаши книги готовы, их можно забрать в любой день.',
        'Городская библиотека\n\nУважаемая Анна Ивановна!\n\nВаши книги готовы. Когда придёте, укажите номер заказа: Б-26/085.',
      ],
      missing: [
        'Городская библиотека\nул. Тихая, д. 22\n\n3 мая 2026 года\nНа № 17 от 30.04.2026\n\nУважаемая Анна Ивановна!\n\nВаши книги готовы, их можно забрать в любой день.',
      ],
    },
  },
  find,
};
