import { type Block, type BlockKind, type Document, type TextShape, TokenKind } from '../types.ts';
import { list, wordClass } from '../word-class.ts';
import { firstWord, frameOf, tokensOf } from './frame.ts';
import { isOffice, isRole } from './offices.ts';

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
/** 40 pages have about 1,000 sentences; behind that is no letter. */
const mostSentences = 2000;
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
  let hasNumber = false;
  for (let token = first; token < last; token++) hasNumber ||= tokens.kind[token] === TokenKind.number;
  for (let token = last - 2; hasNumber && token > first && token >= last - nearEnd; token--)
    if (document.is(token, wrote)) return !document.is(token - 1, you);
  return false;
}

/** What a text is taken for; for {@link Document.shared}. */
export const shapeOf = (document: Document): { readonly shape: TextShape } => ({ shape: tell(document) });

function tell(document: Document): TextShape {
  const { blocks, sentences, text } = document;
  if (sentences.length > mostSentences) return 'long';
  let [prose, rows, blanks, senders, salutations, closings, replies] = [0, 0, 0, 0, 0, 0, 0];
  const hasBlanks = text.includes('___');
  const kinds = new Set<BlockKind>();
  /** Whether a closing or text stood between this salutation and the one before. */
  let ended = false;
  for (const block of blocks) {
    const word = firstWord(document, block);
    if (frameKinds.includes(block.kind)) kinds.add(block.kind);
    if (block.kind === 'table-row') rows += 1;
    if (block.kind === 'paragraph' || block.kind === 'list-item') prose += block.lastSentence - block.firstSentence;
    const isBlank = hasBlanks && text.slice(block.start, block.end).includes('___');
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
  if (senders > 1 || replies > 0) return 'thread';
  if (salutations > 1 || closings > 1) return 'letters';
  if (rows > 2 && prose < 2) return 'table';
  if (blanks > 4 && prose <= mostInForm) return 'form';
  const { body, foot } = document.shared(frameOf);
  const [top, below] = [blocks[0], blocks[foot]];
  // An office above the text, somebody with a post below it, though their lines look like headings.
  if (top && body > 0 && !frameKinds.includes(top.kind) && isOffice(document, top)) kinds.add('letterhead');
  if (below && !frameKinds.includes(below.kind) && isRole(document, below)) kinds.add('signature');
  if (kinds.size >= leastFrame && body < blocks.length) return 'letter';
  return prose === 0 && kinds.size === 0 && blocks.length > 4 && blanks > 0 ? 'form' : 'passage';
}
