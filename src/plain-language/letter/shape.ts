import { type Block, type BlockKind, type Document, type TextShape, TokenKind } from '../types.ts';
import { list, wordClass } from '../word-class.ts';
import { firstWord, frameOf, tokensOf } from './frame.ts';
import { isOffice, isRole, isTo } from './offices.ts';

/** What tells a letter besides its text. */
const frameKinds: readonly BlockKind[] = [
  'letterhead',
  'address',
  'date',
  'reference',
  'salutation',
  'closing',
  'signature',
  'enclosure',
];
/** A letter has so many of them. */
const leastFrame = 2;
/** 40 pages have about 1,000 sentences; what has more is no letter. */
const mostSentences = 1000;
/** So few sentences between lines to fill in make a form. */
const mostInForm = 3;
const sender = wordClass({ en: ['from'], ru: ['от'] });
const colon = wordClass({ en: [':'], ru: list(': кого') });
const original = wordClass({ en: ['original'], ru: list('исходное пересылаемое') });
const message = wordClass({ en: ['message'], ru: ['сообщение'] });
const wrote = wordClass({ en: ['wrote'], ru: list('написал написала пишет') });

const you = wordClass({ en: ['you'], ru: list('вы ты') });
/** The longest line above a message that is answered, and how far from its end somebody writes, in tokens. */
const [longestLine, nearEnd] = [30, 6];

/** Whether a line stands above a message that is answered: `On 5 May 2026, Ada Ray wrote:`, not `You wrote:`. */
function opensAnswered(document: Document, block: Block): boolean {
  const { tokens } = document;
  const [first, last] = tokensOf(document, block);
  if (last - first > longestLine || tokens.key(last - 1) !== ':') return false;
  let [hasNumber, hasMail] = [false, false];
  for (let token = first; token < last; token++) {
    hasNumber ||= tokens.kind[token] === TokenKind.number;
    hasMail ||= tokens.kind[token] === TokenKind.address && token > first;
  }
  // «4 мая 2026 г., 10:12, Олег Щукин <o@bib.example>:»
  if (hasNumber && hasMail && tokens.kind[first] === TokenKind.number) return true;
  for (let token = last - 2; hasNumber && token > first && token >= last - nearEnd; token--)
    if (document.is(token, wrote)) return !document.is(token - 1, you);
  return false;
}

/** What is to be filled in; nothing where a text has no such thing. */
const blanksIn = (text: string): RegExp | undefined =>
  text.includes('___') || text.includes('....') || text.includes('☐') || text.includes('□') || text.includes('……')
    ? /___|\.{4}|☐|□|……/
    : undefined;

/** Fewer lines after `>` may be a quotation. */
const leastQuoted = 3;

/** Whether a text ends with the message that it answers, each line after `>`. */
function quotesToTheEnd({ blocks }: Document): boolean {
  let index = blocks.length - 1;
  while (index >= 0 && blocks[index]?.kind === 'quotation') index -= 1;
  return index >= 0 && blocks.length - 1 - index >= leastQuoted;
}

/** So soon behind the date of a second letter comes its addressee, in blocks. */
const nearDate = 3;

/** Whether a second letter begins behind the text of the first: a date, and below it an address or a salutation. */
function beginsAgain(document: Document): boolean {
  const { blocks } = document;
  const { body } = document.shared(frameOf);
  let dates = 0;
  for (let index = 0; index < blocks.length; index++) {
    if (blocks[index]?.kind !== 'date') continue;
    dates += 1;
    if (dates < 2 || index <= body) continue;
    for (let next = index + 1; next <= index + nearDate; next++) {
      const kind = blocks[next]?.kind;
      if (kind === 'address' || kind === 'salutation') return true;
    }
  }
  return false;
}

/** In a mixed letter so many sentences of all are in the other language. */
const leastForeign = 0.2;

function isMixed({ blocks }: Document): boolean {
  let [foreign, all] = [0, 0];
  for (const { kind, firstSentence, lastSentence } of blocks) {
    if (kind !== 'foreign' && kind !== 'paragraph' && kind !== 'list-item') continue;
    all += lastSentence - firstSentence;
    if (kind === 'foreign') foreign += lastSentence - firstSentence;
  }
  return foreign > 0 && foreign >= all * leastForeign;
}

