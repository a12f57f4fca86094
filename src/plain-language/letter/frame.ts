import { wordsOf } from '../headings.ts';
import { type Block, type Document, TokenFlag, TokenKind } from '../types.ts';
import { list, wordClass } from '../word-class.ts';
import { dateIn } from './dates.ts';
import { isInitial } from './initials.ts';
import { isOffice, isTo } from './offices.ts';

/** The parts of a letter, as indexes of blocks: what stands above its text, the text, what stands below. */
export interface Frame {
  /** The first block of the text; what is before it is the head. */
  readonly body: number;
  /** The first block of the foot: closing, signature, enclosures. */
  readonly foot: number;
  /** Index of the first and last sentence of the body; the last one exclusive. */
  readonly firstSentence: number;
  readonly lastSentence: number;
  /** The block that says what the letter is about; -1 for none. */
  readonly subject: number;
  /** The salutation; -1 for none. */
  readonly salutation: number;
}

/** A paragraph of fewer words may be a line of the head. */
const leastProse = 7;
/** Capitals that shout above a letter. */
const longestTitle = 14;
const subjectOpening = wordClass({ en: list('subject re regarding'), ru: list('тема касательно') });
const colon = wordClass({ en: [':'], ru: [':'] });
const enclosureOpening = wordClass({
  en: list(
    'enclosed enclosure enclosures enc encl encs encls attached attachment attachments annex cc copy copies ps p.s',
  ),
  ru: list('приложение приложения приложено прилагается прилагаются вложение вложения копия копии исп исполнитель'),
});
/** What a title of a letter does not begin with: somebody it is for, or whom it is from. */
const naming = wordClass({
  en: list('to from for attn dear gentlemen sirs madam'),
  // «Адвокатам района», «Нанимателю квартиры 31»
  ru: [
    ...list('кому от куда гражданину гражданке обществу товариществу кооперативу хозяйству индивидуальному'),
    /^[а-яё]{3,}(?:[ая]м|телю|нику|енту)$/,
  ],
});
const sent = wordClass({ en: ['from'] });
/** What a line without a verb begins with when it says what a letter is about. */
const about = wordClass({
  en: list('your about application notice claim'),
  ru: list(
    'о об обо по для повестка предписание ответ постановление распоряжение претензия требование уведомление напоминание приглашение извещение решение запрос',
  ),
});
const wishing = wordClass({ en: list('yours thank thanks with keep best kind warm i by') });

/** The first token of a block that is a word. */
export function firstWord({ sentences, tokens }: Document, { firstSentence, lastSentence }: Block): number {
  const first = sentences[firstSentence]?.firstToken ?? 0;
  const last = sentences[lastSentence - 1]?.lastToken ?? 0;
  for (let token = first; token < last; token++) if (tokens.kind[token] === TokenKind.word) return token;
  return first;
}

/** The tokens of a block, the last one exclusive. */
export const tokensOf = ({ sentences }: Document, block: Block): readonly [number, number] => [
  sentences[block.firstSentence]?.firstToken ?? 0,
  sentences[block.lastSentence - 1]?.lastToken ?? 0,
];

/** Whether most words of a block are in capitals. */
export function isShouted(document: Document, block: Block): boolean {
  const { kind, flags } = document.tokens;
  const [first, last] = tokensOf(document, block);
  let words = 0;
  let capitals = 0;
  for (let token = first; token < last; token++) {
    if (kind[token] !== TokenKind.word) continue;
    words += 1;
    if ((flags[token] ?? 0) & TokenFlag.capitals) capitals += 1;
  }
  return capitals * 2 > words;
}

/** Whether a block begins as `Subject:` does. */
export function isSubjectLine(document: Document, block: Block): boolean {
  const word = firstWord(document, block);
  return document.is(word, subjectOpening) && document.is(word + 1, colon);
}

/** Whether a block is one of enclosures, of copies or of a postscript, though it may be read as prose. */
const isBelow = (document: Document, block: Block): boolean =>
  document.is(firstWord(document, block), enclosureOpening);

/** Whether a block ends with initials, as the line of an addressee does: «Руководителю отдела Осинцевой Л. Н.» */
function endsWithInitial(document: Document, block: Block): boolean {
  if (block.lastSentence - block.firstSentence > 1) return false;
  const [, last] = tokensOf(document, block);
  const { tokens, text } = document;
  return (
    document.language === 'ru' &&
    text.charAt((tokens.end[last - 1] ?? 0) - 1) === '.' &&
    isInitial(document, tokens.kind[last - 1] === TokenKind.word ? last - 1 : last - 2)
  );
}

const incoming = wordClass({ ru: list('на к') });
const sign = wordClass({ ru: list('№ вх') });

/** Whether a block gives the number or the date of the letter that is answered, as Russian ones do: «На № 5 от 2 мая». */
export function isIncoming(document: Document, block: Block): boolean {
  if (!document.is(firstWord(document, block), incoming)) return false;
  const [first, last] = tokensOf(document, block);
  for (let token = first; token < last; token++) if (document.is(token, sign)) return true;
  return dateIn(document, first, last) >= 0;
}

