import type { Block, Document, Passage } from '../types.ts';

/** The place of a sentence; nothing for -1. */
export function sentencePassage({ sentences }: Document, index: number): Passage | undefined {
  const sentence = sentences[index];
  return sentence && { start: sentence.start, end: sentence.end };
}

/** The place of a block. */
export const blockPassage = (block: Block | undefined): Passage | undefined =>
  block && { start: block.start, end: block.end };
