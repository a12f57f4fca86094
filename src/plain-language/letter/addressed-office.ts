import type { Block, Document } from '../types.ts';
import { list, wordClass } from '../word-class.ts';
import { type Frame, firstWord } from './frame.ts';
import { isEverybody, isFirm, isGroup, isOffice, isRole, isTo } from './offices.ts';
import { namesPerson } from './people.ts';

/** An office as addressee. */
const officePoints = 18;
/** In Russian, one who holds an office: «Директору «Тепловых сетей»». */
const rolePoints = 12;
const the = wordClass({ en: ['the'] });
/** «В Управление образования» */
const into = wordClass({ ru: list('в во') });
/** What a title begins with that speaks of an office: «О ремонте школы», «Предписание инспекции». */
const titled = wordClass({
  ru: list('о об обо по для на ответ предписание уведомление решение требование запрос приглашение постановление'),
});

/** «В Управление образования», or an office below the number and the date of a Russian letter: whom it is for. */
export function namesOffice(document: Document, index: number): boolean {
  const { blocks, language } = document;
  const block = blocks[index];
  if (language !== 'ru' || (block?.kind !== 'line' && block?.kind !== 'heading') || !isOffice(document, block))
    return false;
  const word = firstWord(document, block);
  if (document.is(word, into)) return true;
  const above = blocks.slice(1, index);
  const isBelow = above.some(({ kind }) => kind === 'reference' || kind === 'date');
  // Below a person it is where they live or work.
  return (
    isBelow &&
    !above.some((one) => namesPerson(document, one)) &&
    isOffice(document, blocks[0] ?? block) &&
    !document.is(word, titled)
  );
}

/** Whether a line names an office, or in English the line below it does: `The Chief Officer`, `Department of Parole`. */
function isOfOffice(document: Document, index: number, { body, subject }: Frame): boolean {
  const next = document.language === 'en' && index + 1 < body && index + 1 !== subject ? index + 1 : index;
  return document.blocks.slice(index, next + 1).some((block) => isOffice(document, block));
}

/** «Кому: Элеонора Вейс» names nobody who holds an office. */
const holdsOffice = (document: Document, block: Block): boolean => isOffice(document, block) || isRole(document, block);

/** How much the addressee looks like an office; 0 for a citizen or a firm. */
export function addresseePoints(document: Document, frame: Frame): number {
  const { body, subject } = frame;
  const { blocks, language } = document;
  let points = 0;
  for (let index = 1; index < body; index++) {
    const block = blocks[index];
    if (!block || index === subject || block.kind === 'salutation') continue;
    if (block.kind === 'letterhead' && !isTo(document, block)) continue;
    if (isFirm(document, block)) return 0;
    // «Руководителям учреждений» are offices, «Жителям района» are not.
    const isNobody = isGroup(document, block) && !(isRole(document, block) && isOffice(document, block));
    if (isNobody || (language === 'ru' && namesPerson(document, block) && !isRole(document, block))) continue;
    const word = firstWord(document, block);
    const isNamed =
      (isTo(document, block) && !isEverybody(document, block) && (language === 'en' || holdsOffice(document, block))) ||
      (language === 'ru'
        ? isRole(document, block) || document.is(word, into) || namesOffice(document, index)
        : document.is(word, the) && isRole(document, block));
    if (isNamed)
      points = Math.max(points, isOfOffice(document, index, frame) ? officePoints : language === 'ru' ? rolePoints : 0);
  }
  return points;
}
