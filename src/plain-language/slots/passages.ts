import { frameOf } from '../letter/frame.ts';
import type { Block, Document, Passage } from '../types.ts';

/** The place of a sentence, of a heading that of the sentence that it leads to; nothing for -1. */
export function sentencePassage(document: Document, index: number): Passage | undefined {
  const { blocks, sentences } = document;
  const isHeading =
    index >= document.shared(frameOf).firstSentence && blocks[sentences[index]?.block ?? -1]?.kind === 'heading';
  const sentence = (isHeading && sentences[index + 1]) || sentences[index];
  return sentence && { start: sentence.start, end: sentence.end };
}

/** The place of a block. */
export const blockPassage = (block: Block | undefined): Passage | undefined =>
  block && { start: block.start, end: block.end };