function isProse(document: Document, index: number): boolean {
  const block = document.blocks[index];
  if (block?.kind !== 'paragraph' && block?.kind !== 'list-item') return false;
  const words = wordsOf(document, block);
  if (words < leastProse || isSubjectLine(document, block)) return false;
  if (document.language === 'ru' && words <= longestTitle && isIncoming(document, block)) return false;
  if (isTo(document, block) || endsWithInitial(document, block)) return false;
  return words > longestTitle || !isShouted(document, block);
}

/** Finds the parts of a letter; for {@link Document.shared}. */
export function frameOf(document: Document): Frame {
  const { blocks } = document;
  let body = blocks.length;
  let salutation = -1;
  for (let index = 0; index < blocks.length; index++) {
    if (blocks[index]?.kind === 'salutation' && salutation < 0) salutation = index;
    if (isProse(document, index) || (salutation >= 0 && blocks[index]?.kind === 'paragraph')) {
      body = index;
      break;
    }
  }
  // A text of short sentences alone is all text.
  if (body === blocks.length) body = blocks.findIndex(({ kind }) => kind === 'paragraph' || kind === 'list-item');
  if (body < 0) body = blocks.length;
  let foot = blocks.length;
  /** The block above the items of a list. */
  let lead = foot;
  for (let index = blocks.length - 1; index >= body; index--) {
    const block = blocks[index];
    if (!block) continue;
    if (block.kind === 'closing') {
      foot = index;
      break;
    }
    if (block.kind === 'list-item' && lead >= index) {
      lead = index;
      while (blocks[lead]?.kind === 'list-item') lead -= 1;
    }
    const item = block.kind === 'list-item' && blocks[lead]?.kind === 'enclosure';
    const isText = block.kind === 'paragraph' || block.kind === 'list-item' || block.kind === 'table-row';
    if (!isText || item || isBelow(document, block)) foot = index;
    else if (!blocks.slice(body, index).some(({ kind }) => kind === 'closing' || kind === 'signature')) break;
  }
  const last = blocks[foot - 1];
  return {
    body,
    foot,
    firstSentence: blocks[body]?.firstSentence ?? document.sentences.length,
    lastSentence: last && foot > body ? last.lastSentence : (blocks[body]?.firstSentence ?? document.sentences.length),
    subject: subjectOf(document, body, salutation),
    salutation,
  };
}

/** Lines of fewer words right above the salutation are of an address. */
const leastSaying = 5;
/** A title that calls out has so many words: `Our branch is moving!` */
const mostCalled = 8;
const call = wordClass({ en: ['!'], ru: ['!'] });
const courtesy = wordClass({
  en: list('thank thanks welcome congratulations good happy'),
  ru: list('здравствуйте спасибо добрый благодарим поздравляем извините'),
});

/** Whether the first line of the text is its title: it calls out or shouts, and more text comes behind it. */
function isCalled(document: Document, index: number): boolean {
  const [block, next] = [document.blocks[index], document.blocks[index + 1]];
  if (block?.kind !== 'paragraph' || next?.kind !== 'paragraph') return false;
  const [first, last] = tokensOf(document, block);
  if (!(document.is(last - 1, call) || isShouted(document, block)) || block.lastSentence - block.firstSentence > 1)
    return false;
  for (let token = first; token < last; token++) if (document.is(token, courtesy)) return false;
  const words = wordsOf(document, block);
  return words > 2 && words <= mostCalled;
}

/** Whether a line right above the salutation says something: `Who can vote at your address? Please tell us`. */
function isSaying(document: Document, index: number): boolean {
  const block = document.blocks[index];
  return (
    block?.kind === 'line' &&
    wordsOf(document, block) >= leastSaying &&
    !isOffice(document, block) &&
    !endsWithInitial(document, block) &&
    !names(document, tokensOf(document, block)[0])
  );
}

/** Whether a line begins with whom it is for or from; `From Monday the boat leaves at 7` says something. */
const names = (document: Document, first: number): boolean =>
  document.is(first, naming) && (!document.is(first, sent) || document.is(first + 1, colon));

/** The last heading above the text that names nobody, or a line that says what it is about. */
function subjectOf(document: Document, body: number, salutation: number): number {
  const { blocks } = document;
  let line = -1;
  for (let index = body - 1; index >= 0; index--) {
    const block = blocks[index];
    if (!block) continue;
    if (isSubjectLine(document, block)) return index;
    const word = firstWord(document, block);
    if (names(document, tokensOf(document, block)[0]) || document.tokens.kind[word] !== TokenKind.word) continue;
    const isTitle = block.kind === 'heading' || block.kind === 'paragraph';
    // What stands first names the office.
    if (isTitle && (index > 0 || !(isShouted(document, block) || isOffice(document, block)))) return index;
    // Capitals below those of the office
    const isLoudLine = block.kind === 'letterhead' && isShouted(document, block);
    if (
      line < 0 &&
      (block.kind === 'line' || block.kind === 'reference' || (index > 0 && isLoudLine)) &&
      document.is(word, about)
    )
      line = index;
  }
  if (line >= 0) return line;
  if (salutation > 0 && salutation <= body && isSaying(document, salutation - 1)) return salutation - 1;
  return isCalled(document, body) ? body : -1;
}

/** Whether a line of the foot wishes well. */
export const wishesWell = (document: Document, block: Block): boolean =>
  block.kind === 'closing' || (block.kind === 'heading' && document.is(firstWord(document, block), wishing));