/** What no line ends with unless the edge of a page cut it. */
const unfinished = wordClass({
  en: list('a an the of to by for from in on at with and or that which who is are was were your our their this'),
  ru: list('в во на с со к по о об от до из у и или а но не за для при без что чтобы котор* ваш* наш* этот эту его их'),
});
const cutWord = /\p{Ll}-\r?\n\s*\p{Ll}/gu;
/** So many cuts make a text broken. */
const leastCuts = 2;

/** Whether lines are cut inside sentences and words, and were not put together again. */
function isBroken(document: Document): boolean {
  const { blocks, text } = document;
  const { body, foot } = document.shared(frameOf);
  let cuts = text.includes('-\n') || text.includes('-\r\n') ? (text.match(cutWord)?.length ?? 0) : 0;
  /** Behind a colon, lines that begin small are a list. */
  let listed = false;
  // Of a text without a frame to speak of all may have been cut.
  for (let index = 0; index < foot; index++) {
    const block = blocks[index];
    if (!block) continue;
    const isLine = block.kind === 'heading' || block.kind === 'line';
    if (!isLine) listed = text.charAt(block.end - 1) === ':';
    const [first, last] = tokensOf(document, block);
    if (!isLine || last - first < leastCutLine) continue;
    const goesOn = document.is(last - 1, unfinished) || (index >= body && !listed && startsSmall(document, first));
    if (goesOn) cuts += 1;
  }
  return cuts >= leastCuts;
}

/** A line of fewer tokens may be a part of an address. */
const leastCutLine = 5;
const startsSmall = ({ tokens, text }: Document, token: number): boolean =>
  tokens.kind[token] === TokenKind.word && /\p{Ll}/u.test(text.charAt(tokens.start[token] ?? 0));

/** What a text is taken for; for {@link Document.shared}. */
export const shapeOf = (document: Document): { readonly shape: TextShape } => ({ shape: tell(document) });

function tell(document: Document): TextShape {
  const { blocks, sentences, text } = document;
  if (sentences.length > mostSentences) return 'long';
  let [prose, rows, blanks, senders, salutations, closings, replies] = [0, 0, 0, 0, 0, 0, 0];
  const blank = blanksIn(text);
  const kinds = new Set<BlockKind>();
  /** Whether a closing or text stood between this salutation and the one before. */
  let ended = false;
  for (const block of blocks) {
    const word = firstWord(document, block);
    if (frameKinds.includes(block.kind)) kinds.add(block.kind);
    if (block.kind === 'table-row') rows += 1;
    if (block.kind === 'paragraph' || block.kind === 'list-item') prose += block.lastSentence - block.firstSentence;
    const isBlank = blank?.test(text.slice(block.start, block.end)) === true;
    if (isBlank || text.charAt(block.end - 1) === ':') blanks += 1;
    if (document.is(word, sender) && document.is(word + 1, colon)) senders += 1;
    if (document.is(word, original) && document.is(word + 1, message)) replies += 1;
    if (opensAnswered(document, block)) replies += 1;
    if (block.kind === 'closing' || block.kind === 'signature') ended = true;
    if (block.kind === 'closing') closings += 1;
    if (block.kind === 'salutation') {
      if (salutations === 0 || ended) salutations += 1;
      ended = false;
    }
  }
  if (sentences.length === 0) return 'nothing';
  if (senders > 1 || replies > 0 || quotesToTheEnd(document)) return 'thread';
  if (salutations > 1 || closings > 1 || beginsAgain(document)) return 'letters';
  if (rows > 2 && prose < 2) return 'table';
  if (blanks > 4 && prose <= mostInForm) return 'form';
  const { body, foot } = document.shared(frameOf);
  const top = blocks[0];
  // An office above the text, somebody with a post below it, though their lines look like headings.
  if (top && body > 0 && !frameKinds.includes(top.kind) && isOffice(document, top)) kinds.add('letterhead');
  const signs = (block: Block): boolean => !frameKinds.includes(block.kind) && isRole(document, block);
  if (blocks.slice(foot).some(signs)) kinds.add('signature');
  // `TO:`, `Кому:` names somebody, whatever the shape of the line.
  if (blocks.slice(0, body).some((block) => isTo(document, block))) kinds.add('address');
  if (kinds.size >= leastFrame && body < blocks.length)
    return isMixed(document) ? 'mixed' : isBroken(document) ? 'broken' : 'letter';
  return prose === 0 && kinds.size === 0 && blocks.length > 4 && blanks > 0 ? 'form' : 'passage';
}
